"""Start a review: a folder that passes every hook at once."""

from __future__ import annotations

import click

from incident_review import options


@click.command(
    epilog="""\b
Examples:
  review new "Checkout slow"                                asks when it started, and whether it is over
  review new "Checkout slow" --started 13:10 --no-input     asks nothing
  review new "Checkout slow" --started "yesterday 23:40" --resolved 01:15 --severity major"""
)
@click.argument("title", required=False)
@click.option("--started", metavar="TIME", help="When it started, as you would say it: 13:10, yesterday 9:30.")
@click.option("--resolved", metavar="TIME", help="When it was over; leave it out while it runs.")
@click.option("--severity", metavar="NAME", help="One of policy.yaml's severities.")
@click.option(
    "--depth",
    type=click.Choice(["light", "standard", "deep"]),
    help="How much to ask. [default: by severity]",
)
@click.option("--service", "services", metavar="NAME", multiple=True, help="A service that took part; may be repeated.")
@click.option("--slug", metavar="WORDS", help="The words of the folder's name. [default: from the title]")
@options.reviews
@options.no_input
@options.dry_run
def command(
    title: str | None,
    started: str | None,
    resolved: str | None,
    severity: str | None,
    depth: str | None,
    services: tuple[str, ...],
    slug: str | None,
    reviews_folder: str | None,
    no_input: bool,
    dry_run: bool,
) -> None:
    """Start a review called TITLE: review.yaml with the facts, report.md with headings to write under.

    At most three questions: title, when it started, is it over. Nothing is asked for before it is due.
    """
    from incident_review import atomic, moment, place, scaffold
    from incident_review.diff import diff
    from incident_review.folder import Reviews
    from incident_review.problem import UsageError
    from incident_review.rule import Depth
    from incident_review.tree import Tree

    where = place.find(reviews_folder)
    policy = Reviews(Tree(where.root), where.folder).policy
    asking = not no_input and click.get_text_stream("stdin").isatty()
    if title is None and not asking:
        raise UsageError("a review needs a title", 'review new "Checkout slow"')
    title = (title if title is not None else click.prompt("What happened, in one line")).strip()
    if not title or not title.isprintable():
        raise UsageError("the title is empty or holds control characters", "say in one line what happened")
    if severity and severity not in policy.severities:
        raise UsageError(f'policy.yaml knows no severity "{severity}"', f"one of: {', '.join(policy.severities)}")
    if asking and started is None:
        started = click.prompt(
            "When did it start (13:10, yesterday 9:30; Enter: not known yet)", default="", show_default=False
        )
    if asking and started and resolved is None:
        resolved = click.prompt("When was it over (Enter: it still runs)", default="", show_default=False)
    start = moment.read(started, policy.zone) if started else None
    end = moment.read(resolved, policy.zone) if resolved else None
    if start and end and end < start:
        raise UsageError(
            f"it was over ({moment.said(end)}) before it started ({moment.said(start)})",
            "check the two times",
        )
    chosen = Depth(depth) if depth else Depth.STANDARD if severity in policy.major else Depth.LIGHT
    id_ = scaffold.folder_name((start or moment.now()).date(), title, scaffold.slugify(slug) if slug else None)
    files = scaffold.new_review(
        title,
        chosen,
        {
            "started_at": moment.written(start) if start else "",
            "resolved_at": moment.written(end) if end else "",
            "severity": scaffold.scalar(severity) if severity else "",
            "depth": depth or "",
            "services": ", ".join(scaffold.scalar(service) for service in services),
        },
    )
    folder = where.root / where.folder / id_
    if dry_run:
        for name, text in files.items():
            click.echo(diff(f"{where.folder}/{id_}/{name}", "", text), nl=False)
        return
    atomic.create_folder(folder, files)
    click.echo(f"created  {where.folder}/{id_}/")
    for word, when in (("started", start), ("over", end)):
        if when:
            click.echo(f"{word:8} {moment.said(when)}")
    click.echo(f'next: git add {where.folder}/{id_} && git commit -m "Start the review of {_short(title)}"')


def _short(title: str) -> str:
    return title.replace('"', "'").replace("`", "'").replace("$", "")[:50]

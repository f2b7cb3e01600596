"""Start a review: a folder that passes every hook at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from incident_review import options

if TYPE_CHECKING:
    from datetime import datetime

    from incident_review.folder import Reviews

SUBJECT = 50  # characters of a title that the message of its first commit repeats


@click.command(
    epilog="""\b
Examples:
  review new "Checkout slow"                                asks when it started, and whether it is over
  review new "Checkout slow" --started 13:10 --no-input     asks nothing
  review new "Checkout slow" --started "yesterday 23:40" --resolved 01:15 --severity major
  review new "Feed late again" --like LAST                  brings people and teams of the latest review"""
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
@click.option("--like", metavar="REVIEW", help="Bring people and teams of this review; LAST is the latest one.")
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
    like: str | None,
    slug: str | None,
    reviews_folder: str | None,
    no_input: bool,
    dry_run: bool,
) -> None:
    """Start a review called TITLE: review.yaml with the facts, report.md with headings to write under.

    At most three questions: title, when it started, is it over. Nothing is asked for before it is due.
    """
    import shlex

    from incident_review import atomic, moment, place, scaffold, writing
    from incident_review.desk import choice, desk
    from incident_review.diff import diff
    from incident_review.folder import Reviews
    from incident_review.plain import counted
    from incident_review.problem import UsageError
    from incident_review.rule import Depth
    from incident_review.tree import Tree
    from incident_review.yamlfile import text as yamltext

    where = place.find(reviews_folder)
    reviews = options.in_force(Reviews(Tree(where.root), where.folder))
    policy = reviews.policy
    model = reviews.review(choice.named(reviews, like)) if like else None
    if severity and severity not in policy.severities:
        raise UsageError(f'policy.yaml knows no severity "{severity}"', f"one of: {', '.join(policy.severities)}")
    if desk.asking(no_input=no_input):
        title, started, resolved = _ask(title, started, resolved, policy.zone)
    title = _titled(title or "")
    start, end = _times(started, resolved, policy.zone)
    chosen = Depth(depth) if depth else Depth.STANDARD if severity in policy.major else Depth.LIGHT
    id_ = scaffold.folder_name((start or moment.now()).date(), title, slug, reviews.ids())
    files = scaffold.new_review(
        title,
        chosen,
        {
            "started_at": moment.written(start) if start else "",
            "resolved_at": moment.written(end) if end else "",
            "severity": yamltext.scalar(severity) if severity else "",
            "depth": depth or "",
            "services": ", ".join(yamltext.scalar(service, flow=True) for service in services),
        },
    )
    if model is not None:
        files["review.yaml"] = scaffold.with_people(files["review.yaml"], model)
    for name, text in files.items():
        writing.readable(reviews.file(id_, name), text)
    folder = where.root / where.folder / id_
    if dry_run:
        for name, text in files.items():
            click.echo(diff(f"{where.folder}/{id_}/{name}", "", text), nl=False)
        return
    atomic.create_folder(folder, files)
    click.echo(f"created  {where.folder}/{id_}/")
    said = [f"{word:8} {moment.said(when)}" for word, when in (("started", start), ("over", end)) if when]
    click.echo("".join(f"{line}\n" for line in said), nl=False)
    if model is not None:
        brought = counted(len(model.people), "person", "people")
        click.echo(f"people   {brought} from {model.id}, without their roles in that incident")
    _offer(reviews, title, services, but=(id_, model.id if model else ""))
    message = shlex.quote(f"Start the review of {title[:SUBJECT]}")
    click.echo(f"next: git add {shlex.quote(f'{where.folder}/{id_}')} && git commit -m {message}")


def _ask(
    title: str | None, started: str | None, resolved: str | None, zone: str | None
) -> tuple[str, str | None, str | None]:
    """Put the three questions, those that no argument has answered; an answer that cannot be is asked for again."""
    if title is not None:
        _titled(title)
    _times(started, resolved, zone)
    while not title:
        title = options.ask("What happened, in one line", _titled)
    if started is None:
        question = "When did it start (13:10, yesterday 9:30; Enter: not known yet)"
        started = options.ask(question, lambda answer: _times(answer, resolved, zone))
    if started and resolved is None:
        question = "When was it over (Enter: it still runs)"
        resolved = options.ask(question, lambda answer: _times(started, answer, zone))
    return title, started, resolved


def _titled(title: str) -> str:
    from incident_review import scaffold, writing
    from incident_review.problem import UsageError
    from incident_review.rule import Depth

    title = title.strip()
    if not title:
        raise UsageError("a review needs a title", 'review new "Checkout slow"')
    if not title.isprintable():
        raise UsageError("the title holds control characters", "say in one line what happened")
    writing.readable("review.yaml", scaffold.new_review(title, Depth.LIGHT, {})["review.yaml"])
    return title


def _offer(reviews: Reviews, title: str, services: tuple[str, ...], but: tuple[str, ...]) -> None:
    """Name earlier reviews that look alike: what was learned there may help now."""
    from incident_review.desk import similar
    from incident_review.plain import escape

    for earlier in similar.similar(reviews, title, services):
        if earlier.id not in but:
            click.echo(f"similar  {earlier.id} ({escape(', '.join(earlier.shared))})")


def _times(started: str | None, resolved: str | None, zone: str | None) -> tuple[datetime | None, datetime | None]:
    from incident_review import moment
    from incident_review.problem import UsageError

    start = moment.happened(moment.read(started, zone)) if started else None
    end = moment.happened(moment.read(resolved, zone)) if resolved else None
    if start and end and end < start:
        both = f"it was over ({moment.said(end)}) before it started ({moment.said(start)})"
        raise UsageError(both, "check the two times")
    return start, end

"""List improvement items, and add, accept, decline, finish and link them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from incident_review import options

if TYPE_CHECKING:
    from datetime import datetime

    from incident_review.actions.decision import Given
    from incident_review.actions.row import Row
    from incident_review.folder import Reviews
    from incident_review.place import Where

Command = TypeVar("Command", bound=Callable[..., Any])
STATUSES = ("proposed", "accepted", "declined", "done")
CAPABILITIES = ("detect", "diagnose", "mitigate", "resolve", "prevent")
# From so many reviews on, reading takes long enough to wonder.
MANY = 200


@click.group(
    invoke_without_command=True,
    subcommand_metavar="[add|accept|decline|done|link]",
    epilog="""\b
Examples:
  review actions                                      all items of all reviews
  review actions --status accepted --team payments    what payments has to do
  review actions --overdue --stale                    for a scheduled job: exit code 1 when one is late
  review actions --older-than 30d --format csv        for a spreadsheet
  review actions accept queue-alert --owner payments --tracker PAY-7
  review actions decline feed-format --reason "The feed is switched off in April."
  review actions accept --help                        more about one of them""",
)
@click.option(
    "--status", type=click.Choice(STATUSES), multiple=True, help="Only items of this status; may be repeated."
)
@click.option("--owner", metavar="NAME", multiple=True, help="Only items of this owner; may be repeated.")
@click.option(
    "--team", metavar="NAME", multiple=True, help="Only items that a team or one of its people owns; may be repeated."
)
@click.option(
    "--service", metavar="NAME", multiple=True, help="Only items of reviews about this service; may be repeated."
)
@click.option(
    "--capability",
    type=click.Choice(CAPABILITIES),
    multiple=True,
    help="Only items that improve this; may be repeated.",
)
@click.option("--review", "part", metavar="NAME", help="Only items of this review.")
@click.option("--older-than", metavar="TIME", help="Only items proposed longer ago: 30d, 2w.")
@click.option("--overdue", is_flag=True, help="Only accepted items that are late; exit code 1 when there are some.")
@click.option("--stale", is_flag=True, help="Only proposed items that nobody decides; exit code 1 when there are some.")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["table", "markdown", "csv", "json"]),
    default="table",
    show_default=True,
    help="How to print.",
)
@click.option("--at", metavar="TIME", help="Look at it as of this time. [default: now]")
@options.reviews
@click.pass_context
def command(
    context: click.Context,
    status: tuple[str, ...],
    owner: tuple[str, ...],
    team: tuple[str, ...],
    service: tuple[str, ...],
    capability: tuple[str, ...],
    part: str | None,
    older_than: str | None,
    overdue: bool,
    stale: bool,
    format_name: str,
    at: str | None,
    reviews_folder: str | None,
) -> None:
    """List the improvement items of all reviews; with a word behind it, change them.

    Exit code 0; with --overdue or --stale 1 when an item is late or a review cannot be read; 2: wrong usage.
    """
    context.obj = reviews_folder
    if context.invoked_subcommand is not None:
        _no_filters(context)
        return
    import shlex

    from incident_review.actions.wanted import Wanted, length, team_of
    from incident_review.plain import line as one_line

    reviews, _ = _open(reviews_folder)
    now = _moment(reviews, at)
    policy = reviews.policy.items
    late = {"overdue": lambda row: row.overdue(policy, now), "stale": lambda row: row.stale(policy, now)}
    asked = tuple(name for name, wanted in (("overdue", overdue), ("stale", stale)) if wanted)
    wanted = Wanted(
        review=_named(reviews, part) if part else "",
        status=status,
        owner=tuple(map(str.casefold, owner)),
        team=tuple(map(str.casefold, team)),
        service=tuple(map(str.casefold, service)),
        capability=capability,
        older_than=length(older_than) if older_than else None,
        late=tuple(late[name] for name in asked),
    )
    rows, unreadable = _rows(reviews)
    team_of_row = team_of(reviews.catalog)
    found = [row for row in rows if wanted.fits(row, now, team_of_row)]
    if asked and not found and not unreadable and format_name == "table":
        click.echo(f"nothing is {' or '.join(asked)}")
    else:
        click.echo(_shown(format_name, found, now, lambda row: late["overdue"](row) or late["stale"](row)), nl=False)
    for id_ in unreadable:
        name = one_line(id_)
        click.echo(f"review: the items of {name} cannot be read: review check {shlex.quote(name)}", err=True)
    if asked and (found or unreadable):
        sys.exit(1)


def _no_filters(context: click.Context) -> None:
    """Refuse an option of the list in front of another command: it would say nothing there."""
    for name in context.params:
        typed = context.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE
        if typed and name != "reviews_folder":
            option = "review" if name == "part" else name.replace("_", "-").removesuffix("-name")
            raise click.UsageError(
                f"--{option} belongs behind `review actions {context.invoked_subcommand}`, or to the list"
            )


def _given(command: Command) -> Command:
    """Add what accept, decline, done and link share."""
    for option in (
        options.dry_run,
        options.reviews,
        click.argument("ids", nargs=-1, required=True, metavar="ID..."),
    ):
        command = option(command)
    return command


def _at(what: str) -> Callable[[Command], Command]:
    """Add `--at TIME`, for a command that writes a time."""
    return click.option("--at", metavar="TIME", help=f"{what} [default: now]")


def _attributes(command: Command) -> Command:
    """Add the options that say who, where and how one can tell."""
    for option in (
        click.option("--done-when", metavar="TEXT", help="How one can tell that it is done."),
        click.option(
            "--improves", type=click.Choice(CAPABILITIES), multiple=True, help="What it improves; may be repeated."
        ),
        click.option("--tracker", metavar="KEY", help="Key or link in the tracker of daily work."),
        click.option("--owner", metavar="NAME", help="The team, or the person by handle, who takes it."),
    ):
        command = option(command)
    return command


@command.command(
    epilog="""\b
Examples:
  review actions accept queue-alert --owner payments --tracker PAY-7
  review actions accept checkout/queue-alert feed-format --dry-run"""
)
@_given
@_at("When it was accepted.")
@_attributes
def accept(ids: tuple[str, ...], reviews_folder: str | None, at: str | None, dry_run: bool, **given: Any) -> None:
    """Accept items after their soak: they go into daily work."""
    _decide("accept", ids, reviews_folder, at, given, dry_run=dry_run)


@command.command(
    epilog="""\b
Example:
  review actions decline feed-format --reason "The feed is switched off in April." """
)
@_given
@_at("When it was declined.")
@click.option("--reason", metavar="TEXT", help="What spoke against it.")
def decline(ids: tuple[str, ...], reviews_folder: str | None, at: str | None, dry_run: bool, **given: Any) -> None:
    """Decline items, with the reason: a good outcome, which nobody has to repeat."""
    _decide("decline", ids, reviews_folder, at, given, dry_run=dry_run)


@command.command(
    epilog="""\b
Example:
  review actions done queue-alert --at "yesterday 15:00" """
)
@_given
@_at("When it was done.")
@_attributes
def done(ids: tuple[str, ...], reviews_folder: str | None, at: str | None, dry_run: bool, **given: Any) -> None:
    """Say that accepted items, or immediate ones, are done."""
    _decide("done", ids, reviews_folder, at, given, dry_run=dry_run)


@command.command(
    epilog="""\b
Example:
  review actions link queue-alert --tracker PAY-7"""
)
@_given
@_attributes
def link(ids: tuple[str, ...], reviews_folder: str | None, dry_run: bool, **given: Any) -> None:
    """Say in which ticket items are tracked, who owns them, what they improve."""
    _decide("link", ids, reviews_folder, None, given, dry_run=dry_run)


@command.command(
    epilog="""\b
Examples:
  review actions add "Alert when the checkout queue holds more than 500 orders for 5 minutes"
  review actions add "Pin the price feed to 4.1" --kind immediate --owner payments --review checkout"""
)
@click.argument("title")
@click.option("--review", "part", metavar="NAME", help="The review. [default: where you stand, or the only open one]")
@click.option("--id", "id_", metavar="ID", help="A short name. [default: from the title]")
@click.option("--kind", type=click.Choice(["immediate", "improvement"]), help="immediate stabilises the system now.")
@click.option(
    "--from",
    "origins",
    metavar="SLUG",
    multiple=True,
    help="A heading of report.md that it comes from; may be repeated.",
)
@click.option("--solves-class", metavar="TEXT", help="The class of problems that it solves.")
@click.option(
    "--at", metavar="TIME", help="When it was proposed. [default: in the meeting, or now before one was held]"
)
@click.option("--strict", is_flag=True, help="Add nothing that `review check` would call an error; exit code 1.")
@_attributes
@options.reviews
@options.dry_run
def add(
    title: str,
    part: str | None,
    id_: str | None,
    kind: str | None,
    origins: tuple[str, ...],
    solves_class: str | None,
    at: str | None,
    strict: bool,
    reviews_folder: str | None,
    dry_run: bool,
    **given: Any,
) -> None:
    """Propose an item, and say what its TITLE still needs to lead to a specific act."""
    from incident_review.actions.proposed import Proposal, propose
    from incident_review.desk.choice import choose

    reviews, where = _open(reviews_folder)
    facts = _as_given(_moment(reviews, at, future=False), given)
    proposal = Proposal(title, facts, id_ or "", kind or "", origins, solves_class or "", timed=at is not None)
    said, refused = propose(reviews, choose(reviews, where, part), proposal, strict=strict, dry_run=dry_run)
    click.echo(said, nl=False)
    if refused:
        sys.exit(1)


def _decide(
    verb: str, names: tuple[str, ...], folder: str | None, at: str | None, given: dict[str, Any], *, dry_run: bool
) -> None:
    """Decide about the items, and print what there is to say."""
    from incident_review.actions.decided import decide

    reviews, where = _open(folder)
    facts = _as_given(_moment(reviews, at, future=False), given)
    for said in decide(reviews, where.standing_in, verb, names, facts, dry_run=dry_run):
        click.echo(said, nl=False)


def _open(folder: str | None) -> tuple[Reviews, Where]:
    from incident_review import place
    from incident_review.folder import Reviews
    from incident_review.tree import Tree

    # `review actions --reviews DIR accept …` and `review actions accept … --reviews DIR` mean the same.
    where = place.find(folder or click.get_current_context().obj)
    return options.in_force(Reviews(Tree(where.root), where.folder)), where


def _moment(reviews: Reviews, at: str | None, *, future: bool = True) -> datetime:
    from incident_review import moment

    now = moment.read("now", reviews.policy.zone)
    found = moment.read(at, reviews.policy.zone) if at else now
    return found if future else moment.happened(found, "it is written down once it was said or decided")


def _as_given(at: datetime, given: dict[str, Any]) -> Given:
    from incident_review.actions.decision import Given

    return Given(at, **{name: value for name, value in given.items() if value})


def _named(reviews: Reviews, part: str) -> str:
    from incident_review.desk.choice import named

    return named(reviews, part)


def _rows(reviews: Reviews) -> tuple[list[Row], list[str]]:
    from incident_review.actions.shelf import Shelf

    shelf = Shelf(reviews)
    ids = reviews.ids()
    watched = len(ids) >= MANY and sys.stderr.isatty()
    with click.progressbar(ids, label="reading reviews", file=sys.stderr, hidden=not watched) as bar:
        rows = [row for id_ in bar for row in shelf.rows(id_)]
    shelf.keep()
    return rows, shelf.unreadable


def _shown(format_name: str, rows: list[Row], now: datetime, late: Callable[[Row], str]) -> str:
    if format_name == "table":
        from shutil import get_terminal_size

        from incident_review.actions.table import render
        from incident_review.terminal import colors

        return render(rows, now, late, width=get_terminal_size((100, 24)).columns, color=colors())
    from incident_review.actions import export

    if format_name == "json":
        return export.as_json(rows, late, now)
    return export.as_csv(rows, late) if format_name == "csv" else export.as_markdown(rows, late)

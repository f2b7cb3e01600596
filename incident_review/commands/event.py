"""Note what happened: now or at a time, by whom; or import a chat, alerts, a log."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from incident_review import options
from incident_review.options import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from incident_review.desk.desk import Desk
    from incident_review.desk.diary import Record

# An event takes this much of a file at least.
LEAST = len('  - {at: "10:04", what: }')


@click.command(
    epilog="""\b
Examples:
  review event "10:04 rolled back to 4.1" --who ana    at a time
  review event "rolled back to 4.1" --who ana,ben      now
  review event "support called" --at "20 minutes ago"
  review event import chat.json --dry-run              a Slack export: what it would add
  review event import alerts.csv                       alerts as CSV or JSON
  git log | review event import -                      the log of a service's repository"""
)
@click.argument("what", nargs=-1, required=True, metavar="TEXT | import FILE")
@click.option("--who", metavar="NAMES", multiple=True, help="Who did or saw it: handles, with commas; may be repeated.")
@click.option(
    "--at", metavar="TIME", help="When; an hour alone is that of the incident. [default: the time in TEXT, else now]"
)
@click.option("--source", metavar="LINK", help="Where it is written down.")
@options.review_name
@options.reviews
@options.no_input
@options.dry_run
def command(
    what: tuple[str, ...],
    who: tuple[str, ...],
    at: str | None,
    source: str | None,
    part: str | None,
    reviews_folder: str | None,
    no_input: bool,  # noqa: ARG001 - every command has it; this one asks nothing
    dry_run: bool,
) -> None:
    """Add TEXT to the timeline at its place in time, or the records of FILE (`-`: standard input).

    Events are written in ascending order, with the zone of the timeline. Importing twice adds nothing twice.
    """
    from incident_review import moment
    from incident_review.clock import chronology
    from incident_review.desk.desk import Desk, listed
    from incident_review.desk.diary import Record
    from incident_review.plain import counted, escape
    from incident_review.problem import UsageError

    if len(what) > 1 and (what[0] != "import" or len(what) > 2):  # noqa: PLR2004 - the word and the file
        raise UsageError("an event is one text", f'put it in quotes: review event "{" ".join(what)}"')
    if what == ("import",):
        raise UsageError("import needs a file", "review event import FILE, or - for what comes through a pipe")
    desk = Desk.open(reviews_folder, part, dry_run=dry_run)
    options.in_force(desk.reviews)
    handles = tuple(listed(who))
    if len(what) > 1:
        records = _imported(desk, what[1], handles)
    else:
        text = what[0].strip()
        if at is None:
            at, text = moment.leading(text)
        when = moment.happened(chronology.meant(desk.review, at)) if at else moment.now()
        if not text or not text.isprintable():
            raise UsageError("the event says nothing, or holds control characters", "say in plain words what happened")
        records = [Record(when, text, handles, source or "")]
    added = _write(desk, records)
    zone = chronology.frame(desk.review)[1]
    for record in added:
        said = moment.said(record.at.astimezone(zone) if zone else record.at)
        who_said = f" ({', '.join(record.who)})" if record.who else ""
        click.echo(f"event    {said}  {escape(record.what + who_said)}")
    if len(added) < len(records):
        twice = len(records) - len(added)
        click.echo(f"{counted(twice, 'event')} {'is' if twice == 1 else 'are'} in the timeline already")
    click.echo(desk.changes(), nl=False)


def _imported(desk: Desk, path: str, who: tuple[str, ...]) -> list[Record]:
    from dataclasses import replace
    from pathlib import Path

    from incident_review import moment, plain
    from incident_review.clock import chronology
    from incident_review.desk import records
    from incident_review.problem import UsageError

    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be opened: {(error.strerror or str(error)).lower()}") from error
    review = desk.review
    left_out: list[str] = []
    found = records.read(
        data.decode("utf-8", errors="replace"),
        lambda text: moment.happened(chronology.meant(review, text)),
        left_out,
    )
    for line in left_out:
        click.echo(plain.line(f"left out {path}, {line}"), err=True)
    if not found:
        raise UsageError(f"{path} holds nothing with a time and words", "each entry needs both")
    if who:
        return [replace(record, who=who) for record in found]
    handles = _handles(desk)
    known = set(handles.values())
    for name in dict.fromkeys(name for record in found for name in record.who if name not in handles):
        # "Ana Ruiz" of the chat is the ana of this review, where nobody else can be meant.
        first = name.partition("-")[0]
        if first != name and first in known and not _named(desk, first):
            handles[name] = first
            click.echo(f"people   {name} is taken for {first}; `name:` in review.yaml says who is who")
    # Whoever wrote in the channel took part; whoever wrote a commit of the service need not have.
    strangers = not any(record.source.startswith("commit ") for record in found)
    named = [replace(record, who=tuple(handles.get(name, name) for name in record.who)) for record in found]
    return [record if strangers or set(record.who) <= known else replace(record, who=()) for record in named]


def _handles(desk: Desk) -> dict[str, str]:
    """Return the handles of people by the ways in which an export may name them."""
    from incident_review.desk.records import handle

    found = {name: name for team in desk.reviews.catalog.teams.values() for name in team.members}
    for own, person in desk.review.people.items():
        found[own] = own
        if person.name:
            found[handle(person.name)] = own
    return found


def _named(desk: Desk, own: str) -> bool:
    """Tell whether a review says how somebody is called: then a like name is somebody else's."""
    person = desk.review.people.get(own)
    return person is not None and person.name is not None


def _write(desk: Desk, found: Iterable[Record]) -> list[Record]:
    """Write the records that the timeline does not hold, and declare the people in them."""
    from incident_review.clock import chronology
    from incident_review.desk import diary, people
    from incident_review.folder import TIMELINE

    review = desk.review
    records = list(found)
    first = min((record.at for record in records), default=None)
    if first is None:
        return []
    started = review.facts.incident.started_at
    named = diary.zone_name(desk.policy.zone, started or first)
    begin = diary.begin(min(started, first) if started else first, named)
    added: list[Record] = []

    def change(text: str) -> str:
        added.clear()
        frame = chronology.frame_of(text, review)
        added.extend(diary.missing(text, records, frame))
        _fitting(added, text)
        return diary.merge(text, added, frame)

    handles = people.checked(handle for record in records for handle in record.who)
    with desk.at_once():
        desk.edit(TIMELINE, change, begin=begin)
        told = people.declare(desk, handles)
    say(told)
    return added


def _fitting(records: list[Record], text: str) -> None:
    """Refuse more events than a timeline can hold, before the time that it would take to find their places."""
    from incident_review.folder import TIMELINE
    from incident_review.plain import counted
    from incident_review.problem import UsageError
    from incident_review.tree import limit

    left = limit(TIMELINE) - len(text.encode())
    for fit, record in enumerate(records):
        left -= LEAST + len(record.what.encode()) + len(record.source.encode())
        if left < 0:
            raise UsageError(
                f"{counted(len(records), 'event')} are more than a timeline holds: {fit:,} fit",
                "import the hours of the incident only, or the messages that tell what happened",
            )

"""Plan a meeting: when, who facilitates, who is invited."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from incident_review import options
from incident_review.options import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from incident_review.desk.desk import Desk
    from incident_review.model.review import Meeting
    from incident_review.yamlfile.edit import Value

DEFAULT_MINUTES = 60


@click.command(
    epilog="""\b
Examples:
  review meet local --at "tomorrow 13:00" --facilitator eva
  review meet local --at "fri 9:30" --minutes 90 --note-taker cleo --invite ana,ben,dan
  review meet learning --at "20 march 14:00" --facilitator eva --shared now"""
)
@click.argument("kind", type=click.Choice(["local", "learning"]))
@click.option("--at", metavar="TIME", help='When it starts, as you would say it: "tomorrow 13:00".')
@click.option("--facilitator", metavar="NAME", help="Somebody who was not in the incident.")
@click.option("--minutes", type=click.IntRange(1, 10_000), help="How long. [default: 60]")
@click.option("--note-taker", metavar="NAME", help="Who takes notes.")
@click.option("--invite", metavar="NAMES", multiple=True, help="Who is invited: handles, with commas; may be repeated.")
@click.option("--shared", metavar="TIME", help="When report.md was shared to read ahead.")
@options.review_name
@options.reviews
@options.no_input
@options.dry_run
def command(
    kind: str,
    at: str | None,
    facilitator: str | None,
    minutes: int | None,
    note_taker: str | None,
    invite: tuple[str, ...],
    shared: str | None,
    part: str | None,
    reviews_folder: str | None,
    no_input: bool,
    dry_run: bool,
) -> None:
    """Plan a local meeting (those who were there, within a day) or a learning meeting (whoever wants to learn).

    A meeting of that kind that is planned already is changed; a held one stays as it is. At most two questions.
    """
    from incident_review import moment, plain
    from incident_review.desk import people
    from incident_review.desk.desk import Desk, asking, listed
    from incident_review.model import MeetingKind

    desk = Desk.open(reviews_folder, part, dry_run=dry_run)
    options.in_force(desk.reviews)
    planned = next((room for room in desk.review.gatherings if room.kind == kind and not room.held), None)
    meeting = planned.meeting if planned else None
    if asking(no_input=no_input):
        at, facilitator = _ask(meeting, at, facilitator, desk.policy.zone)
    starts = moment.read(at, desk.policy.zone, future=True) if at else None
    sent = moment.happened(moment.read(shared, desk.policy.zone)) if shared else None
    length = minutes or (meeting.minutes if meeting else None) or DEFAULT_MINUTES
    facts: dict[str, Value] = {
        "kind": kind,
        "starts_at": moment.written(starts) if starts else None,
        "minutes": length,
        "facilitator": (facilitator or "").strip(),
        "note_taker": (note_taker or "").strip(),
        "document_shared_at": moment.written(sent) if sent else None,
    }
    invited = listed(invite)
    leading = [facilitator.strip()] if facilitator else []
    others = [who for who in (*([note_taker.strip()] if note_taker else []), *invited) if who not in leading]
    before = len(desk.review.held(MeetingKind(kind)))
    with desk.at_once():
        new = people.declare(desk, leading, brings=False) + people.declare(desk, others)
        desk.edit("review.yaml", _change(kind, {name: value for name, value in facts.items() if value}, invited))
    say(new)
    when = starts or (meeting.starts_at if meeting else None)
    led = facilitator.strip() if facilitator else meeting.facilitator if meeting else None
    told = f", {plain.line(led)} facilitates" if led else ""
    click.echo(f"{kind:8} {moment.said(when) if when else 'time not set'}, {length} minutes{told}")
    if meeting is None and before:
        click.echo(f"         another {kind} meeting; the one that was held stays as it is")
    say(_changed(meeting, starts, facilitator, note_taker, minutes))
    _warn(desk, kind, starts, sent, first=not before)
    click.echo(desk.changes(), nl=False)


def _ask(
    meeting: Meeting | None, at: str | None, facilitator: str | None, zone: str | None
) -> tuple[str | None, str | None]:
    """Put the two questions that nothing has answered yet; an answer that cannot be is asked for again."""
    from incident_review import moment
    from incident_review.desk import people

    if at is None and (meeting is None or meeting.starts_at is None):
        question = 'When does it start ("tomorrow 13:00"; Enter: not set yet)'
        at = options.ask(question, lambda answer: moment.read(answer, zone, future=True))
    if facilitator is None and (meeting is None or meeting.facilitator is None):
        question = "Who facilitates, somebody who was not in the incident (Enter: not known yet)"
        facilitator = options.ask(question, lambda answer: people.checked([answer.strip()]))
    return at, facilitator


def _change(kind: str, facts: dict[str, Value], invited: list[str]) -> Callable[[str], str]:
    """Return the change of review.yaml that plans the meeting, or changes the planned one."""
    from incident_review.desk.desk import meetings
    from incident_review.yamlfile import edit as yamledit

    def change(text: str) -> str:
        index = next((at for at, one in enumerate(meetings(text)) if one["kind"] == kind and not one["held"]), None)
        if index is None:
            names: list[Value] = [*invited]
            return yamledit.append(text, ("meetings",), facts | ({"invited": names} if names else {}))
        for name, value in facts.items():
            text = yamledit.set_value(text, ("meetings", index, name), value)
        for name in invited:
            if name not in meetings(text)[index]["invited"]:
                text = yamledit.append(text, ("meetings", index, "invited"), name)
        return text

    return change


def _changed(
    meeting: Meeting | None, starts: datetime | None, facilitator: str | None, notes: str | None, minutes: int | None
) -> list[str]:
    """Return a line about each fact of a planned meeting that is another one now."""
    from incident_review import moment, plain

    if meeting is None:
        return []
    before = moment.said(meeting.starts_at) if meeting.starts_at else None
    told: list[tuple[str, str | None, str | None]] = [
        ("starts", before, moment.said(starts) if starts else None),
        ("facilitates", meeting.facilitator, (facilitator or "").strip()),
        ("takes notes", meeting.note_taker, (notes or "").strip()),
        ("minutes", str(meeting.minutes) if meeting.minutes else None, str(minutes) if minutes else None),
    ]
    return [
        f"         {what}: {plain.line(old)} -> {plain.line(new)}"
        for what, old, new in told
        if old and new != old and new
    ]


def _warn(desk: Desk, kind: str, starts: datetime | None, shared: datetime | None, *, first: bool) -> None:
    """Say at once when the time breaks a clock: now it can still be moved."""
    from incident_review import moment
    from incident_review.clock import deadline, hours, latest

    resolved = desk.review.facts.incident.resolved_at
    clocks = desk.policy.clocks
    if starts is None:
        return
    if kind == "local" and first and resolved is not None:
        due = deadline(resolved, clocks.review_within, desk.policy)
        if starts > due:
            click.echo(
                f"that is {hours(starts - due)} past the clock: it starts by {moment.said(due)} at the latest", err=True
            )
    if kind == "learning":
        due = latest(starts, clocks.document_ahead, desk.policy)
        if shared is None and moment.now() <= due:
            click.echo(f"next: share report.md by {moment.said(due)}, then: review meet learning --shared now")
        elif (shared or moment.now()) > due:
            earliest = deadline(shared or moment.now(), clocks.document_ahead, desk.policy)
            click.echo(f"the document comes too late for that: earliest {moment.said(earliest)}", err=True)

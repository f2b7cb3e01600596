"""Say that a meeting was held: who was there, for all or a part of it, and who was not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from incident_review import options
from incident_review.options import say

if TYPE_CHECKING:
    from incident_review.desk.desk import Desk
    from incident_review.desk.rollcall import RollCall


@click.command(
    epilog="""\b
Examples:
  review held --attended ana,ben,cleo,dan
  review held checkout --attended ana,ben --partly dan --absent ole=could-not
  review held --attended ana,ben --brings ana=operations,ben=delivery --role ana=incident-commander"""
)
@click.argument("name", required=False, metavar="[REVIEW]")
@click.option(
    "--attended", metavar="NAMES", multiple=True, help="Who was there: handles, with commas; may be repeated."
)
@click.option(
    "--partly", metavar="NAMES", multiple=True, help="Who was there for a part of it; that counts. May be repeated."
)
@click.option(
    "--absent",
    metavar="NAME=WHY",
    multiple=True,
    help="Who was not, and why: could-not, not-asked, left-company; may be repeated.",
)
@click.option(
    "--brings", metavar="NAME=WHAT", multiple=True, help="The one perspective that a person brought; may be repeated."
)
@click.option("--role", metavar="NAME=ROLE", multiple=True, help="What a person did in the incident; may be repeated.")
@click.option("--kind", type=click.Choice(["local", "learning"]), help="Which meeting. [default: the next planned one]")
@click.option("--at", metavar="TIME", help="When it started, where that differs from the plan.")
@click.option("--facilitator", metavar="NAME", help="Who facilitated, where that differs from the plan.")
@click.option("--note-taker", metavar="NAME", help="Who took notes.")
@options.review_name
@options.reviews
@options.no_input
@options.dry_run
def command(
    name: str | None,
    attended: tuple[str, ...],
    partly: tuple[str, ...],
    absent: tuple[str, ...],
    brings: tuple[str, ...],
    role: tuple[str, ...],
    kind: str | None,
    at: str | None,
    facilitator: str | None,
    note_taker: str | None,
    part: str | None,
    reviews_folder: str | None,
    no_input: bool,
    dry_run: bool,
) -> None:
    """Write down who attended, and set the stage to held. At most one question: who was there.

    Without --attended and --partly it adds to the meeting that was held: what people brought, who was absent and why.
    """
    from incident_review import moment
    from incident_review.desk import people, remarks
    from incident_review.desk.desk import Desk, asking, listed, paired
    from incident_review.desk.rollcall import RollCall
    from incident_review.model.review import Absence, Perspective, Role
    from incident_review.problem import UsageError

    desk = Desk.open(reviews_folder, name or part, dry_run=dry_run)
    options.in_force(desk.reviews)
    there, some = listed(attended), listed(partly)
    if not (there or some or absent or brings or role or note_taker) and asking(no_input=no_input):
        # Nobody answers a question whose answer has no place.
        facts = {"starts_at": at} if at else {}
        RollCall(kind, facts, ["somebody"]).meeting((desk.folder / "review.yaml").read_bytes().decode())
        there = listed(options.ask("Who was there (handles, with commas)", lambda said: people.checked(listed(said))))
    if not (there or some or absent or brings or role or note_taker):
        raise UsageError("nobody is named", "review held --attended ana,ben,cleo")
    away = paired(absent, tuple(Absence), "a reason")
    twice = sorted((set(there) & set(some)) | (set(away) & {*there, *some}))
    if twice:
        raise UsageError(f"{', '.join(twice)} cannot be two of attended, partly and absent", "name each person once")
    facts = {
        "starts_at": moment.written(moment.happened(moment.read(at, desk.policy.zone))) if at else "",
        "facilitator": (facilitator or "").strip(),
        "note_taker": (note_taker or "").strip(),
    }
    roll = RollCall(
        kind,
        {key: value for key, value in facts.items() if value},
        there,
        some,
        away,
        paired(brings, tuple(Perspective), "a perspective"),
        paired(role, tuple(Role), "a role in the incident"),
    )
    _write(desk, roll)
    if not dry_run:
        say(remarks.lines(remarks.errors(desk.reviews, desk.id), "before you commit:"))


def _write(desk: Desk, roll: RollCall) -> None:
    """Declare who is new, write the roll call, and say what it came to."""
    from dataclasses import replace

    from incident_review import moment
    from incident_review.desk import people

    room = next((one for one in desk.review.gatherings if not one.held and roll.kind in (None, one.kind)), None)
    planned = room.meeting if room and roll.attended else None
    led = roll.facts.get("facilitator") or (planned.facilitator if planned else None)
    notes = roll.facts.get("note_taker") or (planned.note_taker if planned else None)
    named = {*roll.there, *roll.partly, *roll.away}
    added = [who for who in dict.fromkeys((led, notes)) if who and who not in named] if roll.attended else []
    roll = replace(roll, there=[*roll.there, *added])
    # Nothing is written before it is clear that there is such a meeting.
    text = (desk.folder / "review.yaml").read_bytes().decode()
    roll.write(text)
    _, index = roll.meeting(text)
    others = [who for who in (*roll.there, *roll.partly, *roll.away, *roll.brings, *roll.roles) if who != led]
    with desk.at_once():
        told = people.declare(desk, [led] if led else [], brings=False) + people.declare(desk, others)
        desk.edit("review.yaml", roll.write)
    say(told)
    for who in added:
        click.echo(f"         {who} was there to {'facilitate' if who == led else 'take notes'}: added")
    say(_told(desk, roll, index))
    for one in desk.review.held():
        starts = one.meeting.starts_at
        if starts is not None and starts > moment.now():
            click.echo(f"the meeting stands for {moment.said(starts)}: --at says when it took place", err=True)
    click.echo(desk.changes(), nl=False)


def _told(desk: Desk, roll: RollCall, index: int) -> list[str]:
    """Return a line about the meeting, and one about each thing that was told of a person."""
    from incident_review.moment import said
    from incident_review.plain import counted

    review = desk.drafted()
    room = review.gatherings[index]
    starts = f", {said(room.meeting.starts_at)}" if room.meeting.starts_at else ""
    lines = []
    if roll.attended:
        part = f", {len(roll.partly)} for a part" if roll.partly else ""
        there = counted(len(roll.there) + len(roll.partly), "person", "people")
        lines.append(f"held     {room.kind} meeting{starts}: {there}{part}; stage: {review.facts.stage}")
    else:
        lines.append(f"added    to the {room.kind} meeting{starts}")
    for who in {**roll.away, **roll.brings, **roll.roles}:
        facts = (
            f"absent ({roll.away[who]})" if who in roll.away else "",
            f"brings {roll.brings[who]}" if who in roll.brings else "",
            roll.roles.get(who, ""),
        )
        lines.append(f"         {who}: {', '.join(fact for fact in facts if fact)}")
        if not any(who in {*one.people, *one.meeting.absent} for one in review.gatherings):
            lines.append(f"         {who} is in no meeting: --attended, --partly or --absent says where {who} was")
    return lines

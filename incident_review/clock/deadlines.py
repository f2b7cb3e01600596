"""Every deadline of a review, as data: what, until when, and how it stands at a moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from functools import cache

from incident_review.clock import deadline, hours, latest
from incident_review.clock.dates import Dates, ItemDates, MeetingDates, WaiverDates
from incident_review.model.policy import Organisation, Policy
from incident_review.moment import said
from incident_review.plain import counted
from incident_review.rule import load

INVESTIGATION = timedelta(days=14)


class State(StrEnum):
    """How a deadline stands. Overdue: it has passed and the fact is still to come; missed: the fact came later."""

    MET = "met"
    OPEN = "open"
    EARLIEST = "earliest"
    IMPOSSIBLE = "impossible"
    OVERDUE = "overdue"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Deadline:
    """One deadline. With the state EARLIEST, `due` is the first moment that is allowed, not the last one.

    `done` is when the fact came. `place` names the file and the keys of the fact. `fact` is the declared time that
    Git may know something about.
    """

    review: str
    name: str
    what: str
    state: State
    due: datetime | None = None
    done: datetime | None = None
    why: str = ""
    rule: str = ""
    file: str = "review.yaml"
    place: tuple[str | int, ...] = ()
    waiver: WaiverDates | None = None

    @property
    def overdue(self) -> bool:
        """Tell whether somebody has to do something that should have been done: a waiver settles it."""
        return self.state is State.OVERDUE and self.waiver is None


@cache
def codes() -> dict[str, str]:
    """Return the codes of the rules that watch a deadline, by its name."""
    return {rule.rule.clock: rule.code for rule in load("PIR2") if rule.rule.clock}


def deadlines(dates: Dates, policy: Policy, now: datetime) -> list[Deadline]:
    """Return the deadlines of one review, in the order in which people meet them."""
    if dates.stage == "declined":
        return []
    found: list[Deadline] = []
    if not dates.imported:
        found += _local(dates, policy, now)
        for meeting in dates.meetings:
            found += _attendance(dates, meeting, now)
            if meeting.kind == "learning":
                found += _document(dates, meeting, policy, now)
        found += _investigation(dates)
        found += _learning(dates, policy, now)
        found += _soak(dates, policy, now)
    found += _report(dates, now)
    found += _items(dates, policy, now)
    if not dates.waivers:
        return found
    return [replace(one, waiver=dates.waiver(one.rule)) if one.rule else one for one in found]


def _local(dates: Dates, policy: Policy, now: datetime) -> Iterator[Deadline]:
    """The local meeting starts within policy's hours of resolution (practice 27)."""
    if dates.resolved_at is None:
        return
    due = deadline(dates.resolved_at, policy.clocks.review_within, policy)
    local = [meeting for meeting in dates.meetings if meeting.kind == "local"]
    timed = [meeting for meeting in local if meeting.starts_at is not None]
    first = min(timed, key=lambda meeting: meeting.starts_at or now, default=None)
    starts = first.starts_at if first else None
    state, why, done = State.OPEN, "", None
    if first is None or starts is None:
        state = State.OVERDUE if now > due else State.OPEN
        why = "nobody has set a time" if not local else "the meeting has no time yet"
    elif starts <= due:
        if first.held:
            state, done = State.MET, starts
        else:
            why = f"planned for {said(starts)}"
    elif first.held:
        state, done, why = State.MISSED, starts, f"it started {hours(starts - due)} later"
    elif now > due:
        state, why = State.OVERDUE, f"planned for {said(starts)}, {hours(starts - due)} later"
    else:
        state, why = State.IMPOSSIBLE, f"planned for {said(starts)}, {hours(starts - due)} too late: move it"
    place: tuple[str | int, ...] = ("meetings", first.index, "starts_at") if first else ("incident", "resolved_at")
    yield Deadline(
        dates.id, "local", "local meeting starts by", state, due, done, why, codes().get("local", ""), place=place
    )


def _attendance(dates: Dates, meeting: MeetingDates, now: datetime) -> Iterator[Deadline]:
    """A meeting whose time has passed lists who attended."""
    end = meeting.ends_at
    if end is None or meeting.held or now <= end:
        return
    yield Deadline(
        dates.id,
        "attendance",
        f"who attended the {meeting.kind} meeting",
        State.OVERDUE,
        end,
        why="`review held --attended …` says it; `review meet` moves it",
        place=("meetings", meeting.index, "starts_at"),
    )


def _document(dates: Dates, meeting: MeetingDates, policy: Policy, now: datetime) -> Iterator[Deadline]:
    """The document is shared policy's hours ahead of a learning meeting (practice 28)."""
    starts, shared = meeting.starts_at, meeting.document_shared_at
    if starts is None:
        return
    due = latest(starts, policy.clocks.document_ahead, policy)
    state, why = State.OPEN, ""
    if shared is not None:
        state = State.MET if shared <= due else State.MISSED if meeting.held or now > starts else State.IMPOSSIBLE
        why = f"shared {hours(shared - due)} later" if shared > due else ""
    elif now > starts:
        state, why = State.OVERDUE, "nothing says when it was shared"
    elif now > due:
        first = deadline(now, policy.clocks.document_ahead, policy)
        state, why = State.IMPOSSIBLE, f"shared now, the meeting could start on {said(first)}"
    place = ("meetings", meeting.index, "document_shared_at")
    yield Deadline(
        dates.id, "document", "document shared by", state, due, shared, why, codes().get("document", ""), place=place
    )


def _learning(dates: Dates, policy: Policy, now: datetime) -> Iterator[Deadline]:
    """The earliest learning meeting, where one is to come and has no time yet."""
    learning = [meeting for meeting in dates.meetings if meeting.kind == "learning"]
    if any(meeting.held or meeting.starts_at for meeting in learning) or (not learning and dates.depth != "deep"):
        return
    shared = [meeting.document_shared_at for meeting in learning if meeting.document_shared_at]
    start = min(shared) if shared else now
    due = deadline(start, policy.clocks.document_ahead, policy)
    why = "" if shared else "if the document is shared now"
    yield Deadline(dates.id, "learning", "learning meeting at the earliest", State.EARLIEST, due, why=why)


def _investigation(dates: Dates) -> Iterator[Deadline]:
    """A deep investigation takes about two weeks beside daily work; shown, never overdue (practice 30)."""
    learned = any(meeting.kind == "learning" and meeting.held for meeting in dates.meetings)
    if dates.depth == "deep" and dates.resolved_at is not None and not learned:
        due = dates.resolved_at + INVESTIGATION
        yield Deadline(
            dates.id, "investigation", "investigation, about until", State.OPEN, due, why="a target, no limit"
        )


def _soak(dates: Dates, policy: Policy, now: datetime) -> Iterator[Deadline]:
    """Items are decided policy's hours after the meeting (practice 29)."""
    end = _first_end(dates)
    waiting = [item for item in dates.items if item.status == "proposed" and item.kind == "improvement"]
    if end is None or not waiting:
        return
    due = deadline(end, policy.clocks.soak, policy)
    if now < due:
        yield Deadline(
            dates.id,
            "soak",
            "end of soak: items are decided from",
            State.EARLIEST,
            due,
            rule=codes().get("soak", ""),
            file="actions.yaml",
        )


def _report(dates: Dates, now: datetime) -> Iterator[Deadline]:
    """The report comes when it was promised (practice 34)."""
    if dates.published_at is not None:
        if dates.eta is not None:
            late = dates.published_at > dates.eta
            why = f"published {hours(dates.published_at - dates.eta)} later" if late else ""
            state = State.MISSED if late else State.MET
            yield _publication(dates, state, dates.eta, why)
    elif dates.eta is not None:
        yield _publication(dates, State.OVERDUE if now > dates.eta else State.OPEN, dates.eta, "")
    elif _first_end(dates) is not None and not dates.imported:
        yield replace(
            _publication(dates, State.OPEN, None, "no date was promised: report.eta says when people can expect it"),
            what="report published",
        )


def _publication(dates: Dates, state: State, due: datetime | None, why: str) -> Deadline:
    return Deadline(
        dates.id, "report", "report published by", state, due, dates.published_at, why, place=("report", "published_at")
    )


def _items(dates: Dates, policy: Policy, now: datetime) -> Iterator[Deadline]:
    """Proposed items are decided, accepted ones looked at again, and those with a day are done by then."""
    decide = timedelta(days=policy.items.decide_within_days)
    look = timedelta(days=policy.items.open_at_most_days)
    held = _first_end(dates)
    proposed: list[tuple[datetime, ItemDates]] = []
    accepted: list[tuple[datetime, ItemDates]] = []
    due: list[tuple[datetime, ItemDates]] = []
    for item in dates.items:
        if item.status == "proposed" and (start := item.proposed_at or held) is not None:
            proposed.append((start + decide, item))
        elif item.status == "accepted" and item.due is not None:
            due.append((datetime.combine(item.due, time(23, 59), now.tzinfo), item))
        elif item.status == "accepted" and item.accepted_at is not None:
            accepted.append((item.accepted_at + look, item))
    yield from _group(dates, now, "decide", "decide on", proposed)
    yield from _group(dates, now, "look-again", "look again at", accepted)
    yield from _group(dates, now, "item-due", "finish", due)


def _group(
    dates: Dates, now: datetime, name: str, verb: str, items: list[tuple[datetime, ItemDates]]
) -> Iterator[Deadline]:
    """Yield one deadline for the items that are late, and one for those that are not."""
    for state in (State.OVERDUE, State.OPEN) if items else ():
        some = [(due, item) for due, item in items if (now > due) is (state is State.OVERDUE)]
        if some:
            due, item = min(some, key=lambda pair: pair[0])
            names = ", ".join(item.id for _, item in some[:3]) + (" …" if len(some) > 3 else "")  # noqa: PLR2004 - a line
            yield Deadline(
                dates.id,
                name,
                f"{verb} {counted(len(some), 'item')} by",
                state,
                due,
                why=names,
                file="actions.yaml",
                place=("items", item.index),
            )


def forum(all_dates: Iterable[Dates], policy: Policy, now: datetime) -> list[Deadline]:
    """Return the next global forum: due while published reviews of major incidents wait for it (practice 33)."""
    cadence = policy.global_forum.cadence_days
    if cadence is None or policy.organisation is Organisation.ONE_TEAM:
        return []
    last: datetime | None = None
    waiting: list[Dates] = []
    for dates in all_dates:
        if dates.discussed_at is not None:
            last = max(dates.discussed_at, last) if last else dates.discussed_at
        elif dates.published_at is not None and dates.severity in policy.major and not dates.imported:
            waiting.append(dates)
    if not waiting:
        return []
    start = last or min(dates.published_at or datetime.max.replace(tzinfo=UTC) for dates in waiting)
    due = start + timedelta(days=cadence)
    names = ", ".join(dates.id for dates in waiting[:3]) + (" …" if len(waiting) > 3 else "")  # noqa: PLR2004 - a line
    state = State.OVERDUE if now > due else State.OPEN
    return [
        Deadline(waiting[0].id, "forum", "next global forum by", state, due, why=f"waiting: {names}", place=("report",))
    ]


def _first_end(dates: Dates) -> datetime | None:
    return min((meeting.ends_at for meeting in dates.meetings if meeting.held and meeting.ends_at), default=None)

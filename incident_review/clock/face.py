"""How deadlines are shown: for people, for programs, and as findings on the lines that they are about."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Any

from incident_review.clock import hours
from incident_review.clock.deadlines import Deadline, State
from incident_review.finding import Finding, Key, Severity, Span
from incident_review.moment import said, written
from incident_review.plain import counted
from incident_review.plain import line as one_line
from incident_review.rule import load

SEVERITIES = {State.OVERDUE: Severity.ERROR, State.IMPOSSIBLE: Severity.WARNING, State.MISSED: Severity.WARNING}
WIDTH = 58


@dataclass(frozen=True, slots=True)
class Moved:
    """A meeting whose time was changed after its clock was waived; `at` is the commit's date, None: not committed."""

    review: str
    path: str
    old: str
    new: str
    at: datetime | None

    @property
    def message(self) -> str:
        """Return the warning."""
        when = f"on {said(self.at)}" if self.at else "and not committed yet"
        return f"a meeting's time was changed from {self.old} to {self.new} after its clock was waived, {when}"


@dataclass(slots=True)
class Clocks:
    """What `review clock` found. `evidence` says for a deadline when Git first saw its fact."""

    now: datetime
    deadlines: list[Deadline] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=list)
    evidence: dict[Deadline, str] = field(default_factory=dict)
    running: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)  # paths whose clocks are silent: they cannot be read

    @property
    def overdue(self) -> list[Deadline]:
        """Return what should have been done by now."""
        return [one for one in self.deadlines if one.overdue]


def text(clocks: Clocks) -> str:
    """Return the deadlines for people, by review."""
    lines = [f"at {said(clocks.now)}"]
    moved = {name: list(group) for name, group in groupby(clocks.moved, key=lambda one: one.review)}
    names = dict.fromkeys([*(one.review for one in clocks.deadlines), *moved, *clocks.running])
    by_review: dict[str, list[Deadline]] = {}
    for one in clocks.deadlines:
        by_review.setdefault(one.review, []).append(one)
    for name in names:
        lines += ["", one_line(name)]
        if name in clocks.running:
            lines.append("  the incident runs: clocks count from its end (`review over`)")
        for one in by_review.get(name, []):
            lines.append(f"  {_until(one):{WIDTH}} {standing(one, clocks.now)}")
            if one in clocks.evidence:
                lines.append(f"    {clocks.evidence[one]}")
        lines += [f"  warning: {one_line(one.message)}" for one in moved.get(name, [])]
    if not names:
        lines.append("no clock runs")
    if clocks.unread:
        lines += ["", _unread(clocks)]
    return "\n".join(lines) + "\n"


def overdue_text(clocks: Clocks) -> str:
    """Return one line for each thing that is overdue, for the mail of a scheduled job."""
    late = clocks.overdue
    lines = [f"{one_line(one.review)}: {_until(one)}: {standing(one, clocks.now)}" for one in late]
    lines += [
        f"{one_line(one.review)}: waived: {one.what}: {_waived(one)}" for one in clocks.deadlines if _covered(one)
    ]
    lines += [f"{one_line(one.review)}: warning: {one_line(one.message)}" for one in clocks.moved]
    count = len({one.review for one in late})
    lines.append(f"{len(late):,} overdue in {counted(count, 'review')}" if late else "nothing is overdue")
    if clocks.unread:
        lines[-1] += f"; {_unread(clocks)}"
    return "\n".join(lines) + "\n"


def _unread(clocks: Clocks) -> str:
    return f"the clocks of {counted(len(clocks.unread), 'review')} are silent: review check says why"


def _until(one: Deadline) -> str:
    return f"{one.what} {said(one.due)}" if one.due else one.what


def standing(one: Deadline, now: datetime) -> str:
    """Return how a deadline stands, in words."""
    left = one.due - now if one.due else None
    words = {
        State.MET: "met",
        State.OPEN: f"{hours(left)} left" if left else "open",
        State.EARLIEST: f"in {hours(left)}" if left and left.total_seconds() > 0 else "from now on",
        State.IMPOSSIBLE: "impossible as planned",
        State.OVERDUE: f"{hours(left)} overdue" if left else "overdue",
        State.MISSED: "missed",
    }[one.state]
    # Open past its time is a meeting that is planned in time, or a target: "4 days ago" would say nothing true.
    past = one.state is State.OPEN and left is not None and left.total_seconds() <= 0
    if one.due is None and one.why:
        return one_line(one.why)
    if past:
        words = "its time has passed"
    said_why = f"{words}: {one_line(one.why)}" if one.why else words
    return f"{said_why}; {_waived(one)}" if one.waiver and one.state is not State.MET else said_why


def _covered(one: Deadline) -> bool:
    return one.waiver is not None and one.state in (State.OVERDUE, State.MISSED, State.IMPOSSIBLE)


def _waived(one: Deadline) -> str:
    waiver = one.waiver
    if waiver is None:
        return ""
    by = f", approved by {one_line(waiver.approved_by)}" if waiver.approved_by else ", approved by nobody"
    return f"{waiver.rule} is waived: {one_line(waiver.reason) or 'no reason'}{by}"


def as_json(clocks: Clocks) -> str:
    """Return the deadlines for programs."""
    data = {
        "version": 1,
        "at": written(clocks.now),
        "deadlines": [_entry(one, clocks) for one in clocks.deadlines],
        "warnings": [
            {"review": one.review, "path": one.path, "message": one.message, "old": one.old, "new": one.new}
            for one in clocks.moved
        ],
        "unreadable": clocks.unread,
        "summary": {
            "overdue": len(clocks.overdue),
            "impossible": sum(one.state is State.IMPOSSIBLE for one in clocks.deadlines),
            "waived": sum(_covered(one) for one in clocks.deadlines),
            "unreadable": len(clocks.unread),
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _entry(one: Deadline, clocks: Clocks) -> dict[str, Any]:
    left = one.due - clocks.now if one.due else None
    return {
        "review": one.review,
        "name": one.name,
        "what": one.what,
        "state": str(one.state),
        "overdue": one.overdue,
        "due": written(one.due) if one.due else None,
        "done": written(one.done) if one.done else None,
        "minutes_left": round(left.total_seconds() / 60) if left else None,
        "why": one.why,
        "rule": one.rule or None,
        "waiver": {"reason": one.waiver.reason, "approved_by": one.waiver.approved_by} if one.waiver else None,
        "evidence": clocks.evidence.get(one),
    }


@cache
def _names() -> dict[str, str]:
    """Return the names of the rules that watch a deadline, by code: what `review explain` takes."""
    return {rule.code: rule.name for rule in load("PIR2")}


def findings(clocks: Clocks, folder: str) -> Iterable[tuple[str, Finding]]:
    """Yield, with the id of its review, what needs somebody as a finding on the line that it is about."""
    start = f"{folder}/" if folder else ""
    for one in clocks.deadlines:
        if one.state in SEVERITIES and one.waiver is None:
            due = f" {said(one.due)}" if one.due else ""
            yield (
                one.review,
                Finding(
                    place=Key(f"{start}{one.review}/{one.file}", one.place),
                    message=f"{one.what}{due}: {standing(one, clocks.now)}",
                    severity=SEVERITIES[one.state],
                    code=one.rule or "clock",
                    name=_names().get(one.rule, one.name),
                ),
            )
    for moved in clocks.moved:
        key = Key(moved.path, ("meetings",))
        yield (
            moved.review,
            Finding(place=key, message=moved.message, severity=Severity.WARNING, code="clock", name="moved"),
        )


def silent(path: str) -> Finding:
    """Return the finding on a review whose clocks are silent: a job that sees none of them must not stay green."""
    return Finding(
        place=Span(path, 1, 1, 1, 1),
        message="this cannot be read, its clocks are silent",
        help="`review check` says why",
        severity=Severity.ERROR,
        code="clock",
        name="unreadable",
    )

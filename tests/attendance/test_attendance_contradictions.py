"""Where the sources contradict each other, a review that satisfies both passes; one that breaks either is told where.

The rows C1 to C12 of the design; there is no C5.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from attendance.room import PUBLICATION, Spot, findings, learning, local, meetings, people, spot

from incident_review.rule import Depth

USER = "{name: Ute Brandt, team: returns, function: user}"
KIM = "{name: Kim Sato, team: sales, function: %s}"
LEA = "{name: Lea Novak, team: %s, function: engineering-leadership}"
ITEM = """\
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    kind: {kind}
    status: accepted
    accepted_at: "{at}"
    owner: payments
    tracker: PAY-7
    improves: [detect]
    done_when: The alert has fired in a rehearsal.
    from: [what-we-learned]
no_class_reason: One queue only, the others are drained by hand.
"""
NARRATIVE = "## How we got here\n\nAna saw the latency alert at 13:17. {}\n"
ANSWERS = "## Questions\n\n### How could we have prevented it?\n\n{}\n"


@dataclass(frozen=True)
class Row:
    """One row: a review that satisfies both sources, and those that break one of them."""

    sound: dict[str, str]
    broken: dict[str, tuple[dict[str, str], Spot]] = field(default_factory=dict)
    depth: Depth = Depth.DEEP


def _review(text: str) -> dict[str, str]:
    return {"review": text}


ROWS = {
    "C1 users and customers": Row(
        _review(
            people(ute=USER, kim=KIM % "customer-success")
            + meetings(local(), learning(attended="[eva, ivo, ana, ben, cleo, dan, ute, kim]"))
        ),
        {
            "no users in the only meeting": (
                _review(meetings(local(partly=""))),
                ("PIR105", "review.yaml", "attended: [eva, ana, ben, cleo]", "attended"),
            ),
            "customers in the local meeting": (
                _review(people(kim=KIM % "customer-representative") + meetings(local(partly="[dan, kim]"), learning())),
                ("PIR106", "review.yaml", "partly: [dan, kim]", "kim"),
            ),
            "a responder as user-proxy": (
                _review(
                    people(cleo="{team: care, function: support, in_incident: [scribe], brings: user-proxy}")
                    + meetings(local(partly=""))
                ),
                (
                    "PIR110",
                    "review.yaml",
                    "cleo: {team: care, function: support, in_incident: [scribe], brings: user-proxy}",
                    "user-proxy",
                ),
            ),
        },
    ),
    "C2 open and safe": Row(
        _review(
            meetings(
                local(audience="restricted"), learning(audience="restricted", audience_reason="A contract dispute.")
            )
        ),
        {
            "anyone comes to the local meeting": (
                _review(meetings(local(audience="open"), learning())),
                ("PIR119", "review.yaml", "audience: open", "open"),
            ),
            "the learning meeting is closed": (
                _review(meetings(local(), learning(audience="restricted"))),
                ("PIR119", "review.yaml", "audience: restricted", "restricted"),
            ),
        },
    ),
    "C3 leadership": Row(
        _review(people(lea=LEA % "payments") + meetings(local(partly="[dan, lea]"), learning())),
        {
            "of another team": (
                _review(people(lea=LEA % "search") + meetings(local(partly="[dan, lea]"), learning())),
                ("PIR108", "review.yaml", "partly: [dan, lea]", "lea"),
            ),
            "senior": (
                _review(people(kim=KIM % "senior-leadership") + meetings(local(), learning(invited="[kim]"))),
                ("PIR107", "review.yaml", "invited: [kim]", "kim"),
            ),
        },
    ),
    "C4 within a day, and read a day ahead": Row(
        _review(meetings(local(), learning())),
        {
            "the local meeting after two days": (
                _review(meetings(local(starts_at='"2026-03-06T16:00+01:00"'), learning())),
                ("PIR201", "review.yaml", 'starts_at: "2026-03-06T16:00+01:00"', '"2026-03-06T16:00+01:00"'),
            ),
            "the document in the morning of the same day": (
                _review(meetings(local(), learning(document_shared_at='"2026-03-17T09:00+01:00"'))),
                ("PIR202", "review.yaml", 'document_shared_at: "2026-03-17T09:00+01:00"', '"2026-03-17T09:00+01:00"'),
            ),
        },
    ),
    "C6 proposed in the room, decided after soak": Row(
        {
            "review": meetings(local()),
            "actions": ITEM.format(kind="improvement", at="2026-03-06T12:00+01:00"),
        },
        {
            "decided in the room": (
                {
                    "review": meetings(local()),
                    "actions": ITEM.format(kind="improvement", at="2026-03-05T10:00+01:00"),
                },
                ("PIR203", "actions.yaml", 'accepted_at: "2026-03-05T10:00+01:00"', '"2026-03-05T10:00+01:00"'),
            ),
        },
        Depth.LIGHT,
    ),
    "C6 an immediate fix needs no soak": Row(
        {
            "review": meetings(local()),
            "actions": ITEM.format(kind="immediate", at="2026-03-05T09:30+01:00"),
        },
        depth=Depth.LIGHT,
    ),
    "C7 names stay, judgement goes": Row(
        {"report": NARRATIVE.format("Ben had deployed the new format an hour before and owned that at once.")},
        {
            "judged": (
                {"report": NARRATIVE.format("Ben was careless.")},
                (
                    "PIR403",
                    "report.md",
                    "Ana saw the latency alert at 13:17. Ben was careless.",
                    "was careless",
                ),
            ),
        },
        Depth.LIGHT,
    ),
    "C8 the counterfactual has its place": Row(
        {"report": ANSWERS.format("A smoke test of the feed would have caught the new format.")},
        {
            "in the narrative": (
                {"report": NARRATIVE.format("Ben should have asked the feed's team.")},
                (
                    "PIR404",
                    "report.md",
                    "Ana saw the latency alert at 13:17. Ben should have asked the feed's team.",
                    "should have asked",
                ),
            ),
        },
        Depth.LIGHT,
    ),
    "C9 notes first, no form": Row(
        {"notes": "Ana: the graph moved at noon!!\nBen should have… no, the feed?\n"},
        {
            "prose in the facts": (
                _review("summary: The checkout answered slowly.\n"),
                ("PIR003", "review.yaml", "summary: The checkout answered slowly.", "summary"),
            ),
        },
        Depth.LIGHT,
    ),
    "C10 a person decides how deep": Row(
        _review(f"severity: major\ndepth: light\ndepth_reason: The fourth of its kind, and known well.\n{PUBLICATION}"),
        {
            "a major incident asks for factors": (
                _review(f"severity: major\n{PUBLICATION}"),
                (
                    "PIR501",
                    "report.md",
                    "# Checkout slow after the price feed changed its format",
                    "# Checkout slow after the price feed changed its format",
                ),
            ),
        },
        Depth.LIGHT,
    ),
    "C11 the commander attends and does not facilitate": Row(
        _review(meetings(local(), learning())),
        {
            "facilitates": (
                _review(meetings(local(facilitator="ana"), learning())),
                ("PIR102", "review.yaml", "facilitator: ana", "ana"),
            ),
            "is away": (
                _review(meetings(local(attended="[eva, ben, cleo]", absent="{ana: could-not}"), learning())),
                ("PIR111", "review.yaml", "attended: [eva, ben, cleo]", "attended"),
            ),
        },
    ),
    "C12 numbers of teams, never of a person": Row(
        _review("channel: {joined: 41, participated: 9}\n"),
        {
            "a number for a person": (
                _review(people(ivo="{name: Ivo Marin, team: search, errors: 3}")),
                ("PIR003", "review.yaml", "ivo: {name: Ivo Marin, team: search, errors: 3}", "errors"),
            ),
        },
    ),
}
BROKEN = [(row, way) for row in ROWS for way in ROWS[row].broken]


@pytest.mark.parametrize("row", ROWS)
def test_a_review_that_satisfies_both(tmp_path: Path, row: str) -> None:
    assert findings(tmp_path, ROWS[row].depth, **ROWS[row].sound) == []


@pytest.mark.parametrize(("row", "way"), BROKEN, ids=lambda value: value.replace(" ", "-"))
def test_a_review_that_breaks_one(tmp_path: Path, row: str, way: str) -> None:
    files, where = ROWS[row].broken[way]
    found = findings(tmp_path, ROWS[row].depth, **files)
    assert where in [spot(tmp_path, finding) for finding in found]


def test_each_row_has_both_sides() -> None:
    rows = {row.split()[0] for row in ROWS}
    assert rows == {f"C{number}" for number in range(1, 13) if number != 5}
    assert rows == {row.split()[0] for row, _ in BROKEN}

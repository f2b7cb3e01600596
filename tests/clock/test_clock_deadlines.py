"""Deadlines as `review clock` tells them: what is due, what is impossible as planned, what is overdue."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from conftest import SOUND

from incident_review.rule import load

ID = "2026-03-04-checkout-slow"
HEAD = "schema_version: 1\ntitle: Checkout slow\n"
RESOLVED = "incident:\n  resolved_at: 2026-03-04T15:40+01:00\n"
LOCAL = "meetings:\n  - kind: local\n    starts_at: {at}\n    minutes: 60\n"
HELD = "meetings:\n  - kind: local\n    starts_at: 2026-03-05T09:00+01:00\n    minutes: 60\n    attended: [ana]\n"
ACCEPTED = "    status: accepted\n"
ACCEPTED_ON = ACCEPTED + "    accepted_at: 2026-03-07T10:00+01:00\n"
UNTIMED = "  - kind: learning\n"
LEARNING = "  - kind: learning\n    starts_at: 2026-03-17T10:00+01:00\n"


@dataclass
class Shelf:
    """A reviews folder outside Git, read by the real command in this process."""

    root: Path
    monkeypatch: pytest.MonkeyPatch

    def review(self, text: str, id_: str = ID, **files: str) -> None:
        """Write a review."""
        folder = self.root / "reviews" / id_
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "review.yaml").write_text(text, encoding="utf-8")
        (folder / "report.md").write_text("# Checkout slow\n", encoding="utf-8")
        for name, content in files.items():
            (folder / f"{name}.yaml").write_text(content, encoding="utf-8")

    def policy(self, text: str) -> None:
        """Write policy.yaml."""
        (self.root / "reviews" / "policy.yaml").write_text(f"schema_version: 1\n{text}", encoding="utf-8")

    def run(self, *arguments: str, now: str = "2026-03-05T08:00+01:00") -> Result:
        """Run review."""
        self.monkeypatch.setenv("INCIDENT_REVIEW_NOW", now)
        return CliRunner().invoke(main_group(), list(arguments), catch_exceptions=False)

    def deadlines(self, *arguments: str, now: str = "2026-03-05T08:00+01:00") -> dict[str, dict[str, Any]]:
        """Return the deadlines that the command tells, by name."""
        done = self.run("clock", "--all", "--format", "json", *arguments, now=now)
        return {one["name"]: one for one in json.loads(done.stdout)["deadlines"]}


def main_group() -> Any:
    """Return the group of commands behind `review`."""
    from incident_review import cli  # noqa: PLC0415 - only this test runs it in process

    return next(value for value in vars(cli).values() if isinstance(value, cli.Commands))


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """Return an empty reviews folder that one stands above."""
    (tmp_path / "reviews").mkdir()
    monkeypatch.chdir(tmp_path)
    found = Shelf(tmp_path, monkeypatch)
    found.policy("zone: Europe/Berlin\n")
    return found


@pytest.mark.parametrize(
    ("facts", "now", "name", "state", "due", "why"),
    [
        (RESOLVED, "2026-03-05T08:00+01:00", "local", "open", "2026-03-05T15:40+01:00", "nobody has set a time"),
        (RESOLVED, "2026-03-05T15:41+01:00", "local", "overdue", "2026-03-05T15:40+01:00", "nobody has set a time"),
        (
            RESOLVED + LOCAL.format(at="2026-03-05T13:00+01:00"),
            "2026-03-05T08:00+01:00",
            "local",
            "open",
            "2026-03-05T15:40+01:00",
            "planned for Thu 5 Mar 2026 13:00",
        ),
        (
            RESOLVED + LOCAL.format(at="2026-03-05T18:40+01:00"),
            "2026-03-05T08:00+01:00",
            "local",
            "impossible",
            "2026-03-05T15:40+01:00",
            "3 hours too late: move it",
        ),
        (
            RESOLVED + LOCAL.format(at="2026-03-06T09:00+01:00"),
            "2026-03-05T18:00+01:00",
            "local",
            "overdue",
            "2026-03-05T15:40+01:00",
            "planned for Fri 6 Mar",
        ),
        (RESOLVED + HELD, "2026-03-06T08:00+01:00", "local", "met", "2026-03-05T15:40+01:00", ""),
        (
            RESOLVED + HELD.replace("03-05T09", "03-06T09"),
            "2026-03-07T08:00+01:00",
            "local",
            "missed",
            "2026-03-05T15:40+01:00",
            "17 hours later",
        ),
        (
            RESOLVED + LOCAL.format(at="2026-03-05T13:00+01:00"),
            "2026-03-05T14:30+01:00",
            "attendance",
            "overdue",
            "2026-03-05T14:00+01:00",
            "review held",
        ),
        (RESOLVED + HELD + LEARNING, "2026-03-06T08:00+01:00", "document", "open", "2026-03-16T10:00+01:00", ""),
        (
            RESOLVED + HELD + LEARNING,
            "2026-03-16T16:00+01:00",
            "document",
            "impossible",
            "2026-03-16T10:00+01:00",
            "the meeting could start on Tue 17 Mar 2026 16:00 +01:00",
        ),
        (
            RESOLVED + HELD + UNTIMED,
            "2026-03-16T16:00+01:00",
            "learning",
            "earliest",
            "2026-03-17T16:00+01:00",
            "shared now",
        ),
        (
            RESOLVED + HELD + UNTIMED + "    document_shared_at: 2026-03-15T10:00+01:00\n",
            "2026-03-16T16:00+01:00",
            "learning",
            "earliest",
            "2026-03-16T10:00+01:00",
            "",
        ),
        ("depth: deep\n" + RESOLVED + HELD, "2026-03-06T08:00Z", "learning", "earliest", "2026-03-07T09:00+01:00", ""),
        (
            RESOLVED + HELD + "report:\n  eta: 2026-03-20T12:00+01:00\n",
            "2026-03-21T08:00+01:00",
            "report",
            "overdue",
            "2026-03-20T12:00+01:00",
            "",
        ),
        (
            RESOLVED + HELD + "report: {eta: '2026-03-20T12:00+01:00', published_at: '2026-03-19T12:00+01:00'}\n",
            "2026-03-21T08:00+01:00",
            "report",
            "met",
            "2026-03-20T12:00+01:00",
            "",
        ),
        (RESOLVED + HELD, "2026-03-21T08:00+01:00", "report", "open", None, "no date was promised"),
    ],
)
def test_a_deadline_is_told(  # noqa: PLR0917 - a row of the table
    shelf: Shelf, facts: str, now: str, name: str, state: str, due: str | None, why: str
) -> None:
    shelf.review(HEAD + facts)
    found = shelf.deadlines(now=now)[name]
    assert (found["state"], found["due"]) == (state, due)
    assert why in found["why"]


@pytest.mark.parametrize(
    ("item", "now", "name", "state", "due"),
    [
        ("", "2026-03-05T12:00+01:00", "soak", "earliest", "2026-03-06T10:00+01:00"),
        ("", "2026-03-20T12:00+01:00", "decide", "open", "2026-04-04T10:00+01:00"),
        ("", "2026-04-05T12:00+01:00", "decide", "overdue", "2026-04-04T10:00+01:00"),
        (ACCEPTED_ON, "2026-06-06T10:00+02:00", "look-again", "overdue", "2026-06-05T10:00+01:00"),
        (ACCEPTED + "    due: 2026-04-01\n", "2026-04-02T10:00+02:00", "item-due", "overdue", "2026-04-01T23:59+02:00"),
    ],
)  # fmt: skip
def test_items_have_deadlines(  # noqa: PLR0917 - a row of the table
    shelf: Shelf, item: str, now: str, name: str, state: str, due: str
) -> None:
    shelf.review(HEAD + RESOLVED + HELD, actions=f"items:\n  - id: alert\n    title: Alert on long queues\n{item}")
    found = shelf.deadlines(now=now)[name]
    assert (found["state"], found["due"]) == (state, due)


@pytest.mark.parametrize("status", ["done", "declined"])
def test_what_is_settled_has_no_deadline(shelf: Shelf, status: str) -> None:
    actions = f"items:\n  - id: alert\n    title: Alert on long queues\n    status: {status}\n"
    shelf.review(HEAD + RESOLVED + HELD, actions=actions)
    assert set(shelf.deadlines(now="2027-01-01T00:00Z")) == {"local", "report"}
    shelf.review(HEAD + "stage: declined\n" + RESOLVED)
    assert shelf.deadlines(now="2027-01-01T00:00Z") == {}


def test_the_global_forum_is_due_while_major_reviews_wait(shelf: Shelf) -> None:
    shelf.policy("global_forum: {cadence_days: 14}\n")
    published = "severity: major\nstage: published\nreport:\n  published_at: 2026-03-10T12:00+01:00\n"
    shelf.review(HEAD + RESOLVED + published + "global:\n  discussed_at: 2026-03-11T12:00+01:00\n", "2026-02-01-one")
    assert "forum" not in shelf.deadlines()
    shelf.review(HEAD + RESOLVED + published, "2026-03-01-two")
    found = shelf.deadlines(now="2026-03-26T08:00+01:00")["forum"]
    assert (found["state"], found["due"], found["why"]) == (
        "overdue",
        "2026-03-25T12:00+01:00",
        "waiting: 2026-03-01-two",
    )
    shelf.policy("organisation: one-team\nglobal_forum: {cadence_days: 14}\n")
    assert "forum" not in shelf.deadlines(now="2026-03-26T08:00+01:00")


def test_a_planned_learning_meeting_has_no_earliest_time(shelf: Shelf) -> None:
    shelf.review(HEAD + RESOLVED + HELD + LEARNING)
    assert "learning" not in shelf.deadlines()


def test_a_meeting_planned_in_time_is_not_so_many_days_ago(shelf: Shelf) -> None:
    shelf.review(HEAD + RESOLVED + LOCAL.format(at="2026-03-05T13:00+01:00"))
    said = shelf.run("clock", ID, now="2026-03-09T15:40+01:00").stdout
    assert "its time has passed: planned for Thu 5 Mar 2026 13:00 +01:00" in said
    assert " ago" not in said
    assert "who attended the local meeting Thu 5 Mar 2026 14:00 +01:00" in said


def test_one_item_and_two_are_counted(shelf: Shelf) -> None:
    one = ITEMS + "    proposed_at: 2026-03-05T10:00+01:00\n"
    shelf.review(HEAD + RESOLVED + HELD, actions=one)
    assert "decide on 1 item by" in shelf.run("clock", ID).stdout
    shelf.review(HEAD + RESOLVED + HELD, actions=one + one.partition("\n")[2].replace("alert", "other"))
    assert "decide on 2 items by" in shelf.run("clock", ID).stdout


def test_a_name_with_a_line_end_forges_no_line(shelf: Shelf) -> None:
    forged = "2026-03-04-x\nnothing is overdue"
    shelf.review(HEAD + RESOLVED, forged)
    for arguments in (["clock", "--all"], ["clock", "--overdue"], ["status"], ["status", "2026-03-04-x"]):
        said = shelf.run(*arguments, now="2026-03-09T15:40+01:00").stdout
        assert "2026-03-04-x\\x0anothing is overdue" in said
        assert "\nnothing is overdue" not in said


@pytest.mark.parametrize(
    ("clocks", "resolved", "due"),
    [
        ("", "2026-03-28T15:00+01:00", "2026-03-29T15:00+01:00"),  # the night in which the clocks go forward
        ("", "2026-03-06T15:00+01:00", "2026-03-07T15:00+01:00"),  # all hours: Saturday counts
        ("counting: working-days", "2026-03-06T15:00+01:00", "2026-03-09T15:00+01:00"),
        ("counting: working-days", "2026-03-07T15:00+01:00", "2026-03-10T00:00+01:00"),
        ("counting: working-days, holidays: [2026-03-09]", "2026-03-06T15:00+01:00", "2026-03-10T15:00+01:00"),
        ("counting: working-days", "2026-03-06T23:30Z", "2026-03-09T23:00Z"),  # in Berlin it is Saturday
        ("counting: working-days, review_within: 48", "2026-03-27T12:00+01:00", "2026-03-31T11:00+01:00"),
        ("review_within: 36.5", "2026-03-04T15:00+01:00", "2026-03-06T03:30+01:00"),
    ],
)
def test_hours_are_counted_as_policy_says(shelf: Shelf, clocks: str, resolved: str, due: str) -> None:
    shelf.policy(f"zone: Europe/Berlin\nclocks: {{{clocks}}}\n")
    shelf.review(f"{HEAD}incident:\n  resolved_at: {resolved}\n")
    assert shelf.deadlines()["local"]["due"] == due.replace("Z", "+00:00")


def test_the_document_clock_counts_working_days_backwards(shelf: Shelf) -> None:
    shelf.policy("zone: Europe/Berlin\nclocks: {counting: working-days}\n")
    shelf.review(HEAD + RESOLVED + HELD + LEARNING.replace("03-17T10", "03-16T10"))
    assert shelf.deadlines()["document"]["due"] == "2026-03-13T10:00+01:00"


def test_overdue_is_made_for_a_scheduled_job(shelf: Shelf) -> None:
    shelf.review(HEAD + RESOLVED)
    calm = shelf.run("clock", "--overdue")
    assert (calm.exit_code, calm.stdout) == (0, "nothing is overdue\n")
    late = shelf.run("clock", "--overdue", now="2026-03-06T08:00+01:00")
    assert late.exit_code == 1
    assert late.stdout == (
        f"{ID}: local meeting starts by Thu 5 Mar 2026 15:40 +01:00: 16 hours overdue: nobody has set a time\n"
        "1 overdue in 1 review\n"
    )
    assert shelf.run("clock", "--overdue", "--at", "2026-03-06T08:00+01:00").exit_code == 1
    shelf.review(HEAD + RESOLVED + "waivers:\n  - rule: PIR201\n    reason: A strike.\n    approved_by: mira\n")
    waived = shelf.run("clock", "--overdue", now="2026-03-06T08:00+01:00")
    assert waived.exit_code == 0
    assert "PIR201 is waived: A strike., approved by mira" in waived.stdout


def test_annotations_stand_on_the_line_of_the_fact(shelf: Shelf) -> None:
    shelf.review(HEAD + RESOLVED + LOCAL.format(at="2026-03-06T09:00+01:00"))
    said = shelf.run("clock", "--all", "--format", "github").stdout
    assert f"::warning file=reviews/{ID}/review.yaml,line=7,col=16,endLine=7,endColumn=38,title=PIR201 " in said
    names = {rule.code: rule.name for rule in load("PIR2")}
    assert f"title=PIR201 {names['PIR201']}::" in said


def test_a_review_that_cannot_be_read_is_said(shelf: Shelf) -> None:
    shelf.review("schema_version: 1\ntitle: [\n")
    done = shelf.run("clock", "--overdue")
    assert done.exit_code == 1
    assert "its clocks are silent" in done.stderr
    assert done.stdout == "nothing is overdue; the clocks of 1 review are silent: review check says why\n"
    assert "the clocks of 1 review are silent" in shelf.run("clock").stdout
    found = json.loads(shelf.run("clock", "--format", "json").stdout)
    assert (found["unreadable"], found["summary"]["unreadable"]) == ([f"reviews/{ID}"], 1)
    said = shelf.run("clock", "--overdue", "--format", "github")
    assert said.exit_code == 1
    assert f"::error file=reviews/{ID},line=1,col=1," in said.stdout


def test_items_that_cannot_be_read_have_silent_clocks(shelf: Shelf) -> None:
    shelf.review(HEAD + RESOLVED, actions="items: [\n")
    done = shelf.run("clock", "--overdue")
    assert (done.exit_code, done.stdout.splitlines()[-1].partition(";")[0]) == (1, "nothing is overdue")
    assert json.loads(shelf.run("clock", "--format", "json").stdout)["summary"]["unreadable"] == 1


def test_what_is_skimmed_is_what_is_read(shelf: Shelf) -> None:
    from incident_review.clock import dates, skim  # noqa: PLC0415 - two readers, one promise
    from incident_review.folder import Reviews  # noqa: PLC0415
    from incident_review.tree import Tree  # noqa: PLC0415

    shutil.copytree(SOUND / "deep" / "reviews", shelf.root / "reviews", dirs_exist_ok=True)
    same = 0
    for number, (facts, actions) in enumerate(ODD_SHAPES):
        shelf.review(facts, f"2026-01-01-{number}", actions=actions)
    reviews = Reviews(Tree(shelf.root), "reviews")
    for id_ in reviews.ids():
        skimmed = skim.dates(reviews, id_, with_actions=True)
        assert skimmed in (None, dates.of(reviews.review(id_))), id_
        same += skimmed is not None
    assert same >= 3


@pytest.mark.parametrize("mark", [">-", "|", ">", "|-"])
def test_text_below_its_key_is_passed_over_by_the_skim(shelf: Shelf, mark: str) -> None:
    from incident_review.clock import dates, skim  # noqa: PLC0415 - two readers, one promise
    from incident_review.folder import Reviews  # noqa: PLC0415
    from incident_review.tree import Tree  # noqa: PLC0415

    text = f"{mark}\n        status: accepted: [\n\n          goes on\n"
    actions = f"{ITEMS}    reason: {text}    status: declined\n  - id: b\n    title: b\n    solves_class: {text}"
    actions += "  - title: c\n    id: c\n"
    shelf.review(f"{HEAD}depth_reason: {text}{RESOLVED}{HELD}", "2026-01-01-folded", actions=actions)
    shelf.review(HEAD + RESOLVED + HELD, "2026-01-01-read", actions=f"items:\n  - id: {mark}\n      a\n    title: b\n")
    reviews = Reviews(Tree(shelf.root), "reviews")
    found = skim.dates(reviews, "2026-01-01-folded", with_actions=True)
    assert found == dates.of(reviews.review("2026-01-01-folded"))
    assert [item.status for item in found.items] == ["declined", "proposed", "proposed"]
    assert skim.dates(reviews, "2026-01-01-read", with_actions=True) is None


ITEMS = "items:\n  - id: alert\n    title: Alert on long queues\n"
ODD_SHAPES = [
    (HEAD + RESOLVED + HELD, ITEMS),
    (HEAD + "stage: 'published'\n" + RESOLVED + HELD, ITEMS + "    status: done\n"),
    (HEAD + RESOLVED.replace("  ", "    ") + HELD, "items: []\n"),
    (
        HEAD + "incident: {resolved_at: '2026-03-04T15:40+01:00'}\nmeetings: [{kind: local}]\n",
        "items: [{id: a, title: b}]\n",
    ),
    (HEAD + RESOLVED + HELD.replace("[ana]", "\n      - ana"), ITEMS),
    (HEAD + RESOLVED + HELD.replace("[ana]", "[]"), ITEMS),
    (HEAD + RESOLVED + HELD.replace("[ana]", "[ana,\n      ben]"), ITEMS),
    (HEAD + RESOLVED + HELD.replace("[ana]", "[ana]  # and ben"), ITEMS),
    (HEAD + RESOLVED + HELD, "items:\n  - id: a\n    title: >\n      b\n      status: done\n"),
    (HEAD + RESOLVED + HELD, 'items:\n  - id: a\n    title: "b\n      status: done"\n'),
    (HEAD + RESOLVED + HELD, "items:\n  - id: a\n    title: b\n      status: done\n"),
    (HEAD + RESOLVED + "people:\n  ana: {}\n" + HELD, 'items:\n  - "id": a\n    title: b\n    "status": done\n'),
    (HEAD + RESOLVED + HELD, ITEMS + "    status:\n    kind: immediate\n"),
    (HEAD + RESOLVED + HELD, ITEMS + "    status: ~\n"),
    (HEAD.replace("Checkout slow", "&a Checkout slow") + RESOLVED, ITEMS),
    (HEAD.replace("Checkout slow", "|\n  stage: published") + RESOLVED, ITEMS),
    ("---\n" + HEAD + RESOLVED, ITEMS),
    (HEAD + RESOLVED.replace("\n", "\r\n"), ITEMS),
    (HEAD + RESOLVED + "waivers:\n  - rule: PIR201\n    reason: A strike, long.\n    approved_by: mira\n", ITEMS),
]

"""The commands of the path one by one, in this process: what they write, what they say."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner
from conftest import environment

from incident_review.commands import advance, clock, event, held, meet, over, status

COMMANDS = {
    module.__name__.rpartition(".")[2]: module.command for module in (advance, clock, event, held, meet, over, status)
}
FACTS = """\
schema_version: 1
title: Checkout slow
stage: open
incident:
  started_at: 2026-03-04T09:50+01:00
"""
ID = "2026-03-04-checkout-slow"


@dataclass
class Desk:
    """One open review outside Git."""

    root: Path
    monkeypatch: pytest.MonkeyPatch

    def run(self, name: str, *arguments: str, now: str = "2026-03-04T16:00+01:00") -> str:
        """Run a command; return what it says."""
        self.monkeypatch.setenv("INCIDENT_REVIEW_NOW", now)
        done = CliRunner().invoke(COMMANDS[name], list(arguments))
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done.output

    def read(self, name: str = "review.yaml") -> str:
        """Return a file of the review."""
        return (self.root / "reviews" / ID / name).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        """Write a file below reviews/."""
        (self.root / "reviews" / path).write_text(text, encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return a desk with one open review on it."""
    (tmp_path / "reviews" / ID).mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    found = Desk(tmp_path, monkeypatch)
    found.write("policy.yaml", "schema_version: 1\nzone: Europe/Berlin\n")
    found.write(f"{ID}/review.yaml", FACTS)
    found.write(f"{ID}/report.md", "# Checkout slow\n")
    return found


@pytest.mark.parametrize(
    ("arguments", "times"),
    [
        ((), ["resolved_at: 2026-03-04T16:00+01:00"]),
        (("15:40",), ["resolved_at: 2026-03-04T15:40+01:00"]),
        (("checkout", "15:40"), ["resolved_at: 2026-03-04T15:40+01:00"]),
        (("checkout",), ["resolved_at: 2026-03-04T16:00+01:00"]),
        (("2026-03-04T14:40Z",), ["resolved_at: 2026-03-04T14:40+00:00"]),
        (
            ("15:40", "--detected", "9:55", "--mitigated", "14:00"),
            [
                "detected_at: 2026-03-04T09:55+01:00",
                "mitigated_at: 2026-03-04T14:00+01:00",
                "resolved_at: 2026-03-04T15:40+01:00",
            ],
        ),
    ],
)
def test_over_writes_the_end(desk: Desk, arguments: tuple[str, ...], times: list[str]) -> None:
    desk.run("over", *arguments)
    assert desk.read() == FACTS + "".join(f"  {time}\n" for time in times)


def test_an_incident_that_came_back_ends_anew(desk: Desk) -> None:
    desk.run("over", "12:00")
    said = desk.run("over", "15:40", "--reopened", "13:30")
    assert "reopened Wed 4 Mar 2026 13:30 +01:00" in said
    assert "by Thu 5 Mar 2026 15:40 +01:00" in said
    assert desk.read().endswith('resolved_at: 2026-03-04T15:40+01:00\n  reopened_at: ["2026-03-04T13:30+01:00"]\n')


def test_a_planned_meeting_is_moved_a_held_one_stays(desk: Desk) -> None:
    desk.run("over", "15:40")
    assert "past the clock" in desk.run("meet", "local", "--at", "2026-03-05T18:00", "--facilitator", "eva")
    assert "past the clock" not in desk.run("meet", "local", "--at", "2026-03-05T09:00", "--invite", "ana,ben")
    desk.run("held", "--attended", "ana", "--partly", "ben", "--absent", "ole=could-not", now="2026-03-05T11:00+01:00")
    desk.run("meet", "local", "--at", "2026-03-06T09:00", now="2026-03-05T11:00+01:00")
    meetings = desk.read().partition("meetings:\n")[2]
    assert meetings == (
        "  - kind: local\n    starts_at: 2026-03-05T09:00+01:00\n    minutes: 60\n    facilitator: eva\n"
        "    invited: [ana, ben]\n    attended: [ana, eva]\n    partly: [ben]\n    absent:\n      ole: could-not\n"
        "  - kind: local\n    starts_at: 2026-03-06T09:00+01:00\n    minutes: 60\n"
    )
    assert "stage: held\n" in desk.read()


def test_a_learning_meeting_comes_with_its_clock(desk: Desk) -> None:
    said = desk.run("meet", "learning", "--at", "2026-03-17T10:00", "--facilitator", "eva")
    assert "share report.md by Mon 16 Mar 2026 10:00 +01:00" in said
    said = desk.run("meet", "learning", "--shared", "now", "--at", "2026-03-05T09:00")
    assert "earliest Thu 5 Mar 2026 16:00 +01:00" in said
    assert "document_shared_at: 2026-03-04T16:00+01:00" in desk.read()


def test_what_people_brought_can_follow(desk: Desk) -> None:
    desk.run("meet", "local", "--at", "2026-03-05T09:00", "--facilitator", "eva")
    assert "PIR104" in desk.run("held", "--attended", "ana,ben,cleo,dan", now="2026-03-05T11:00+01:00")
    brings = "ana=operations,ben=delivery,dan=user-proxy"
    desk.run("held", "--brings", brings, "--role", "ana=incident-commander", now="2026-03-05T11:00+01:00")
    assert "brings: operations" in desk.read()
    assert "in_incident: [incident-commander]" in desk.read()
    assert desk.read().count("kind: local") == 1


def test_status_speaks_like_a_colleague(desk: Desk) -> None:
    desk.write("policy.yaml", "schema_version: 1\nzone: Europe/Berlin\norganisation: one-team\n")
    said = desk.run("status", "checkout")
    assert "one team: team distance and the global forum are not asked for" in said
    assert "started Wed 4 Mar 2026 09:50 +01:00" in said
    assert "when it is over: review over" in said
    assert re.search(r"^asked later: \d+ rules \(review status \S+-checkout-slow --later\)$", said, re.MULTILINE)
    assert "no-delivery-perspective" not in said
    assert "no-delivery-perspective" in desk.run("status", "checkout", "--later").partition("asked later\n")[2]
    desk.run("over", "15:40")
    assert "review meet local" in desk.run("status", "checkout")
    assert "local meeting starts by Thu 5 Mar 2026 15:40 +01:00: 24 hours left" in desk.run("status")


REPORT = """\
# Checkout slow

## Summary

The checkout answered slowly for six hours, because it read each price file twice.

## Impact

One customer in six waited longer than ten seconds.

## How we got here

Ana saw the latency alert and looked at the database first. Ben knew that the price feed had changed its format.

## What went well

Support told us within five minutes what customers saw.

## What we learned

The checkout reads a file again when its header is new to it.

## Improvement items

None: the feed is switched off in April, and the checkout with it.
"""


def test_eleven_people_in_one_team_come_from_start_to_publication_without_a_waiver(desk: Desk) -> None:
    desk.write("policy.yaml", "schema_version: 1\nzone: Europe/Berlin\norganisation: one-team\n")
    desk.run("event", "10:04 rolled back to 4.1", "--who", "ana,ben")
    desk.run("over", "15:40")
    desk.run("meet", "local", "--at", "tomorrow 9:00", "--facilitator", "eva", "--note-taker", "cleo")
    people = "ana=operations,ben=delivery,cleo=support,dan=user-proxy"
    roles = "ana=incident-commander,cleo=scribe,ben=responder"
    tomorrow = "2026-03-05T11:00+01:00"
    said = desk.run("held", "--attended", "ana,ben,dan", "--brings", people, "--role", roles, now=tomorrow)
    assert "before you commit" not in said
    desk.write(f"{ID}/report.md", REPORT)
    said = desk.run("advance", "--published-to", "https://wiki.example/12", now="2026-03-10T11:00+01:00")
    assert said == "stage    held -> published\n"
    assert "waivers" not in desk.read()
    assert desk.run("clock", "checkout", now="2026-03-10T11:00+01:00").count("met") == 1


@pytest.mark.parametrize("name", ["event", "over", "meet", "held", "advance"])
def test_a_file_that_cannot_be_read_is_left_alone(desk: Desk, name: str) -> None:
    desk.write(f"{ID}/review.yaml", "title: [\n")
    arguments = {"event": ["x"], "meet": ["local"], "held": ["--attended", "ana"]}.get(name, [])
    desk.monkeypatch.setenv("INCIDENT_REVIEW_NOW", "2026-03-04T16:00+01:00")
    done = CliRunner().invoke(COMMANDS[name], arguments)
    assert "review.yaml cannot be read" in str(done.exception)
    assert desk.read() == "title: [\n"


def test_questions_are_put_to_a_person_at_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "reviews").mkdir()
    (tmp_path / "reviews" / "policy.yaml").write_text("schema_version: 1\nzone: Europe/Berlin\n", encoding="utf-8")
    person, terminal = pty.openpty()
    env = environment() | {"INCIDENT_REVIEW_NOW": "2026-03-04T16:00+01:00"}
    process = subprocess.Popen(
        [sys.executable, "-m", "incident_review", "new"],
        cwd=tmp_path,
        env=env,
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
    )
    os.write(person, b"Checkout slow\n13:10\n15:40\n")
    assert process.wait(timeout=60) == 0
    said = os.read(person, 65536).decode()
    os.close(person)
    os.close(terminal)
    assert [question in said for question in ("What happened", "When did it start", "When was it over")] == [True] * 3
    assert "resolved_at: 2026-03-04T15:40+01:00" in (tmp_path / "reviews" / ID / "review.yaml").read_text(
        encoding="utf-8"
    )


def test_an_answer_that_cannot_be_is_asked_for_again(tmp_path: Path) -> None:
    (tmp_path / "reviews").mkdir()
    (tmp_path / "reviews" / "policy.yaml").write_text("schema_version: 1\nzone: Europe/Berlin\n", encoding="utf-8")
    answers = [
        (
            ["new"],
            "Checkout slow\n25:99\n17:10 tomorrow\n13:10\n12:00\n15:40\n",
            ["does not read", "still to come", "before"],
        ),
        (["held"], "ana\n", ["no meeting is planned"]),
        (["meet", "local"], "gestern\ntomorrow 9:00\ne v a\neva\n", ["does not read", "is not a handle"]),
        (["held"], "a b\nana,ben\n", ["is not a handle", "held     local meeting"]),
    ]
    for command, typed, said in answers:
        heard = _typed(tmp_path, command, typed)
        assert [words for words in said if words not in heard] == [], heard
    facts = (tmp_path / "reviews" / ID / "review.yaml").read_text(encoding="utf-8")
    assert "started_at: 2026-03-04T13:10+01:00" in facts
    assert "attended: [ana, ben, eva]" in facts


def _typed(root: Path, command: list[str], answers: str) -> str:
    """Run `review` at a terminal where a person types these answers; return what stands on it."""
    person, terminal = pty.openpty()
    env = environment() | {"INCIDENT_REVIEW_NOW": "2026-03-04T16:00+01:00"}
    process = subprocess.Popen(
        [sys.executable, "-m", "incident_review", *command],
        cwd=root,
        env=env,
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
    )
    os.write(person, answers.encode())
    process.wait(timeout=60)
    heard = os.read(person, 65536).decode()
    os.close(person)
    os.close(terminal)
    return heard

"""Edits in place: comments and bytes stay, a kill leaves the old file or the new one, two at once lose nothing."""

from __future__ import annotations

import random
import re
import signal
import subprocess
import sys
import time

import pytest
from conftest import Repository
from ruamel.yaml import YAML

FACTS = """\
# the first line
schema_version: 1
title: "Checkout slow"      # in quotes
stage: open

incident:
    # indented by four
    started_at: 2026-03-04T09:50+01:00

people:
    ana: {name: Ana Ruiz,   team: platform}    # spaces stay
"""
FOLDER = "reviews/2026-03-04-checkout-slow"


@pytest.fixture
def started(repo: Repository) -> Repository:
    """Return a repository with one open review, written by hand."""
    repo.env["INCIDENT_REVIEW_NOW"] = "2026-03-04T16:00+01:00"
    repo.write(f"{FOLDER}/review.yaml", FACTS)
    repo.write(f"{FOLDER}/report.md", "# Checkout slow\n")
    return repo


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_byte_that_need_not_change_stays(started: Repository, line_end: str) -> None:
    before = FACTS.replace("\n", line_end)
    started.write(f"{FOLDER}/review.yaml", before)
    started.review("over", "15:40")
    started.review("meet", "local", "--at", "2026-03-05T09:00+01:00", "--facilitator", "eva")
    started.review("held", "--attended", "ana")
    after = started.read(f"{FOLDER}/review.yaml")
    kept = [line for line in before.split(line_end) if line not in ("", "stage: open")]
    assert [line for line in after.split(line_end) if line in kept] == kept
    assert after.count("\r") == (after.count("\n") if line_end == "\r\n" else 0)
    assert f"    resolved_at: 2026-03-04T15:40+01:00{line_end}" in after


def test_events_stand_in_order_with_their_comments(started: Repository) -> None:
    started.write(
        f"{FOLDER}/timeline.yaml",
        "day: 2026-03-04\nzone: Europe/Berlin\nevents:\n"
        '  - {at: "10:00", what: One.}  # the first\n\n  # before three\n  - {at: "10:30", what: Three.}\n',
    )
    started.review("event", "10:15 Two.", "--who", "ana")
    assert started.read(f"{FOLDER}/timeline.yaml") == (
        "day: 2026-03-04\nzone: Europe/Berlin\nevents:\n"
        '  - {at: "10:00", what: One.}  # the first\n\n'
        '  - {at: "10:15", what: Two., who: [ana]}\n'
        '  # before three\n  - {at: "10:30", what: Three.}\n'
    )


def test_a_dry_run_writes_nothing(started: Repository) -> None:
    for command in (("event", "x", "--who", "zoe"), ("over", "15:40"), ("meet", "local", "--at", "tomorrow 9:00")):
        assert "+" in started.review(*command, "--dry-run").stdout
    assert started.read(f"{FOLDER}/review.yaml") == FACTS
    assert not (started.root / FOLDER / "timeline.yaml").exists()


def test_an_edit_of_two_files_is_whole_or_not_at_all(started: Repository) -> None:
    started.write(f"{FOLDER}/timeline.yaml", "events: [\n")
    said = started.review("event", "rolled back", "--who", "zoe", ok=False)
    assert "timeline.yaml cannot be read" in said.stderr
    started.write(f"{FOLDER}/timeline.yaml", "day: 2026-03-04\nevents: []\n")
    (started.root / f"{FOLDER}/review.yaml").write_bytes(FACTS.encode() + b"# " + b"x" * (256 * 1024 - len(FACTS) - 8))
    before = started.read(f"{FOLDER}/review.yaml")
    said = started.review("event", "rolled back", "--at", "13:20", "--who", "zoe", ok=False)
    assert "larger than 256 KiB" in said.stderr
    assert said.stdout == ""
    assert started.read(f"{FOLDER}/review.yaml") == before
    assert started.read(f"{FOLDER}/timeline.yaml") == "day: 2026-03-04\nevents: []\n"
    (started.root / f"{FOLDER}/timeline.yaml").unlink()
    started.review("event", "rolled back", "--at", "13:20", "--who", "zoe", ok=False)
    assert not (started.root / f"{FOLDER}/timeline.yaml").exists()


def test_two_at_once_lose_nothing(started: Repository) -> None:
    program = (
        "import sys, click\n"
        "from incident_review.commands.event import command\n"
        "for number in range(20):\n"
        "    command.main([f'1{sys.argv[2]}:{number:02} {sys.argv[1]} {number}', '--who', f'{sys.argv[1]}{number}'],"
        " standalone_mode=False)\n"
    )
    both = [
        subprocess.Popen(
            [sys.executable, "-c", program, name, hour], cwd=started.root, env=started.env, stdout=subprocess.DEVNULL
        )
        for name, hour in (("left", "0"), ("right", "1"))
    ]
    assert [process.wait() for process in both] == [0, 0]
    timeline = YAML(typ="safe").load(started.read(f"{FOLDER}/timeline.yaml"))
    assert len(timeline["events"]) == 40
    assert [event["at"] for event in timeline["events"]] == sorted(event["at"] for event in timeline["events"])
    assert len(YAML(typ="safe").load(started.read(f"{FOLDER}/review.yaml"))["people"]) == 41


def test_a_kill_leaves_the_old_file_or_the_new_one(started: Repository) -> None:
    program = (
        "from pathlib import Path\n"
        "import sys\n"
        "from incident_review import writing\n"
        "from incident_review.yamlfile import edit\n"
        "root, path = Path(sys.argv[1]), sys.argv[2]\n"
        "print('ready', flush=True)\n"
        "while True:\n"
        "    event = {'at': '10:00', 'what': 'x' * 500}\n"
        "    writing.write(root, path, lambda text: edit.append(text, ('events',), event))\n"
    )
    path = started.write(f"{FOLDER}/timeline.yaml", "day: 2026-03-04\nevents:\n")
    chance = random.Random(7)  # noqa: S311 - moments, no secret
    for _ in range(8):
        process = subprocess.Popen(
            [sys.executable, "-c", program, str(started.root), f"{FOLDER}/timeline.yaml"],
            env=started.env,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        time.sleep(chance.random() / 20)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        text = path.read_text(encoding="utf-8")
        assert re.fullmatch(r"day: 2026-03-04\nevents:\n(  - at: \"10:00\"\n    what: x{500}\n)*", text)
    assert "x" in text
    started.review("event", "10:00 and it goes on")

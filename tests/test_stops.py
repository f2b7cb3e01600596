"""What stops a command is said in one line with the way out, and never reaches a terminal as more than text."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import time
from pathlib import Path

import pytest
from conftest import Repository
from unprivileged import AS_A_USER, needs_permissions

REVIEW = "reviews/2026-03-04-checkout-slow"
ESCAPE = "\x1b[31mred"


def _at_a_terminal(repo: Repository, *arguments: str) -> tuple[int, str]:
    """Run review with a terminal as its output: there click leaves escapes alone."""
    person, terminal = pty.openpty()
    process = subprocess.Popen(
        ["review", *arguments], cwd=repo.root, env=repo.env, stdin=terminal, stdout=terminal, stderr=terminal
    )
    os.close(terminal)
    said = b""
    while True:
        try:
            part = os.read(person, 65536)
        except OSError:  # the terminal is closed when the last process leaves it
            break
        if not part:
            break
        said += part
    os.close(person)
    return process.wait(timeout=60), said.decode()


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", ESCAPE),
        ("explain", ESCAPE),
        ("check", "--format", ESCAPE),
        (f"{ESCAPE}",),
        ("clock", "--at", ESCAPE),
        ("actions", "done", ESCAPE),
    ],
)
def test_an_argument_cannot_speak_to_the_terminal(repo: Repository, arguments: tuple[str, ...]) -> None:
    repo.copy()
    code, said = _at_a_terminal(repo, *arguments)
    assert code == 2
    assert said.startswith("review: ")
    assert "\x1b" not in said
    assert "\\x1b[31mred" in said


def test_a_folder_cannot_speak_to_the_terminal(repo: Repository) -> None:
    for name in ("2026-01-01-one", "2026-01-01-two"):
        repo.write(f"reviews/{name}-{ESCAPE}/review.yaml", "title: [\n")
    for arguments in (("clock", "--overdue"), ("clock", "--all"), ("check",), ("check", "2026-01"), ("status",)):
        code, said = _at_a_terminal(repo, *arguments)
        assert code in (0, 1, 2)
        assert ESCAPE not in said, arguments
        assert "-\\x1b[31mred" in said, arguments


@pytest.mark.parametrize(
    ("arguments", "message", "way"),
    [
        (("check", "--formt", "text"), 'there is no option "--formt"', "did you mean --format?"),
        (("check", "--format", "x"), "invalid value for '--format'", "see `review check --help`"),
        (("event",), "missing argument", "see `review event --help`"),
        (("chek",), 'there is no command "chek"', 'did you mean "check"?'),
        (("actions", "ad"), "no such command 'ad'", ""),
        (("check", "nowhere"), 'no review is named "nowhere"', "review status"),
        (("init", "--repo", "x"), "--repo and --rev go together", "see `review init --help`"),
    ],
)
def test_wrong_usage_has_one_voice(repo: Repository, arguments: tuple[str, ...], message: str, way: str) -> None:
    done = repo.review(*arguments, ok=False)
    assert (done.returncode, done.stdout) == (2, "")
    said, _, advice = done.stderr.partition("\n  help: ")
    assert said.startswith(f"review: {message}")
    assert way in advice


@pytest.mark.parametrize("arguments", ["--help", "check --help", "explain PIR101", "check", "schema review"])
def test_an_output_that_takes_no_more(repo: Repository, arguments: str) -> None:
    repo.copy()
    full = repo.run("sh", "-c", f"review {arguments} > /dev/full", ok=False)
    assert full.returncode == 2
    assert full.stderr == "review: the output cannot be written: no space left on device\n"
    closed = repo.run("sh", "-c", f"review {arguments} >&-", ok=False)
    assert closed.returncode == 2
    assert closed.stderr.startswith("review: the output is closed\n")
    unread = repo.run("sh", "-c", f"(review {arguments}; echo $? >&2) | true", ok=None)
    assert unread.stderr in ("0\n", "141\n")


def test_who_stops_it_is_not_scolded(repo: Repository) -> None:
    os.mkfifo(repo.root / "never")
    process = subprocess.Popen(
        ["review", "wording", "never"],
        cwd=repo.root,
        env=repo.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert said.strip() == ""


WRITING = [
    ("event", "rolled back", "--at", "2026-03-04T13:20+01:00"),
    ("meet", "learning", "--at", "2026-03-09T10:00+01:00"),
    ("actions", "add", "Alert when the checkout queue holds more than 500 orders for 5 minutes"),
]


@needs_permissions
@pytest.mark.parametrize("arguments", WRITING, ids=lambda row: row[0])
def test_a_folder_of_somebody_else_is_told(repo: Repository, arguments: tuple[str, ...]) -> None:
    folder = repo.root / repo.copy()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    folder.chmod(0o555)
    done = repo.run(*AS_A_USER, "review", *arguments, ok=False)
    folder.chmod(0o755)
    assert done.returncode == 2
    assert done.stderr.startswith(f"review: {REVIEW}/")
    assert "cannot be written: permission denied\n  help: " in done.stderr
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@needs_permissions
@pytest.mark.parametrize("arguments", [("new", "Feed late", "--no-input"), ("baseline",)], ids=lambda row: row[0])
def test_reviews_of_somebody_else_are_told(repo: Repository, arguments: tuple[str, ...]) -> None:
    repo.copy()
    before = sorted(path.name for path in (repo.root / "reviews").iterdir())
    (repo.root / "reviews").chmod(0o555)
    done = repo.run(*AS_A_USER, "review", *arguments, ok=False)
    (repo.root / "reviews").chmod(0o755)
    assert done.returncode == 2
    assert "cannot be written: permission denied" in done.stderr
    assert sorted(path.name for path in (repo.root / "reviews").iterdir()) == before


@needs_permissions
def test_a_folder_that_nobody_can_look_into_is_told(repo: Repository) -> None:
    path = repo.copy()
    folder: Path = repo.root / path
    folder.chmod(0)
    said = {
        arguments: repo.run(*AS_A_USER, "review", *arguments, ok=False)
        for arguments in (("check",), ("check", "--select", "PIR4"), ("clock", "--overdue"))
    }
    folder.chmod(0o755)
    for arguments in (("check",), ("check", "--select", "PIR4")):
        assert said[arguments].returncode == 1
        told = f"{path}:1:1: error PIR001 this folder cannot be listed: permission denied\n"
        assert said[arguments].stdout.startswith(told)
    assert said["clock", "--overdue"].returncode == 1
    assert said["clock", "--overdue"].stdout.startswith("nothing is overdue; the clocks of 1 review are silent")

"""A kill at any moment leaves the old text or the new one; two who write at once lose nothing."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time

import pytest
from actions.shelf_of_reviews import CHECKOUT, Shelf

AGAIN = """
import sys
from incident_review.cli import group
print("ready", flush=True)
for line in sys.stdin:
    group.main(["actions", *line.split()], standalone_mode=False)
"""


def _process() -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", AGAIN], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_a_kill_leaves_one_of_the_two_texts(shelf: Shelf) -> None:
    shelf.actions("link", "queue-alert", "--tracker", "PAY-1")
    texts = {shelf.text()}
    shelf.actions("link", "queue-alert", "--tracker", "PAY-22222")
    texts.add(shelf.text())
    chance = random.Random(5)  # noqa: S311 - moments, no secrets
    for _ in range(6):
        process = _process()
        assert process.stdin is not None
        try:
            process.stdin.write("link queue-alert --tracker PAY-1\nlink queue-alert --tracker PAY-22222\n" * 40)
            process.stdin.flush()
            end = time.monotonic() + chance.uniform(0.3, 0.7)
            while time.monotonic() < end:
                assert shelf.text() in texts
        finally:
            process.send_signal(signal.SIGKILL)
            process.communicate()
        assert shelf.text() in texts
    shelf.actions("link", "queue-alert", "--tracker", "PAY-1")  # nothing is left locked
    assert shelf.text() in texts


@pytest.mark.parametrize("edits", [20])
def test_two_at_once_lose_nothing(shelf: Shelf, edits: int) -> None:
    names = [f"item-{who}-{number}" for number in range(edits) for who in "ab"]
    lines = [f"  - id: {name}  # {name}\n    title: Delete the reader of format {name}\n" for name in names]
    shelf.path().write_text("items:\n" + "".join(lines), encoding="utf-8")
    processes = [_process() for _ in "ab"]
    for who, process in zip("ab", processes, strict=True):
        orders = [f"accept {CHECKOUT}/item-{who}-{number} --owner payments\n" for number in range(edits)]
        assert process.stdin is not None
        process.stdin.write("".join(orders))
        process.stdin.flush()
    for process in processes:
        _, errors = process.communicate()
        assert process.returncode == 0, errors
    text = shelf.text()
    assert text.count("status: accepted") == text.count("owner: payments") == text.count("  # item-") == 2 * edits

"""`review clock --all --overdue` over many reviews: no Markdown, no Git, time that grows with their number."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

from conftest import environment

GENERATE = Path(__file__).parents[2] / "benchmarks" / "generate.py"


def _seconds(folder: Path, count: int) -> float:
    subprocess.run(
        [sys.executable, str(GENERATE), str(folder / "reviews"), str(count)], check=True, capture_output=True
    )
    env = environment() | {"INCIDENT_REVIEW_NOW": "2026-11-25T10:00+01:00", "GIT_TRACE": str(folder / "trace")}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        ["review", "clock", "--all", "--overdue"],
        cwd=folder,
        env=env,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode == 1
    assert done.stdout.endswith(f"{count} overdue in {count} reviews\n")
    assert not (folder / "trace").exists()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_a_thousand_reviews_take_a_fraction_of_a_second_more(tmp_path: Path) -> None:
    few, many = _seconds(tmp_path / "few", 50), _seconds(tmp_path / "many", 1050)
    # A hundred milliseconds in practice; reading them whole takes four seconds.
    assert many - few < 1

"""`review clock --all --overdue` over many reviews: no Markdown, no Git, time that grows with their number."""

from __future__ import annotations

import resource
import subprocess
from pathlib import Path

from conftest import SOUND, environment

SMALLEST = next((SOUND / "light" / "reviews").glob("2*"))


def _seconds(folder: Path, count: int) -> float:
    files = {name: (SMALLEST / name).read_text(encoding="utf-8") for name in ("review.yaml", "actions.yaml")}
    for number in range(count):
        review = folder / "reviews" / f"2026-03-04-checkout-slow-{number}"
        review.mkdir(parents=True)
        for name, text in files.items():
            (review / name).write_text(text, encoding="utf-8")
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
    assert done.stdout.endswith(f"{count:,} overdue in {count:,} reviews\n")
    assert not (folder / "trace").exists()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_a_thousand_reviews_take_a_fraction_of_a_second_more(tmp_path: Path) -> None:
    few, many = _seconds(tmp_path / "few", 50), _seconds(tmp_path / "many", 1050)
    # Two tenths of a second in practice; reading them whole takes four seconds.
    assert many - few < 1

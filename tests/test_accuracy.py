"""The rules are right on the project's own labelled rows at least as often as docs/accuracy.md says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from incident_review.finding import Severity
from incident_review.text import check_text

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "accuracy.md").read_text(encoding="utf-8")
FIGURES = re.compile(r"(\w+) all +rows +(\d+) +recall ([\d.]+) +precision ([\d.]+) +errors right ([\d.]+)")


@pytest.fixture(scope="module")
def measured() -> dict[str, tuple[float, ...]]:
    """Return recall, precision and the share of right errors, by kind of row."""
    command = [sys.executable, str(ROOT / "benchmarks" / "accuracy.py"), str(ROOT / "tests" / "accuracy")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return {match[1]: tuple(map(float, match.groups()[2:])) for match in FIGURES.finditer(done.stdout)}


@pytest.mark.parametrize("kind", ["sentences", "items"])
def test_the_published_figures_are_the_measured_ones(measured: dict[str, tuple[float, ...]], kind: str) -> None:
    line = re.search(rf"^\| {kind} \| now \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$", PAGE, re.MULTILINE)
    assert line is not None
    assert measured[kind] == tuple(map(float, line.groups()))


@pytest.mark.parametrize(("name", "least"), [("sentences", 400), ("items", 300)])
def test_the_rows_are_many_and_balanced(name: str, least: int) -> None:
    rows = (ROOT / "tests" / "accuracy" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    gold = [row.split("\t")[2] for row in rows]
    bad = sum(label in {"flag", "vague", "vague-soft"} for label in gold)
    assert len(rows) >= least
    assert 0.4 < bad / len(rows) < 0.6


def _examples(after: str, before: str) -> list[str]:
    return re.findall(r'^- .*?: "([^"]+)"$', PAGE.partition(after)[2].partition(before)[0], re.MULTILINE)


def _warned(sentence: str) -> bool:
    return any(finding.severity != Severity.INFO for finding in check_text([("row.md", sentence)]).findings)


def test_what_the_page_calls_missed_is_missed_and_what_it_calls_flagged_is_flagged() -> None:
    missed = _examples("Missed, because", "Flagged though")
    flagged = _examples("Flagged though sound, now", "For items")
    assert len(missed) > 3
    assert len(flagged) > 1
    assert [sentence for sentence in missed if _warned(sentence)] == []
    assert [sentence for sentence in flagged if not _warned(sentence)] == []

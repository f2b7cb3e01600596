"""The teaching reviews: sound as they stand, and each tells who had to be in the room."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from incident_review.check import Engine, Report
from incident_review.folder import Review, Reviews
from incident_review.model import ItemStatus, Stage
from incident_review.rule import Depth, load
from incident_review.tree import Tree

ROOT = Path(__file__).parents[2]
REVIEWS = Reviews(Tree(ROOT), "reviews")
LIGHT, STANDARD, DEEP = (
    "2026-02-12-two-rates-at-one-counter",
    "2026-03-04-the-gate-in-the-test-environment",
    "2026-04-09-the-greenest-half-hour",
)
# Who is taken out of the room, and the rule that asks for them: the lessons of the three stories.
LESSONS = [
    (LIGHT, ["piotr"], ["PIR103"]),
    (LIGHT, ["renata"], ["PIR105"]),
    (STANDARD, ["farida", "koen"], ["PIR104", "PIR117"]),
    (DEEP, ["marit", "agnes"], ["PIR105"]),
    (DEEP, ["wanjiru"], ["PIR101"]),
]


def _check(root: Path) -> Report:
    reviews = Reviews(Tree(root), "reviews")
    return Engine(load()).run(reviews, reviews.ids())


def _review(id_: str) -> Review:
    return REVIEWS.review(id_)


def test_every_rule_passes_and_nothing_is_waived() -> None:
    report = _check(ROOT)
    assert (report.findings, report.waived, report.crashes) == ([], [], [])


def test_each_depth_is_taught_to_the_end() -> None:
    reviews = [_review(id_) for id_ in REVIEWS.ids()]
    assert {review.depth for review in reviews} == set(Depth)
    assert {review.facts.stage for review in reviews} == {Stage.PUBLISHED}


@pytest.mark.parametrize("id_", REVIEWS.ids())
def test_a_report_is_a_story_of_readable_length(id_: str) -> None:
    review = _review(id_)
    assert review.report is not None
    words = len(re.findall(r"\w[\w'.:,-]*", review.report.text))
    assert 600 <= words <= 1_250
    assert review.has("notes.md")
    assert len(review.timeline.events) >= 8


@pytest.mark.parametrize("id_", REVIEWS.ids())
def test_items_are_taken_on_and_let_go(id_: str) -> None:
    items = _review(id_).items
    assert {ItemStatus.DONE, ItemStatus.ACCEPTED, ItemStatus.DECLINED} == {item.status for item in items}
    assert all(item.reason for item in items if item.status is ItemStatus.DECLINED)


@pytest.mark.parametrize(("id_", "missing", "codes"), LESSONS, ids=str)
def test_without_them_the_review_is_not_whole(tmp_path: Path, id_: str, missing: list[str], codes: list[str]) -> None:
    shutil.copytree(ROOT / "reviews", tmp_path / "reviews")
    path = tmp_path / "reviews" / id_ / "review.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    for index, line in enumerate(lines):
        if line.strip().startswith(("attended:", "partly:")):
            kept = [name for name in re.findall(r"\w+", line.partition(":")[2]) if name not in missing]
            lines[index] = f"{line.partition(':')[0]}: [{', '.join(kept)}]"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    found = {finding.code for finding in _check(tmp_path).findings if finding.code.startswith("PIR1")}
    assert sorted(found) == codes

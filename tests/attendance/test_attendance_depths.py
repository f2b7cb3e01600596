"""Depth decides how much is asked; at light it is little."""

from __future__ import annotations

from pathlib import Path

import pytest
from attendance.room import PUBLICATION
from review_folder import Folder

from incident_review.folder import Reviews
from incident_review.page import Part
from incident_review.rule import Depth, LoadedRule, load
from incident_review.tree import Tree

# What only looks at text or at files, or compares facts that are there with each other (of the review, of an open
# item), asks for nothing.
OF_WHAT_IS_THERE = {"prose", "title", "waiver", "review", "open"}
MOST_AT_LIGHT = 15


def _asks(rule: LoadedRule) -> bool:
    """Tell whether a rule asks for something, once a meeting, an item or the publication is there."""
    name = rule.rule.binds.name
    other = name in OF_WHAT_IS_THERE or name.startswith("problem-")
    return not other and not rule.code.startswith(("PIR0", "PIR4", "PIR9"))


@pytest.mark.parametrize("depth", list(Depth))
def test_rules_per_depth(depth: Depth, capsys: pytest.CaptureFixture[str]) -> None:
    asked = [rule for rule in load() if _asks(rule) and rule.rule.depth.rank <= depth.rank]
    own = [str(rule) for rule in asked if rule.rule.depth is depth]
    with capsys.disabled():
        print(f"\n{depth}: {len(asked)} rules, {len(own)} of its own: {', '.join(own)}")  # noqa: T201 - what it is for
    assert own


def test_a_published_light_review_is_asked_little(tmp_path: Path) -> None:
    folder = Folder(tmp_path, Depth.LIGHT)
    folder.apply((Part("yaml", "review.yaml", PUBLICATION),))
    reviews = Reviews(Tree(tmp_path), "reviews")
    review = reviews.review(reviews.ids()[0])
    light = [rule for rule in load() if _asks(rule) and rule.rule.depth is Depth.LIGHT]
    bound = [str(rule) for rule in light if any(True for _ in rule.rule.binds.subjects(review))]
    assert len(bound) <= MOST_AT_LIGHT, bound

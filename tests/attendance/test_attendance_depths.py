"""Depth decides how much is asked; at light it is little."""

from __future__ import annotations

import pytest

from incident_review.rule import Depth, LoadedRule, load

# Text is read as it is written, files as they are; what is counted asks for people, time, an item's field, or prose.
OF_TEXT = {"prose", "title", "waiver"}
MOST_AT_LIGHT = 15


def _asks(rule: LoadedRule) -> bool:
    """Tell whether a rule asks for something, once a meeting, an item or the publication is there."""
    name = rule.rule.binds.name
    return (
        name not in OF_TEXT and not name.startswith("problem-") and not rule.code.startswith(("PIR0", "PIR4", "PIR9"))
    )


def _consistent(rule: LoadedRule) -> bool:
    """Tell whether a rule asks for nothing, and only compares facts that are there with each other."""
    return rule.rule.binds.name == "review"


@pytest.mark.parametrize("depth", list(Depth))
def test_rules_per_depth(depth: Depth, capsys: pytest.CaptureFixture[str]) -> None:
    asked = [rule for rule in load() if _asks(rule) and rule.rule.depth.rank <= depth.rank]
    with capsys.disabled():
        own = [str(rule) for rule in asked if rule.rule.depth is depth]
        print(f"\n{depth}: {len(asked)} rules, {len(own)} of its own: {', '.join(own)}")  # noqa: T201 - asked for
    assert asked


def test_light_asks_for_little() -> None:
    asked = [str(rule) for rule in load() if _asks(rule) and not _consistent(rule) and rule.rule.depth is Depth.LIGHT]
    assert len(asked) <= MOST_AT_LIGHT, asked

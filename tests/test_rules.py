"""Every rule keeps the promises of its own page. A new rule needs no new test."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from review_folder import Folder

from incident_review import page
from incident_review.finding import Severity
from incident_review.page import Example, Part
from incident_review.rule import Depth, LoadedRule, load
from incident_review.text import check_text

RULES = load()
PAGES = {rule.code: page.read(rule) for rule in RULES}


def _cases(examples: str) -> list[tuple[LoadedRule, Example]]:
    return [(rule, _placed(rule, example)) for rule in RULES for example in getattr(PAGES[rule.code], examples)]


def _placed(rule: LoadedRule, example: Example) -> Example:
    kind = "item" if rule.code.startswith("PIR3") else "narrative"
    return tuple(replace(part, file=kind) if part.kind == "bullet" else part for part in example)


def _name(value: LoadedRule | Example) -> str:
    if isinstance(value, LoadedRule):
        return value.code
    return re.sub(r"\W+", "-", value[-1].text)[:40]


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_a_page_has_all_its_sections(rule: LoadedRule) -> None:
    found = PAGES[rule.code]
    assert found.summary.endswith(".")
    assert found.bad
    assert found.good


@pytest.mark.parametrize("depth", list(Depth))
def test_the_sound_review_is_silent(tmp_path: Path, depth: Depth) -> None:
    assert Folder(tmp_path, depth).codes() == []


@pytest.mark.parametrize(("rule", "example"), _cases("bad"), ids=_name)
def test_a_bad_example_gives_this_rule_and_no_other(tmp_path: Path, rule: LoadedRule, example: Example) -> None:
    folder = Folder(tmp_path, rule.rule.depth)
    folder.apply(example)
    assert folder.codes() == [rule.code]


@pytest.mark.parametrize(("rule", "example"), _cases("good"), ids=_name)
def test_a_good_example_gives_nothing(tmp_path: Path, rule: LoadedRule, example: Example) -> None:
    folder = Folder(tmp_path, rule.rule.depth)
    folder.apply(example)
    assert folder.codes() == []


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.rule.depth is not Depth.LIGHT], ids=str)
def test_a_rule_is_silent_below_its_depth(tmp_path: Path, rule: LoadedRule) -> None:
    folder = Folder(tmp_path, rule.rule.depth)
    folder.apply(PAGES[rule.code].bad[0])
    folder.apply((Part("yaml", "review.yaml", "depth: light\ndepth_reason: a small one\n"),))
    assert rule.code not in folder.codes()


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_every_finding_has_a_way_out(tmp_path: Path, rule: LoadedRule) -> None:
    folder = Folder(tmp_path, rule.rule.depth)
    folder.apply(_placed(rule, PAGES[rule.code].bad[0]))
    for finding in folder.check().findings:
        assert finding.message[0] == finding.message[0].lower() or finding.message.split()[0].isalnum()
        assert finding.question or finding.help, finding
        # Our own words pass our own rules; what is quoted from the review is the author's.
        for said in (finding.message, finding.question, finding.help):
            own = re.sub(r'"[^"]*"|`[^`]*`', "it", said)
            assert not check_text([("said.md", f"{own}\n")]).count(Severity.ERROR), own

"""Every bullet of a page is a title: a bad one gives its rule and no other, a good one gives nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from incident_review import page
from incident_review.item import read
from incident_review.rule import LoadedRule, load

from incident_review.finding import Finding, Stretch

RULES = load("PIR30", "PIR31")


def findings(title: str) -> Iterator[tuple[str, Finding]]:
    proposal = read(title, lambda start, end: Stretch("-", start, end))
    for rule in RULES:
        for finding in rule.check(proposal):
            yield rule.code, finding


def bullets(kind: str) -> list[tuple[LoadedRule, str]]:
    return [(rule, example.text) for rule in RULES for example in getattr(page.read(rule), kind)]


@pytest.mark.parametrize(("rule", "title"), bullets("bad") if True else [], ids=str)
def test_a_bad_title_gives_its_rule_and_no_other(rule: LoadedRule, title: str) -> None:
    assert [code for code, _ in findings(title)] == [rule.code]


@pytest.mark.parametrize(("rule", "title"), bullets("good"), ids=str)
def test_a_good_title_gives_nothing(rule: LoadedRule, title: str) -> None:
    assert [(code, finding.message) for code, finding in findings(title)] == [], rule.code

"""Every row of the phrase tables finds its own example."""

from __future__ import annotations

from collections import Counter

import pytest

from incident_review.finding import Stretch
from incident_review.item import Missing, Proposal, read
from incident_review.item.ending import _WRITE
from incident_review.item.forms import Form, rows
from incident_review.item.phrase import LATE, TABLES
from incident_review.item.words import modifiers, nouns, verbs

ROWS = [(missing, form) for missing, table in TABLES for form in rows(table)]


def proposal(title: str) -> Proposal:
    return read(title, lambda start, end: Stretch("-", start, end))


@pytest.mark.parametrize(("missing", "form"), ROWS, ids=lambda value: getattr(value, "text", str(value))[:50])
def test_a_row_finds_its_example(missing: Missing, form: Form) -> None:
    found = proposal(form.example)
    runs = [found.tokens, *(run for act in found.acts for run in (act.words, act.predicate))]
    assert any(form.pattern.match(run, at) for run in runs for at in range(len(run))), missing
    assert found.fault is not None


def test_no_row_stands_twice() -> None:
    assert [text for text, count in Counter(form.text for _, form in ROWS).items() if count > 1] == []


def test_every_kind_that_has_a_table_has_a_limit() -> None:
    assert set(LATE) == {missing for missing, _ in TABLES}


def test_a_table_that_is_asked_by_verb_holds_known_verbs() -> None:
    assert verbs.ALL >= _WRITE
    assert set(verbs.NOMINAL.values()) <= verbs.ALL | {"prevent"}
    assert nouns.FIELD | nouns.VOID | {"license", "host"} >= verbs.ALSO_NOUN - verbs.ALL


def test_classes_that_decide_differently_do_not_overlap() -> None:
    assert not verbs.DIRECTION & verbs.THINKING
    assert not verbs.STATE & verbs.MAKE
    assert not verbs.DIRECTION & verbs.MAKE
    assert not nouns.FIELD & nouns.VOID
    assert set() == modifiers.QUANTITY - modifiers.COMPARATIVE

"""Every row of every form keeps its own promise: its hit is found, its look-alike is left alone."""

from __future__ import annotations

from collections import Counter

import pytest
from wording.reading import found, read

from incident_review.wording import Form, Register, Row
from incident_review.wording.forms import FORMS
from incident_review.wording.pattern import Pattern, cue_of, element
from incident_review.wording.sieve import cue_words, shared_index
from incident_review.wording.vetoes import VETOES

ROWS = [(form, row) for form in FORMS for row in form.rows]
LINES = [(form, line.strip()) for form, row in ROWS for line in row.patterns.split("\n") if line.strip()]


def _place(form: Form, text: str) -> Register:
    return (
        Register.HEADING
        if Register.HEADING in form.registers and " " in text and len(text) < 12
        else Register.NARRATIVE
    )


def _name(value: Form | Row) -> str:
    return value.name if isinstance(value, Form) else value.hit[:50]


@pytest.mark.parametrize(("form", "row"), ROWS, ids=_name)
def test_a_row_finds_its_own_example(form: Form, row: Row) -> None:
    alone = form._replace(name=f"{form.name}, one row", rows=(row,))
    assert list(read(row.hit, register=_place(form, row.hit)).matches(alone))


@pytest.mark.parametrize(("form", "row"), ROWS, ids=_name)
def test_an_example_of_a_row_is_reported_by_some_form(form: Form, row: Row) -> None:
    assert found(row.hit, register=_place(form, row.hit))


@pytest.mark.parametrize("sound", [row.sound for _, row in ROWS])
def test_the_look_alike_of_a_row_is_left_alone_by_all(sound: str) -> None:
    assert found(sound) == {}


@pytest.mark.parametrize("form", FORMS, ids=_name)
def test_every_pattern_can_be_read_and_has_a_cue(form: Form) -> None:
    for owner, line in LINES:
        if owner is form:
            Pattern(line)
            assert list(cue_words(cue_of(line))), line


@pytest.mark.parametrize("form", FORMS, ids=_name)
def test_a_pattern_names_people_by_an_element_of_their_own(form: Form) -> None:
    for owner, line in LINES:
        if owner is form:
            assert not [part for part in line.split() if "|" in part and {"AGENT", "OTHER"} & set(part.split("|"))], (
                line
            )


def test_every_veto_that_a_row_names_exists_and_none_is_unused() -> None:
    named = {veto for form in FORMS for row in form.rows for veto in row.unless.split()}
    assert named == set(VETOES)


def test_a_pattern_stands_once() -> None:
    lines = [line.strip().replace("@", "") for form in FORMS for row in form.rows for line in row.patterns.splitlines()]
    assert [line for line, count in Counter(filter(None, lines)).items() if count > 1] == []


def test_an_unknown_table_is_an_error() -> None:
    with pytest.raises(KeyError):
        element(":no_such_table")


def test_forms_have_names_and_ranks_of_their_own() -> None:
    assert len({form.name for form in FORMS}) == len({form.rank for form in FORMS}) == len(FORMS)


def test_no_word_is_the_cue_of_so_many_patterns_that_reading_slows_down() -> None:
    assert max(len(entries) for entries in shared_index().values()) <= 60
    for word in ("the", "a", "of", "to", "and", "in"):
        assert len(shared_index().get(word, ())) <= 3

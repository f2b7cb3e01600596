"""No input makes the analysis hang: the work grows with the text, whatever the text is."""

from __future__ import annotations

import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wording.reading import found

from incident_review.wording import Cast, Passage, Reading
from incident_review.wording.forms import FORMS
from incident_review.wording.sieve import shared_index
from incident_review.wording.tokens import Tokens

WORDS = [
    *sorted(shared_index())[::7],
    "Ravi",
    "the",
    "of",
    "who",
    ",",
    ".",
    "it",
    "they",
    "one",
    "not",
    "had",
    "should",
    "have",
]
PIECES = [
    "one of ",
    "it ",
    "they, who ",
    "Ravi's ",
    "had not ",
    "and then, ",
    "the team of ",
    "neither nor ",
    "not ",
    "should have been ",
    "(( ",
    "a-a-a.b:1 ",
    "`x` ",
    '"x" ',
    "n't ",
]


def _calls(text: str) -> int:
    """Return how many calls of functions reading a text takes."""
    count = 0

    def trace(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event == "call"

    reading = Reading([Passage.of(text)], Cast.of(["Ravi"]))
    sys.setprofile(trace)
    try:
        for form in FORMS:
            list(reading.matches(form))
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_is_twice_the_work(piece: str) -> None:
    found("to have every pattern taken apart once: " + piece * 50)
    once, twice = _calls(piece * 1000), _calls(piece * 2000)
    assert twice <= 2.3 * once + 2000


def test_a_paragraph_without_a_full_stop_is_read_in_pieces() -> None:
    tokens = Tokens("word " * 200_000)
    assert max(end - start for start, end in zip(tokens.bounds, tokens.bounds[1:], strict=False)) <= 400


@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_any_words_in_any_order_are_read(text: str) -> None:
    found(text)


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_and_its_places_lie_in_it(text: str) -> None:
    reading = Reading([Passage.of(text)], Cast.of(["Ravi", "May", "@x", "a b"]))
    for form in FORMS:
        for match in reading.matches(form):
            assert 0 <= match.start < match.end <= len(text)


@given(st.lists(st.text(min_size=1, max_size=12), max_size=5))
@settings(max_examples=100, deadline=None)
def test_anything_may_be_declared_as_a_name(names: list[str]) -> None:
    Reading([Passage.of(" ".join(names) + " should have checked it.")], Cast.of(names)).matches(FORMS[0])


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_words_stand_where_they_say(text: str) -> None:
    tokens = Tokens(text)
    last = 0
    for at in range(len(tokens.words)):
        assert last <= tokens.start(at) <= tokens.end(at) <= len(text)
        last = tokens.start(at)

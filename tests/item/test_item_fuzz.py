"""Any text is read: nothing raises, places stay inside, time grows with length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incident_review.finding import Stretch
from incident_review.item import frame, read
from incident_review.item.forms import rows
from incident_review.item.phrase import TABLES
from incident_review.item.token import tokens

WORDS = sorted({word for _, table in TABLES for form in rows(table) for word in form.example.split()})
MARKS = [
    ":",
    ";",
    ".",
    ",",
    "(",
    ")",
    "[",
    "]",
    "`",
    '"',
    "-",
    "\u2013",
    "→",
    "#12",
    "PAY-7",
    "30 s",
    "5%",
    "https://x.example",
]


def check(title: str) -> None:
    proposal = read(title, lambda start, end: Stretch("-", start, end), review_title=title[::-1])
    fault = proposal.fault
    if fault is not None:
        assert 0 <= fault.start < fault.end <= len(title)
        assert frame(proposal, fault)
    assert len(proposal.further_acts) <= len(proposal.acts)
    assert proposal.repeats_the_review in (True, False)


@given(st.text(max_size=200))
def test_any_text_is_read(title: str) -> None:
    check(title)


@settings(max_examples=300)
@given(st.lists(st.sampled_from(WORDS + MARKS), max_size=30).map(" ".join))
def test_any_row_of_words_is_read(title: str) -> None:
    check(title)


@given(st.text(max_size=120))
def test_tokens_stand_where_they_say(title: str) -> None:
    found = tokens(title)
    assert all(title[token.start : token.end] == token.text for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)


@pytest.mark.parametrize(
    "unit",
    ["x ", "`", "(", '"', "a-", "we should ", "not ", ": ", "1.", "[x] ", "keep ", "to be ", "by adding ", "/a", "1,"],
)
def test_time_grows_with_length(unit: str) -> None:
    check(unit)
    spent = []
    for size in (2_000, 16_000):
        title = unit * (size // len(unit))
        start = time.process_time()
        check(title)
        spent.append(time.process_time() - start)
    assert spent[1] < 8 * 4 * max(spent[0], 0.01), spent

"""Values: "from 3 to 5", "below 200 ms", "> 30 s". A date is none."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.item import concrete
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, word_set

_TOWARDS = word_set("to below under above at than least exceeds within =")
_ABOUT = word_set("a an about most least only just")
_NOTHING = word_set("0 zero")
_YEAR = 4  # digits


def given(words: Sequence[Token]) -> bool:
    """Tell whether a value is given."""
    return any(_at(words, at) for at in range(len(words)))


def _at(words: Sequence[Token], at: int) -> bool:
    low = words[at].low
    if words[at].text[:1] in "<>≥≤" and len(words[at].text) > 1:
        return True
    if low == "from":
        window = words[at + 1 : at + 6]
        exact = any(token.kind in (Kind.NUMBER, Kind.CODE) for token in window[:2])
        return exact and any(token.low == "to" for token in window) and not _is_date(words, at + 1)
    if low not in _TOWARDS:
        return False
    after = at + 1
    while after < len(words) and words[after].low in _ABOUT:
        after += 1
    if after >= len(words) or words[after].low in _NOTHING or _is_date(words, after):
        return False
    if words[after].kind is Kind.NUMBER and low != "within":
        return True
    numeral = words[after].kind is Kind.NUMBER or words[after].low in modifiers.NUMBER_WORDS
    return numeral and concrete.is_limit(words, after)


def _is_date(words: Sequence[Token], at: int) -> bool:
    """Tell whether a number is a day, a year or a time of day."""
    text = words[at].low
    following = words[at + 1].low if at + 1 < len(words) else ""
    previous = words[at - 1].low if at else ""
    year = text.isdigit() and len(text) == _YEAR and text.startswith(("19", "20")) and following not in nouns.UNITS
    return year or following in modifiers.CADENCE or previous in modifiers.CADENCE or ":" in text or text.count(".") > 1

"""How an item ends: in a named result, or in a rhythm."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.item import concrete, inflection
from incident_review.item.inflection import Shape
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, word_set

_WRITE = word_set("""
    add answer attach bring choose close confirm check reserve comment compare create decide delete deliver design disable
    document draft file fix implement introduce link list log make mail measure migrate move name note open order
    pick plot post present propose publish put raise record remove replace reply report restore return send share
    show store submit summarise summarize tell update use vote write adopt apply agree
    """)
_MARKS = frozenset((",", ";", ":", "and", "then", "→", "->", "-", "\u2013", "\u2014", ".", "?", "with"))
_SAYING = frozenset((":", ";", "→", "->"))
_DIRECTED = word_set("""
    the a an our your their its his her this that these those it them each in to as up what how which back with at
    on
    """)
_EXACT = (Kind.CODE, Kind.NUMBER, Kind.QUOTE, Kind.TICKET)
_EACH = word_set("every each per once twice")
_BEFORE_NUMBER = _EACH | word_set("a for after before")
_TURNS = nouns.UNITS | word_set("quarter deploy deployment release build commit sprint night year")
_NO_TIME = word_set("may sprint")  # a modal verb; a length of time


def output(words: Sequence[Token]) -> bool:
    """Tell whether a thought ends in something named: "and write it up in …", "decide by …", "result in ST-90"."""
    return any(words[at - 1].low in _MARKS and _is_output(words, at) for at in range(1, len(words)))


def cadence(words: Sequence[Token]) -> bool:
    """Tell whether a repetition has a rhythm or an end: "monthly", "every Sunday", "until 1 June", "each 14 days"."""
    for at, token in enumerate(words):
        if token.low in modifiers.CADENCE and token.low not in _NO_TIME:
            return True
        if at + 1 == len(words):
            return False
        after = words[at + 1]
        if token.low == "until" or (token.low in _EACH and after.low in _TURNS):
            return True
        if token.low in _BEFORE_NUMBER and (after.kind is Kind.NUMBER or after.low in modifiers.NUMBER_WORDS):
            return True
    return False


def _is_output(words: Sequence[Token], at: int) -> bool:
    window = words[at : at + 5]
    if any(token.low in nouns.OUTPUT for token in window) and window[0].low not in modifiers.PREPOSITIONS:
        return True
    if words[at - 1].low in _SAYING and any(_writes(token, Shape.THIRD) for token in window[1:4]):
        return True
    if len(window) == 1 or not _writes(window[0], Shape.BASE, Shape.GERUND):
        return False
    second = at == 2  # noqa: PLR2004 - "investigate and fix": the lead verb goes on
    named = second and concrete.weight(words[at + 1 :]) > 1
    return words[at - 1].low != "and" or named or window[1].low in _DIRECTED or window[1].kind in _EXACT


def _writes(token: Token, *shapes: Shape) -> bool:
    verb = inflection.verb(token.low) if token.kind is Kind.WORD else None
    return verb is not None and verb[1] in shapes and verb[0] in _WRITE

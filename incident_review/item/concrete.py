"""How much a phrase pins down: names, numbers with units, words that are not general."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from incident_review.item import inflection
from incident_review.item.inflection import Shape
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs, word_set

_GENERAL = (
    nouns.FIELD
    | nouns.VOID
    | nouns.QUALITY
    | nouns.PEOPLE
    | nouns.EVERYBODY
    | modifiers.EMPTY
    | modifiers.FUNCTION
    | modifiers.PURPOSE
    | modifiers.COMPARATIVE
    | modifiers.DEGREE
    | modifiers.PREPOSITIONS
    | modifiers.BREAKS
)
_LIMITING = word_set(
    "to below under above over than exceeds exceed least most within after every per of at for older newer "
    "longer limit between last first"
)
_NUMBERED = word_set("bug case chapter clause hall line port pr rack request room rule section step ticket vlan zone")
_CONTRACTIONS = ("n't", "'re", "'ll", "'ve", "'d", "'m", "it's")
_COMPARED = tuple("<>≥≤=")


def is_specific(token: Token, known: frozenset[str] = frozenset()) -> bool:
    """Tell whether a word narrows something down."""
    if token.kind is not Kind.WORD:
        return token.kind in (Kind.CODE, Kind.QUOTE)
    return token.low in known or not _is_general(token.low)


@lru_cache(maxsize=4096)
def _is_general(low: str) -> bool:
    if low.endswith(_CONTRACTIONS):
        return True
    if low in _GENERAL or low.removesuffix("s") in _GENERAL or low in modifiers.NUMBER_WORDS or low.endswith("ly"):
        return True
    verb = inflection.verb(low)
    if verb is not None and verb[0] not in verbs.ALSO_NOUN and verb[1] is not Shape.NOUN:
        return True
    return "-" in low and all(part in _GENERAL for part in low.split("-") if part)


def specific(tokens: Iterable[Token], known: frozenset[str] = frozenset()) -> int:
    """Count the words that narrow something down."""
    return sum(is_specific(token, known) for token in tokens)


def weight(tokens: Sequence[Token], known: frozenset[str] = frozenset()) -> int:
    """Weigh how much a phrase pins down: 2 for a word that narrows down, 1 for a thing of the trade.

    Things that are only listed beside each other ("tests and alerts") count once.
    """
    total = 0
    listed = False
    for token in tokens:
        if is_specific(token, known):
            total += 2
        elif token.low in nouns.FIELD or (token.low.endswith("s") and token.low[:-1] in nouns.FIELD):
            total += 0 if listed else 1
        elif token.low in ("and", "or", ",", "/", "&"):
            listed = True
            continue
        elif token.low in modifiers.EMPTY or token.low in nouns.VOID:
            continue
        listed = False
    return total


def exact(tokens: Sequence[Token], known: frozenset[str] = frozenset()) -> int:
    """Count code, identifiers, quotations, limits and names known to the review: what one can look up."""
    found = 0
    for at, token in enumerate(tokens):
        named = token.kind in (Kind.CODE, Kind.QUOTE) or token.low in known
        if named or is_limit(tokens, at) or _is_numbered(tokens, at):
            found += 1
    return found


def _is_numbered(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number tells one thing from its like: "bug 4471", "step 3", "rack 12"."""
    return at > 0 and tokens[at].kind is Kind.NUMBER and tokens[at - 1].low in _NUMBERED


def is_limit(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number at `at` is a limit or amount: "30 s", "below 200", "> 5", "at least two"."""
    token = tokens[at]
    if token.kind is not Kind.NUMBER and token.low not in modifiers.NUMBER_WORDS:
        return False
    if token.text.startswith(_COMPARED) or token.text.endswith("%") or (at and tokens[at - 1].low in _COMPARED):
        return True
    if token.kind is Kind.NUMBER and token.text[-1:].isalpha() and not token.text[0].isalpha():
        return True
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if following in nouns.UNITS:
        return True
    return bool(at) and token.kind is Kind.NUMBER and tokens[at - 1].low in _LIMITING

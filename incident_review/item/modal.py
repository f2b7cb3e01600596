"""Where a clause says that something should be done: "should", "has to", "is expected to", "Staff to …"."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.item import inflection
from incident_review.item.inflection import Shape
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs, word_set

_MODALS = word_set("should must shall will would can could may might ought")
_SEMI_MODALS = word_set("need needs have has is are am was were going ought")
_EXPECTED = word_set("expected supposed required encouraged asked urged obliged advised requested going not")
_ADVERBS = word_set("""
    also always really more better just only definitely certainly probably still then first all both continuously
    constantly regularly further actively proactively again soon maybe either generally ideally now eventually
    """)
# "way to", "need to", "access to": what follows belongs to the noun.
_NOT_SUBJECTS = word_set("""
    way ways need plan ability option possibility effort how where when what access order chance time tool due back up
    similar from
    """)
_STRONG = word_set("should must shall needs need has have")
_RELATIVE = word_set("that which who if when")
_DETERMINERS = word_set("the a an our your their its his her this that these those all any each every")
_REACH = 24  # words in which a subject ends


def is_modal(token: Token) -> bool:
    """Tell whether a word makes what follows something to be done."""
    return token.low in _MODALS or token.low == "to"


def find(words: Sequence[Token]) -> tuple[int, int] | None:
    """Return where the subject ends and where the predicate begins; None for a clause without a modal."""
    first = 1
    for at in range(1, min(len(words), _REACH)):  # "users, whatever they may do, should …"
        if words[at].low in _STRONG and words[at - 1].low == ",":
            first = at
    for at in range(first, min(len(words), _REACH)):
        if words[at].kind is Kind.MARK and words[at].low not in ",/&'":
            return None
        after = end(words, at)
        if after is None or words[at - 1].low in _RELATIVE:
            continue
        if words[at].low == "to" and words[0].low in modifiers.COMPARATIVE:
            return None
        return at, after
    return None


def end(words: Sequence[Token], at: int) -> int | None:
    """Return the index after a modal that begins at `at`, None without one."""
    low = words[at].low.removesuffix("n't")
    next_two = [token.low for token in words[at + 1 : at + 3]]
    if low in _SEMI_MODALS and next_two[:1] == ["to"]:
        return at + 2
    if low in _SEMI_MODALS and next_two[1:] == ["to"] and next_two[0] in _EXPECTED:
        return at + 3
    if low in _MODALS:
        return at + 1
    return at + 1 if low == "to" and at and _is_told(words, at) else None


def skip_adverbs(words: Sequence[Token], at: int) -> tuple[int, frozenset[str], bool]:
    """Return where the verb stands, the adverbs before it, and whether a "not" is among them."""
    hints = set()
    while at < len(words) and (words[at].low in _ADVERBS or words[at].low == "not" or words[at].low.endswith("ly")):
        hints.add(words[at].low)
        at += 1
    return at, frozenset(hints - {"not"}), "not" in hints


def _is_told(words: Sequence[Token], at: int) -> bool:
    """Tell whether a bare "to" says who should act: "Staff to exercise caution", "Process to be adapted"."""
    if words[at - 1].low in _NOT_SUBJECTS or at + 1 >= len(words):
        return False
    if words[at + 1].low in ("be", "have"):
        return True
    verb = inflection.at(words, at + 1)
    if verb is None or verb[1] is not Shape.BASE:
        return False
    person = at == 1 and words[0].low in nouns.PEOPLE
    object_follows = at + 2 < len(words) and words[at + 2].low in _DETERMINERS
    return words[at + 1].low not in verbs.ALSO_NOUN or object_follows or person

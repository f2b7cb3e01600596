"""Whether a clause says on what it acts."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.item import concrete, inflection, means
from incident_review.item.act import Act
from incident_review.item.fault import Fault, Missing, fault
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs, word_set

ENOUGH = 2
_ENDS = word_set("so because since")
_GOOD_FOR = word_set("prevent avoid ensure improve reduce help minimise minimize make")
_LINKS = modifiers.PREPOSITIONS | word_set("how off when")
_THINGS = nouns.FIELD | nouns.VOID
_TELLING = word_set("how when what where why")
_QUESTIONS = word_set("if whether why many much")


def bare(act: Act, known: frozenset[str]) -> Fault | None:
    """Return a fault when nothing in the clause says on what it acts."""
    words = [token for token in act.words if token.kind is Kind.WORD]
    if not words or _grip(act.others, known) >= ENOUGH or concrete.exact(act.words, known):
        return None
    if means.mechanism(act.predicate, known) or means.condition(act.words, known):
        return None
    if act.verb in verbs.FINDING_OUT and any(token.low in _QUESTIONS for token in act.rest[:3]):
        return None
    return fault(Missing.OBJECT, words)


def _grip(words: Sequence[Token], known: frozenset[str]) -> int:
    """Weigh the part of a clause that says on what it acts; a general noun gains by "of …", "for …", "how …"."""
    words = words[: _end(words, known)]
    found = concrete.weight(words, known) + any(word.low in _TELLING for word in words[:1])
    for at in range(1, len(words)):
        linked = words[at].low in _LINKS and words[at - 1].low in _THINGS
        if linked and concrete.weight(words[at + 1 :], known):
            return found + 1
    return found


def _end(words: Sequence[Token], known: frozenset[str]) -> int:
    """Return where the clause turns to what it is good for."""
    for at in range(1, len(words) - 1):
        aim = words[at].low == "to" and not inflection.bases(words[at + 1].low).isdisjoint(_GOOD_FOR)
        vague = aim and concrete.weight(words[:at], known) < ENOUGH and concrete.weight(words[at + 2 :], known) < ENOUGH
        if words[at].low in _ENDS or vague:
            return at
    return len(words)

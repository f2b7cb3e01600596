"""Faults that a phrase gives away: the tables of `incident_review.item.forms`, asked of a clause."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from incident_review.item import concrete, inflection, pattern
from incident_review.item.act import Act
from incident_review.item.fault import Fault, Missing, fault
from incident_review.item.forms import (
    Form,
    direction,
    exhortation,
    fixing_people,
    placeholder,
    rows,
    state,
    thinking,
    unbounded,
)
from incident_review.item.token import Token
from incident_review.item.words import verbs, word_set

TABLES = (
    (Missing.FIXING_PEOPLE, fixing_people.TABLE),
    (Missing.EXHORTATION, exhortation.TABLE),
    (Missing.STATE, state.TABLE),
    (Missing.UNBOUNDED, unbounded.TABLE),
    (Missing.THINKING, thinking.TABLE),
    (Missing.DIRECTION, direction.TABLE),
    (Missing.OBJECT, placeholder.TABLE),
)

# In a clause that pins this much down, a phrase further in is seldom what the item is about.
LATE = {
    Missing.FIXING_PEOPLE: 8,
    Missing.EXHORTATION: 8,
    Missing.STATE: 6,
    Missing.UNBOUNDED: 5,
    Missing.THINKING: 8,
    Missing.DIRECTION: 8,
    Missing.OBJECT: 6,
}
PINNED = 4  # words that narrow down the object of a verb of making: the item stands by itself
_SUBORDINATES = word_set(
    "so because since which that when if where who while before after until otherwise ,",
)


def faults(act: Act, known: frozenset[str] = frozenset()) -> list[Fault]:
    """Return the faults whose phrase stands in the clause, in the order of the tables."""
    around = concrete.weight(act.others, known)
    pinned = act.verb in verbs.MAKE and concrete.specific(act.rest, known) >= PINNED
    found = _matches(act.words, 1 if pinned else _core(act, known), around)
    if act.predicate != act.words:
        found |= _matches(act.predicate, 1, around)
    return [found[number] for number in sorted(found)]


@cache
def _index() -> dict[str, list[tuple[int, Missing, Form]]]:
    """Return the rows by the words with which they can begin; "" for those that begin with any word."""
    found: dict[str, list[tuple[int, Missing, Form]]] = {}
    number = 0
    for missing, table in TABLES:
        for form in rows(table):
            number += 1
            for cue in pattern.cues(form.text) or ("",):
                found.setdefault(cue, []).append((number, missing, form))
    return found


def _matches(words: Sequence[Token], reach: int, around: int) -> dict[int, Fault]:
    """Return the faults by the number of their row, for phrases that begin before `reach`."""
    found: dict[int, Fault] = {}
    for at in range(min(reach, len(words))):
        for cue in (*inflection.bases(words[at].low), ""):
            for number, missing, form in _index().get(cue, ()):
                if number in found or (form.at_start and at):
                    continue
                if around > (min(form.most, LATE[missing]) if at and not form.at_start else form.most):
                    continue
                end = form.pattern.match(words, at)
                if end is not None and end > at:
                    found[number] = fault(missing, words[at:end])
    return found


def _core(act: Act, known: frozenset[str]) -> int:
    """Return up to where a phrase may begin: behind a concrete act, what it is good for is no fault."""
    words = act.words
    if act.verb not in verbs.MAKE and (act.subject or act.verb):
        return len(words)
    first = max(1, len(act.subject))
    for at in range(len(act.subject) + 2 if act.subject else 1, len(words)):
        following = words[at + 1].low if at + 1 < len(words) else ""
        aim = words[at].low == "to" and inflection.verb(following) is not None
        if (aim or words[at].low in _SUBORDINATES) and concrete.specific(words[first:at], known):
            return at
    return len(words)

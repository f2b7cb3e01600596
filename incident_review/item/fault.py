"""Which part of an item is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from incident_review.item import concrete, inflection, means, pattern
from incident_review.item.act import Act
from incident_review.item.forms import (
    direction,
    exhortation,
    fixing_people,
    placeholder,
    rows,
    state,
    thinking,
    unbounded,
)
from incident_review.item.inflection import Shape
from incident_review.item.inflection import bases
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs
from incident_review.item.words import word_set


class Missing(Enum):
    """The kinds of fault, the most specific first."""

    FIXING_PEOPLE = "fixing people"
    EXHORTATION = "exhortation"
    STATE = "state without means"
    UNBOUNDED = "not bounded"
    THINKING = "thinking without output"
    DIRECTION = "more or better"
    OBJECT = "no object"
    ACTION = "not an action"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the words at fault (code points of the title), and whether it is beyond doubt."""

    missing: Missing
    start: int
    end: int
    sure: bool
    words: str = ""


TABLES = (
    (Missing.FIXING_PEOPLE, fixing_people.TABLE),
    (Missing.EXHORTATION, exhortation.TABLE),
    (Missing.STATE, state.TABLE),
    (Missing.UNBOUNDED, unbounded.TABLE),
    (Missing.THINKING, thinking.TABLE),
    (Missing.DIRECTION, direction.TABLE),
    (Missing.OBJECT, placeholder.TABLE),
)


# In a clause that pins much down, a phrase further in is seldom what the item is about.
_LATE = {
    Missing.FIXING_PEOPLE: 8,
    Missing.EXHORTATION: 8,
    Missing.STATE: 6,
    Missing.UNBOUNDED: 5,
    Missing.THINKING: 8,
    Missing.DIRECTION: 8,
    Missing.OBJECT: 6,
}
_PINNED = 4
_PINNED_OBJECT = 2
_MANY = 3


@cache
def _index() -> dict[str, list[tuple[int, Missing, pattern.Pattern, int]]]:
    """Return the forms by the word with which they can begin; "" for those that begin with anything."""
    found: dict[str, list[tuple[int, Missing, pattern.Pattern, int]]] = {}
    number = 0
    for missing, table in TABLES:
        for form in rows(table):
            number += 1
            for cue in pattern.cues(form.pattern) or {""}:
                found.setdefault(cue, []).append((number, missing, form.pattern, form.most))
    return found


def by_form(act: Act, known: frozenset[str] = frozenset()) -> list[Fault]:
    """Return the faults whose phrase stands in the clause, in the order of the tables."""
    found: list[tuple[int, Fault]] = []
    narrow = concrete.weight(
        [word for word in act.words if word not in act.predicate[:1]] if act.verb else act.words, known
    )
    exact = act.verb in verbs.MAKE and concrete.specific(act.rest, known) >= _PINNED
    sequences: list[tuple[Sequence[Token], int]] = [(act.words, _core(act, known))]
    if act.predicate != act.words:
        sequences.append((act.predicate, 1))
    for words, reach in sequences:
        for at in range(reach):
            seen: set[int] = set()
            cues = (*bases(words[at].low), "") if at < len(words) else ()
            for cue in cues:
                for number, missing, form, most in _index().get(cue, ()):
                    if (
                        number in seen
                        or (form.at_start and at)
                        or narrow > (most if form.at_start or not at else min(most, _LATE[missing]))
                        or (exact and at and not form.at_start)
                    ):
                        continue
                    seen.add(number)
                    end = form.match(words, at)
                    if end is not None and end > at:
                        found.append((number, _fault(missing, words[at:end])))
    found.sort(key=lambda pair: pair[0])
    return [fault for _, fault in found]


def _core(act: Act, known: frozenset[str]) -> int:
    """Return up to where a phrase may begin: behind a concrete act, what it is good for is no fault."""
    words = act.words
    if act.subject and act.verb not in verbs.MAKE:
        return len(words)
    if act.verb and act.verb not in verbs.MAKE:
        return len(words)
    for at in range(len(act.subject) + 2 if act.subject else 1, len(words)):
        low = words[at].low
        purpose = low in (
            "so",
            "because",
            "since",
            "which",
            "that",
            "when",
            "if",
            "where",
            "who",
            "while",
            "before",
            "after",
            "until",
            "otherwise",
        ) or (low == "to" and inflection.verb(words[at + 1].low if at + 1 < len(words) else "") is not None)
        if (purpose or low == ",") and concrete.specific(words[max(1, len(act.subject)) : at], known) > 0:
            return at
    return len(words)


def _fault(missing: Missing, words: Sequence[Token], *, sure: bool = True) -> Fault:
    start = min(token.start for token in words)
    end = max(token.end for token in words)
    return Fault(missing, start, end, sure, " ".join(token.low for token in words))


def by_class(act: Act, known: frozenset[str]) -> Fault | None:
    """Return the fault that the verb's class and its object show."""
    if not act.verb:
        return None
    head = act.predicate[:1]
    if act.verb in verbs.STATE and act.verb != "secure":
        return _fault(Missing.STATE, head)
    if act.negated and act.verb == "be":
        return _fault(Missing.STATE, act.predicate[:2])
    if act.verb in verbs.THINKING:
        return _fault(Missing.THINKING, head)
    if act.verb in verbs.DIRECTION:
        return _fault(Missing.DIRECTION, head)
    thing = _measured(act)
    if act.verb == "keep" and act.rest and act.rest[0].low.endswith("ing"):
        return _fault(Missing.UNBOUNDED, (*head, act.rest[0]))
    if act.verb in verbs.RELATIVE and thing and not any(token.low == "into" for token in act.rest):
        general = thing[-1].low in nouns.QUALITY or concrete.weight(act.rest, known) < _PINNED_OBJECT
        if general and not means.change_of_value(act.rest):
            return _fault(Missing.DIRECTION, (*head, *thing))
    if act.verb in verbs.WORK and act.shape is not Shape.THIRD and not _into(act.rest):
        return _fault(Missing.OBJECT, head, sure=False)
    return None


_MEASURES = word_set("number amount count size rate time duration frequency level share set length")


def _measured(act: Act) -> tuple[Token, ...]:
    """Return the object; with what it measures where it is only a measure: "the number of new nodes"."""
    thing = act.object
    if not thing or thing[-1].low not in _MEASURES:
        return thing
    after = act.rest.index(thing[-1]) + 1
    if after < len(act.rest) and act.rest[after].low in ("of", "for"):
        end = after + 1
        while end < len(act.rest) and not (act.rest[end].kind is Kind.MARK or act.rest[end].low in modifiers.BREAKS):
            end += 1
        return (*thing, *act.rest[after:end])
    return thing


def _into(words: Sequence[Token]) -> bool:
    return any(token.low in ("into", "to", "so", "using", "onto") for token in words)


_GENERIC_ROLES = nouns.PEOPLE - word_set("team squad manager operator shift management support users")


def by_subject(act: Act, known: frozenset[str]) -> Fault | None:
    """Return an exhortation when everybody, or a whole trade, is to do something."""
    if "everybody" in act.hints:
        return _fault(Missing.EXHORTATION, act.predicate[:1] or act.words)
    if not act.subject or act.passive:
        return None
    first = act.subject[0].low
    if first in nouns.EVERYBODY and first not in ("all", "each", "every", "nobody") and not _does_something(act, known):
        return _fault(Missing.EXHORTATION, act.subject)
    for token in act.subject[:4]:
        if token.low in modifiers.PREPOSITIONS or token.low in modifiers.BREAKS:
            return None
        if token.low in _GENERIC_ROLES and act.verb not in ("have",) and not _does_something(act, known):
            return _fault(Missing.EXHORTATION, act.subject, sure=False)
    return None


def _does_something(act: Act, known: frozenset[str]) -> bool:
    return act.verb in verbs.MAKE and concrete.specific(act.rest, known) > 2


_ENDS = word_set("so because since")
_GOOD_FOR = word_set("prevent avoid ensure improve reduce help minimise minimize make")


def _grip(words: Sequence[Token], known: frozenset[str]) -> int:
    """Weigh the part of a clause that says on what it acts; a general noun gains by "of …", "for …", "how …"."""
    end = len(words)
    for at, token in enumerate(words[:-1]):
        aim = token.low == "to" and not bases(words[at + 1].low).isdisjoint(_GOOD_FOR)
        if at and (token.low in _ENDS or (aim and not concrete.weight(words[:at], known))):
            end = at
            break
    found = concrete.weight(words[:end], known)
    for at in range(1, end):
        linked = words[at].low in modifiers.PREPOSITIONS or words[at].low in ("how", "off", "when")
        if linked and words[at - 1].low in nouns.FIELD | nouns.VOID and concrete.weight(words[at + 1 : end], known):
            return found + 1
    return found


def bare(act: Act, known: frozenset[str]) -> Fault | None:
    """Return a fault when nothing in the clause says on what it acts."""
    words = act.words
    around = [token for token in words if token not in act.predicate[:1]] if act.verb else words
    if not words or _grip(around, known) >= _PINNED_OBJECT or concrete.exact(words, known):
        return None
    if means.mechanism(act.predicate, known) or means.condition(words, known):
        return None
    if act.verb in verbs.FINDING_OUT and any(token.low in ("if", "whether", "why") for token in act.rest[:2]):
        return None
    if act.verb or len(words) > 0:
        rest = [token for token in words if token.kind is Kind.WORD]
        if not rest:
            return None
        return _fault(Missing.OBJECT, rest)
    return None


_ABSOLUTE = word_set("always never")
_SWEEPING = word_set("always never all every any each for of in on to with by from everything anything up")
_FAR, _NEAR = 8, 5
_ASKS = word_set("which who when whether if")
_MAYBE = word_set("might may could can would should anything something need needs")


def excused(fault: Fault, act: Act, title: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether the title gives what the fault says is missing."""
    words = act.words
    start = _index_of(title, words) + 1
    if fault.missing is Missing.THINKING:
        counted = act.verb == "review" and (
            any(token.kind is Kind.NUMBER for token in act.rest) or concrete.weight(act.rest, known) > _PINNED
        )
        decided = means.output(title, known) or means.later_act(title, known, start, gerunds=False)
        return counted or decided or _exact_question(words, known)
    if means.by_act(title, known) or means.later_act(title, known, start):
        return True
    exact = concrete.exact(words, known)
    match fault.missing:
        case Missing.DIRECTION:
            return (
                means.change_of_value(title)
                or means.mechanism(act.predicate, known)
                or means.condition(words, known)
                or any(token.kind is Kind.QUOTE for token in title)
            )
        case Missing.UNBOUNDED if fault.words.split()[0] in _ABSOLUTE:
            return exact > 0 or (act.verb in verbs.MAKE and concrete.specific(act.rest, known) >= _MANY)
        case Missing.UNBOUNDED:
            return means.cadence(title) or (exact > 0 and fault.words.split()[0] in _SWEEPING)
        case Missing.FIXING_PEOPLE:
            counted = any(token.kind is Kind.NUMBER or token.low in modifiers.NUMBER_WORDS for token in words)
            return exact > 0 or counted or any(token.kind is Kind.QUOTE for token in title)
        case Missing.EXHORTATION:
            return exact > (act.verb not in verbs.MAKE) or means.change_of_value(title)
        case Missing.OBJECT:
            return exact > 1 or means.change_of_value(title)
        case Missing.STATE:
            return (act.passive and means.cadence(title)) or means.checkable(act.rest, known)
        case _:
            return False


def _index_of(title: Sequence[Token], words: Sequence[Token]) -> int:
    if not words:
        return 0
    first = words[0].start
    return next((at for at, token in enumerate(title) if token.start >= first), 0)


def _exact_question(words: Sequence[Token], known: frozenset[str]) -> bool:
    for at, token in enumerate(words):
        after_mark = at > 0 and words[at - 1].kind is Kind.MARK and words[at - 1].low != ","
        asks = token.low == "why" or (token.low in _ASKS and (at < _NEAR or after_mark))
        if asks:
            tail = words[at + 1 :]
            if any(word.low in _MAYBE for word in tail[:6]):
                return False
            return concrete.weight(tail, known) > 0
        if token.low in ("cause", "reason") and at < _FAR:
            return concrete.weight(words[at + 1 :], known) > _PINNED
    return False

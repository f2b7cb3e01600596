"""Faults that the class of the verb shows, or who is to act."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.finding import Severity
from incident_review.item import concrete, inflection, value
from incident_review.item.act import Act
from incident_review.item.fault import Fault, Missing, fault
from incident_review.item.inflection import Shape
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs, word_set

_FEW = 2  # words that narrow down an occasion
GENERAL = 2  # an object of less weight is general
_CLASSES = (
    (Missing.STATE, verbs.STATE - {"secure"}),
    (Missing.THINKING, verbs.THINKING),
    (Missing.DIRECTION, verbs.DIRECTION),
    (Missing.OBJECT, verbs.WORK),
)
_MEASURES = word_set("number amount count size rate time duration frequency level share set length")
_RESULTS = word_set("into to so using onto")
_REVISED = (nouns.FIELD | nouns.VOID) - word_set("version versions dependency dependencies package packages library")
_TURNS = _RESULTS | word_set("with from that which when if about how where for by on after since")
_ROLES = nouns.PEOPLE - word_set("team squad manager operator shift management support users engineer developer")
_ENDS = modifiers.PREPOSITIONS | modifiers.BREAKS | word_set("and or")
_HABITS = (
    (verbs.ATTEND - verbs.THINKING)
    | verbs.WATCH
    | word_set("document communicate announce plan prepare coordinate rehearse inform involve notify do perform")
)
_OCCASIONS = word_set("before after during")
_DETERMINERS = word_set("the a an our your their its this that")
_COMPARABLE = word_set("matches match equals valid signed exists empty mounted")
_EACH = word_set("all each every nobody")


def by_verb(act: Act, known: frozenset[str]) -> Fault | None:
    """Return the fault that the verb's class and its object show."""
    if act.verb == "keep":
        return _keeping(act)
    if act.verb in verbs.RELATIVE and act.verb not in verbs.DIRECTION:
        return _relative(act, known)
    if act.verb in verbs.REVISE and _is_open(act, known):
        return fault(Missing.OBJECT, (*act.predicate[:1], *act.object), Severity.WARNING)
    wished = act.negated and act.verb == "be"
    missing = Missing.STATE if wished else next((kind for kind, verbs_ in _CLASSES if act.verb in verbs_), None)
    if missing is not Missing.OBJECT:
        return fault(missing, act.predicate[: 1 + wished]) if missing is not None else None
    endless = act.shape is not Shape.THIRD and not any(word.low in _RESULTS for word in act.rest)
    return fault(Missing.OBJECT, act.predicate[:1], Severity.WARNING) if endless else None


def by_habit(act: Act, known: frozenset[str]) -> Fault | None:
    """Return a fault for what people are to do each time anew: "validate parameters before a migration"."""
    if act.verb not in _HABITS or concrete.exact(act.words, known):
        return None
    if act.passive and _is_whole_kind(act.subject, known):
        return fault(Missing.UNBOUNDED, (*act.subject, *act.predicate[:1]), Severity.WARNING)
    occasion = next((at for at in range(len(act.rest)) if _is_occasion(act.rest, at)), None)
    if occasion is None or act.subject or concrete.specific(act.rest[occasion:], known) > _FEW:
        return None
    if _is_compared(act.rest[:occasion], known) or _is_built_in(act.rest[:occasion]):
        return None
    return fault(Missing.UNBOUNDED, act.rest[occasion:], Severity.WARNING)


def _is_occasion(words: Sequence[Token], at: int) -> bool:
    """Tell whether "before a migration", "when naming topics" begins, and not "when the feed is empty"."""
    following = inflection.at(words, at + 1)
    doing = following is not None and following[1] is Shape.GERUND
    return words[at].low in _OCCASIONS or (words[at].low in ("when", "whenever", "while") and doing)


def _is_built_in(words: Sequence[Token]) -> bool:
    """Tell whether "in the upload form", "with a hook" says that a machine does it."""
    inside = next((at for at, word in enumerate(words) if word.low in ("in", "by", "with")), len(words))
    return any(word.low in nouns.ARTEFACT for word in words[inside:])


def _is_compared(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether "that the checksum matches" says what a machine can compare."""
    if not words or words[0].low != "that":
        return False
    return concrete.specific(words, known) > 1 or any(word.low in _COMPARABLE for word in words)


def _is_whole_kind(subject: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether the subject is all of a kind: "schema changes", "these"."""
    first = subject[0].low if subject else ""
    if first in _EACH | word_set("these such"):
        return True
    plural = len(subject) > 0 and subject[-1].low.endswith("s") and not subject[-1].low.endswith("ss")
    return plural and first not in _DETERMINERS and concrete.specific(subject, known) <= 1


def by_subject(act: Act, known: frozenset[str]) -> Fault | None:
    """Return an exhortation when everybody, or a whole trade, is to do something."""
    if "everybody" in act.hints:
        return fault(Missing.EXHORTATION, act.predicate[:1] or act.words)
    if not act.subject or act.passive or _changes_something(act, known):
        return None
    first = act.subject[0].low
    if first in nouns.EVERYBODY and first not in _EACH:
        return fault(Missing.EXHORTATION, act.subject)
    ends = (at for at, token in enumerate(act.subject) if token.low in _ENDS or token.kind is Kind.MARK)
    head = act.subject[: next(ends, len(act.subject))][-1:]
    if head and head[0].low in _ROLES and act.verb != "have":
        return fault(Missing.EXHORTATION, act.subject, Severity.WARNING)
    return None


def _is_open(act: Act, known: frozenset[str]) -> bool:
    """Tell whether a revision does not say what the thing will be: "update onboarding procedures"."""
    thing = act.object
    if not thing or thing[-1].low not in _REVISED or concrete.exact(act.words, known):
        return False
    return not any(word.low in _TURNS or word.kind is not Kind.WORD for word in act.rest)


def _keeping(act: Act) -> Fault | None:
    """Return a fault for "keep improving", "keep systems patched"; "keep the old cluster until …" is none."""
    if not act.rest:
        return None
    if act.rest[0].low.endswith("ing"):
        return fault(Missing.UNBOUNDED, act.predicate[:2])
    last = inflection.verb(act.rest[-1].low)
    if len(act.rest) > 1 and last is not None and last[1] is Shape.PAST:
        return fault(Missing.UNBOUNDED, act.predicate)
    return None


def _relative(act: Act, known: frozenset[str]) -> Fault | None:
    thing = _measured(act)
    if not thing or any(token.low == "into" for token in act.rest) or value.given(act.rest):
        return None
    pinned = [word for word in act.rest if word.low not in _MEASURES]
    if thing[-1].low in nouns.QUALITY or concrete.weight(pinned, known) < GENERAL:
        return fault(Missing.DIRECTION, (*act.predicate[:1], *thing))
    return None


def _measured(act: Act) -> tuple[Token, ...]:
    """Return the object; with what it measures where it is only a measure: "the number of new nodes"."""
    thing = act.object
    if not thing or thing[-1].low not in _MEASURES:
        return thing
    after = act.rest.index(thing[-1]) + 1
    if after < len(act.rest) and act.rest[after].low in ("of", "for"):
        end = after + 1
        while end < len(act.rest) and act.rest[end].kind is not Kind.MARK:
            end += 1
        return (*thing, *act.rest[after:end])
    return thing


def _changes_something(act: Act, known: frozenset[str]) -> bool:
    return act.verb in verbs.MAKE and concrete.weight(act.rest, known) > GENERAL

"""How heavily a fault weighs: what a facilitator sends back, and what passes with a question.

An item that names its component lacks only its end or its means; one that names nothing lacks the item.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from incident_review.finding import Severity
from incident_review.item import concrete
from incident_review.item.act import Act
from incident_review.item.fault import Fault, Missing
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs, word_set

_FEW = 2  # words that narrow down, beside the fault: above that, a doubt remains
_NAMED = 2  # words that narrow down the component that a fault is about
_PINNED = 3  # words that narrow down a state
_NEW = word_set("add build create develop document establish implement introduce provide set write")
_DEFECTS = word_set("leak leaks crash crashes stall stalls spike spikes restart restarts timeout timeouts deadlock oom")
_HAVING = word_set("have gain get obtain")
_AGAIN = word_set("again anymore recurring recurrence")
_DIALS = word_set("setting settings config configuration parameter parameters limits timeouts thresholds")
_WAYS = word_set("way ways approach process workflow culture solution")
_PEOPLE = nouns.PEOPLE | nouns.EVERYBODY
_THINGS = nouns.FIELD | nouns.VOID


def weighed(fault: Fault, act: Act, known: frozenset[str]) -> Fault:
    """Return the fault with the weight that the rest of its clause leaves it."""
    beside = [word for word in act.words if not fault.start <= word.start < fault.end]
    passes = _PASSES.get(fault.missing)
    if passes is not None and passes(fault, act, beside, known):
        return fault._replace(severity=Severity.INFO)
    few = concrete.specific(beside, known) <= _FEW and not concrete.exact(beside, known)
    return fault if few else fault._replace(severity=Severity.WARNING)


def _object(_fault: Fault, act: Act, beside: list[Token], known: frozenset[str]) -> bool:
    """Pass work on a named component ("tune the nginx timeouts"), and one new thing of its kind."""
    if act.verb in verbs.WORK:
        turned = bool(act.object) and act.object[-1].low in _DIALS and concrete.specific(act.object, known) > 0
        return turned or concrete.specific(beside, known) >= _NAMED
    return act.verb in _NEW and not beside and _is_one_kind(act.object)


def _is_one_kind(thing: tuple[Token, ...]) -> bool:
    """Tell whether a noun narrows down the next: "rehearsal environment", not "proactive alerts"."""
    if any(word.low in modifiers.EMPTY or word.low in nouns.QUALITY or word.kind is Kind.MARK for word in thing):
        return False
    return any(one.low in _THINGS and other.low in _THINGS for one, other in pairwise(thing))


def _state(_fault: Fault, act: Act, beside: list[Token], known: frozenset[str]) -> bool:
    """Pass a state of a named component: "make sure the proxy has an alert outside of the cluster"."""
    if act.verb in _HAVING or any(word.low in _PEOPLE | _AGAIN for word in act.words):
        return False
    return concrete.specific(beside, known) >= _PINNED


def _unbounded(_fault: Fault, act: Act, _beside: list[Token], known: frozenset[str]) -> bool:
    """Pass what a named component is to do: "the importer should always drop its lock"."""
    if not act.subject or any(word.low in _PEOPLE for word in act.subject):
        return False
    if any(map(_is_name, act.subject)):
        return True
    return act.verb in verbs.MAKE and concrete.specific((*act.subject, *act.rest), known) >= _NAMED


def _thinking(_fault: Fault, act: Act, _beside: list[Token], known: frozenset[str]) -> bool:
    """Pass the trial of a named means ("look into using `opa` to refuse such mounts"), and a defect of a named thing."""
    if any(word.low in _DEFECTS for word in act.object) and concrete.specific(act.rest, known) > _NAMED:
        return act.verb in ("investigate", "analyse", "analyze", "understand")
    tried = any(word.low.endswith("ing") for word in act.rest[:2])
    aim = any(word.low == "to" for word in act.rest)
    return tried and aim and concrete.exact(act.rest, known) > 0


def _is_name(word: Token) -> bool:
    return word.kind is Kind.CODE or word.acronym or (word.capital and word.start > 0)


def _direction(fault: Fault, act: Act, beside: list[Token], known: frozenset[str]) -> bool:
    """Pass more of something that is made in a named place: "add better logging around the retries of `sync`"."""
    made = act.verb in _NEW and act.predicate[0].start <= fault.start
    following = next((word for word in act.words if word.start >= fault.end), None)
    thing = following is not None and following.low in _THINGS - _WAYS
    around = any(word.low in modifiers.PREPOSITIONS for word in beside)
    return made and thing and around and concrete.specific(beside, known) > 0


_PASSES: dict[Missing, Callable[[Fault, Act, list[Token], frozenset[str]], bool]] = {
    Missing.OBJECT: _object,
    Missing.STATE: _state,
    Missing.UNBOUNDED: _unbounded,
    Missing.THINKING: _thinking,
    Missing.DIRECTION: _direction,
}

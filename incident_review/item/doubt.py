"""How heavily a fault weighs: what a facilitator sends back, and what passes with a question.

An item that names its component lacks only its end or its means; one that names nothing lacks the item.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from incident_review.finding import Severity
from incident_review.item import concrete, inflection, means
from incident_review.item.act import Act
from incident_review.item.fault import Fault, Missing
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs, word_set

_FEW = 2  # words that narrow down, beside the fault: above that, a doubt remains
_NAMED = 2  # words that narrow down the component that a fault is about
_NEAR = 6  # words behind "how"
_PINNED = 3  # words that narrow down a state
_NEW = word_set("add build create develop document establish implement introduce provide set write")
_DEFECTS = word_set("leak leaks crash crashes stall stalls spike spikes restart restarts timeout timeouts deadlock oom")
_HAVING = word_set("have gain get obtain")
_AGAIN = word_set("again anymore recurring recurrence")
_DIALS = word_set("setting settings config configuration parameter parameters limits timeouts thresholds")
_WAYS = word_set("""
    way ways approach process workflow culture solution guidance communication understanding information support training
    """)
_SIGNALS = word_set("downtime latency throughput uptime utilisation utilization outages errors failures capacity")
_SIGNALLING = word_set(
    "alarm alarms alert alerts chart dashboard metric metrics monitor notification notifications page"
)
_ABOUT = word_set("of for on about when if")
_SAYINGS = word_set("recommendations findings lessons learnings measures improvements changes actions steps practices")
_PLANS = word_set("strategy plan procedure process approach concept way")
_POSSIBLE = word_set("possible feasible practical practicable viable")
_WHERE = word_set("in on behind inside outside under")
_APART = word_set("separate own dedicated different another isolated private")
_WRITTEN = word_set("documented recorded written described listed labelled labeled tagged")
_SWEEPING = word_set("always never all every everything any each everybody everyone nobody anymore again")
_COPING = word_set("cope copes handle handles survive survives withstand withstands sustain tolerate able absorb")
_REACTS = word_set("""
    alert alerts warn warns fail fails page pages notify notifies refuse refuses reject rejects block blocks stop stops
    log logs report reports run runs print prints
    """)
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
    """Pass work on a named component ("tune the nginx timeouts"), one new thing of its kind, and a signal."""
    if act.verb in verbs.WORK:
        turned = bool(act.object) and act.object[-1].low in _DIALS and concrete.specific(act.object, known) > 0
        return turned or concrete.specific(beside, known) >= _NAMED
    if act.verb in verbs.REVISE | _NEW and _reacts(act):
        return True
    return act.verb in _NEW and not beside and (_is_one_kind(act.object) or _is_signal(act.rest))


def _reacts(act: Act) -> bool:
    """Tell whether a tool is to do something: "adapt the ETL to reject …"."""
    named = [word for word in act.object if _is_name(word)]
    aims = [two for one, two in pairwise(act.rest) if one.low == "to"]
    return bool(named) and any(word.low in _REACTS for word in aims[:1])


def _is_signal(words: tuple[Token, ...]) -> bool:
    """Tell whether a countable signal of something measurable is asked for: "an alert on latency"."""
    return any(
        one.low in _SIGNALLING and two.low in _ABOUT and three.low in _SIGNALS
        for one, two, three in zip(words, words[1:], words[2:], strict=False)
    )


def _is_one_kind(thing: tuple[Token, ...]) -> bool:
    """Tell whether a noun narrows down the next: "rehearsal environment", not "proactive alerts"."""
    if thing[-1:] and thing[-1].low in _SAYINGS:
        return False
    if any(word.low in modifiers.EMPTY or word.low in nouns.QUALITY or word.kind is Kind.MARK for word in thing):
        return False
    return any(one.low in _THINGS and other.low in _THINGS for one, other in pairwise(thing))


def _state(_fault: Fault, act: Act, beside: list[Token], known: frozenset[str]) -> bool:
    """Pass a state of a named component: "make sure the proxy has an alert outside of the cluster".

    So does a place ("… run in their own subnet"), and something narrowed down that is to be written up.
    """
    if _is_placed(beside):
        return True
    if act.verb in _HAVING or any(word.low in _PEOPLE | _AGAIN for word in act.words):
        return False
    if any(word.low in _SWEEPING | _COPING for word in act.words):
        return False
    return concrete.specific(beside, known) >= _PINNED or _is_written(beside)


def _is_placed(words: list[Token]) -> bool:
    lows = [word.low for word in words]
    return any(
        one in ("are", "is", "run", "runs", "sit", "sits", "live", "lives")
        and two in _WHERE
        and not _APART.isdisjoint(lows[at + 2 : at + 4])
        for at, (one, two) in enumerate(pairwise(lows))
    )


def _is_written(words: list[Token]) -> bool:
    lows = [word.low for word in words]
    at = next((at for at, (one, two) in enumerate(pairwise(lows)) if one in ("is", "are") and two in _WRITTEN), 0)
    return (
        sum(low in _THINGS | nouns.QUALITY or concrete.is_specific(words[n]) for n, low in enumerate(lows[:at]))
        > _NAMED
    )


def _unbounded(_fault: Fault, act: Act, _beside: list[Token], known: frozenset[str]) -> bool:
    """Pass what a named component is to do: "the importer should always drop its lock"."""
    if not act.subject or any(word.low in _PEOPLE for word in act.subject):
        return False
    if any(map(_is_name, act.subject)):
        return True
    return act.verb in verbs.MAKE and concrete.specific((*act.subject, *act.rest), known) >= _NAMED


def _thinking(_fault: Fault, act: Act, _beside: list[Token], known: frozenset[str]) -> bool:
    """Pass the trial of a named means ("look into using `opa` to refuse such mounts"), and a defect of a named thing.

    So do a plan to make something named, and the question whether that is possible.
    """
    if _designs(act, known) or _asks_whether(act, known):
        return True
    if any(word.low in _DEFECTS for word in act.object) and concrete.specific(act.rest, known) > _NAMED:
        return act.verb in ("investigate", "analyse", "analyze", "understand")
    tried = any(word.low.endswith("ing") for word in act.rest[:2])
    aim = any(word.low == "to" for word in act.rest)
    return tried and aim and concrete.exact(act.rest, known) > 0


def _designs(act: Act, known: frozenset[str]) -> bool:
    """Tell whether it is planned how to make something of a thing: "a procedure for draining the broker"."""
    for at, (word, following) in enumerate(pairwise(act.words)):
        tail = act.words[at + 2 :]
        if word.low in _PLANS - _WAYS and following.low == "for" and means.is_making(tail):
            return concrete.specific(tail[1:], known) >= _NAMED
        if word.low == "how" and any(_is_made(tail, n) for n in range(min(len(tail) - 1, _NEAR))):
            return any(map(_is_name, tail))
    return False


def _is_made(words: tuple[Token, ...], at: int) -> bool:
    """Tell whether "be notified", "be rotated" stands here."""
    verb = inflection.at(words, at + 1)
    return words[at].low == "be" and verb is not None and verb[0] in verbs.MAKE and verb[1] is inflection.Shape.PAST


def _asks_whether(act: Act, known: frozenset[str]) -> bool:
    """Tell whether "whether it is feasible to split off the …" asks about one change."""
    lows = [word.low for word in act.words]
    asked = next((at for at, low in enumerate(lows) if low in ("if", "whether")), len(lows))
    possible = next((at for at in range(asked, len(lows)) if lows[at] in _POSSIBLE), len(lows))
    aim = next((at for at in range(possible, len(lows) - 1) if lows[at] == "to"), len(lows))
    verb = inflection.at(act.words, aim + 1)
    made = verb is not None and verb[0] in verbs.MAKE
    return made and concrete.specific(act.words[aim + 2 :], known) >= _NAMED


def _is_name(word: Token) -> bool:
    return word.kind is Kind.CODE or word.acronym or (word.capital and word.start > 0)


def _direction(fault: Fault, act: Act, beside: list[Token], known: frozenset[str]) -> bool:
    """Pass more of something that is made in a named place: "add better logging around the retries of `sync`"."""
    made = act.verb in _NEW and act.predicate[0].start <= fault.start
    following = next((word for word in act.words if word.start >= fault.end), None)
    thing = following is not None and following.low in _THINGS - _WAYS
    around = any(word.low in modifiers.PREPOSITIONS and word.low != "to" for word in beside)
    return made and thing and around and concrete.specific(beside, known) > 0


_PASSES: dict[Missing, Callable[[Fault, Act, list[Token], frozenset[str]], bool]] = {
    Missing.OBJECT: _object,
    Missing.STATE: _state,
    Missing.UNBOUNDED: _unbounded,
    Missing.THINKING: _thinking,
    Missing.DIRECTION: _direction,
}

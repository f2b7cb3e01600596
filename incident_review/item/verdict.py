"""Which fault of an item is told: exactly one, or none."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.finding import Severity
from incident_review.item import concrete, doubt, grip, inflection, phrase, verb_class
from incident_review.item.act import Act
from incident_review.item.excuse import excused
from incident_review.item.fault import Fault, Missing
from incident_review.item.inflection import Shape
from incident_review.item.token import Token
from incident_review.item.words import verbs, word_set

_TOPIC_MARKS = frozenset((":", "-", "\u2013", "\u2014"))
_LONGEST_TOPIC = 6  # words
_KINDS = list(Missing)
_ASKING = word_set("how why what when where who which is are was were does do did can could would has have any")
_DOUBTING = word_set("perhaps maybe possibly should")
_RARELY_ADJECTIVE = word_set("""
    add create fix implement deploy revert restart raise write open ask contact inform discuss investigate remove
    upgrade update migrate introduce roll notify report build delete rotate move set put make give send replace
    switch turn enable disable configure merge
    """)


def verdict(title: str, words: Sequence[Token], acts: Sequence[Act], known: frozenset[str]) -> Fault | None:
    """Return the fault of a title, None when one of its acts is sound."""
    if not acts:
        return Fault(Missing.ACTION, 0, len(title), Severity.ERROR, title.strip()) if title.strip() else None
    inactive = _no_action(words, acts, known)
    first: Fault | None = None
    alone = True
    for at, one in enumerate(acts):
        if is_topic(acts, at):
            alone = alone and concrete.specific(one.words, known) == 0
            continue
        found = _fault_of(one, words, known, alone=alone and not _explained(acts, at, known))
        alone = False
        if found is None and inactive is None and is_sound(one, known):
            return None
        if found is not None and first is None:
            first = doubt.weighed(found, one, known)
    first = first or inactive
    return first and first._replace(words=title[first.start : first.end])


def is_sound(one: Act, known: frozenset[str]) -> bool:
    """Tell whether a clause without a fault makes something of a thing that is named."""
    return one.verb in verbs.MAKE and concrete.specific((*one.subject, *one.rest), known) > 0


def is_topic(acts: Sequence[Act], at: int) -> bool:
    """Tell whether a clause only names what the next one is about: "SSO: …"."""
    one = acts[at]
    if at + 1 >= len(acts) or acts[at + 1].mark not in _TOPIC_MARKS or one.modal or one.subject:
        return False
    named = not one.verb or (len(one.words) == 1 and one.words[0].capital)
    return named and len(one.words) <= _LONGEST_TOPIC and not phrase.faults(one)


def _fault_of(one: Act, words: Sequence[Token], known: frozenset[str], *, alone: bool) -> Fault | None:
    """Return the most telling fault: one that shows where the act begins before one further in, then by kind."""
    shown = (verb_class.by_verb(one, known), verb_class.by_subject(one, known), verb_class.by_habit(one, known))
    candidates = [*phrase.faults(one, known), *(fault for fault in shown if fault is not None)]
    found = [fault for fault in candidates if not excused(fault, one, words, known)]
    if found:
        begins = {token.start for token in (*one.words[:1], *one.predicate[:1])}
        return min(found, key=lambda fault: (fault.start not in begins, _KINDS.index(fault.missing)))
    bare = grip.bare(one, known) if alone else None
    return bare if bare is not None and not excused(bare, one, words, known) else None


def _explained(acts: Sequence[Act], at: int, known: frozenset[str]) -> bool:
    """Tell whether the next clause says more about this one."""
    following = acts[at + 1] if at + 1 < len(acts) else None
    return following is not None and following.mark != "." and concrete.specific(following.words, known) > 1


def _no_action(words: Sequence[Token], acts: Sequence[Act], known: frozenset[str]) -> Fault | None:
    """Return a fault for questions and for what was done already."""
    if len(acts) > 1:
        return None
    first = acts[0].words[0]
    whole = Fault(Missing.ACTION, first.start, acts[0].words[-1].end, Severity.WARNING)
    verb = inflection.verb(first.low)
    done = verb is not None and verb[1] is Shape.PAST and verb[0] in _RARELY_ADJECTIVE and len(acts[0].words) > 1
    asks = first.low in _ASKING or (words[0].low in _ASKING | _DOUBTING and not concrete.exact(words, known))
    asked = words[-1].text == "?" and asks
    return whole if asked or done else None

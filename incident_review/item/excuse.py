"""Whether the title gives what a fault says is missing: the means, the result, the rhythm, the number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from incident_review.item import concrete, ending, inflection, means, value
from incident_review.item.act import Act
from incident_review.item.fault import Fault, Missing
from incident_review.item.inflection import Shape
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs, word_set

_PEOPLE = nouns.PEOPLE | nouns.EVERYBODY | word_set("we you i they")
_ABSOLUTE = word_set("always never")
_ENDLESS = word_set("continuous continual constant ongoing permanent")
_MACHINES = (nouns.ARTEFACT - nouns.FIELD - nouns.VOID) | word_set("job script alarm alert dashboard")
_NO_NOUN = modifiers.PREPOSITIONS | modifiers.BREAKS | word_set("and or to")
_PIPELINES = word_set("ci pipeline pre-commit")
_SIGNALLING = word_set("alert alerts page pages notify notifies warn warns")
_WHEN = word_set("when if once whenever")
_EASE = word_set("easier harder simpler quicker easy hard simple possible impossible safer")
_ONE = word_set("the a an our its each")
_SWEEPING = word_set("always never all every any each for of in on to with by from everything anything up")
_ASKS = word_set("which who when whether if")
_MAYBE = word_set("might may could would should anything something need needs sense help helps")
_JUDGED = word_set("right better best enough sufficient appropriate adequate")
_HABITS = word_set("use usage reliance approach approaches dependence practice practices handling way ways")
_TALKING = word_set("discuss debate reflect brainstorm ponder think talk deliberate")
_VAGUE_SUBJECTS = word_set("we this that it")
_OPEN = word_set("to we can could should would might may needs need is are be")
_COUNTED = word_set("many much long often far fast big large")
_NEAR, _FAR = 5, 8  # words from the start of the clause
_MANY = 2
_PINNED = 3  # words that narrow down what "we can" do
_MUCH = 4


class Case(NamedTuple):
    """A fault in a clause of a title."""

    fault: Fault
    act: Act
    title: Sequence[Token]
    known: frozenset[str]

    @property
    def exact(self) -> int:
        """Return how much of the clause one can look up."""
        return concrete.exact(self.act.words, self.known)

    @property
    def counted(self) -> bool:
        """Tell whether a number stands in the clause."""
        return any(word.kind is Kind.NUMBER or word.low in modifiers.NUMBER_WORDS for word in self.act.words)

    @property
    def start(self) -> int:
        """Return where in the title another act may begin."""
        first = self.act.words[0].start
        return next((at for at, token in enumerate(self.title) if token.start >= first), 0) + 1


def excused(fault: Fault, act: Act, title: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether the title gives what the fault says is missing."""
    return _EXCUSES[fault.missing](Case(fault, act, title, known))


def _by_means(case: Case) -> bool:
    return (
        means.by_act(case.title, case.known)
        or means.later_act(case.title, case.known, case.start)
        or means.spelled_out(case.title, case.known)
    )


def _fixing_people(case: Case) -> bool:
    return _by_means(case) or case.counted or concrete.exact(case.title, case.known) > 0


def _exhortation(case: Case) -> bool:
    enough = 1 if case.act.verb in verbs.MAKE else 2
    named = case.act.verb == "avoid" and means.is_making(case.act.rest[:1])
    return _by_means(case) or named or case.exact >= enough or value.given(case.title)


def _state(case: Case) -> bool:
    rhythm = bool(case.act.subject) and ending.cadence(case.title)
    return _by_means(case) or rhythm or means.checkable(case.act.rest, case.known)


def _unbounded(case: Case) -> bool:
    strong = means.by_act(case.title, case.known) or means.spelled_out(case.title, case.known)
    if strong or means.later_act(case.title, case.known, case.start, lists=False):
        return True
    if _is_machine(case) or _by_pipeline(case.title):
        return True
    first = case.fault.words.split()[0]
    if first in _ABSOLUTE:
        made = case.act.verb in verbs.MAKE - verbs.ATTEND and concrete.specific(case.act.rest, case.known) >= _MANY
        subject = case.act.subject
        thing = bool(subject) and not any(word.low in _PEOPLE for word in subject)
        specified = thing and (case.act.verb in verbs.MAKE or subject[0].low in _ONE)
        return case.exact > 0 or case.counted or made or specified
    reported = case.act.verb not in _SIGNALLING and _signals(case.title)
    return reported or ending.cadence(case.title) or (case.exact > 0 and first in _SWEEPING)


def _is_machine(case: Case) -> bool:
    """Tell whether it is a thing that runs without an end: "a permanent canary"."""
    words = case.act.words
    at = next((at for at, word in enumerate(words) if word.low in _ENDLESS and word.start < case.fault.end), len(words))
    nouns_ = takewhile(lambda word: word.kind is Kind.WORD and word.low not in _NO_NOUN, words[at + 1 :])
    return any(word.low in _MACHINES for word in nouns_)


def _by_pipeline(title: Sequence[Token]) -> bool:
    """Tell whether it runs "in CI", "in the pipeline": nobody has to remember it."""
    lows = [word.low for word in title if word.low not in ("the", "our")]
    return any(one in ("in", "by") and two in _PIPELINES for one, two in pairwise(lows))


def _signals(title: Sequence[Token]) -> bool:
    """Tell whether something is to report by itself: "page the rota when totals differ"."""
    return any(
        word.low in _SIGNALLING and any(later.low in _WHEN for later in title[at + 1 : at + _NEAR])
        for at, word in enumerate(title)
    )


def _thinking(case: Case) -> bool:
    act, known = case.act, case.known
    if act.verb in _TALKING:
        return ending.output(case.title)
    habit = any(word.low in _HABITS for word in act.object)
    if act.verb == "review" and not habit and (case.counted or concrete.weight(act.rest, known) > _MUCH):
        return True
    if ending.output(case.title) or means.later_act(case.title, known, case.start, gerunds=False):
        return True
    return _exact_question(act.words, known)


def _direction(case: Case) -> bool:
    if _by_means(case) or means.replacement(case.act.rest, case.known):
        return True
    if value.given(case.title) or any(token.kind is Kind.QUOTE for token in case.title):
        return True
    said = case.fault.words.split()
    if said[-1] in _EASE and _is_aim(case):  # "make it harder to delete …" says the wish, not what a thing does
        return False
    if len(said) > 1 and said[-1] in modifiers.DEGREE:  # "monitor logs better so that …" says no more than "better"
        return False
    return means.mechanism(case.act.predicate, case.known) or means.condition(case.act.words, case.known)


def _is_aim(case: Case) -> bool:
    following = next((word for word in case.act.words if word.start >= case.fault.end), None)
    return following is not None and following.low == "to"


def _object(case: Case) -> bool:
    if case.act.rest and case.act.rest[0].low == "on" and means.is_making(case.act.rest[1:]):  # "work on splitting …"
        return concrete.specific(case.act.rest, case.known) >= _MANY
    asks = any(word.low == "why" for word in case.act.words) and _exact_question(case.act.words, case.known)
    counted = any(word in modifiers.NUMBER_WORDS for word in case.fault.words.split())
    named = asks or counted or case.exact > 1
    return named or _by_means(case) or value.given(case.title) or means.request(case.act.rest, case.known)


def _exact_question(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether it names what is to be found out: "why …", "whether …" about something named."""
    for at, token in enumerate(words):
        if token.low == "when" and at > 0 and words[at - 1].low == "for":  # "a plan for when …" asks nothing
            continue
        tail = words[at + 1 :]
        after_mark = at > 0 and words[at - 1].kind is Kind.MARK and words[at - 1].low != ","
        counts = token.low == "how" and tail[:1] != () and tail[0].low in _COUNTED
        if token.low == "why" or counts or _is_past(words, at) or (token.low in _ASKS and (at < _NEAR or after_mark)):
            near = {word.low for word in tail[:_FAR]}
            able = "can" in near and not near.isdisjoint(_VAGUE_SUBJECTS) and concrete.specific(tail, known) < _PINNED
            judged = not near.isdisjoint(_JUDGED) and concrete.specific(tail, known) < _PINNED
            doubtful = able or judged or not near.isdisjoint(_MAYBE)
            return not doubtful and concrete.weight(tail, known) > 0
        if token.low in ("cause", "reason") and at < _FAR:
            return concrete.weight(tail, known) > _MUCH
    return False


def _is_past(words: Sequence[Token], at: int) -> bool:
    """Tell whether "how the token leaked", "what triggered the restart" asks for something that happened."""
    if words[at].low not in ("how", "what"):
        return False
    near = words[at + 1 : at + _FAR]
    open_ended = any(word.low in _OPEN for word in near)
    return not open_ended and any(_happened(word) for word in near)


def _happened(word: Token) -> bool:
    verb = inflection.verb(word.low) if word.kind is Kind.WORD else None
    return word.low in ("was", "were", "did", "got") or (verb is not None and verb[1] is Shape.PAST)


_EXCUSES: dict[Missing, Callable[[Case], bool]] = {
    Missing.FIXING_PEOPLE: _fixing_people,
    Missing.EXHORTATION: _exhortation,
    Missing.STATE: _state,
    Missing.UNBOUNDED: _unbounded,
    Missing.THINKING: _thinking,
    Missing.DIRECTION: _direction,
    Missing.OBJECT: _object,
    Missing.ACTION: lambda _: False,
}

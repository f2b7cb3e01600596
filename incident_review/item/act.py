"""The parts of a clause: who, the verb, its object, the rest.

Passives are turned round, so that "the runbook has to be updated" and "update the runbook" read the same;
so are nouns of action ("investigation into the stall"). Tokens keep their places.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from incident_review.item import inflection, opening
from incident_review.item.inflection import Shape
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs
from incident_review.item.words import word_set

_MODALS = word_set("should must shall will would can could may might ought")
_SEMI_MODALS = word_set("need needs have has is are am was were going ought")
_ADVERBS = word_set("also always really more better just only definitely certainly probably still then first all both "
    "really continuously constantly regularly further actively proactively again soon maybe "
    "either generally ideally now eventually urgently clearly automatically")
_NOT_SUBJECTS = word_set("way ways need plan ability option possibility effort how where when what access order chance time tool "
    "due back up similar from")
_PARTICLES = word_set("up out off down over back away")
_DETERMINERS = word_set("the a an our your their its his her this that these those all any each every")
_TRADE = nouns.FIELD | nouns.VOID
_REACH = 24


@dataclass(frozen=True, slots=True)
class Act:
    """One clause, read as an act.

    `words` is the clause after filler such as "we should"; `predicate` begins at the verb, an object that came
    first put behind it. `verb` is the base form, empty for a clause without one.
    """

    mark: str  # what stood before the clause: ":", ";" …
    words: tuple[Token, ...]
    predicate: tuple[Token, ...]
    subject: tuple[Token, ...] = ()
    verb: str = ""
    shape: Shape | None = None
    modal: bool = False
    negated: bool = False
    passive: bool = False
    hints: frozenset[str] = field(default_factory=frozenset)

    @property
    def rest(self) -> tuple[Token, ...]:
        """Return the predicate without its verb."""
        return self.predicate[1:] if self.verb else self.predicate

    @property
    def object(self) -> tuple[Token, ...]:
        """Return what the verb acts on, up to the first preposition, conjunction of clauses or mark."""
        found: list[Token] = []
        for token in self.rest:
            if not found and token.low in _PARTICLES:
                continue
            if _ends_phrase(token):
                if found:
                    break
                if token.low in modifiers.PREPOSITIONS and not found:
                    continue
                break
            found.append(token)
        return tuple(found)


def _ends_phrase(token: Token) -> bool:
    return (
        token.kind is Kind.MARK
        and token.low not in "/&,"
        or token.low in modifiers.PREPOSITIONS
        or token.low in modifiers.BREAKS
    )


def read(clause: list[Token], mark: str) -> Act:
    """Return the parts of one clause."""
    start, hints = opening.skip(clause)
    words = clause[start:]
    if not words:
        return Act(mark, (), (), hints=hints)
    if words[0].low in opening.TIMES and len(words) > 1:
        inner = read(words[1:], mark)
        return replace(inner, words=(words[0], *inner.words), hints=inner.hints | hints)
    modal = bool(start) and clause[start - 1].low in ("to", *_MODALS)
    known = _verb_at(words, 0)
    if _is_imperative(words, known) or (modal and known):
        return _act(mark, words, words, (), known, modal, hints)
    found = _subject(words)
    if found is not None:
        return _with_subject(mark, words, found, hints)
    if known and known[1] is Shape.NOUN and not _noun_modifier(words):
        return _act(mark, words, words, (), known, modal, hints)
    late = _late_noun(words)
    if late is not None:
        turned = [words[late], *words[:late], *words[late + 1 :]]
        return _act(mark, words, turned, (), _verb_at(words, late), False, hints)
    if known and known[1] in (Shape.GERUND, Shape.BASE):
        return _act(mark, words, words, (), known, modal, hints)
    return Act(mark, tuple(words), tuple(words), modal=modal, hints=hints)


def _act(
    mark: str,
    words: list[Token],
    predicate: list[Token],
    subject: tuple[Token, ...],
    known: tuple[str, Shape] | None,
    modal: bool,
    hints: frozenset[str],
    negated: bool = False,
    passive: bool = False,
) -> Act:
    base, shape = known or ("", None)
    return Act(mark, tuple(words), tuple(predicate), subject, base, shape, modal, negated, passive, hints)


def _verb_at(words: list[Token], at: int) -> tuple[str, Shape] | None:
    if at >= len(words) or words[at].kind is not Kind.WORD:
        return None
    return inflection.verb(words[at].low)


def _is_imperative(words: list[Token], known: tuple[str, Shape] | None) -> bool:
    if known is None or known[1] not in (Shape.BASE, Shape.GERUND):
        return False
    noun = known[1] is Shape.GERUND or words[0].low in verbs.ALSO_NOUN or words[0].low in _TRADE
    if not noun:
        return True
    for at, token in enumerate(words[1:7], 1):
        if token.low in _DETERMINERS or token.kind in (Kind.NUMBER, Kind.CODE, Kind.MARK):
            return True
        if token.low in modifiers.PREPOSITIONS and token.low != "to" and at == 1:
            return words[0].low not in _TRADE
        if _modal_at(words, at) is not None and (token.low != "to" or words[at + 1].low == "be"):
            return False
        if token.low in modifiers.BREAKS:
            return True
    second = _verb_at(words, 1)
    return not (second and second[1] is Shape.NOUN and second[0] not in verbs.RELATIVE)


def _modal_at(words: list[Token], at: int) -> int | None:
    """Return the index after a modal ("should", "has to", "is to", bare "to") at `at`."""
    low = words[at].low
    following = words[at + 1].low if at + 1 < len(words) else ""
    if low in _MODALS:
        return at + 2 if low == "ought" and following == "to" else at + 1
    if low in _SEMI_MODALS:
        if following == "to":
            return at + 2
        if following == "going" and at + 2 < len(words) and words[at + 2].low == "to":
            return at + 3
        if following == "not" and at + 2 < len(words) and words[at + 2].low == "to":
            return at + 3
        return None
    if low == "to" and at and words[at - 1].low not in _NOT_SUBJECTS:
        known = _verb_at(words, at + 1)
        if following in ("be", "have") or (known and known[1] is Shape.BASE and following not in verbs.ALSO_NOUN):
            return at + 1
        if known and known[1] is Shape.BASE and at + 2 < len(words) and words[at + 2].low in _DETERMINERS:
            return at + 1
        if known and known[1] is Shape.BASE and at == 1 and words[0].low in nouns.PEOPLE:
            return at + 1
    return None


def _subject(words: list[Token]) -> tuple[int, int] | None:
    """Return where the subject ends and where the predicate begins."""
    if words[0].low in modifiers.COMPARATIVE:
        limit = 0
    for at in range(1, min(len(words), _REACH)):
        if words[at].kind is Kind.MARK and words[at].low not in ",/&'":
            return None
        after = _modal_at(words, at)
        if after is None:
            continue
        if words[at - 1].low in ("that", "which", "who", "if", "when"):
            continue
        if words[at].low == "to" and words[0].low in modifiers.COMPARATIVE:
            return None
        return at, after
    return None


def _with_subject(mark: str, words: list[Token], found: tuple[int, int], hints: frozenset[str]) -> Act:
    end, at = found
    subject = tuple(words[:end])
    more = set(hints)
    negated = False
    while at < len(words) and (words[at].low in _ADVERBS or words[at].low == "not" or words[at].low.endswith("ly")):
        if words[at].low == "not":
            negated = True
        else:
            more.add(words[at].low)
        at += 1
    if at >= len(words):
        return Act(mark, tuple(words), tuple(words[end:]), subject, modal=True, hints=frozenset(more))
    if words[at].low == "be":
        verb = at + 1
        while verb < len(words) and (words[verb].low in _ADVERBS or words[verb].low.endswith("ly")):
            more.add(words[verb].low)
            verb += 1
        known = _verb_at(words, verb)
        if known and known[1] is Shape.PAST:
            turned = [words[verb], *subject, *words[verb + 1 :]]
            return _act(mark, words, turned, (), known, True, frozenset(more), negated, passive=True)
    return _act(mark, words, words[at:], subject, _verb_at(words, at), True, frozenset(more), negated)


def _noun_modifier(words: list[Token]) -> bool:
    """Tell whether the first noun only modifies the next: "review process", "discussion forum"."""
    return (
        len(words) > 1
        and words[1].kind is Kind.WORD
        and words[1].low not in (modifiers.PREPOSITIONS | modifiers.BREAKS | {"and", "or", "by", "to"})
    )


def _late_noun(words: list[Token]) -> int | None:
    """Return where a noun of action heads the phrase: "usability improvements for operators"."""
    for at, token in enumerate(words[1:6], 1):
        if token.kind is Kind.MARK or token.low in modifiers.PREPOSITIONS or token.low in modifiers.BREAKS:
            return None
        known = _verb_at(words, at)
        if known and known[1] is Shape.NOUN and not _noun_modifier(words[at:]):
            return at
    return None

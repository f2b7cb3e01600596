"""The parts of a clause: who, the verb, its object, the rest.

Passives are turned round, so that "the runbook has to be updated" and "update the runbook" read the same;
so are nouns of action ("investigation into the stall"). Tokens keep their places.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from incident_review.item import inflection, modal, opening
from incident_review.item.inflection import Shape
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs, word_set

_PARTICLES = word_set("up out off down over back away")
_DETERMINERS = word_set("the a an our your their its his her this that these those all any each every")
_TRADE = nouns.FIELD | nouns.VOID
_ENDS = modifiers.PREPOSITIONS | modifiers.BREAKS
_WINDOW = 6  # words in which it shows whether a noun is a verb, or which noun heads a phrase


class Act(NamedTuple):
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
    hints: frozenset[str] = frozenset()

    @property
    def rest(self) -> tuple[Token, ...]:
        """Return the predicate without its verb."""
        return self.predicate[1:] if self.verb else self.predicate

    @property
    def others(self) -> tuple[Token, ...]:
        """Return the words of the clause without its verb."""
        return tuple(token for token in self.words if token not in self.predicate[:1]) if self.verb else self.words

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
    return (token.kind is Kind.MARK and token.low not in "/&,") or token.low in _ENDS


def read(clause: Sequence[Token], mark: str) -> Act:
    """Return the parts of one clause; `mark` stood before it."""
    start, hints = opening.skip(clause)
    words = tuple(clause[start:])
    if len(words) > 1 and words[0].low in opening.TIMES:  # "always test …"
        inner = read(words[1:], mark)
        return inner._replace(words=(words[0], *inner.words), hints=inner.hints | hints)
    told = start > 0 and modal.is_modal(clause[start - 1])
    plain = Act(mark, words, words, modal=told, hints=hints)
    verb = inflection.at(words, 0)
    if verb and (told or _is_command(words, verb[1])):
        return _with_verb(plain, verb)
    return _with_subject(plain) or _with_noun(plain) or (_with_verb(plain, verb) if _is_bare(verb) else plain)


def _with_verb(act: Act, verb: tuple[str, Shape] | None) -> Act:
    return act._replace(verb=verb[0], shape=verb[1]) if verb else act


def _is_bare(verb: tuple[str, Shape] | None) -> bool:
    return verb is not None and verb[1] in (Shape.GERUND, Shape.BASE)


def _is_command(words: Sequence[Token], shape: Shape) -> bool:
    """Tell whether a verb at the start is one: "test the restore", not "test coverage must grow"."""
    if shape not in (Shape.BASE, Shape.GERUND):
        return False
    if shape is Shape.BASE and words[0].low not in verbs.ALSO_NOUN | _TRADE:
        return True
    for at, token in enumerate(words[1 : _WINDOW + 1], 1):
        shown = _shows_verb(words, at, token)
        if shown is not None:
            return shown
    second = inflection.at(words, 1)
    return not (second and second[1] is Shape.NOUN and second[0] not in verbs.RELATIVE)


def _shows_verb(words: Sequence[Token], at: int, token: Token) -> bool | None:
    """Tell from a word behind it whether the first word is a verb; None when this word does not tell."""
    if token.low in _DETERMINERS or token.kind in (Kind.NUMBER, Kind.CODE, Kind.MARK):
        return True
    if at == 1 and token.low in modifiers.PREPOSITIONS and token.low != "to":
        return words[0].low not in _TRADE
    if modal.end(words, at) is not None and (token.low != "to" or words[at + 1].low == "be"):
        return False
    return True if token.low in modifiers.BREAKS else None


def _with_subject(act: Act) -> Act | None:
    """Return the act when the clause says who or what should do it, or have it done."""
    words = act.words
    found = modal.find(words)
    if found is None:
        return None
    end, start = found
    at, hints, negated = modal.skip_adverbs(words, start)
    act = act._replace(
        subject=words[:end],
        predicate=words[at:] or words[end:],
        modal=True,
        negated=negated or any(word.low.endswith("n't") for word in words[end:start]),
        hints=act.hints | hints,
    )
    if at >= len(words):
        return act
    if words[at].low == "be":
        done, more, _ = modal.skip_adverbs(words, at + 1)
        verb = inflection.at(words, done)
        if verb and inflection.is_past(words, done):
            turned = (words[done], *act.subject, *words[done + 1 :])
            return _with_verb(act._replace(predicate=turned, passive=True, hints=act.hints | more), verb)
    return _with_verb(act, inflection.at(words, at))


def _with_noun(act: Act) -> Act | None:
    """Return the act when a noun of action heads the clause: "usability improvements for operators"."""
    words = act.words
    for at in range(min(len(words), _WINDOW)):
        if at and (words[at].kind is Kind.MARK or words[at].low in _ENDS):
            return None
        verb = inflection.at(words, at)
        if verb and verb[1] is Shape.NOUN and not _modifies(words, at):
            return _with_verb(act._replace(predicate=(words[at], *words[:at], *words[at + 1 :])), verb)
    return None


def _modifies(words: Sequence[Token], at: int) -> bool:
    """Tell whether a noun only modifies the next: "review process", "discussion forum"."""
    following = words[at + 1] if at + 1 < len(words) else None
    return following is not None and following.kind is Kind.WORD and following.low not in _ENDS | {"and", "or"}

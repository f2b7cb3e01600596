"""The most exact thing that a title names, in its own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from incident_review.item import concrete, inflection
from incident_review.item.act import Act
from incident_review.item.fault import Fault, Missing
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs, word_set

if TYPE_CHECKING:
    from incident_review.item.proposal import Proposal

_LONGEST = 7  # words
_THINGS = nouns.FIELD | nouns.VOID
_LEADING = (
    modifiers.COMPARATIVE
    | modifiers.EMPTY
    | word_set("the a an our your their its his her this that these those all any each")
)
_ABOUT = modifiers.PREPOSITIONS | word_set("""
    out up options option alternatives ways way possibilities possible if whether we us can could how there might be
    may something solution solutions better understand have conversation discussion
    """)
_TURNS = modifiers.BREAKS | word_set("could can might may would should and or will is are be")
_NO_THINGS = (
    modifiers.DEGREE
    | modifiers.PURPOSE
    | modifiers.NUMBER_WORDS
    | nouns.PEOPLE
    | nouns.EVERYBODY
    | nouns.QUALITY
    | word_set("""
    sure certain lot rid importance account right now there here far bit deal today tomorrow yesterday yet still
    assumptions start together goal sense mind way care caution happy odd good bad fine healthy something everything
    anything nothing weekend freeze season seen felt danger basis view light spring summer autumn winter christmas
    peak doubt load pop zero left top date dates balance coming whichever needful industry forgotten weeks months
    """)
)


def thing_of(proposal: Proposal, fault: Fault) -> str:
    """Return the thing, as it stands in the title; empty when it names none."""
    act = next((one for one in proposal.acts if _holds(one, fault)), proposal.act)
    if act is None:
        return ""
    if fault.missing is Missing.THINKING:
        words = _asked(act)
    else:
        words = _best(act, proposal.names.words, fault if fault.missing is Missing.EXHORTATION else None)
    return proposal.title[words[0].start : words[-1].end].strip('"\u201c\u201d') if words else ""


def _holds(act: Act, fault: Fault) -> bool:
    return any(fault.start <= word.start < fault.end for word in act.words)


def _asked(act: Act) -> Sequence[Token]:
    """Return what is to be thought about: all that follows the verb, as far as it reads on."""
    if not act.verb or act.passive or act.predicate[:1] != act.words[:1]:
        return _best(act, frozenset())
    rest = list(act.rest)
    while rest and (rest[0].low in _ABOUT or rest[0].low in _LEADING):
        del rest[0]
    words = rest[: _end(rest)]
    while words and words[-1].low in _LEADING | modifiers.PREPOSITIONS | modifiers.FUNCTION:
        words.pop()
    return words if any(concrete.is_specific(word) or word.low in nouns.FIELD for word in words) else []


def _end(words: Sequence[Token]) -> int:
    """Return where a noun phrase with its "of …", "for …" ends."""
    for at, word in enumerate(words):
        apart = at > 0 and word.start > words[at - 1].end + 1
        aim = word.low == "to" and inflection.at(words, at + 1) is not None
        if word.kind is Kind.MARK or word.low in _TURNS or apart or aim or at == _LONGEST:
            return at
    return len(words)


def _best(act: Act, known: frozenset[str], appeal: Fault | None = None) -> Sequence[Token]:
    """Return the most exact thing; what an appeal ends in is none: "be more careful"."""
    phrases = [phrase for phrase in _phrases(act) if concrete.specific(phrase, known)]
    if appeal is not None:
        phrases = [phrase for phrase in phrases if len(phrase) > 1 or phrase[0].end != appeal.end]
    return max(phrases, key=lambda phrase: _weight(phrase, known), default=[])


def _weight(phrase: Sequence[Token], known: frozenset[str]) -> int:
    exact = sum(word.kind is Kind.CODE or word.low in known for word in phrase)
    names = sum(word.kind is Kind.WORD and (word.acronym or (word.capital and word.start > 0)) for word in phrase)
    return 3 * exact + 2 * names + min(concrete.specific(phrase, known), 2)


def _phrases(act: Act) -> Iterator[list[Token]]:
    """Yield runs of nouns: "the stability of the SMS aggregator" gives "SMS aggregator"."""
    run: list[Token] = []
    for word in act.words:
        if _is_thing(word) and not (act.verb and word == act.predicate[0]):
            if run or word.low not in _LEADING:
                run.append(word)
            continue
        if run:
            yield run[-_LONGEST:]
        run = []
    if run:
        yield run[-_LONGEST:]


def _is_thing(word: Token) -> bool:
    if word.kind is not Kind.WORD:
        return word.kind in (Kind.CODE, Kind.QUOTE)
    if word.low in _THINGS:
        return word.low not in _NO_THINGS
    if word.low in _NO_THINGS or word.low.endswith(("ly", "n't", "'re", "it's")) or not concrete.is_specific(word):
        return False
    verb = inflection.verb(word.low)
    return verb is None or (verb[0] in verbs.ALSO_NOUN and not word.low.endswith(("ing", "ed")))

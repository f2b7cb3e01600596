"""An improvement item's title, read into its parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from incident_review.finding import Place
from incident_review.item import act, concrete, fault, inflection, token
from incident_review.item.act import Act
from incident_review.item.fault import Fault, Missing
from incident_review.item.inflection import Shape
from incident_review.item.token import Kind, Token
from incident_review.item.words import nouns, verbs
from incident_review.item.words import word_set

_SEPARATORS = frozenset((":", ";", ".", "?", "!", "→", "->", "=>", "⇒", "–", "—", "-", "--"))
_ABBREVIATIONS = word_set("e.g i.e etc vs incl approx no est resp ca cf")
_OPEN = {"(": ")", "[": "]"}
_METADATA = word_set("""
    owner issue issues see ticket pr pull request link done target est eta due sponsor cw q1 q2 q3 q4 assignee
    assigned tbd recurring blocked blocking jira github wip deadline lead responsible sp prio priority closed
    """)


@dataclass(frozen=True, slots=True)
class Names:
    """What the review and the catalog know by name: services, teams, files, alerts."""

    words: frozenset[str] = frozenset()

    @classmethod
    def of(cls, names: Iterable[str]) -> Names:
        """Return the lower-case words of `names`; "checkout API" gives both words."""
        return cls(frozenset(found.low for name in names for found in token.tokens(name) if len(found.low) > 2))


NOBODY = Names()


@dataclass(frozen=True)
class Proposal:
    """One title and its parts. `place` makes a place of a range of its code points."""

    title: str
    place: Callable[[int, int], Place]
    names: Names = NOBODY
    review_title: str = ""
    tokens: tuple[Token, ...] = field(default=(), repr=False)
    acts: tuple[Act, ...] = field(default=(), repr=False)

    @cached_property
    def fault(self) -> Fault | None:
        """Return the most telling fault, None for a sound item."""
        return _verdict(self)

    @property
    def further_acts(self) -> list[Act]:
        """Return the acts after the first, each of which could be an item of its own."""
        sound = [one for one in self.acts if _is_item(one, self.names.words)]
        return [one for one in sound[1:] if one.mark in (";", ".")]

    @property
    def repeats_the_review(self) -> bool:
        """Tell whether every word that narrows something down stands in the title of the review."""
        own = {word.low for word in self.tokens if concrete.is_specific(word) or word.low in nouns.FIELD | nouns.VOID}
        theirs = {word.low for word in token.tokens(self.review_title)}
        act = self.act
        return len(own) > 1 and own <= theirs and not (act and act.verb in verbs.MAKE)

    @property
    def act(self) -> Act | None:
        """Return the clause that holds the act."""
        return next((found for found in self.acts if found.verb), self.acts[0] if self.acts else None)


def read(title: str, place: Callable[[int, int], Place], names: Names = NOBODY, review_title: str = "") -> Proposal:
    """Return the parts of a title."""
    words = _without_metadata(token.tokens(title))
    return Proposal(title, place, names, review_title, tuple(words), tuple(_acts(words)))


def _without_metadata(words: list[Token]) -> list[Token]:
    found: list[Token] = []
    at = 0
    while at < len(words):
        close = _OPEN.get(words[at].text)
        end = _closing(words, at, close) if close else None
        if end is not None and _is_metadata(words[at + 1 : end]):
            at = end + 1
            continue
        if words[at].kind is not Kind.URL:
            found.append(words[at])
        at += 1
    return found


def _closing(words: Sequence[Token], at: int, close: str) -> int | None:
    for place in range(at + 1, min(at + 30, len(words))):
        if words[place].text == close:
            return place
    return None


def _is_metadata(words: Sequence[Token]) -> bool:
    if not any(word.kind in (Kind.WORD, Kind.CODE, Kind.QUOTE) for word in words):
        return True
    return any(word.low in _METADATA or word.kind in (Kind.TICKET, Kind.URL) for word in words)


def _acts(words: list[Token]) -> list[Act]:
    found: list[Act] = []
    clause: list[Token] = []
    mark = depth = 0
    before = ""
    for at, word in enumerate(words):
        if word.text in _OPEN and _closing(words, at, _OPEN[word.text]):
            depth += 1
        elif word.text in _OPEN.values() and depth:
            depth -= 1
            continue
        if depth:
            continue
        mark = word.kind is Kind.MARK and (word.text in _SEPARATORS or _turns(words, at))
        if mark and word.text == "." and clause and clause[-1].low in _ABBREVIATIONS:
            continue
        if not mark:
            clause.append(word)
            continue
        if clause:
            found.append(act.read(clause, before))
            clause = []
        before = word.text
    if clause:
        found.append(act.read(clause, before))
    return [one for one in found if one.words]


def _turns(words: Sequence[Token], at: int) -> bool:
    """Tell whether a comma ends a subordinate clause: "As …, we should …"."""
    following = [word.low for word in words[at + 1 : at + 3]]
    return words[at].text == "," and len(following) > 1 and following[0] == "we" and following[1] in _SHALL


_SHALL = word_set("should must will need have want plan could can might may would are")


def _verdict(proposal: Proposal) -> Fault | None:
    known = proposal.names.words
    acts = proposal.acts
    words = proposal.tokens
    if not acts:
        title = proposal.title
        return Fault(Missing.ACTION, 0, len(title), sure=True, words=title.strip()) if title.strip() else None
    first: Fault | None = None
    seen = False
    for at, one in enumerate(acts):
        if _is_topic(acts, at):
            seen = seen or concrete.specific(one.words, known) > 0
            continue
        following = acts[at + 1 : at + 2]
        explained = bool(following) and following[0].mark != "." and concrete.specific(following[0].words, known) > 1
        found = _fault_of(one, words, known, alone=not seen and not explained)
        seen = True
        if found is None:
            if _is_sound(one, known):
                return None
            continue
        first = first or _weighed(found, one, proposal)
    return first or _no_action(proposal)


def _weighed(found: Fault, one: Act, proposal: Proposal) -> Fault:
    """Return the fault with its words, and sure only where little else in the clause pins anything down."""
    others = [word for word in one.words if not found.start <= word.start < found.end]
    known = proposal.names.words
    sure = found.sure and concrete.specific(others, known) <= _FEW and not concrete.exact(others, known)
    return replace(found, sure=sure, words=proposal.title[found.start : found.end])


_FEW = 2
_PRONOUNS = word_set("we they i team it")
_ASKING = word_set("how why what when where who which is are was were does do did can could would has have any")
_RARELY_ADJECTIVE = word_set("""
    add create fix implement deploy revert restart raise write open ask contact inform discuss investigate remove upgrade
    update migrate introduce roll notify report build delete rotate move set put make give send replace switch turn enable
    disable configure merge
    """)


def _no_action(proposal: Proposal) -> Fault | None:
    """Return a fault for questions and for what was done already."""
    one, last = proposal.acts[0], proposal.tokens[-1]
    whole = Fault(Missing.ACTION, one.words[0].start, one.words[-1].end, sure=False)
    asked = last.text == "?" and len(proposal.acts) == 1 and one.words[0].low in _ASKING
    known = inflection.verb(one.words[0].low)
    told = len(one.words) > 1 and known is not None and known[1] is Shape.PAST and known[0] in _RARELY_ADJECTIVE
    if asked or (told and len(proposal.acts) == 1):
        return replace(whole, words=proposal.title[whole.start : whole.end])
    return None


def _is_topic(acts: Sequence[Act], at: int) -> bool:
    """Tell whether a clause only names what the next one is about: "SSO: …"."""
    if at + 1 >= len(acts) or acts[at + 1].mark not in (":", "-", "–", "—"):
        return False
    one = acts[at]
    return (
        not one.modal
        and not one.subject
        and len(one.words) <= 6
        and (not one.verb or one.words[0].capital and len(one.words) == 1)
        and not fault.by_form(one)
    )


def _fault_of(one: Act, words: Sequence[Token], known: frozenset[str], *, alone: bool) -> Fault | None:
    for found in fault.by_form(one, known):
        if not fault.excused(found, one, words, known):
            return found
    for found in (fault.by_class(one, known), fault.by_subject(one, known)):
        if found is not None and not fault.excused(found, one, words, known):
            return found
    found = fault.bare(one, known) if alone else None
    if found is not None and not fault.excused(found, one, words, known):
        return found
    return None


def _is_item(one: Act, known: frozenset[str]) -> bool:
    imperative = one.shape is Shape.BASE and (one.modal or one.words[:1] == one.predicate[:1])
    return imperative and one.verb in verbs.MAKE and concrete.specific(one.rest, known) > 1


def _is_sound(one: Act, known: frozenset[str]) -> bool:
    return one.verb in verbs.MAKE and concrete.specific((*one.subject, *one.rest), known) > 0

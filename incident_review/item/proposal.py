"""An improvement item's title, read into its parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import NamedTuple

from incident_review.finding import Place
from incident_review.item import clause, concrete, token
from incident_review.item.act import Act
from incident_review.item.fault import Fault
from incident_review.item.inflection import Shape
from incident_review.item.verdict import verdict
from incident_review.item.words import nouns, verbs

_SHORTEST_NAME = 3
_NAMED = 2  # weight of an object that could stand by itself


class Names(NamedTuple):
    """What the review and the catalog know by name: services, teams, files, alerts."""

    words: frozenset[str] = frozenset()

    @classmethod
    def of(cls, names: Iterable[str]) -> Names:
        """Return the lower-case words of `names`; "checkout API" gives both words."""
        words = (found.low for name in names for found in token.tokens(name))
        return cls(frozenset(word for word in words if len(word) >= _SHORTEST_NAME))


NOBODY = Names()


class Proposal:
    """One title and its parts. `place` makes a place of a range of its code points.

    `tokens` are its words without links and remarks about owners and tickets, `acts` its clauses.
    """

    def __init__(
        self, title: str, place: Callable[[int, int], Place], names: Names = NOBODY, review_title: str = ""
    ) -> None:
        self.title = title
        self.place = place
        self.names = names
        self.review_title = review_title
        self.tokens = tuple(clause.without_metadata(token.tokens(title)))
        self.acts = tuple(clause.acts(self.tokens))

    @cached_property
    def fault(self) -> Fault | None:
        """Return the most telling fault, None for a sound item."""
        return verdict(self.title, self.tokens, self.acts, self.names.words)

    @property
    def act(self) -> Act | None:
        """Return the clause that holds the act."""
        return next((found for found in self.acts if found.verb), self.acts[0] if self.acts else None)

    @property
    def further_acts(self) -> list[Act]:
        """Return the acts after the first, each of which could be an item of its own."""
        sound = [one for one in self.acts if _is_item(one, self.names.words)]
        return [one for one in sound[1:] if one.mark in (";", ".")]

    @property
    def repeats_the_review(self) -> bool:
        """Tell whether every word that narrows something down stands in the title of the review."""
        things = nouns.FIELD | nouns.VOID
        own = {word.low for word in self.tokens if concrete.is_specific(word) or word.low in things}
        theirs = {word.low for word in token.tokens(self.review_title)}
        act = self.act
        return len(own) > 1 and own <= theirs and not (act and act.verb in verbs.MAKE)


def read(title: str, place: Callable[[int, int], Place], names: Names = NOBODY, review_title: str = "") -> Proposal:
    """Return the parts of a title."""
    return Proposal(title, place, names, review_title)


def _is_item(one: Act, known: frozenset[str]) -> bool:
    imperative = one.shape is Shape.BASE and (one.modal or one.words[:1] == one.predicate[:1])
    return imperative and one.verb in verbs.MAKE and concrete.weight(one.rest, known) >= _NAMED

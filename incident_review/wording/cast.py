"""The people and teams of a review, as they may be named in its prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from incident_review.wording.tokens import Tokens
from incident_review.wording.words import words
from incident_review.wording.words.people import (
    IMPERATIVE_OBJECTS,
    NAME_NEIGHBOURS,
    ROLE_PLURALS,
    ROLES,
    TEAMS,
    WORD_NAMES,
)

_WILL_AND_MAY = frozenset({"will", "may"})
_AFTER_MODALS = words("have be not i we you he she they it the this that there also well")
_SHORTEST = 2


class Name(NamedTuple):
    """A declared name: its words, whether it needs its capital, and whether it may be a common word."""

    words: tuple[str, ...]
    capital: bool
    team: bool
    common: bool


class Cast(NamedTuple):
    """Declared names, handles and teams, by their first word; and words that local policy allows."""

    names: Mapping[str, tuple[Name, ...]] = MappingProxyType({})
    allowed: frozenset[str] = frozenset()

    @staticmethod
    def of(names: Iterable[str], allowed: Iterable[str] = ()) -> Cast:
        """Return the cast of these names ("Ana Ruiz", "@aruiz", "storage crew").

        A person's first name, surname and initials count too.
        """
        found: dict[str, dict[Name, None]] = {}
        for declared in names:
            for name in _readings(declared):
                found.setdefault(name.words[0], {})[name] = None
        ordered = {first: tuple(sorted(group, key=lambda name: -len(name.words))) for first, group in found.items()}
        return Cast(ordered, frozenset(word.lower() for word in allowed))

    def name_at(self, tokens: Tokens, index: int, high: int) -> Name | None:
        """Return the longest name that starts at word `index`."""
        for name in self.names.get(tokens.words[index], ()):
            end = index + len(name.words)
            if end <= high and tuple(tokens.words[index:end]) == name.words and _is_meant(name, tokens, index):
                return name
        return None

    def name_before(self, tokens: Tokens, index: int, low: int) -> int:
        """Return the first word of the longest name that ends before word `index`, or -1."""
        for start in range(max(low, index - 5), index):
            name = self.name_at(tokens, start, index)
            if name is not None and start + len(name.words) == index:
                return start
        return -1


@lru_cache(maxsize=1024)
def _readings(declared: str) -> tuple[Name, ...]:
    """Return a declared name whole, then the parts by which a person is called."""
    return tuple(_read(declared))


def _read(declared: str) -> Iterator[Name]:
    tokens = Tokens(declared)
    parts = tuple(word for word in tokens.words if word[0].isalnum() or word[0] == "@" or word == "'s")
    if not parts:
        return
    capitals = [tokens.is_capital(index) for index, word in enumerate(tokens.words) if word in parts]
    team = any(part in TEAMS or part in ROLES or part in ROLE_PLURALS for part in parts)
    common = len(parts) == 1 and parts[0] in WORD_NAMES
    yield Name(parts, capitals[0] and len(parts) == 1, team or not all(capitals), common)
    if len(parts) > 1 and any(len(part) == 1 for part in parts):  # "M. Oduya"
        dotted = tuple(word for part in parts for word in ((part, ".") if len(part) == 1 else (part,)))
        yield Name(dotted, capital=False, team=team, common=False)
    if len(parts) == 1 and parts[0][0] != "@":
        yield Name(("@" + parts[0],), capital=False, team=False, common=False)
    if len(parts) == 1 or team or not all(capitals):
        return
    for part in parts:
        if len(part) >= _SHORTEST and part.replace("-", "").isalpha():
            yield Name((part,), capital=True, team=False, common=part in WORD_NAMES)
    initials = "".join(part[0] for part in parts)
    yield Name((initials,), capital=True, team=False, common=True)


def _is_meant(name: Name, tokens: Tokens, index: int) -> bool:  # noqa: PLR0911 - one answer a case
    """Tell a name from the word that it also is: "May have", "mark the item", "the grace period"."""
    if not name.capital and not name.common:
        return True
    if not tokens.is_capital(index):
        return name.common and not name.capital and name.words[0] not in _WILL_AND_MAY and name.team
    if not name.common:
        return True
    after = tokens.words[index + 1] if index + 1 < len(tokens.words) else ""
    if after in NAME_NEIGHBOURS:
        return False
    if not _starts(tokens, index):
        return True
    if name.words[0] in _WILL_AND_MAY:
        return after not in _AFTER_MODALS
    return after not in IMPERATIVE_OBJECTS


def _starts(tokens: Tokens, index: int) -> bool:
    return index == 0 or tokens.words[index - 1] in ".!?:;"

"""Word classes: tables of English words, each under the name that patterns use (`:care_verb`)."""

from __future__ import annotations

from collections.abc import Callable, Container
from functools import cache
from importlib import import_module

# A table, or how to make one that takes a while: most texts never ask for it.
Shelf = dict[str, Container[str] | Callable[[], Container[str]]]
SHELVES = ("grammar", "verbs", "people", "judgements", "mistakes", "causes", "exhortations", "sanctions", "process")


class Ending(Container[str]):
    """An open class: words with one of these endings, and the listed ones, but for the exceptions."""

    __slots__ = ("_but", "_endings", "_words")

    def __init__(self, words: frozenset[str], endings: tuple[str, ...], but: frozenset[str]) -> None:
        self._words = words
        self._endings = endings
        self._but = but

    def __contains__(self, word: object) -> bool:
        return word in self._words or (
            isinstance(word, str) and len(word) > 4 and word.endswith(self._endings) and word not in self._but  # noqa: PLR2004
        )


class AnyWord(Container[str]):
    """Whatever is written with letters."""

    __slots__ = ()

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word[:1].isalpha()


def words(text: str) -> frozenset[str]:
    """Return the words of a table, as it is written in the shelves."""
    return frozenset(text.split())


@cache
def table(name: str) -> Container[str]:
    """Return the table of that name.

    Raises KeyError for a name that no shelf has.
    """
    for shelf in SHELVES:
        tables: Shelf = import_module(f"{__name__}.{shelf}").TABLES
        if name in tables:
            found = tables[name]
            return found() if callable(found) else found
    raise KeyError(f"no table of words is named {name}")


def listed(name: str) -> frozenset[str]:
    """Return the words of a closed table, one by one.

    Raises TypeError for an open class, whose words cannot be listed.
    """
    found = table(name)
    if not isinstance(found, frozenset):
        raise TypeError(f"the words of {name} cannot be listed")
    return found

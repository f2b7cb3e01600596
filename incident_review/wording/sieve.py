"""Which patterns a sentence may have: those of which it has the cue and one of the words of every other element.

The sentences of a text are bits, so that a pattern is asked of all of them at once, and most of them at no cost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from incident_review.wording.form import Form, Row
from incident_review.wording.pattern import Pattern, Words, cue_of, prepared, words_of

FEW = 60  # more words than these are looked up as a set


# A pattern as it is written, with the form and the row that it belongs to; there are thousands, so no class of its own.
Line = tuple[Form, Row, str]


class Entry(NamedTuple):
    """A pattern, taken apart, with the row and the form that it belongs to."""

    form: Form
    row: Row
    pattern: Pattern


class Want(NamedTuple):
    """A pattern, with the words that a sentence needs for it: all of some, and one of each of some sets."""

    words: tuple[str, ...]
    sets: tuple[Words, ...]
    entry: Entry


class Index(dict[str, list[Line]]):
    """The patterns by the words of their cues; they are taken apart when a word is first met."""

    def __init__(self) -> None:
        self._wants: dict[str, tuple[Words, dict[str, list[Want]]]] = {}

    def wants(self, cue: str) -> tuple[Words, dict[str, list[Want]]]:
        """Return the patterns of a cue by a second word, with what else they want; "" for many words or none.

        The second words come as a set too, since sets meet quicker than a set and a dictionary.
        """
        if cue not in self._wants:
            found: dict[str, list[Want]] = {}
            for form, row, source in self[cue]:
                pattern = prepared(source)
                few = pattern.needs and len(pattern.needs[0]) <= FEW
                seconds, needs = (pattern.needs[0], pattern.needs[1:]) if few else (("",), pattern.needs)
                words = tuple(word for need in needs if len(need) == 1 for word in need)
                want = Want(words, tuple(need for need in needs if len(need) > 1), Entry(form, row, pattern))
                for second in seconds:
                    found.setdefault(second, []).append(want)
            self._wants[cue] = frozenset(found), found
        return self._wants[cue]


def sift(sentences: Iterable[Sequence[str]], index: Index) -> list[tuple[int, str, Entry]]:
    """Return what is worth a look: the number of a sentence, the word of a cue in it, and the pattern."""
    found: list[tuple[int, str, Entry]] = []
    holders = _holders(sentences)
    having = _Having(holders)
    known = frozenset(holders)
    for cue in index.keys() & holders.keys():
        seconds, wants = index.wants(cue)
        cued = holders[cue]
        for second in known & seconds:
            both = cued & holders[second]
            if both:
                for single, sets, entry in wants[second]:
                    left = both
                    for word in single:
                        left &= holders.get(word, 0)
                    for need in sets:
                        if not left:
                            break
                        left &= having[need]
                    while left:
                        found.append(((left & -left).bit_length() - 1, cue, entry))
                        left &= left - 1
    return found


def _holders(sentences: Iterable[Sequence[str]]) -> dict[str, int]:
    """Return the sentences that have a word, as bits; "", the second word of patterns that want none, all have."""
    holders: dict[str, int] = {}
    bit = 1
    for words in sentences:
        for word in words:
            holders[word] = holders.get(word, 0) | bit
        bit <<= 1
    holders[""] = bit - 1
    return holders


class _Having(dict[Words, int]):
    """The sentences that have one of some words, as bits."""

    __slots__ = ("_holders", "_known")

    def __init__(self, holders: dict[str, int]) -> None:
        self._holders = holders
        self._known = frozenset(holders)

    def __missing__(self, words: Words) -> int:
        found, holders = 0, self._holders
        for word in words & self._known:
            found |= holders[word]
        self[words] = found
        return found


def index_of(forms: Iterable[Form]) -> Index:
    """Return the patterns of these forms by the words of their cues."""
    lines: defaultdict[str, list[Line]] = defaultdict(list)
    for form in forms:
        for row in form.rows:
            for source in filter(None, map(str.strip, row.patterns.split("\n"))):
                line = (form, row, source)
                for word in cue_words(cue_of(source)):
                    lines[word].append(line)
    index = Index()
    index.update(lines)
    return index


def cue_words(cue: str) -> Iterable[str]:
    """Return the words by which a pattern is found.

    Raises TypeError when the cue is an open class.
    """
    if ":" not in cue and "~" not in cue:
        return cue.split("|")
    found = words_of(cue)
    if isinstance(found, frozenset):
        return found
    tables = getattr(found, "tables", None)
    words: Words = getattr(found, "words", frozenset())
    if tables is None or not all(isinstance(one, frozenset) for one in tables):
        raise TypeError(f"{cue}: an open class cannot be a cue")
    return words.union(*tables)


@cache
def shared_forms() -> dict[str, Form]:
    """Return the forms of `incident_review.wording.forms`, by name."""
    from incident_review.wording.forms import FORMS  # noqa: PLC0415 - read when first needed

    return {form.name: form for form in FORMS}


@cache
def shared_index() -> Index:
    """Return the patterns of all shared forms by the words of their cues."""
    return index_of(shared_forms().values())

"""Patterns over words: how a row of a form is written, and how it is matched.

A pattern is a line of elements separated by spaces:

    should|ought    one of these words
    drop~           any form of the verb: drop, drops, dropped, dropping
    :care_verb      a word of the table of that name (`words/`); alternatives may be mixed: `:adverb|also`
    AGENT           a person, a role, a team, a pronoun for people, as far as it reaches
    OTHER           the same, without `I` and `we`
    ..3             up to three words of any kind, not across a clause
    ^  $            the sentence starts, ends here; `.|,|$` is one of these words, or the end
    !x              the next word is none of these; as the first element, the word before (takes no word)

`?` after an element makes it optional, `*` lets it repeat up to four times. `@` marks the cue, the rarest word,
by which the pattern is found; without a mark it is the first element that names words.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from functools import cache
from typing import Protocol

from incident_review.wording.inflection import inflections
from incident_review.wording.words import table, words

REPEATS = 4
# Words that so many sentences have that to look for them tells nothing.
COMMON = words(". , : ( ) the to a an and of in was we that for is this on with it as")
Words = frozenset[str]
CLAUSE_ENDS = frozenset(";:.!?—\u2013")
# A clause starts after one of these and a comma ("In short, …"), but for conditions and purposes, which bind it.
OPENINGS = words(
    "in at on as during meanwhile also again so however still besides moreover furthermore additionally frankly"
    " honestly overall finally later afterwards afterward unfortunately sadly evidently apparently basically"
    " essentially ultimately according by from until throughout despite within over under given ok well and but"
    " here there today yesterday yes alas admittedly summary consequently therefore thus hence nevertheless"
)
OPENING_REACH = 9
# … and after one of these and "that" ("it turned out that …").
REPORTING = words(
    "found find finds finding out shows showed shown show appears appeared seems transpired says said say clear"
    " concluded concludes conclude conclusion noted notes note is was fact established emerged understand understood"
    " believe believed think thought felt agreed accept accepted confirmed confirm confirms revealed reveals admitted"
    " evident plain obvious reported suggests suggested remarked learned learnt discovered realised realized"
)


class Scene(Protocol):
    """What a pattern needs to know of the sentence around it."""

    words: list[str]
    low: int
    high: int

    def agent_ahead(self, index: int) -> int:
        """Return the word after the human noun phrase that starts at `index`, or -1."""

    def agent_behind(self, index: int) -> int:
        """Return the first word of the human noun phrase that ends before `index`, or -1."""

    def places_ahead(self, index: int) -> Iterable[int]:
        """Return the words after what may hang on people at `index`: "from the payments team"."""

    def is_first_person(self, index: int) -> bool:
        """Tell whether the word is `I`, `we` or `us`."""


class Either(Container[str]):
    """Words, and tables of words."""

    __slots__ = ("tables", "words")

    def __init__(self, words: frozenset[str], tables: tuple[Container[str], ...]) -> None:
        self.words = words
        self.tables = tables

    def __contains__(self, word: object) -> bool:
        return word in self.words or any(word in table for table in self.tables)


class Element:
    """One element of a pattern."""

    __slots__ = ("ends", "high", "is_one_word", "kind", "low", "words")

    def __init__(self, kind: str, words: Container[str], low: int, high: int, *, ends: bool = False) -> None:
        self.kind = kind
        self.words = words
        self.low = low
        self.high = high
        self.ends = ends  # whether the end of the sentence will do
        self.is_one_word = kind == "word" and low == high == 1 and not ends


@cache
def element(source: str) -> Element:
    """Return the element that `source` writes."""
    source = source.lstrip("@") if len(source) > 1 else source
    if source.startswith("..") and source != "..":
        return Element("gap", (), 0, int(source[2:]))
    low, high = 1, 1
    if len(source) > 1 and source[-1] in "?*":
        low, high = 0, (REPEATS if source[-1] == "*" else 1)
        source = source[:-1]
    if source in {"AGENT", "OTHER", "^", "$"}:
        return Element({"^": "start", "$": "end"}.get(source, source.lower()), (), low, high)
    if source[0] == "!" and len(source) > 1:
        return Element("not", words_of(source[1:]), 0, 0)
    plain = "|".join(part for part in source.split("|") if part != "$")
    return Element("word", words_of(plain), low, high, ends=plain != source)


def words_of(source: str) -> Container[str]:
    """Return the words that an element such as `drop~|:care_verb|forgot` stands for."""
    words: set[str] = set()
    tables = []
    for part in source.split("|"):
        if part[0] == ":" and len(part) > 1:
            tables.append(table(part[1:]))
        elif part[-1] == "~":
            words.update(inflections(part[:-1]))
        elif part == "'s":
            words.update(("'s", "'", "\u2019"))  # "the operators' failure"
        else:
            words.add(part)
    if len(tables) == 1 and not words:
        return tables[0]
    return Either(frozenset(words), tuple(tables)) if tables else frozenset(words)


class Pattern:
    """A line of elements, taken apart around its cue.

    `needs` holds the words of the other elements, the rarest first: a sentence needs one of each.
    """

    __slots__ = ("_after", "_before", "_first", "_next", "_plain", "_previous", "needs", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        parts = source.split()
        at = _cue_at(parts)
        self._before = tuple(element(part) for part in reversed(parts[:at]))
        self._after = tuple(element(part) for part in parts[at + 1 :])
        # whether what stands before the cue costs nothing to look at
        self._plain = all(part.kind == "start" or (part.kind == "word" and part.high == 1) for part in self._before)
        self._first = bool(self._before) and self._before[0].kind == "start"  # whether the cue starts a clause
        self._next, self._previous = _neighbour(self._after), _neighbour(self._before)
        needs = [
            part.words
            for part in (*self._before, *self._after)
            if part.kind == "word" and part.low and not part.ends and isinstance(part.words, frozenset)
        ]
        self.needs: tuple[Words, ...] = tuple(sorted(needs, key=lambda words: (len(words & COMMON), len(words))))

    def may_stand(self, words: list[str], index: int, low: int) -> bool:
        """Tell whether the words beside the cue, when it stands at `index`, are right: most misses end here.

        `low` is the first word of the sentence.
        """
        if self._first and index > low and words[index - 1][0].isalpha() and words[index - 1] != "that":
            return False
        if self._next is not None and (index + 1 >= len(words) or words[index + 1] not in self._next):
            return False
        return self._previous is None or (index > 0 and words[index - 1] in self._previous)

    def match(self, scene: Scene, index: int) -> tuple[int, int] | None:
        """Return the range of words that the pattern covers when its cue stands at `index`."""
        start = _behind(scene, self._before, 0, index) if self._plain else index
        if start < 0:
            return None
        end = _ahead(scene, self._after, 0, index + 1)
        if end < 0:
            return None
        if not self._plain:
            start = _behind(scene, self._before, 0, index)
        return None if start < 0 else (start, end)


@cache
def prepared(source: str) -> Pattern:
    """Return a pattern taken apart, once for all the words of its cue."""
    return Pattern(source)


def cue_of(source: str) -> str:
    """Return the element by which a pattern is found: the marked one, or the first that names words."""
    at = source.find("@")
    if at < 0:
        parts = source.split()
        return parts[_cue_at(parts)]
    end = source.find(" ", at)
    return source[at + 1 :] if end < 0 else source[at + 1 : end]


def _neighbour(elements: tuple[Element, ...]) -> Container[str] | None:
    """Return the words that must stand beside the cue, None where that is open."""
    if elements and elements[0].is_one_word:
        return elements[0].words
    return None


def _cue_at(parts: list[str]) -> int:
    for at, part in enumerate(parts):
        if part[0] == "@" and len(part) > 1:
            return at
    for at, part in enumerate(parts):
        if part[0] not in "^$!" and part[:2] != ".." and part[-1] not in "?*" and part not in {"AGENT", "OTHER"}:
            return at
    raise ValueError(f"no element of this pattern names words: {' '.join(parts)}")


def _ahead(scene: Scene, elements: tuple[Element, ...], at: int, index: int) -> int:
    """Match elements from `at` on words from `index` on; return the word after the last, or -1."""
    while at < len(elements):
        part = elements[at]
        at += 1
        if part.is_one_word:
            if index >= scene.high or scene.words[index] not in part.words:
                return -1
            index += 1
        elif part.kind == "start":
            return -1
        elif part.kind == "end":
            if not _at_end(scene, index):
                return -1
        elif part.kind == "not":
            if index < scene.high and scene.words[index] in part.words:
                return -1
        else:
            return _choose_ahead(scene, elements, at, index)
    return index


def _choose_ahead(scene: Scene, elements: tuple[Element, ...], at: int, index: int) -> int:
    """Match an element that may take several numbers of words, then the rest."""
    part = elements[at - 1]
    if part.kind in {"agent", "other"}:
        end = scene.agent_ahead(index)
        if end >= 0 and not (part.kind == "other" and scene.is_first_person(end - 1)):
            for last in (end, *scene.places_ahead(end)):
                found = _ahead(scene, elements, at, last)
                if found >= 0:
                    return found
        return _ahead(scene, elements, at, index) if part.low == 0 else -1
    if part.ends and index >= scene.high:
        return _ahead(scene, elements, at, index)
    ends = [index]
    while len(ends) <= part.high and index < scene.high and _takes(part, scene.words[index]):
        index += 1
        ends.append(index)
    # A gap is as short as it can be, a repetition as long.
    for end in ends if part.kind == "gap" else reversed(ends[part.low :]):
        found = _ahead(scene, elements, at, end)
        if found >= 0:
            return found
    return -1


def _behind(scene: Scene, elements: tuple[Element, ...], at: int, index: int) -> int:
    """Match reversed elements from `at` on, on the words before `index`; return the first word, or -1."""
    while at < len(elements):
        part = elements[at]
        at += 1
        if part.is_one_word:
            index -= 1
            if index < scene.low or scene.words[index] not in part.words:
                return -1
        elif part.kind == "start":
            if not _at_start(scene, index):
                return -1
        elif part.kind == "end":
            return -1
        elif part.kind == "not":
            beside = index - 1 if at == len(elements) else index
            if scene.low <= beside < scene.high and scene.words[beside] in part.words:
                return -1
        else:
            return _choose_behind(scene, elements, at, index)
    return index


def _choose_behind(scene: Scene, elements: tuple[Element, ...], at: int, index: int) -> int:
    """Match an element that may take several numbers of words, then the rest."""
    part = elements[at - 1]
    if part.kind in {"agent", "other"}:
        start = scene.agent_behind(index)
        if start >= 0 and not (part.kind == "other" and scene.is_first_person(index - 1)):
            return _behind(scene, elements, at, start)
        return _behind(scene, elements, at, index) if part.low == 0 else -1
    starts = [index]
    while len(starts) <= part.high and index > scene.low and _takes(part, scene.words[index - 1]):
        index -= 1
        starts.append(index)
    for start in starts if part.kind == "gap" else reversed(starts[part.low :]):
        found = _behind(scene, elements, at, start)
        if found >= 0:
            return found
    return -1


def _takes(part: Element, word: str) -> bool:
    return word not in CLAUSE_ENDS if part.kind == "gap" else word in part.words


def _at_start(scene: Scene, index: int) -> bool:
    """Tell whether a clause starts at `index`: a sentence, the part after a colon, a dash, a time or an opening."""
    words, low = scene.words, scene.low
    if index > low + 1 and words[index - 1] == "that":
        return words[index - 2] in REPORTING
    while index > low and not (words[index - 1][0].isalpha() or words[index - 1][0] in "'⟦"):
        if words[index - 1] == ",":
            return index - low <= OPENING_REACH and words[low] in OPENINGS and "," not in words[low : index - 1]
        index -= 1
    return index == low or words[index] in CLAUSE_ENDS


def _at_end(scene: Scene, index: int) -> bool:
    return index >= scene.high or scene.words[index] in ".!?;:,—\u2013()"

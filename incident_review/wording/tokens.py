"""Words of a passage, with the places they stand at.

Every word is lower-cased, and contractions are taken apart ("didn't" reads as `did` `not`, "Ravi's" as `ravi` `'s`),
so that a pattern has one spelling to think of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from incident_review.wording.words import words

CODE_MARK = "\ue000"  # a character that no text has a use for
WORD = re.compile(r"\ue000+|@?\w+(?:(?:['\u2019.\-/]|:(?=\d))\w+)*|[^\w\s]")
CODE = "⟦code⟧"
LONGEST = 400  # a sentence of more words than this is read in pieces, so that no text takes more than linear time

ENDINGS = {
    "'s": "'s",
    "'ve": "have",
    "'d": "'d",
    "'ll": "will",
    "'re": "are",
    "'m": "am",
    "n't": "not",
    "'t": "'t",
}
WHOLE = {
    "cannot": ("can", "not"),
    "w/o": ("without",),
    "pls": ("please",),
    "plz": ("please",),
    "can't": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "shoulda": ("should", "have"),
    "coulda": ("could", "have"),
    "woulda": ("would", "have"),
    "dunno": ("do", "not", "know"),
    "gotta": ("have", "to"),
    "oughta": ("ought", "to"),
    "let's": ("let", "us"),
    "dont": ("do", "not"),
    "didnt": ("did", "not"),
    "shouldnt": ("should", "not"),
    "couldnt": ("could", "not"),
    "wouldnt": ("would", "not"),
    "wasnt": ("was", "not"),
    "werent": ("were", "not"),
    "hasnt": ("has", "not"),
    "hadnt": ("had", "not"),
    "havent": ("have", "not"),
    "doesnt": ("does", "not"),
    "isnt": ("is", "not"),
    "noone": ("nobody",),
    "no-one": ("nobody",),
    "whilst": ("while",),
}
ABBREVIATIONS = words(
    "e.g i.e etc vs approx no nos cf mr mrs ms dr st inc ltd corp co dept est fig al jr sr prof ca"
    " resp min max jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun v ver"
    " a.m p.m u.s"
)
STOPS = frozenset(".!?")
CLOSING = frozenset("\"'\u201d\u2019)")
MOST_PIECES = 20_000
LONGEST_PIECE = 40


def parts(word: str) -> list[tuple[str, int]]:
    """Return the readings of a word with their lengths in it; the last one has length 0 and takes the rest."""
    word = word.replace("\u2019", "'")
    if word in WHOLE:
        readings = WHOLE[word]
        return [(reading, 0) for reading in readings]
    if "'" not in word:
        return [(word, 0)]
    for ending, reading in ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            first = word[: -len(ending)]
            before = parts(first)
            if ending == "n't":
                before = [({"ca": "can", "wo": "will", "sha": "shall"}.get(one, one), length) for one, length in before]
            head, last = before[:-1], before[-1]
            taken = sum(length for _, length in head)
            return [*head, (last[0], len(first) - taken), (reading, 0)]
    return [(word, 0)]


class Stop(NamedTuple):
    """A stop that a piece ends with: how many words come after it, and whether it may be that of an abbreviation."""

    after: int
    abbreviates: bool


# What stands between two spaces: its words, and the stop that it ends with.
Piece = tuple[tuple[str, ...], Stop | None]


class _Pieces(dict[str, Piece]):
    """The pieces read so far: a text says most of them again and again."""

    def __missing__(self, written: str) -> Piece:
        if len(self) > MOST_PIECES:
            self.clear()
        piece = _piece(written)
        if len(written) <= LONGEST_PIECE:
            self[written] = piece
        return piece


PIECES = _Pieces()


def _piece(written: str) -> Piece:
    """Read a piece; contractions are taken apart."""
    found: list[str] = WORD.findall(_lowered(written))
    words = tuple(reading for word in found for reading in _readings(word))
    if words[-1] in STOPS:
        before = words[-2] if len(words) > 1 else ""
        short = before in ABBREVIATIONS or (len(before) == 1 and before.isalpha() and before != "i")
        return words, Stop(0, words[-1] == "." and short)
    if words[-1] in CLOSING and len(words) > 1 and words[-2] in STOPS:
        return words, Stop(1, abbreviates=False)
    return words, None


def _readings(word: str) -> Iterable[str]:
    """Return what a word reads as: itself, or those that a contraction stands for."""
    return (CODE,) if word[0] == CODE_MARK else (reading for reading, _ in parts(word))


def _spans(written: str) -> list[tuple[int, int]]:
    """Return the places of the words of a text, contractions taken apart."""
    places = []
    end = 0
    for piece in written.split():
        first = written.find(piece, end)
        end = first + len(piece)
        if len(PIECES[piece][0]) == 1:
            places.append((first, end))
        else:
            places += _spans_within(piece, first)
    return places


def _spans_within(piece: str, first: int) -> Iterator[tuple[int, int]]:
    """Yield the places of the words of a piece that starts at `first`."""
    for match in WORD.finditer(_lowered(piece)):
        start, end = first + match.start(), first + match.end()
        for _, length in parts(match[0]):
            yield start, start + length if length else end
            start += length


def _lowered(text: str) -> str:
    """Return a text in lower case, every letter at its place."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)  # a few letters grow


def _with_code(text: str, code: Iterable[tuple[int, int, str]]) -> str:
    """Return a text with its inline code filled in: as a word where it may be somebody's handle, else as a mark.

    Code may start a sentence, so a handle is written as if it had a capital.
    """
    for start, end, content in code:
        name = content.strip()
        word = name.upper() if name.isidentifier() and len(name.upper()) == len(name) else CODE_MARK * len(name)
        at = start + max((end - start - len(word)) // 2, 0)
        text = text[:at] + word + text[at + len(word) :]
    return text


class Tokens:
    """The words of one passage: `words[i]` stands at `text[starts[i]:ends[i]]`; a sentence is a range of words.

    `bounds` holds the index of the first word of every sentence, and at the end the number of words.
    """

    __slots__ = ("_code", "_spans", "_written", "bounds", "text", "words")

    def __init__(self, text: str, code: tuple[tuple[int, int, str], ...] = ()) -> None:
        self.text = text
        self._code = code
        self._written = _with_code(text, code) if code else text
        self._spans: list[tuple[int, int]] = []
        self.words: list[str] = []
        self.bounds = [0]
        for paragraph in self._written.split("\n\n"):
            self._read(paragraph.split())

    def _read(self, pieces: list[str]) -> None:
        """Read the words of a paragraph; a time, a version, an abbreviation end no sentence."""
        words = self.words
        stop: Stop | None = None
        for written in pieces:
            if stop and (written[0].isupper() if stop.after else not (stop.abbreviates or written[0].islower())):
                self._bound(len(words) - stop.after)
            readings, stop = PIECES[written]
            words += readings
        self._bound(len(words))

    def _bound(self, end: int) -> None:
        """Add the end of a sentence; a long one is cut into pieces."""
        bounds = self.bounds
        if end - bounds[-1] > LONGEST:
            bounds.extend(range(bounds[-1] + LONGEST, end, LONGEST))
        if bounds[-1] != end:
            bounds.append(end)

    def start(self, index: int) -> int:
        """Return the offset of the first character of a word."""
        return self._span(index)[0]

    def end(self, index: int) -> int:
        """Return the offset after the last character of a word."""
        return self._span(index)[1]

    def _span(self, index: int) -> tuple[int, int]:
        if not self._spans:  # most texts are read, and no place in them is asked for
            self._spans = _spans(self._written)
        return self._spans[index]

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Yield the first word of each sentence and the word after its last."""
        return pairwise(self.bounds)

    def in_whole(self, start: int, end: int) -> tuple[int, int]:
        """Return where a range of these words stands in the passage; a sentence without its asides lacks some."""
        return start, end

    def is_code(self, index: int) -> bool:
        """Tell whether the word is inline code."""
        word = self.words[index]
        if word != CODE and not any(word == content.strip().lower() for _, _, content in self._code):
            return False  # without a look at places, which cost more
        return any(start <= self.start(index) < end for start, end, _ in self._code)

    def is_capital(self, index: int) -> bool:
        """Tell whether the word is written with a capital."""
        first = self.text[self.start(index)]
        return first.isupper() or (first == "@" and self.end(index) - self.start(index) > 1)

    def slice(self, start: int, end: int) -> str:
        """Return the text from word `start` to before word `end`, on one line."""
        if start >= end:
            return ""
        return " ".join(self.text[self.start(start) : self.end(end - 1)].split())

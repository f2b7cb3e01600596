"""Words of a passage, with the places they stand at.

Every word is lower-cased, and contractions are taken apart ("didn't" reads as `did` `not`, "Ravi's" as `ravi` `'s`),
so that a pattern has one spelling to think of.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from incident_review.wording.words import words

WORD = re.compile(r"@?\w++(?:(?:['\u2019.\-/]|:(?=\d))\w++)*+|[^\w\s]")
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
_WHOLE_WORDS = frozenset(WHOLE)


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


def _may_split(word: str) -> bool:
    return "'" in word or "\u2019" in word or word in WHOLE


def _readings(word: str) -> list[str]:
    return [reading for reading, _ in parts(word)]


def _word_of_code(content: str) -> str:
    """Return what inline code stands for: a handle, where it may be one."""
    name = content.strip().lower()
    return name if name.isidentifier() else CODE


def _taken_apart(spans: list[tuple[int, int]], words: list[str]) -> tuple[list[tuple[int, int]], list[str]]:
    """Return the places and the words of a text whose contractions are taken apart."""
    places, readings = [], []
    for (start, end), word in zip(spans, words, strict=True):
        if not _may_split(word):
            places.append((start, end))
            readings.append(word)
            continue
        first = start
        for reading, length in parts(word):
            places.append((first, first + length if length else end))
            readings.append(reading)
            first += length
    return places, readings


class Tokens:
    """The words of one passage: `words[i]` stands at `text[starts[i]:ends[i]]`; a sentence is a range of words."""

    __slots__ = ("_bounds", "_code", "_spans", "text", "words")

    def __init__(self, text: str, code: tuple[tuple[int, int, str], ...] = ()) -> None:
        self.text = text
        self._code = code
        self._bounds: list[int] | None = None
        self._spans: list[tuple[int, int]] = []
        lowered = text.lower()
        if code or len(lowered) != len(text):  # a few letters grow when they are lowered
            self.words = self._read()
            return
        words: list[str] = WORD.findall(lowered)
        if "'" in text or "\u2019" in text or not _WHOLE_WORDS.isdisjoint(words):
            words = [reading for word in words for reading in (_readings(word) if _may_split(word) else (word,))]
        self.words = words

    def start(self, index: int) -> int:
        """Return the offset of the first character of a word."""
        return self._span(index)[0]

    def end(self, index: int) -> int:
        """Return the offset after the last character of a word."""
        return self._span(index)[1]

    def _span(self, index: int) -> tuple[int, int]:
        if not self._spans:  # most texts are read, and no place in them is asked for
            self._read()
        return self._spans[index]

    def _read(self) -> list[str]:
        """Read the words with their places; contractions are taken apart, inline code becomes a word."""
        text = self.text
        spans = [match.span() for match in WORD.finditer(text)]
        words = [text[start:end].lower() for start, end in spans]
        if "'" in text or "\u2019" in text or not _WHOLE_WORDS.isdisjoint(words):
            spans, words = _taken_apart(spans, words)
        if self._code:
            inline = [((start, end), _word_of_code(content)) for start, end, content in self._code]
            found = sorted([*zip(spans, words, strict=True), *inline])
            spans, words = [span for span, _ in found], [word for _, word in found]
        self._spans = spans
        return words

    @property
    def bounds(self) -> list[int]:
        """Return the index of the first word of every sentence, and at the end the number of words."""
        if self._bounds is None:
            self._bounds = list(self._find_bounds())
        return self._bounds

    def sentence(self, index: int) -> tuple[int, int]:
        """Return the first word of the sentence that holds word `index`, and the word after its last."""
        at = bisect_right(self.bounds, index)
        return self.bounds[at - 1], self.bounds[at]

    def _find_bounds(self) -> list[int]:
        bounds = [0]
        last = len(self.words) - 1
        for index in [at for at, word in enumerate(self.words) if word in STOPS]:
            if index < last and self._stops(index):
                self._bound(bounds, index + 1)
        self._bound(bounds, len(self.words))
        return bounds

    @staticmethod
    def _bound(bounds: list[int], end: int) -> None:
        """Add the end of a sentence; a long one is cut into pieces."""
        bounds.extend(range(bounds[-1] + LONGEST, end, LONGEST))
        if bounds[-1] != end:
            bounds.append(end)

    def _stops(self, index: int) -> bool:
        """Tell whether the stop at `index` ends a sentence; a time, a version, an abbreviation do not."""
        after = self.start(index + 1)
        if after == self.end(index):
            return self.words[index + 1] in {'"', "”", "\u2019", ")", "'"} and self._stops_after_quote(index + 1)
        before = self.words[index - 1] if index else ""
        if self.words[index] == "." and (before in ABBREVIATIONS or (len(before) == 1 and before.isalpha())):
            return before == "i" or "\n\n" in self.text[self.end(index) : after]
        first = self.text[after]
        return not first.islower() or "\n\n" in self.text[self.end(index) : after]

    def _stops_after_quote(self, index: int) -> bool:
        if index + 1 >= len(self.words):
            return False
        first = self.text[self.start(index + 1)]
        return self.start(index + 1) > self.end(index) and first.isupper()

    def is_code(self, index: int) -> bool:
        """Tell whether the word is inline code."""
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

"""Words of a passage, with the places they stand at.

Every word is lower-cased, and contractions are taken apart ("didn't" reads as `did` `not`, "Ravi's" as `ravi` `'s`),
so that a pattern has one spelling to think of.
"""

from __future__ import annotations

import re
from bisect import bisect_right

WORD = re.compile(r"@?\w+(?:(?:['’.\-/]|:(?=\d))\w+)*|[^\w\s]")
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
ABBREVIATIONS = frozenset(
    "e.g i.e etc vs approx no nos cf mr mrs ms dr st inc ltd corp co dept est fig al jr sr prof ca resp min max"
    " jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun v ver a.m p.m u.s".split()
)
STOPS = frozenset(".!?")


class Tokens:
    """The words of one passage: `words[i]` stands at `text[starts[i]:ends[i]]`; a sentence is a range of words."""

    __slots__ = ("_bounds", "ends", "starts", "text", "words")

    def __init__(self, text: str, code: tuple[tuple[int, int, str], ...] = ()) -> None:
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._bounds: list[int] | None = None
        at = 0
        for start, end, content in code:
            if start < at:
                continue
            self._read(at, start)
            self._put(content.strip().lower() if content.strip().isidentifier() else CODE, start, end)
            at = end
        self._read(at, len(text))

    def _read(self, start: int, end: int) -> None:
        words, starts, ends = self.words, self.starts, self.ends
        for match in WORD.finditer(self.text, start, end):
            word = match.group().lower()
            if "’" in word:
                word = word.replace("’", "'")
            if "'" in word and len(word) > 1:
                self._split(word, match.start(), match.end())
            elif word in WHOLE:
                self._put_all(WHOLE[word], match.start(), match.end())
            else:
                words.append(word)
                starts.append(match.start())
                ends.append(match.end())

    def _put(self, word: str, start: int, end: int) -> None:
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)

    def _put_all(self, words: tuple[str, ...], start: int, end: int) -> None:
        for word in words:
            self._put(word, start, end)

    def _split(self, word: str, start: int, end: int) -> None:
        """Put a word that has an apostrophe: `couldn't've` is three words."""
        if word in WHOLE:
            self._put_all(WHOLE[word], start, end)
            return
        for ending, reading in ENDINGS.items():
            if word.endswith(ending) and len(word) > len(ending):
                middle = end - len(ending)
                self._split_rest(word[: -len(ending)], start, middle)
                self._put(reading, middle, end)
                return
        self._put(word, start, end)

    def _split_rest(self, word: str, start: int, end: int) -> None:
        if "'" in word:
            self._split(word, start, end)
        else:
            self._put({"ca": "can", "wo": "will", "sha": "shall"}.get(word, word), start, end)

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
        words = self.words
        last = len(words) - 1
        for index, word in enumerate(words):
            if index - bounds[-1] >= LONGEST or (index < last and word in STOPS and self._stops(index)):
                bounds.append(index + 1)
        if bounds[-1] != len(words):
            bounds.append(len(words))
        return bounds

    def _stops(self, index: int) -> bool:
        """Tell whether the stop at `index` ends a sentence; a time, a version, an abbreviation do not."""
        after = self.starts[index + 1]
        if after == self.ends[index]:
            return self.words[index + 1] in {'"', "”", "’", ")", "'"} and self._stops_after_quote(index + 1)
        before = self.words[index - 1] if index else ""
        if self.words[index] == "." and (before in ABBREVIATIONS or (len(before) == 1 and before.isalpha())):
            return before == "i" or "\n\n" in self.text[self.ends[index] : after]
        first = self.text[after]
        return not first.islower() or "\n\n" in self.text[self.ends[index] : after]

    def _stops_after_quote(self, index: int) -> bool:
        if index + 1 >= len(self.words):
            return False
        first = self.text[self.starts[index + 1]]
        return self.starts[index + 1] > self.ends[index] and first.isupper()

    def is_capital(self, index: int) -> bool:
        """Tell whether the word is written with a capital."""
        first = self.text[self.starts[index]]
        return first.isupper() or (first == "@" and self.ends[index] - self.starts[index] > 1)

    def slice(self, start: int, end: int) -> str:
        """Return the text from word `start` to before word `end`, on one line."""
        if start >= end:
            return ""
        return " ".join(self.text[self.starts[start] : self.ends[end - 1]].split())

"""Sentences read once more without their asides: "they could, in our view, have called us"."""

from __future__ import annotations

from incident_review.wording.phrases import BREAKS
from incident_review.wording.tokens import Tokens
from incident_review.wording.words import words
from incident_review.wording.words.grammar import ADVERB, ASIDES, AUXILIARY

LONGEST = 8  # words of an aside
EARLIER = 30  # words kept before the sentence, for those whom its pronouns mean
CLOSING = {"(": ")", "—": "—", "\u2013": "\u2013", ",": ","}
PAIRED = frozenset("(—\u2013")
# What goes on with the sentence after the aside.
GOING_ON = AUXILIARY | words("have been did not never that to who")


class Shortened(Tokens):
    """A sentence without its asides. `low` is its first word, `kept` tells where each word stands in the whole."""

    __slots__ = ("_whole", "kept", "low")

    def __init__(self, whole: Tokens, low: int, kept: list[int]) -> None:
        start = max(low - EARLIER, 0)
        self._whole = whole
        self._code = whole._code  # noqa: SLF001 - the same text
        self.text = whole.text
        self.kept = [*range(start, low), *kept]
        self.low = low - start
        self.words = [whole.words[at] for at in self.kept]

    def _span(self, index: int) -> tuple[int, int]:
        return self._whole._span(self.kept[index])  # noqa: SLF001 - the same text

    def in_whole(self, start: int, end: int) -> tuple[int, int]:
        """Return where a range of these words stands in the passage, asides included."""
        return self.kept[start], self.kept[end - 1] + 1


def may_have_asides(sentence: list[str]) -> bool:
    """Tell whether these words are worth a look: most sentences have no pair of commas, dashes or brackets."""
    return sentence.count(",") > 1 or not PAIRED.isdisjoint(sentence)


def without_asides(tokens: Tokens, low: int, high: int) -> Shortened | None:
    """Return the sentence from `low` to before `high` without its asides, None where it has none."""
    words = tokens.words
    kept: list[int] = []
    at = low
    while at < high:
        end = _aside(words, at, low, high)
        if end:
            at = end
        else:
            kept.append(at)
            at += 1
    return Shortened(tokens, low, kept) if len(kept) < high - low else None


def _aside(words: list[str], at: int, low: int, high: int) -> int:
    """Return the word after an aside that starts at `at`, 0 where none does."""
    closing = CLOSING.get(words[at])
    if closing is None or at == low:
        return 0
    for end in range(at + 2, min(at + 2 + LONGEST, high - 1)):
        if words[end] == closing:
            if closing != ",":
                return end + 1
            after = words[end + 1]
            goes_on = after in GOING_ON or after in ADVERB or after.endswith("ed")
            return end + 1 if goes_on and (words[at + 1] in ASIDES or words[at + 1].endswith("ly")) else 0
        if words[end] in BREAKS:
            return 0
    return 0

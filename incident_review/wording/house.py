"""House rules: plain words and phrases that local policy asks about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from incident_review.wording.tokens import Tokens


class Phrase(NamedTuple):
    """Words as they are written, in any case, with what to say about them. No code and no regular expression."""

    words: str
    message: str
    question: str = ""

    @property
    def reading(self) -> tuple[str, ...]:
        """Return the words as a text is read."""
        return tuple(Tokens(self.words).words)


def phrases_in(tokens: Tokens, phrases: Sequence[Phrase]) -> Iterator[tuple[Phrase, int, int]]:
    """Yield each phrase that stands in the text, with the range of offsets it covers."""
    by_first: dict[str, list[tuple[tuple[str, ...], Phrase]]] = {}
    for phrase in phrases:
        reading = phrase.reading
        if reading:
            by_first.setdefault(reading[0], []).append((reading, phrase))
    for at, word in enumerate(tokens.words):
        for reading, phrase in by_first.get(word, ()):
            end = at + len(reading)
            if tuple(tokens.words[at:end]) == reading:
                yield phrase, tokens.start(at), tokens.end(end - 1)

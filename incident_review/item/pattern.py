"""Patterns over words, so that a table row can say what a phrase looks like.

"be ?more careful|cautious"   a word, an optional word, alternatives
"pay~ ..2 attention"          any inflection of a verb; a gap of up to two words
"^ keep an eye"               `^`: where the clause or its predicate starts; `$`: where the clause ends
"monitoring $|of"             one of these words, or the end
"PEOPLE should"               a word class of `CLASSES`
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from incident_review.item import inflection
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs
from incident_review.item.words import word_set

CLASSES: dict[str, frozenset[str]] = {
    "PEOPLE": nouns.PEOPLE,
    "EVERYBODY": nouns.EVERYBODY,
    "QUALITY": nouns.QUALITY,
    "FIELD": nouns.FIELD | nouns.VOID,
    "GENERAL": nouns.FIELD | nouns.QUALITY | nouns.VOID,
    "DEGREE": modifiers.DEGREE,
    "COMPARATIVE": modifiers.COMPARATIVE,
    "EMPTY": modifiers.EMPTY,
    "BETTER": modifiers.COMPARATIVE - modifiers.QUANTITY,
    "MORE": modifiers.QUANTITY,
    "VOID": nouns.VOID,
    "DET": word_set("the a an our your their its this that these those any all each every"),
    "BE": word_set("be is are being been becomes become was were get gets"),
    "MODAL": word_set("should must shall will would can could may might need needs ought has have to"),
    "FOR": word_set("for of in on with to about regarding concerning around into"),
    "DIRECTION": verbs.DIRECTION,
    "THINKING": verbs.THINKING,
}


@dataclass(frozen=True, slots=True)
class Step:
    """One element of a pattern; `words` is None for a gap."""

    words: frozenset[str] | None
    inflected: bool = False
    optional: bool = False
    gap: int = 0
    or_end: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern."""

    steps: tuple[Step, ...]
    at_start: bool
    at_end: bool

    def match(self, words: Sequence[Token], at: int) -> int | None:
        """Return the index after the match that begins at `at`, None without one."""
        return self._follow(words, at, 0)

    def _follow(self, words: Sequence[Token], at: int, number: int) -> int | None:
        if number == len(self.steps):
            return at if not self.at_end or at == len(words) else None
        step = self.steps[number]
        if step.words is None:
            for skipped in range(step.gap + 1):
                if skipped and (at + skipped > len(words) or words[at + skipped - 1].low in _STOPS):
                    return None
                end = self._follow(words, at + skipped, number + 1)
                if end is not None:
                    return end
            return None
        if step.or_end and at == len(words):
            return self._follow(words, at, number + 1)
        if at < len(words) and _fits(step, words[at]):
            end = self._follow(words, at + 1, number + 1)
            if end is not None:
                return end
        return self._follow(words, at, number + 1) if step.optional else None


_STOPS = frozenset(".;:?!")


def _fits(step: Step, token: Token) -> bool:
    if token.kind not in (Kind.WORD, Kind.MARK):
        return False
    assert step.words is not None  # noqa: S101 - gaps never come here
    if token.low in step.words:
        return True
    return step.inflected and not step.words.isdisjoint(inflection.bases(token.low))


@lru_cache(maxsize=1024)
def compiled(text: str) -> Pattern:
    """Return the pattern that `text` spells."""
    parts = text.split()
    at_start = parts[0] == "^"
    at_end = parts[-1] == "$"
    return Pattern(tuple(_step(part) for part in parts if part not in ("^", "$")), at_start, at_end)


def _step(part: str) -> Step:
    if part.startswith(".."):
        return Step(None, gap=int(part[2:]))
    optional = part.startswith("?")
    if optional:
        part = part[1:]
    inflected = "~" in part
    part = part.replace("~", "")
    words: frozenset[str] = frozenset()
    choices = part.split("|")
    for choice in choices:
        words |= CLASSES.get(choice) or frozenset({choice})
    return Step(words, inflected, optional, or_end="$" in choices)


def cues(pattern: Pattern) -> frozenset[str] | None:
    """Return the words with which a match can begin; None when that cannot be listed."""
    first = pattern.steps[0]
    if first.words is None or first.optional:
        return None
    return first.words

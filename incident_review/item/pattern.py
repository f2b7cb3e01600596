"""Patterns over words, so that a table row can say what a phrase looks like.

"be ?more careful|cautious"   a word, an optional word, alternatives
"pay~ ..2 attention"          any inflection of a verb; a gap of up to two words
"^ keep an eye"               `^`: where the clause or its predicate starts; `$`: where the clause ends
"monitoring $|of"             one of these words, or the end
"PEOPLE should"               a word class of `CLASSES`
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from incident_review.item import inflection
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs, word_set

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


class Step(NamedTuple):
    """One element of a pattern; `words` is None for a gap."""

    words: frozenset[str] | None
    inflected: bool = False
    optional: bool = False
    gap: int = 0
    or_end: bool = False


class Pattern(NamedTuple):
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
            return self._over_gap(words, at, number, step.gap)
        end = None
        if at == len(words) or (step.or_end and words[at].kind is Kind.TICKET):
            end = self._follow(words, at, number + 1) if step.or_end else None
        elif _fits(step, words[at]):
            end = self._follow(words, at + 1, number + 1)
        return self._follow(words, at, number + 1) if end is None and step.optional else end

    def _over_gap(self, words: Sequence[Token], at: int, number: int, gap: int) -> int | None:
        for skipped in range(gap + 1):
            if skipped and (at + skipped > len(words) or words[at + skipped - 1].low in _STOPS):
                return None
            end = self._follow(words, at + skipped, number + 1)
            if end is not None:
                return end
        return None


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
    return Step(_words(part), inflected, optional, or_end="$" in part.split("|"))


def cues(text: str) -> frozenset[str] | None:
    """Return the words with which a match of the pattern can begin, None when that may be any word."""
    found: frozenset[str] = frozenset()
    for part in text.split():
        if part == "^":
            continue
        if part.startswith("..") or part == "$":
            return None
        found |= _words(part.lstrip("?").replace("~", ""))
        if not part.startswith("?"):
            return found
    return None


def _words(part: str) -> frozenset[str]:
    plain = []
    found: frozenset[str] = frozenset()
    for choice in part.split("|"):
        if choice in CLASSES:
            found |= CLASSES[choice]
        else:
            plain.append(choice)
    return found.union(plain)

"""From a form of a verb back to its base: `investigating`, `investigated`, `investigates` → `investigate`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache

from incident_review.item.token import Kind, Token
from incident_review.item.words import verbs

_IRREGULAR = {
    "built": "build", "began": "begin", "bought": "buy", "brought": "bring", "caught": "catch", "chosen": "choose",
    "dealt": "deal", "done": "do", "drawn": "draw", "driven": "drive", "found": "find", "fed": "feed",
    "given": "give", "gotten": "get", "grown": "grow", "held": "hold", "hidden": "hide", "kept": "keep",
    "known": "know", "led": "lead", "left": "leave", "made": "make", "met": "meet", "paid": "pay", "put": "put",
    "rebuilt": "rebuild", "rethought": "rethink", "run": "run", "said": "say", "seen": "see", "sent": "send",
    "set": "set", "shown": "show", "shut": "shut", "split": "split", "spoken": "speak", "taken": "take",
    "taught": "teach", "thought": "think", "told": "tell", "understood": "understand", "withdrawn": "withdraw",
    "written": "write", "rewritten": "rewrite", "wrote": "write", "cut": "cut", "bound": "bind", "sold": "sell",
    "become": "become", "read": "read", "sped": "speed", "thrown": "throw", "frozen": "freeze", "torn": "tear",
    "woken": "wake", "worn": "wear", "reset": "reset", "overridden": "override", "redone": "redo",
    "undone": "undo", "is": "be", "are": "be", "being": "be", "been": "be", "was": "be", "were": "be",
}  # fmt: skip


class Shape(Enum):
    """How a verb is inflected."""

    BASE = auto()
    GERUND = auto()
    PAST = auto()
    THIRD = auto()
    NOUN = auto()


@lru_cache(maxsize=4096)
def verb(word: str) -> tuple[str, Shape] | None:
    """Return base and shape of a known verb, None for any other word."""
    if word in verbs.ALL:
        return word, Shape.BASE
    if word in _IRREGULAR:
        base = _IRREGULAR[word]
        return (base, Shape.PAST) if base in verbs.ALL else None
    for base, shape in _bases(word):
        if base in verbs.ALL:
            return base, shape
    if word in verbs.NOMINAL:
        return verbs.NOMINAL[word], Shape.NOUN
    return None


def at(words: Sequence[Token], index: int) -> tuple[str, Shape] | None:
    """Return base and shape of the verb at `index`, None when there is none."""
    return verb(words[index].low) if index < len(words) and words[index].kind is Kind.WORD else None


def is_past(words: Sequence[Token], index: int) -> bool:
    """Tell whether the word at `index` can be a participle: "restarted", "run"."""
    found = at(words, index)
    return found is not None and (found[1] is Shape.PAST or words[index].low in _IRREGULAR)


@lru_cache(maxsize=4096)
def bases(word: str) -> frozenset[str]:
    """Return every word that `word` may be a form of, itself included."""
    found = {word, *(base for base, _ in _bases(word))}
    if word in _IRREGULAR:
        found.add(_IRREGULAR[word])
    return frozenset(found)


def _bases(word: str) -> Iterator[tuple[str, Shape]]:
    for suffix, shape in (("ing", Shape.GERUND), ("ed", Shape.PAST)):
        if word.endswith(suffix) and len(word) > len(suffix) + 1:
            stem = word[: -len(suffix)]
            yield stem, shape
            yield stem + "e", shape
            if stem[-1:] == stem[-2:-1]:
                yield stem[:-1], shape
            if stem.endswith("i"):
                yield stem[:-1] + "y", shape
    if word.endswith("ies"):
        yield word[:-3] + "y", Shape.THIRD
    if word.endswith("es"):
        yield word[:-2], Shape.THIRD
    if word.endswith("s"):
        yield word[:-1], Shape.THIRD

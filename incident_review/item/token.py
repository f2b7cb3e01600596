"""The words of a title, each with its place and what kind of word it is."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Final, NamedTuple

# Compiled by `re` at the first title: a process that reads no items does not pay for it.
_WORDS: Final = (
    r"(?P<code>`[^`\n]*`)"
    r"|(?P<url>(?:https?://|www\.)[^\s<>\"]+)"
    r"|(?P<quote>\"[^\"\n]{1,120}\"|“[^”\n]{1,120}”|«[^»\n]{1,120}»|„[^“”\n]{1,120}[“”])"
    r"|(?P<ticket>[A-Z][A-Z0-9]{1,9}-\d+(?![\w-])|(?<!\w)[#!]\d+)"
    r"|(?P<number>[<>≥≤~±]?=?[€$£]?\d(?:[\d.,:'\u2019\u00a0]*\d)?(?:[a-zA-Z%/]+\d*)?)"
    r"(?![\w]|-[a-zA-Z])"
    r"|(?P<word>[@#./]?\w+(?:(?:['\u2019&+@./_*:]|-{1,2})\w+)*[*]?)"
    r"|(?P<mark>->|=>|→|⇒|--?|\S)"
)

_IDENTIFIER: Final = r"(?:.*(?:_|\d|[a-z][A-Z]|::|\.\w|/\w.*/|\*)|[@#./]|[A-Z]{2,}[a-z]{2,})"
_SLASHED: Final = r"[^\W\d_]+/[^\W\d_]+"
_CONTRACTED: Final = ("let's", "it's", "that's", "what's", "there's", "who's")
_APOSTROPHES: Final = str.maketrans("\u2019", "'")


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    CODE = auto()  # code font, identifiers, paths
    NUMBER = auto()
    QUOTE = auto()
    TICKET = auto()
    URL = auto()
    MARK = auto()


class Token(NamedTuple):
    """One word or mark: `low` is its lower-case form without a possessive, `start` and `end` count code points."""

    text: str
    low: str
    start: int
    end: int
    kind: Kind

    @property
    def capital(self) -> bool:
        """Tell whether it starts with a capital letter."""
        return self.text[:1].isupper()

    @property
    def acronym(self) -> bool:
        """Tell whether it is written in capitals, as a name of its own: `NTP`, `SLOs`."""
        body = self.text.removesuffix("s")
        return len(body) > 1 and body.isupper()


_KINDS: Final = {
    "code": Kind.CODE,
    "url": Kind.URL,
    "quote": Kind.QUOTE,
    "ticket": Kind.TICKET,
    "number": Kind.NUMBER,
    "word": Kind.WORD,
    "mark": Kind.MARK,
}


def tokens(title: str) -> list[Token]:
    """Return the words and marks of a title, in order."""
    found: list[Token] = []
    for match in re.finditer(_WORDS, title):
        kind = _KINDS[match.lastgroup or "mark"]
        text, start = match.group(), match.start()
        if kind is Kind.WORD and "/" in text and re.fullmatch(_SLASHED, text):
            found += _alternatives(text, start)
        else:
            found.append(_token(text, start, kind))
    return found


def _alternatives(text: str, start: int) -> list[Token]:
    left, _, right = text.partition("/")
    middle = start + len(left)
    return [
        _token(left, start, Kind.WORD),
        Token("/", "/", middle, middle + 1, Kind.MARK),
        _token(right, middle + 1, Kind.WORD),
    ]


def _token(text: str, start: int, kind: Kind) -> Token:
    end = start + len(text)
    if kind is not Kind.WORD:
        return Token(text, text.lower(), start, end, kind)
    low = text.translate(_APOSTROPHES).lower()
    if low not in _CONTRACTED:
        low = low.removesuffix("'s")
    if re.match(_IDENTIFIER, text) and low not in ("i.e", "e.g", "and/or"):
        kind = Kind.CODE
    return Token(text, low, start, end, kind)

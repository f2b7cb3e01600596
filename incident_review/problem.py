"""What can be wrong with a file before any rule about reviews can look at it.

Reading never stops at the first problem and never raises for what a user wrote: it collects problems, and the
PIR0xx rules turn each kind into a finding.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from incident_review.finding import Place, Span

LONGEST = 100  # code points: nothing that reviews know has a longer name


class Kind(StrEnum):
    """One kind a rule file: who reads the code finds the page."""

    UNREADABLE = "unreadable"
    NOT_PLAIN = "not-plain"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    WRONG_VALUE = "wrong-value"


class Problem(NamedTuple):
    """One thing that keeps a file from being read: what is wrong, and what to write instead."""

    kind: Kind
    place: Place
    message: str
    help: str


class Unreadable(Exception):  # noqa: N818 - it says what the file is
    """A file that cannot be read as text at all, with the place and the way out."""

    def __init__(self, path: str, message: str, advice: str, line: int = 1, column: int = 1) -> None:
        super().__init__(f"{path}:{line}:{column}: {message}")
        self.problem = Problem(Kind.UNREADABLE, Span(path, line, column, line, column + 1), message, advice)


class UsageError(Exception):
    """The command cannot do what it was asked to; the message says why, `advice` the way out. Exit code 2."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return `did you mean "…"?` for the closest known word, or nothing when none is close."""
    if len(word) > LONGEST:
        return ""
    import difflib  # noqa: PLC0415 - only for a word that is wrong

    choices = list(known)
    folded = {choice.lower().replace("_", "-"): choice for choice in choices}
    close = difflib.get_close_matches(word.lower().replace("_", "-"), folded, n=1, cutoff=0.6)
    return f'did you mean "{folded[close[0]]}"?' if close else ""

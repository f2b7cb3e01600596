"""What can be missing of an item, and where it shows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from incident_review.item.token import Token


class Missing(Enum):
    """The kinds of fault, the most specific first."""

    FIXING_PEOPLE = "fixing people"
    EXHORTATION = "exhortation"
    STATE = "state without means"
    UNBOUNDED = "not bounded"
    THINKING = "thinking without output"
    DIRECTION = "more or better"
    OBJECT = "no object"
    ACTION = "not an action"


class Fault(NamedTuple):
    """One fault: the words at fault (code points of the title), and whether it is beyond doubt."""

    missing: Missing
    start: int
    end: int
    sure: bool
    words: str = ""


def fault(missing: Missing, words: Sequence[Token], *, sure: bool = True) -> Fault:
    """Return a fault that shows in `words`, of which there is at least one."""
    start = min(token.start for token in words)
    end = max(token.end for token in words)
    return Fault(missing, start, end, sure, " ".join(token.low for token in words))

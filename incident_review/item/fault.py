"""What can be missing of an item, and where it shows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from incident_review.finding import Severity
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
    """One fault: the words at fault (code points of the title), and how heavily it weighs.

    An error is beyond doubt; a warning leaves a doubt; an info is what a facilitator would let pass with a question.
    """

    missing: Missing
    start: int
    end: int
    severity: Severity
    words: str = ""


def fault(missing: Missing, words: Sequence[Token], severity: Severity = Severity.ERROR) -> Fault:
    """Return a fault that shows in `words`, of which there is at least one."""
    start = min(token.start for token in words)
    end = max(token.end for token in words)
    return Fault(missing, start, end, severity, " ".join(token.low for token in words))

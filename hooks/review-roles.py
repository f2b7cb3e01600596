"""Check who is in the room, and nothing else: for those who want one family of rules."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.committing import check
from incident_review.hook import Hook

HOOK = Hook(
    name="check who is in the room",
    description="Attendance only: facilitator, perspectives, who must not be there.",
    settings={"require_serial": True},
)


def run(files: Sequence[str], reviews: str | None) -> int:
    """Check the reviews of `files` by the PIR1 rules."""
    return check(files, reviews, family="PIR1")

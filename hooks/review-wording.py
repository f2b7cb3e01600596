"""Check the wording of reviews, and nothing else: for those who want one family of rules."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.committing import check
from incident_review.hook import Hook

HOOK = Hook(
    name="check the wording of reviews",
    description="Blame-aware wording only.",
    settings={"require_serial": True},
)


def run(files: Sequence[str], reviews: str | None) -> int:
    """Check the reviews of `files` by the PIR4 rules."""
    return check(files, reviews, family="PIR4")

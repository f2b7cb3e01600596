"""Check the reviews that a commit touches; all of them when policy.yaml or catalog.yaml changed."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.committing import check
from incident_review.hook import Hook

HOOK = Hook(
    name="check incident reviews",
    description="The reviews that a commit touches: who was in the room, clocks, items, wording.",
    settings={"require_serial": True},
)


def run(files: Sequence[str], reviews: str | None) -> int:
    """Check the reviews of `files`."""
    return check(files, reviews)

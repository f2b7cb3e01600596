"""Check all reviews before a push or a merge: deletions and merges run no other hook."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.committing import check
from incident_review.hook import Hook

HOOK = Hook(
    name="check all incident reviews",
    description="All reviews, before a push or a merge: sees deletions and what a merge brings together.",
    stages=("pre-push", "pre-merge-commit", "manual"),
    settings={"pass_filenames": False, "always_run": True},
)


def run(files: Sequence[str], reviews: str | None) -> int:  # noqa: ARG001 - pre-commit passes none
    """Check every review."""
    return check(None, reviews)

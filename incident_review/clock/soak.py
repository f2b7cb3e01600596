"""Soak: the night between the meeting that proposes an improvement and the decision about it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from incident_review.clock import deadline
from incident_review.model.actions import Item, ItemKind

if TYPE_CHECKING:
    from incident_review.folder import Review


def starts(review: Review, item: Item) -> datetime | None:
    """Return when soak starts: at the end of the first meeting that was held, or at a later proposal."""
    ends = [room.ends_at for room in review.held() if room.ends_at is not None]
    if not ends:
        return None
    return max(min(ends), item.proposed_at) if item.proposed_at is not None else min(ends)


def ends(review: Review, item: Item) -> datetime | None:
    """Return from when on an item can be decided; None for an immediate one, or where no meeting has a time."""
    start = starts(review, item) if item.kind is not ItemKind.IMMEDIATE else None
    return deadline(start, review.policy.clocks.soak, review.policy) if start is not None else None

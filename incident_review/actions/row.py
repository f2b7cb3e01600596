"""One improvement item as lists show it, with what its review says about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from incident_review.plain import counted

if TYPE_CHECKING:
    from incident_review.model.policy import ItemPolicy

OPEN = ("proposed", "accepted")
TIMES = ("proposed_at", "accepted_at", "declined_at", "done_at")


@dataclass(frozen=True, slots=True)
class Row:
    """An item. What is not known is empty; `proposed_at` is the end of the meeting where the item names no time.

    `team` is the team of the person who owns it, as the review says.
    """

    review: str
    id: str
    title: str
    kind: str
    status: str
    owner: str
    team: str
    tracker: str
    priority: str
    reason: str
    improves: tuple[str, ...]
    services: tuple[str, ...]
    due: date | None
    proposed_at: datetime | None
    accepted_at: datetime | None
    declined_at: datetime | None
    done_at: datetime | None

    @property
    def name(self) -> str:
        """Return review and id, which together name one item."""
        return f"{self.review}/{self.id}"

    @property
    def since(self) -> datetime | None:
        """Return when it was proposed, or the first time that is known of it."""
        known = [moment for name in TIMES if (moment := getattr(self, name)) is not None]
        return self.proposed_at or min(known, default=None)

    def age(self, now: datetime) -> timedelta | None:
        """Return how long ago it was proposed."""
        return now - self.since if self.since is not None else None

    def overdue(self, policy: ItemPolicy, now: datetime) -> str:
        """Say why an accepted item is late: its day has passed, or it is open for longer than policy allows."""
        if self.status != "accepted":
            return ""
        if self.due is not None:
            late = (now.date() - self.due).days
            return f"due {self.due}, {_days(late)} ago" if late > 0 else ""
        if self.accepted_at is None:
            return ""
        days = (now - self.accepted_at) // timedelta(days=1)
        most = policy.open_at_most_days
        return f"open for {_days(days)}, policy looks again after {most}" if days >= most else ""

    def stale(self, policy: ItemPolicy, now: datetime) -> str:
        """Say for how long nobody has decided, where that is longer than policy allows."""
        if self.status != "proposed" or self.proposed_at is None:
            return ""
        days = (now - self.proposed_at) // timedelta(days=1)
        most = policy.decide_within_days
        return f"undecided for {_days(days)}, policy decides within {most}" if days >= most else ""

    def packed(self) -> list[Any]:
        """Return the item as plain data."""
        return [_plain(getattr(self, name)) for name in self.__slots__[1:]]

    @classmethod
    def unpacked(cls, review: str, data: list[Any]) -> Row:
        """Return an item of a review from plain data. Raises ValueError or TypeError for data of another form."""
        *texts, improves, services, due = data[:12]
        if not all(isinstance(text, str) for text in texts):
            raise TypeError("not an item")
        day = date.fromisoformat(due) if due else None
        times = [datetime.fromisoformat(text) if text else None for text in data[12:]]
        values: list[Any] = [*texts, tuple(improves), tuple(services), day, *times]
        return cls(review, *values)


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _days(count: int) -> str:
    return counted(count, "day")

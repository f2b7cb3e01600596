"""Which items a person wants to see."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from incident_review.actions.row import Row
from incident_review.problem import UsageError

if TYPE_CHECKING:
    from incident_review.model import Catalog

SPAN = re.compile(r"(\d{1,5})\s*(h|d|w|m|y)?[a-z]*", re.IGNORECASE)
HOURS = {"h": 1, "d": 24, "w": 7 * 24, "m": 30 * 24, "y": 365 * 24}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an item has to be; an empty field wants nothing. Of several values, one has to fit."""

    review: str = ""
    status: tuple[str, ...] = ()
    owner: tuple[str, ...] = ()
    team: tuple[str, ...] = ()
    service: tuple[str, ...] = ()
    capability: tuple[str, ...] = ()
    older_than: timedelta | None = None
    late: tuple[Callable[[Row], str], ...] = field(default=())

    def fits(self, row: Row, now: datetime, team_of: Callable[[Row], str]) -> bool:
        """Tell whether an item is wanted. `team_of` returns the team that owns it, or nothing."""
        age = row.age(now)
        return (
            self.review in ("", row.review)
            and (not self.status or row.status in self.status)
            and (not self.owner or row.owner.casefold() in self.owner)
            and (not self.team or team_of(row).casefold() in self.team)
            and (not self.service or any(service.casefold() in self.service for service in row.services))
            and (not self.capability or any(one in self.capability for one in row.improves))
            and (self.older_than is None or (age is not None and age > self.older_than))
            and (not self.late or any(late(row) for late in self.late))
        )


def team_of(catalog: Catalog) -> Callable[[Row], str]:
    """Return what tells the team that owns an item: by the catalog, else by the review, else the owner's own name."""
    members = {handle: name for name, team in catalog.teams.items() for handle in (*team.members, *team.leads)}
    return lambda row: row.owner if row.owner in catalog.teams else members.get(row.owner, row.team or row.owner)


def length(text: str) -> timedelta:
    """Return a length of time as people write it: 30d, 2w, 12h; a number alone counts days. Raises UsageError."""
    match = SPAN.fullmatch(text.strip())
    if match is None:
        raise UsageError(f'"{text}" does not read as a length of time', "write it like 30d, 2w or 12h")
    return timedelta(hours=int(match[1]) * HOURS[(match[2] or "d").lower()])

"""The dated facts of a review, alone: what its clocks count from and what stops them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from incident_review.gathering import DEFAULT_MINUTES

if TYPE_CHECKING:
    from incident_review.folder import Review


@dataclass(frozen=True, slots=True)
class MeetingDates:
    """A meeting: `held` when it lists who attended, `index` its position in the file."""

    index: int
    kind: str
    starts_at: datetime | None = None
    minutes: int | None = None
    held: bool = False
    document_shared_at: datetime | None = None

    @property
    def ends_at(self) -> datetime | None:
        """Return when it ends: an hour after its start where no length is given."""
        minutes = self.minutes if self.minutes is not None else DEFAULT_MINUTES
        return self.starts_at + timedelta(minutes=minutes) if self.starts_at else None


@dataclass(frozen=True, slots=True)
class ItemDates:
    """An improvement item."""

    index: int
    id: str
    kind: str = "improvement"
    status: str = "proposed"
    due: date | None = None
    proposed_at: datetime | None = None
    accepted_at: datetime | None = None
    declined_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WaiverDates:
    """A waiver, with what keeps it visible."""

    rule: str
    reason: str = ""
    approved_by: str = ""


@dataclass(frozen=True, slots=True)
class Dates:
    """All that clocks need to know of a review; `path` is its folder."""

    id: str
    path: str
    stage: str = "open"
    severity: str = ""
    depth: str = ""
    imported: bool = False
    resolved_at: datetime | None = None
    meetings: tuple[MeetingDates, ...] = ()
    eta: datetime | None = None
    published_at: datetime | None = None
    discussed_at: datetime | None = None
    waivers: tuple[WaiverDates, ...] = ()
    items: tuple[ItemDates, ...] = field(default=())

    @property
    def runs(self) -> bool:
        """Tell whether the incident still runs, as far as anybody said."""
        return self.stage == "open" and self.resolved_at is None and not self.imported

    def waiver(self, rule: str) -> WaiverDates | None:
        """Return the waiver of a rule."""
        return next((waiver for waiver in self.waivers if waiver.rule == rule), None)


def of(review: Review) -> Dates:
    """Return the dated facts of a review that was read whole."""
    facts = review.facts
    meetings = tuple(
        MeetingDates(
            index,
            str(room.kind),
            room.meeting.starts_at,
            room.meeting.minutes,
            room.held,
            room.meeting.document_shared_at,
        )
        for index, room in enumerate(review.gatherings)
    )
    items = tuple(
        ItemDates(
            index,
            item.id,
            str(item.kind),
            str(item.status),
            item.due,
            item.proposed_at,
            item.accepted_at,
            item.declined_at,
        )
        for index, item in enumerate(review.items)
    )
    return Dates(
        id=review.id,
        path=review.path,
        stage=str(facts.stage),
        severity=facts.severity or "",
        depth=str(facts.depth or ""),
        imported=bool(facts.imported_from),
        resolved_at=facts.incident.resolved_at,
        meetings=meetings,
        eta=facts.report.eta,
        published_at=facts.report.published_at,
        discussed_at=facts.global_.discussed_at,
        waivers=tuple(
            WaiverDates(waiver.rule, waiver.reason or "", waiver.approved_by or "") for waiver in facts.waivers
        ),
        items=items,
    )

"""When the events of a timeline happened: times of day, put on the days that their order says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from incident_review.folder import Review

DAY = timedelta(days=1)
# A step back of half a day or more passes midnight; a smaller one is an event out of order.
MIDNIGHT = timedelta(hours=12)


def moments(review: Review) -> list[datetime | None]:
    """Return when each event happened; None where neither the timeline nor the incident names a day."""
    return resolve([event.at for event in review.timeline.events], *frame(review))


def frame(review: Review) -> tuple[date | None, tzinfo | None]:
    """Return the day of the first time of day, and the zone: the timeline's, else the incident's."""
    started = review.facts.incident.started_at
    named = review.timeline.zone or review.policy.zone
    zone = ZoneInfo(named) if named else started.tzinfo if started else None
    local = started.astimezone(zone) if started else None
    return review.timeline.day or (local.date() if local else None), zone


def frame_of(text: str, review: Review) -> tuple[date | None, tzinfo | None]:
    """Return the same of a timeline's text, which may be newer than the review that was read."""
    from incident_review.yamlfile import YamlFile  # noqa: PLC0415 - only where a timeline is written

    data = YamlFile("", text.removeprefix("\ufeff")).data
    timeline = data if isinstance(data, dict) else {}
    day, zone = frame(review)
    if timeline.get("zone"):
        zone = ZoneInfo(timeline["zone"])
    started = review.facts.incident.started_at
    local = started.astimezone(zone).date() if started else None
    return (date.fromisoformat(timeline["day"]) if timeline.get("day") else local or day), zone


def meant(review: Review, text: str) -> datetime:
    """Return the moment that a person means by a time in a text about this incident, in the timeline's zone.

    A time of day is that of the incident: on the last of its days where it lies inside, else as near to it as can
    be. Raises UsageError for what is no time.
    """
    from incident_review import moment  # noqa: PLC0415 - only where a timeline is written

    zone = frame(review)[1]
    incident = review.facts.incident
    clock = moment.CLOCK.fullmatch(text)
    if clock is None or incident.started_at is None or zone is None:
        return moment.read(text.replace(",", "."), review.policy.zone)
    start = incident.started_at.astimezone(zone)
    end = (incident.resolved_at or moment.now()).astimezone(zone)
    at = time(int(clock[1]), int(clock[2]), int(clock[3] or 0))
    days = [start.date() + step * DAY for step in range(-1, max((end.date() - start.date()).days, 0) + 2)]
    found = [datetime.combine(day, at, zone) for day in days]
    inside = [one for one in found if start <= one <= end]
    return inside[-1] if inside else min(found, key=lambda one: min(abs(one - start), abs(one - end)))


def resolve(written: Sequence[str], day: date | None, zone: tzinfo | None) -> list[datetime | None]:
    """Return the moments of written times, in the order they stand; full times say their own day."""
    found: list[datetime | None] = []
    last: datetime | None = None
    for text in written:
        moment: datetime | None = None
        if _is_clock(text):
            if day is not None and zone is not None:
                moment = datetime.combine(day, time.fromisoformat(text), zone)
                if last is not None:
                    here = last.astimezone(zone).replace(fold=0)
                    moment = datetime.combine(here.date(), time.fromisoformat(text), zone)
                    if here.replace(tzinfo=None) - moment.replace(tzinfo=None) >= MIDNIGHT:
                        moment += DAY
        else:
            moment = datetime.fromisoformat(text)
        found.append(moment)
        last = moment or last
    return found


def backward(review: Review) -> Iterator[int]:
    """Yield the positions of events that stand after a later one."""
    day, zone = frame(review)
    written = [event.at for event in review.timeline.events]
    # Order needs no real day: where none is named, any serves.
    found = resolve(written, day or date(2000, 1, 1), zone or UTC)
    mixed = day is None or zone is None
    for index in range(1, len(found)):
        before, here = found[index - 1], found[index]
        if mixed and _is_clock(written[index - 1]) is not _is_clock(written[index]):
            continue
        if before is not None and here is not None and here < before:
            yield index


def _is_clock(text: str) -> bool:
    return len(text) <= len("13:17:46")

"""Deadlines in hours, counted as policy says. Nothing here knows what time it is now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from incident_review.model.policy import Clocks, Counting, Policy
from incident_review.plain import counted

DAY = timedelta(days=1)
# Where a deadline would lie beyond the calendar, it never comes.
NEVER, ALWAYS = datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)


def deadline(start: datetime, hours: float, policy: Policy) -> datetime:
    """Return the moment `hours` after `start`, in the zone of `start`.

    All hours are counted in UTC, so a change to daylight saving neither gives nor takes one. Counting working
    days, the hours of Saturdays, Sundays and policy's holidays (in policy's zone, else that of `start`) do not run.
    """
    try:
        return _after(start, timedelta(hours=hours), policy)
    except OverflowError:
        return NEVER


def latest(end: datetime, hours: float, policy: Policy) -> datetime:
    """Return the latest moment that lies `hours` before `end`, counted like `deadline`."""
    try:
        return _before(end, timedelta(hours=hours), policy)
    except OverflowError:
        return ALWAYS


def _after(start: datetime, left: timedelta, policy: Policy) -> datetime:
    now, zone = start.astimezone(UTC), _zone(start, policy)
    if policy.clocks.counting is Counting.ALL:
        return (now + left).astimezone(start.tzinfo)
    while True:
        day = now.astimezone(zone)
        midnight = _midnight(day + DAY, zone)
        if _works(day, policy.clocks):
            if now + left <= midnight:
                return (now + left).astimezone(start.tzinfo)
            left -= midnight - now
        now = midnight


def _before(end: datetime, left: timedelta, policy: Policy) -> datetime:
    now, zone = end.astimezone(UTC), _zone(end, policy)
    if policy.clocks.counting is Counting.ALL:
        return (now - left).astimezone(end.tzinfo)
    while True:
        # The instant before midnight belongs to the day that ends there.
        day = (now - timedelta(microseconds=1)).astimezone(zone)
        midnight = _midnight(day, zone)
        if _works(day, policy.clocks):
            if now - left >= midnight:
                return (now - left).astimezone(end.tzinfo)
            left -= now - midnight
        now = midnight


def _zone(moment: datetime, policy: Policy) -> tzinfo | None:
    return ZoneInfo(policy.zone) if policy.zone else moment.tzinfo


def _midnight(day: datetime, zone: tzinfo | None) -> datetime:
    return day.replace(hour=0, minute=0, second=0, microsecond=0, fold=0, tzinfo=zone).astimezone(UTC)


def _works(moment: datetime, clocks: Clocks) -> bool:
    return moment.weekday() < 5 and moment.date() not in clocks.holidays  # noqa: PLR2004 - Monday to Friday


def hours(length: timedelta) -> str:
    """Return a length as a person says it: `40 minutes`, `30 hours`, `3 days`."""
    minutes = round(abs(length).total_seconds() / 60)
    if minutes < 90:  # noqa: PLR2004 - from here on people count hours
        return counted(minutes, "minute")
    whole = round(minutes / 60)
    if whole < 72:  # noqa: PLR2004 - and from here on days
        return f"{whole} hours"
    return f"{round(whole / 24)} days"

"""Deadlines in hours, counted as policy says. Nothing here knows what time it is now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from incident_review.model.policy import Clocks, Counting

DAY = timedelta(days=1)


def deadline(start: datetime, hours: float, clocks: Clocks) -> datetime:
    """Return the moment `hours` after `start`, in the zone of `start`.

    All hours are counted in UTC, so a change to daylight saving neither gives nor takes one. Counting working
    days, the hours of Saturdays, Sundays and policy's holidays (in the zone of `start`) do not run.
    """
    left = timedelta(hours=hours)
    if clocks.counting is Counting.ALL:
        return (start.astimezone(UTC) + left).astimezone(start.tzinfo)
    now = start
    while True:
        midnight = (now + DAY).replace(hour=0, minute=0, second=0, microsecond=0)
        if _works(now, clocks):
            if now + left <= midnight:
                return now + left
            left -= midnight - now
        now = midnight


def _works(moment: datetime, clocks: Clocks) -> bool:
    return moment.weekday() < 5 and moment.date() not in clocks.holidays  # noqa: PLR2004 - Monday to Friday


def hours(length: timedelta) -> str:
    """Return a length as a person says it: `40 minutes`, `30 hours`, `3 days`."""
    minutes = round(abs(length).total_seconds() / 60)
    if minutes < 90:  # noqa: PLR2004 - from here on people count hours
        return f"{minutes} minute{'s' * (minutes != 1)}"
    whole = round(minutes / 60)
    if whole < 72:  # noqa: PLR2004 - and from here on days
        return f"{whole} hours"
    return f"{round(whole / 24)} days"

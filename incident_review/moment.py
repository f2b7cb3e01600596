"""Times as people type them, echoed back with their zone."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from incident_review.problem import UsageError

CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


def now() -> datetime:
    """Return the time, in the machine's zone, to the minute. INCIDENT_REVIEW_NOW sets it, for tests and demos."""
    given = os.environ.get("INCIDENT_REVIEW_NOW")
    moment = datetime.fromisoformat(given) if given else datetime.now(UTC).astimezone()
    return moment.replace(second=0, microsecond=0)


def zone(name: str | None) -> tzinfo | None:
    """Return the zone of that name, or the machine's."""
    if name is None:
        return now().tzinfo
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise UsageError(f'no time zone is named "{name}"', "write it like Europe/Berlin, or UTC") from error


def read(text: str, policy_zone: str | None = None, *, future: bool = False) -> datetime:
    """Return the moment that a person means by `text`, with a zone, to the minute.

    A time alone is today's, or yesterday's (with `future`: tomorrow's) where today's has not come yet (has passed).
    Raises UsageError when it cannot be understood.
    """
    base = now().astimezone(zone(policy_zone))
    words = text.strip()
    try:
        exact = datetime.fromisoformat(words)
    except ValueError:
        exact = _typed(words, base, future=future)
    return exact if exact.tzinfo else exact.replace(tzinfo=base.tzinfo)


def _typed(words: str, base: datetime, *, future: bool) -> datetime:
    if words.lower() == "now":
        return base
    import dateparser  # noqa: PLC0415 - 0.3 s, and only for words

    clock = CLOCK.fullmatch(words)
    if clock:
        day = base.replace(hour=int(clock[1]), minute=int(clock[2]), second=0, microsecond=0)
        return _nearest(day, base, future=future)
    found: datetime | None = dateparser.parse(
        words,
        languages=["en"],
        settings={
            "RELATIVE_BASE": base.replace(tzinfo=None),
            "PREFER_DATES_FROM": "future" if future else "past",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    if found is None:
        raise UsageError(
            f'"{words}" does not read as a time',
            'write it like "14:02", "yesterday 9:30" or 2026-03-04T14:02+01:00',
        )
    return found.replace(second=0, microsecond=0)


def _nearest(day: datetime, base: datetime, *, future: bool) -> datetime:
    from datetime import timedelta  # noqa: PLC0415 - only here

    if future and day < base:
        return day + timedelta(days=1)
    if not future and day > base:
        return day - timedelta(days=1)
    return day


def written(moment: datetime) -> str:
    """Return a moment as it stands in YAML: to the minute, with its offset."""
    return moment.isoformat(timespec="minutes")


def said(moment: datetime) -> str:
    """Return a moment as it is echoed back: `Wed 4 Mar 2026 14:02 +01:00`."""
    return f"{moment:%a} {moment.day} {moment:%b %Y %H:%M} {moment.isoformat()[-6:] if moment.utcoffset() else 'UTC'}"

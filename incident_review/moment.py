"""Times as people type them, echoed back with their zone."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from incident_review.problem import UsageError

CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")
DAY_ALONE = re.compile(
    r"\d{4}-?\d{2}-?\d{2}|today|yesterday|tomorrow|(?:last |next |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
WEEKDAY = re.compile(r"\b(?:next|this|on|at)\s+(?=\w)", re.IGNORECASE)
SLASHES = re.compile(r"\b\d{1,2}/\d{1,2}(?:/\d+)?\b")
# A text that begins with a time, and one that only seems to: nobody shall find it at another time than the typed one.
LEADING = re.compile(
    r"(?P<at>\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)[:,]?\s+(?P<what>\S.*)"
)
SEEMING = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\S*)?(?!\S)|\d{1,2}[:h]\d{1,2}(?![\w/])\S*|\d{1,2}[:h]\d\d\S*"
    r"|(?P<hour>[01]\d|2[0-3])\.?(?P<minute>[0-5]\d)(?!\S)"
)
GRACE = timedelta(minutes=1)
EXAMPLES = 'write it like "14:02", "yesterday 9:30", "tomorrow 13:00" or 2026-03-04T14:02+01:00'


def now() -> datetime:
    """Return the time, in the machine's zone, to the minute. INCIDENT_REVIEW_NOW sets it, for tests and demos."""
    given = os.environ.get("INCIDENT_REVIEW_NOW")
    if given:
        try:
            moment = datetime.fromisoformat(given)
        except ValueError as error:
            raise UsageError(f'INCIDENT_REVIEW_NOW is "{given}"', "write it like 2026-03-04T14:02+01:00") from error
        moment = moment if moment.tzinfo else moment.astimezone()
    else:
        moment = datetime.now(UTC).astimezone()
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
    Raises UsageError when it cannot be understood, names a day only, or names an hour that the clocks skip.
    """
    base = now().astimezone(zone(policy_zone))
    words = " ".join(text.split())
    if DAY_ALONE.fullmatch(words.lower()):
        raise UsageError(f'"{words}" is a day without a time', f'add the time: "{words} 14:00"')
    try:
        exact = datetime.fromisoformat(words)
    except ValueError:
        exact = _typed(words, base, future=future)
    exact = exact.replace(second=0, microsecond=0)
    return exact if exact.tzinfo else localized(exact, policy_zone)


def happened(when: datetime, advice: str = "it is written down once it has happened") -> datetime:
    """Return a moment that is no plan. Raises UsageError where it is still to come."""
    if when > now() + GRACE:
        raise UsageError(f"{said(when)} is still to come", advice)
    return when


def leading(text: str) -> tuple[str, str]:
    """Return the time that a text begins with, and the rest; "" and the text where it begins with none.

    Raises UsageError where it begins with something that seems to be a time and cannot be read as one.
    """
    match = LEADING.fullmatch(text)
    if match is not None:
        return match["at"], match["what"]
    almost = SEEMING.match(text)
    if almost is None:
        return "", text
    if almost["hour"]:
        time = f"{almost['hour']}:{almost['minute']}"
        advice = f'a time is written "{time} …"; where it is no time, say when: --at now'
        raise UsageError(f'"{almost[0]}" may be a time or a number', advice)
    if LEADING.fullmatch(f"{almost[0]} x"):
        raise UsageError(f'"{almost[0]}" is a time, and nothing stands behind it', "say in plain words what happened")
    advice = 'write it like "10:04 rolled back to 4.1"; where it is no time, say when: --at now'
    raise UsageError(f'"{almost[0]}" does not read as a time', advice)


def localized(wall: datetime, policy_zone: str | None = None) -> datetime:
    """Return a time on the wall with its offset: in policy's zone, else the machine's.

    An hour that comes twice means its first time. Raises UsageError for an hour that the clocks skip.
    """
    if policy_zone is None and "INCIDENT_REVIEW_NOW" not in os.environ:
        moment = wall.astimezone()
    else:
        moment = wall.replace(tzinfo=zone(policy_zone))
    there = moment.astimezone(UTC).astimezone(moment.tzinfo)
    if there.replace(tzinfo=None) != wall:
        raise UsageError(
            f"{wall:%H:%M} does not exist on {wall.day} {wall:%b %Y} in {policy_zone or 'this zone'}: "
            "the clocks go forward",
            f"perhaps {there:%H:%M}",
        )
    return moment


def _typed(words: str, base: datetime, *, future: bool) -> datetime:
    if words.lower() == "now":
        return base
    clock = CLOCK.fullmatch(words)
    if clock:
        day = base.replace(tzinfo=None, hour=int(clock[1]), minute=int(clock[2]), second=0, microsecond=0)
        return _nearest(day, base.replace(tzinfo=None), future=future)
    if SLASHES.search(words):
        raise UsageError(f'"{words}" may be two different days', "write the day like 2026-03-04")
    import dateparser  # noqa: PLC0415 - 0.3 s, and only for words

    settings = {
        "RELATIVE_BASE": base.replace(tzinfo=None),
        "PREFER_DATES_FROM": "future" if future or words.lower().startswith("next ") else "past",
    }
    found: datetime | None = dateparser.parse(WEEKDAY.sub("", words), languages=["en"], settings=settings)
    if found is None:
        raise UsageError(f'"{words}" does not read as a time', EXAMPLES)
    return found


def _nearest(day: datetime, base: datetime, *, future: bool) -> datetime:
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

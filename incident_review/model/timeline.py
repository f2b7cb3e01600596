"""timeline.yaml: what happened when, in the order it happened."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from incident_review.model.base import Entry, Handle, Text

CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?")


def _clock_or_moment(value: str) -> str:
    if CLOCK.fullmatch(value):
        return value
    from incident_review.model.base import _moment  # noqa: PLC0415 - one reader of times

    _moment(value)
    return value


def _clock_text(value: Any) -> Any:
    if not isinstance(value, str):
        raise ValueError('a time of day is written in quotes: "13:17"')  # noqa: TRY004 - pydantic reads ValueError
    return value


def _zone(value: str) -> str:
    from zoneinfo import ZoneInfo, available_timezones  # noqa: PLC0415 - only where a timeline names a zone

    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError) as error:
        from incident_review.problem import did_you_mean  # noqa: PLC0415

        hint = did_you_mean(value, available_timezones()) or "write it like Europe/Berlin, or UTC"
        raise ValueError(f'no time zone is named "{value}"; {hint}') from error
    return value


def _day(value: Any) -> Any:
    if not isinstance(value, str):
        raise ValueError("a day is written like 2026-03-04")  # noqa: TRY004 - pydantic reads ValueError
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f"{error}; a day is written like 2026-03-04") from error


Zone = Annotated[str, AfterValidator(_zone)]
Day = Annotated[date, BeforeValidator(_day)]


class Event(Entry):
    """One thing that happened, and what people knew then."""

    at: Annotated[
        str,
        BeforeValidator(_clock_text),
        AfterValidator(_clock_or_moment),
        Field(description='Time of day ("13:17", ascending; past midnight is the next day) or a full time with zone.'),
    ]
    what: Annotated[Text, Field(description="What happened, in plain words.")]
    who: Annotated[list[Handle], Field(description="Who did or saw it.")] = []
    source: Annotated[Text | None, Field(description="Where it is written down: a link.")] = None


class Timeline(Entry):
    """What happened when."""

    schema_version: Annotated[int, Field(description="The version of this format.")] = 1
    day: Annotated[Day | None, Field(description="The day of the first event.")] = None
    zone: Annotated[Zone | None, Field(description="The time zone of the times of day, such as Europe/Berlin.")] = None
    events: Annotated[list[Event], Field(description="What happened, in order.")] = []

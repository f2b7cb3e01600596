"""timeline.yaml: what happened when, in the order it happened."""

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from incident_review.model.base import MOMENT_EXAMPLE, Entry, Handle, Text, read_day, read_moment

CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?")


def _clock_or_moment(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError('this is not a time of day; write it in quotes: "13:17"')  # noqa: TRY004 - pydantic reads ValueError
    text = value.strip()
    if not CLOCK.fullmatch(text):
        if not re.match(r"[0-9]{4}-", text):
            raise ValueError(f'this is not a time of day; write it like "13:17", or with the day: {MOMENT_EXAMPLE}')
        read_moment(text)
    return text


def _zone(value: str) -> str:
    from zoneinfo import ZoneInfo, available_timezones  # noqa: PLC0415 - only where a timeline names a zone

    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError) as error:
        from incident_review.problem import did_you_mean  # noqa: PLC0415

        hint = (
            did_you_mean(value, [name for name in available_timezones() if "/" in name])
            or "write it like Europe/Berlin, or UTC"
        )
        raise ValueError(f'no time zone is named "{value}"; {hint}') from error
    return value


Zone = Annotated[str, AfterValidator(_zone)]
Day = Annotated[date, BeforeValidator(read_day)]


class Event(Entry):
    """One thing that happened, and what people knew then."""

    at: Annotated[
        str,
        BeforeValidator(_clock_or_moment),
        Field(description='Time of day ("13:17", ascending; past midnight is the next day) or a full time with zone.'),
    ]
    what: Annotated[Text, Field(description="What happened, in plain words.")]
    who: Annotated[list[Handle], Field(description="Who did or saw it.")] = []
    source: Annotated[Text | None, Field(description="Where it is written down: a link.")] = None


class Timeline(Entry):
    """What happened when."""

    schema_version: Annotated[Literal[1], Field(description="The version of this format.")] = 1
    day: Annotated[Day | None, Field(description="The day of the first event.")] = None
    zone: Annotated[Zone | None, Field(description="The time zone of the times of day, such as Europe/Berlin.")] = None
    events: Annotated[list[Event], Field(description="What happened, in order.")] = []

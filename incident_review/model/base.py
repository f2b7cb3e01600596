"""What all models share: strict about keys, kind about types, and each part knows where it stands in its file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, model_validator

from incident_review.finding import Key

NOWHERE = Key("")


class Names(StrEnum):
    """What the text of a field is the name of; references are checked by these marks."""

    PERSON = "person"
    TEAM = "team"
    SERVICE = "service"
    HEADING = "heading"
    ITEM = "item"


class Entry(BaseModel):
    """A part of a review's facts. Unknown keys are refused: a typo must not lose a fact."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True, str_strip_whitespace=True)
    _key: Key = PrivateAttr(default_factory=lambda: NOWHERE)  # a default would be copied for each entry

    def where(self, *path: str | int, name: bool = False, within: tuple[int, int] | None = None) -> Key:
        """Return the place of a field of this entry (of the entry itself without `path`)."""
        key = self._key
        return Key(key.file, (*key.path, *path), name, within)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, data: Any) -> Any:
        """Read `facilitator:` with nothing behind it as no key; an unknown one stays, to be told."""
        if data is None:
            return {}
        if isinstance(data, dict) and None in data.values():
            known = _keys(cls)
            return {key: value for key, value in data.items() if value is not None or key not in known}
        return data


MOMENT_EXAMPLE = "2026-03-04T14:02+01:00"
YEARS = range(1990, 2101)


def read_moment(value: Any) -> datetime:
    """Return text as a time with its zone. Raises ValueError with "what is wrong; what to write instead"."""
    if not isinstance(value, str):
        raise ValueError(f"this is not a time; write it like {MOMENT_EXAMPLE}")  # noqa: TRY004 - pydantic reads ValueError
    text = value.strip()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{_reason(error, 'a time')}; write it like {MOMENT_EXAMPLE}") from error
    if moment.year not in YEARS:
        raise ValueError(f"the year {moment.year} is far away; write it like {MOMENT_EXAMPLE}")
    if moment.tzinfo is None:
        example = text if re.search(r"\d[T ]\d", text) else f"{text}T09:00"
        raise ValueError(f"the time has no zone; write {example}+01:00, or {example}Z for UTC")
    return moment


def read_day(value: Any) -> date:
    """Return text as a day. Raises ValueError with "what is wrong; what to write instead"."""
    if not isinstance(value, str):
        raise ValueError("this is not a day; write it like 2026-03-04")  # noqa: TRY004 - pydantic reads ValueError
    try:
        day = date.fromisoformat(value.strip())
    except ValueError as error:
        raise ValueError(f"{_reason(error, 'a day')}; write it like 2026-03-04") from error
    if day.year not in YEARS:
        raise ValueError(f"the year {day.year} is far away; write it like 2026-03-04")
    return day


def _reason(error: ValueError, what: str) -> str:
    """Keep Python's "month must be in 1..12" and "day is out of range for month"; the rest is about its own format."""
    words = str(error)
    return words if words.startswith(("month", "day", "hour", "minute", "second")) else f"this does not read as {what}"


Moment = Annotated[datetime, BeforeValidator(read_moment), Field(examples=[MOMENT_EXAMPLE])]
Text = Annotated[str, Field(min_length=1, max_length=2000)]


def read_line(value: Any) -> Any:
    """Return text of one line as it is. Raises ValueError with "what is wrong; what to write instead"."""
    if isinstance(value, str) and "\n" in value.strip():
        raise ValueError("this text has several lines; write it on one line, the rest belongs to report.md")
    return value


# A heading, an entry of a list: a second line would look like an entry of its own.
ONE_LINE = BeforeValidator(read_line)
# No space and no sign but _ . and -, written so that the patterns of Rust, Python and JavaScript agree on "zoë".
WORD = r"^[^\s!-/:-@\[-^`{-~][^\s!-,/:-@\[-^`{-~]*$"
Handle = Annotated[str, Field(pattern=WORD, max_length=60), Names.PERSON]
Team = Annotated[str, Field(min_length=1, max_length=100), Names.TEAM]
Service = Annotated[str, Field(min_length=1, max_length=100), Names.SERVICE]
Heading = Annotated[str, Field(min_length=1, max_length=200), Names.HEADING]
ItemId = Annotated[str, Field(min_length=1, max_length=100), Names.ITEM]
Minutes = Annotated[int, Field(ge=0, le=10_000, strict=True)]
Hours = Annotated[float, Field(ge=0, le=1000, strict=True)]
Count = Annotated[int, Field(ge=0, le=1_000_000, strict=True)]
Days = Annotated[int, Field(ge=1, le=10_000, strict=True)]
Flag = Annotated[bool, Field(strict=True)]


class Reference(NamedTuple):
    """A name of something declared elsewhere, and where it stands."""

    names: Names
    name: str
    key: Key


def place(entry: Entry, key: Key) -> list[Reference]:
    """Tell `entry` and its parts where they stand, from `key` on; return every reference they make."""
    found: list[Reference] = []
    _place(entry, key, found)
    return found


def _place(entry: Entry, key: Key, found: list[Reference]) -> None:
    entry._key = key  # noqa: SLF001 - the one place that sets it
    for field, alias, names in _fields(type(entry)):
        value = getattr(entry, field)
        if value is not None:
            _place_value(value, Key(key.file, (*key.path, alias)), names, found)


def _place_value(value: Any, key: Key, names: Names | None, found: list[Reference]) -> None:
    if isinstance(value, Entry):
        _place(value, key, found)
    elif isinstance(value, list):
        for index, child in enumerate(value):
            _place_value(child, Key(key.file, (*key.path, index)), names, found)
    elif isinstance(value, dict):
        for name, child in value.items():
            below = Key(key.file, (*key.path, name))
            if names is not None:
                found.append(Reference(names, name, Key(key.file, below.path, name=True)))
            _place_value(child, below, None, found)
    elif names is not None and isinstance(value, str):
        found.append(Reference(names, value, key))


@cache
def _fields(model: type[Entry]) -> list[tuple[str, str, Names | None]]:
    """Return field, key in the file, and what it names, of the fields that can hold entries or references."""
    fields = []
    for field, info in model.model_fields.items():
        marks = [mark for mark in info.metadata if isinstance(mark, Names)]
        names = marks[0] if marks else _names(info.annotation)
        if names is not None or _holds_entries(info.annotation):
            fields.append((field, info.alias or field, names))
    return fields


def _names(annotation: Any) -> Names | None:
    """Return the mark of the strings in an annotation: of a mapping's keys, of a list's items, of an option."""
    if get_origin(annotation) is Annotated:
        return next((mark for mark in get_args(annotation) if isinstance(mark, Names)), None)
    parts = get_args(annotation)
    return _names(parts[0]) if parts else None


def _holds_entries(annotation: Any) -> bool:
    return any(isinstance(part, type) and issubclass(part, Entry) for part in _flat(annotation))


def _flat(annotation: Any) -> Iterator[Any]:
    parts = get_args(annotation)
    if parts:
        for part in parts:
            yield from _flat(part)
    else:
        yield annotation


@cache
def _keys(model: type[Entry]) -> dict[str, Any]:
    """Return the keys of an entry in the file, each with what it holds."""
    return {info.alias or field: info.annotation for field, info in model.model_fields.items()}


def known_keys(model: type[Entry], path: tuple[str | int, ...]) -> list[str]:
    """Return the keys that the entry at `path` below `model` may have, for "did you mean"."""
    here: Any = model
    for step in path:
        entry = _entry(here)
        if _of_names(here) or isinstance(step, int):
            here = get_args(_bare(here))[-1] if get_args(_bare(here)) else None
        else:
            here = _keys(entry).get(str(step)) if entry is not None else None
    entry = _entry(here)
    return list(_keys(entry)) if entry is not None else []


def home_of(model: type[Entry], key: str, above: str = "") -> str:
    """Return where in the file `key` is known, as `incident` or `meetings`; "" when nowhere."""
    for name, annotation in _keys(model).items():
        entry = next((part for part in _flat(annotation) if isinstance(part, type) and issubclass(part, Entry)), None)
        if entry is None:
            continue
        where = f"{above}.{name}" if above else name
        if key in _keys(entry):
            return where
        deeper = home_of(entry, key, where)
        if deeper:
            return deeper
    return ""


def _bare(annotation: Any) -> Any:
    """Return an annotation without marks and without `| None`."""
    while True:
        parts = [part for part in get_args(annotation) if part is not type(None)]
        if get_origin(annotation) is Annotated or (len(parts) == 1 and get_origin(annotation) not in (list, dict)):
            annotation = parts[0]
        else:
            return annotation


def _of_names(annotation: Any) -> bool:
    return get_origin(_bare(annotation)) is dict


def _entry(annotation: Any) -> type[Entry] | None:
    bare = _bare(annotation)
    return bare if isinstance(bare, type) and issubclass(bare, Entry) else None

"""What all models share: strict about keys, kind about types, and each part knows where it stands in its file."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr

from incident_review.finding import Key

# Pydantic looks for plugins in every installed distribution; none of them has a say in what a review is.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


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

    model_config = ConfigDict(
        extra="forbid", frozen=True, defer_build=True, str_strip_whitespace=True, validate_by_name=True
    )
    _key: Key = PrivateAttr(default_factory=lambda: NOWHERE)  # a default would be copied for each entry

    def where(self, *path: str | int, name: bool = False, within: tuple[int, int] | None = None) -> Key:
        """Return the place of a field of this entry (of the entry itself without `path`)."""
        return Key(self._key.file, (*self._key.path, *path), name, within)


MOMENT_EXAMPLE = "2026-03-04T14:02+01:00"


def _moment(value: Any) -> Any:
    if not isinstance(value, str):
        raise ValueError(f"a time is written like {MOMENT_EXAMPLE}")  # noqa: TRY004 - pydantic reads ValueError
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError as error:
        reason = (
            str(error) if "must be in" in str(error) or "out of range" in str(error) else "it does not read as a time"
        )
        raise ValueError(f"{reason}; a time is written like {MOMENT_EXAMPLE}") from error
    if moment.tzinfo is None:
        example = value.strip() if re.search(r"\d[T ]\d", value) else f"{value.strip()}T09:00"
        raise ValueError(f"the time has no zone; write {example}+01:00, or Z for UTC")
    return moment


Moment = Annotated[datetime, BeforeValidator(_moment), Field(examples=[MOMENT_EXAMPLE])]
Text = Annotated[str, Field(min_length=1, max_length=2000)]
Handle = Annotated[str, Field(pattern=r"^\w[\w.-]*$"), Names.PERSON]
Team = Annotated[str, Field(min_length=1, max_length=100), Names.TEAM]
Service = Annotated[str, Field(min_length=1, max_length=100), Names.SERVICE]
Heading = Annotated[str, Field(min_length=1, max_length=200), Names.HEADING]
ItemId = Annotated[str, Field(min_length=1, max_length=100), Names.ITEM]
Minutes = Annotated[int, Field(ge=0, le=10_000, strict=True)]
Hours = Annotated[float, Field(ge=0, le=1000)]


@dataclass(frozen=True, slots=True)
class Reference:
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


def known_keys(model: type[Entry], path: tuple[str | int, ...]) -> list[str]:
    """Return the keys that the entry at `path` below `model` may have, for "did you mean"."""
    here: Any = model
    for step in path:
        entries = [part for part in _flat(here) if isinstance(part, type) and issubclass(part, Entry)]
        if not entries:
            return []
        fields = {info.alias or field: info.annotation for field, info in entries[0].model_fields.items()}
        here = fields.get(step, here) if isinstance(step, str) else here
    entries = [part for part in _flat(here) if isinstance(part, type) and issubclass(part, Entry)]
    return [info.alias or field for field, info in entries[0].model_fields.items()] if entries else []

"""Writing events into timeline.yaml: each at its place in time, none twice, nothing else touched."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from incident_review.clock.chronology import resolve
from incident_review.yamlfile import YamlFile
from incident_review.yamlfile import edit as yamledit

SCHEMA = "# yaml-language-server: $schema=../.schema/timeline.json\n"


@dataclass(frozen=True, slots=True)
class Record:
    """Something that happened, as a person or another tool wrote it down."""

    at: datetime
    what: str
    who: tuple[str, ...] = ()
    source: str = ""

    def entry(self, at: str) -> dict[str, yamledit.Value]:
        """Return the event as it stands in timeline.yaml."""
        found: dict[str, yamledit.Value] = {"at": at, "what": self.what}
        if self.who:
            found["who"] = list(self.who)
        if self.source:
            found["source"] = self.source
        return found


def begin(first: datetime, zone: str | None) -> str:
    """Return a timeline without events: the day of the first one, and the zone where it has a name."""
    local = first.astimezone(ZoneInfo(zone)) if zone else first
    return f"{SCHEMA}day: {local.date()}\n" + (f"zone: {zone}\n" if zone else "")


def zone_name(policy_zone: str | None, moment: datetime) -> str | None:
    """Return the name of the zone that people type times in: policy's, else the machine's where it fits `moment`."""
    if policy_zone:
        return policy_zone
    for name in (os.environ.get("TZ", "").lstrip(":"), _machine_zone()):
        if (
            name
            and name in available_timezones()
            and moment.astimezone(ZoneInfo(name)).utcoffset() == moment.utcoffset()
        ):
            return name
    return "UTC" if not moment.utcoffset() else None


def _machine_zone() -> str:
    target = os.path.realpath("/etc/localtime")
    return target.partition("zoneinfo/")[2] if Path(target).exists() else ""


def _known(text: str, frame: tuple[date | None, tzinfo | None]) -> set[tuple[datetime | None, str]]:
    """Return what a timeline holds already: the minute and the words of each event."""
    events = _events(text)
    moments = resolve([str(event["at"]) for event in events], *frame)
    return {_same(at, str(event["what"])) for event, at in zip(events, moments, strict=True)}


def missing(text: str, records: Iterable[Record], frame: tuple[date | None, tzinfo | None]) -> list[Record]:
    """Return the records that a timeline does not hold, each once: same minute and same words are the same event."""
    seen = _known(text, frame)
    found = []
    for record in records:
        if _same(record.at, record.what) not in seen:
            seen.add(_same(record.at, record.what))
            found.append(record)
    return found


def _same(at: datetime | None, what: str) -> tuple[datetime | None, str]:
    minute = at.astimezone(UTC).replace(second=0, microsecond=0) if at is not None else None
    return minute, " ".join(what.split()).casefold()


def merge(text: str, records: Sequence[Record], frame: tuple[date | None, tzinfo | None]) -> str:
    """Return `text` with the events, each behind the last one that is not later. Raises UsageError."""
    records = sorted(records, key=lambda record: record.at)
    if not _events(text) or _in_brackets(text):
        # The first entry decides how the list is written; one in brackets takes them one by one.
        for number, record in enumerate(records, 1):
            text = _merge(text, [record], frame)
            if not _in_brackets(text):
                return _merge(text, records[number:], frame)
        return text
    return _merge(text, records, frame)


def _merge(text: str, records: Sequence[Record], frame: tuple[date | None, tzinfo | None]) -> str:
    if not records:
        return text
    events = _events(text)
    written = [str(event["at"]) for event in events]
    moments = resolve(written, *frame)
    waiting: dict[int, list[Record]] = {}
    for record in records:
        waiting.setdefault(_position(moments, record.at), []).append(record)
    placed: list[tuple[int, yamledit.Value]] = []
    last: datetime | None = None
    for index in range(len(events) + 1):
        for record in waiting.get(index, []):
            placed.append((index, record.entry(_time(record.at, last, frame))))
            last = record.at
        moment = moments[index] if index < len(events) else None
        if moment is not None and index in waiting and _read(written[index], last, frame) != moment:
            # The time of day behind a new event would be read as another day: write it in full, too.
            text = yamledit.set_value(text, ("events", index, "at"), _full(moment, frame))
        last = moment or last
    if len(placed) == 1 and placed[0][0] >= len(events):
        return yamledit.append(text, ("events",), placed[0][1], braces=True)
    return yamledit.insert(text, ("events",), placed)


def _time(at: datetime, last: datetime | None, frame: tuple[date | None, tzinfo | None]) -> str:
    """Return a time as short as it can be behind the event before it."""
    local = at.astimezone(frame[1]) if frame[1] else at
    clock = local.strftime("%H:%M:%S" if local.second else "%H:%M")
    return clock if _read(clock, last, frame) == at else _full(at, frame)


def _read(at: str, last: datetime | None, frame: tuple[date | None, tzinfo | None]) -> datetime | None:
    return resolve([last.isoformat(), at] if last else [at], *frame)[-1]


def _full(at: datetime, frame: tuple[date | None, tzinfo | None]) -> str:
    local = at.astimezone(frame[1]) if frame[1] else at
    return local.isoformat(timespec="seconds" if local.second else "minutes")


def _position(moments: Sequence[datetime | None], at: datetime) -> int:
    known = [moment for moment in moments if moment is not None]
    if len(known) == len(moments) and known == sorted(known):
        return bisect_right(known, at)
    later = [index for index, moment in enumerate(moments) if moment is not None and moment > at]
    return later[0] if later else len(moments)


def _in_brackets(text: str) -> bool:
    return getattr(YamlFile("", text.removeprefix("\ufeff")).node(("events",)), "flow_style", False) is True


def _events(text: str) -> list[dict[str, object]]:
    data = YamlFile("", text.removeprefix("\ufeff")).data
    events = data.get("events") if isinstance(data, dict) else None
    return [event for event in events or [] if isinstance(event, dict) and "at" in event and "what" in event]

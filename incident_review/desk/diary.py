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
from incident_review.problem import UsageError
from incident_review.yamlfile import YamlFile
from incident_review.yamlfile import edit as yamledit
from incident_review.yamlfile import text as yamltext

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


def insert(text: str, record: Record, frame: tuple[date | None, tzinfo | None]) -> str:
    """Return `text` with the event behind the last one that is not later. Raises UsageError."""
    events = _events(text)
    written = [str(event["at"]) for event in events]
    moments = resolve(written, *frame)
    index = _position(moments, record.at)
    zone = frame[1]
    local = record.at.astimezone(zone) if zone else record.at
    clock = local.strftime("%H:%M:%S" if local.second else "%H:%M")
    full = local.isoformat(timespec="seconds" if local.second else "minutes")
    for at in (clock, full):
        if resolve([*written[:index], at, *written[index:]], *frame) == [*moments[:index], record.at, *moments[index:]]:
            return _put(text, index, record.entry(at), events)
    # The next time of day would be read as another day: write it in full, too.
    following = moments[index] if index < len(moments) else None
    if following is not None:
        again = following.astimezone(zone).isoformat(timespec="seconds" if following.second else "minutes")
        text = yamledit.set_value(text, ("events", index, "at"), again)
    return _put(text, index, record.entry(full), _events(text))


def _position(moments: Sequence[datetime | None], at: datetime) -> int:
    known = [moment for moment in moments if moment is not None]
    if len(known) == len(moments) and known == sorted(known):
        return bisect_right(known, at)
    later = [index for index, moment in enumerate(moments) if moment is not None and moment > at]
    return later[0] if later else len(moments)


def _put(text: str, index: int, entry: yamledit.Value, events: list[dict[str, object]]) -> str:
    """Insert an entry before the event at `index`, written as the editor writes it at the end."""
    appended = yamledit.append(text, ("events",), entry, braces=True)
    if index >= len(events):
        return appended
    start = (
        next(at for at, pair in enumerate(zip(text, appended, strict=False)) if pair[0] != pair[1])
        if not (appended.startswith(text))
        else len(text)
    )
    # Where old and new text share characters around the cut, the cut moves back to the end of a line.
    while start and appended[start] not in "\r\n":
        start -= 1
    added = appended[start : start + len(appended) - len(text)].strip("\r\n")
    bom = text[:1] == "\ufeff"
    body = text[1:] if bom else text
    file = YamlFile("", body)
    line = body.rfind("\n", 0, file.offsets(("events", index))[0]) + 1
    while line and body[body.rfind("\n", 0, line - 1) + 1 : line].lstrip().startswith("#"):
        line = body.rfind("\n", 0, line - 1) + 1
    line_end = "\r\n" if "\r\n" in body else "\n"
    changed = f"{body[:line]}{added}{line_end}{body[line:]}"
    meant = dict(file.data)
    meant["events"] = [*meant["events"][:index], entry, *meant["events"][index:]]
    again = YamlFile("", changed)
    if again.problems or again.data != meant:
        lines = "\n".join(f"    {line}" for line in yamltext.entry(entry, yamltext.Style(braces=True)))
        raise UsageError("the event cannot be put at its place without touching others", f"write it by hand:\n{lines}")
    return f"{text[:1] if bom else ''}{changed}"


def _events(text: str) -> list[dict[str, object]]:
    data = YamlFile("", text.removeprefix("\ufeff")).data
    events = data.get("events") if isinstance(data, dict) else None
    return [event for event in events or [] if isinstance(event, dict) and "at" in event and "what" in event]

"""What other tools wrote down while it ran: chat exports, alerts, the log of a service's repository.

Formats are told by the text, not by the file's name: JSON (a Slack export, alerts), CSV with a header (alerts), the
output of `git log`, and lines that begin with a time ("[10:04] ana: rolled back").
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from incident_review.desk.diary import Record
from incident_review.problem import UsageError

# The keys of times, words and people in exports, the most telling ones first.
AT = (
    "at",
    "ts",
    "timestamp",
    "time",
    "startsAt",
    "starts_at",
    "started_at",
    "fired_at",
    "created_at",
    "date",
    "datetime",
)
WHAT = ("what", "text", "summary", "message", "title", "description", "alertname", "name", "event")
WHO = ("who", "user_name", "username", "real_name", "author", "user", "from", "assignee")
SOURCE = ("source", "permalink", "link", "url", "generatorURL")
NESTED = ("annotations", "labels", "user_profile", "commonAnnotations")
LISTS = ("messages", "alerts", "events", "data", "items", "incidents")
GIT = re.compile(r"^commit (?P<id>[0-9a-f]{7,64})\b.*$", re.MULTILINE)
GIT_FIELD = re.compile(r"^(?P<key>Author|AuthorDate|Date|CommitDate|Commit):\s+(?P<value>.*)$", re.MULTILINE)
LINE = re.compile(
    r"\s*\[?(?P<at>(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?"
    r"(?: ?[AaPp][Mm])?(?:Z| ?[+-]\d\d:?\d\d)?)\]?"
    r"(?:\s+-)?\s+(?:<?(?P<who>[\w.-]+(?: [A-Z][\w.-]+)?)>?:\s+)?(?P<what>\S.*)"
)
EPOCH = re.compile(r"\d{9,13}(?:\.\d+)?")
# The number of a chat account tells a reader nothing.
ACCOUNT = re.compile(r"[UWB][A-Z0-9]{2,}")
GIT_DATE = "%a %b %d %H:%M:%S %Y %z"
LENGTH = 500

# From a time as it is written to a moment; the reader of times of day knows the incident's day.
Reader = Callable[[str], datetime]


def read(text: str, moment: Reader) -> list[Record]:
    """Return the records of an export, in the order of time. Raises UsageError when its form is not known."""
    stripped = text.lstrip("\ufeff").strip()
    if not stripped:
        raise UsageError("the file is empty")
    for form in (_json, _git_log, _csv, _lines):
        found = form(stripped, moment)
        if found is not None:
            return sorted(found, key=lambda record: record.at)
    raise UsageError(
        "the file is no chat export, no list of alerts and no git log",
        'JSON, CSV with a header, `git log`, or lines like "10:04 ana: rolled back to 4.1"',
    )


def _json(text: str, moment: Reader) -> list[Record] | None:
    if text[:1] not in "[{":
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return _json_lines(text, moment)
    return list(_mappings(data, moment))


def _json_lines(text: str, moment: Reader) -> list[Record] | None:
    try:
        return list(_mappings([json.loads(line) for line in text.splitlines() if line.strip()], moment))
    except (ValueError, RecursionError):
        return None


def _mappings(data: Any, moment: Reader) -> Iterator[Record]:
    if isinstance(data, dict):
        inner = next((data[key] for key in LISTS if isinstance(data.get(key), list)), None)
        if inner is None:
            yield from _mapping(data, moment)
            return
        data = inner
    for entry in data if isinstance(data, list) else []:
        if isinstance(entry, dict):
            yield from _mapping(entry, moment)


def _mapping(entry: dict[str, Any], moment: Reader) -> Iterator[Record]:
    """Yield the record of one message, alert or row; people who join a channel are no events."""
    if str(entry.get("subtype", "")).startswith("channel_"):
        return
    flat = {
        key: value for nested in NESTED if isinstance(entry.get(nested), dict) for key, value in entry[nested].items()
    }
    flat |= {key: value for key, value in entry.items() if isinstance(value, (str, int, float))}
    folded = {str(key).strip().lower(): str(value) for key, value in flat.items() if str(value).strip()}
    at, what = _first(folded, AT), _first(folded, WHAT)
    if at and what:
        yield _record(at, what, _first(folded, WHO), _first(folded, SOURCE), moment)


def _first(entry: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((entry[key.lower()] for key in keys if entry.get(key.lower())), "")


def _csv(text: str, moment: Reader) -> list[Record] | None:
    header = text.splitlines()[0]
    delimiter = max(",;\t", key=header.count)
    names = {name.strip().strip('"').lower() for name in header.split(delimiter)}
    if not (names & {key.lower() for key in AT} and names & {key.lower() for key in WHAT}):
        return None
    rows = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    return [
        record
        for row in rows
        for record in _mapping({key: value for key, value in row.items() if key and isinstance(value, str)}, moment)
    ]


def _git_log(text: str, moment: Reader) -> list[Record] | None:
    starts = [match.start() for match in GIT.finditer(text)]
    if not starts or starts[0] != 0:
        return None
    found = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        part = text[start:end]
        fields = {match["key"]: match["value"].strip() for match in GIT_FIELD.finditer(part)}
        date = fields.get("CommitDate") or fields.get("Date") or fields.get("AuthorDate")
        subject = next((line.strip() for line in part.splitlines() if line.startswith("    ") and line.strip()), "")
        commit = GIT.match(part)
        if date and subject and commit:
            author = re.sub(r"\s*<.*", "", fields.get("Author", ""))
            found.append(_record(date, subject, author, f"commit {commit['id'][:12]}", moment))
    return found


def _lines(text: str, moment: Reader) -> list[Record] | None:
    found: list[Record] = []
    for line in text.splitlines():
        match = LINE.fullmatch(line.rstrip())
        if match:
            found.append(_record(match["at"], match["what"], match["who"] or "", "", moment))
        elif found and line.startswith((" ", "\t")) and line.strip():
            last = found.pop()
            found.append(Record(last.at, _words(f"{last.what} {line}"), last.who, last.source))
    return found or None


def _record(at: str, what: str, who: str, source: str, moment: Reader) -> Record:
    name = "" if ACCOUNT.fullmatch(who.strip()) else handle(who)
    return Record(_moment(at.strip(), moment), _words(what), (name,) if name else (), source.strip()[:LENGTH])


def handle(name: str) -> str:
    """Return a name as a handle: `Ben Oduya` becomes `ben-oduya`."""
    return re.sub(r"[^\w.-]+", "-", name.strip().lstrip("@").lower()).strip("-.")


def _words(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LENGTH else f"{words[: LENGTH - 1]}…"


def _moment(at: str, moment: Reader) -> datetime:
    if EPOCH.fullmatch(at):
        seconds = float(at)
        # Milliseconds since 1970 have three digits more.
        return datetime.fromtimestamp(seconds / 1000 if seconds > 1e11 else seconds, UTC).replace(microsecond=0)  # noqa: PLR2004
    try:
        return datetime.strptime(at, GIT_DATE)  # noqa: DTZ007 - the zone is in it
    except ValueError:
        return moment(at)

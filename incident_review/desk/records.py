"""What other tools wrote down while it ran: chat exports, alerts, the log of a service's repository.

Formats are told by the text, not by the file's name: JSON (a Slack export, alerts), CSV with a header (alerts), the
output of `git log`, and lines that begin with a time ("[10:04] ana: rolled back").
"""

from __future__ import annotations

import csv
import html
import io
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
MARKED = re.compile(r"<(?P<sign>[@#!]?)(?P<target>[^<>|\s]+)(?:\|(?P<label>[^<>]*))?>")
# What a program writes to colour a terminal.
COLOR = re.compile("\x1b\\[[0-9;]*m")
GIT_DATE = "%a %b %d %H:%M:%S %Y %z"
LENGTH = 500

# From a time as it is written to a moment; the reader of times of day knows the incident's day.
Reader = Callable[[str], datetime]


@dataclass(frozen=True, slots=True)
class Rows:
    """What makes records out of rows. A row whose time cannot be read is left out, with a line about it."""

    moment: Reader
    left_out: list[str]

    def record(self, row: str, at: str, what: str, who: str, source: str) -> Iterator[Record]:
        """Yield the record of a row, if it has one."""
        name = "" if ACCOUNT.fullmatch(who.strip()) else handle(who)
        try:
            when = _moment(at.strip(), self.moment)
        except UsageError as error:
            self.left_out.append(f"{row}: {error}")
        else:
            yield Record(when, _words(what), (name,) if name else (), _words(source))


def read(text: str, moment: Reader, left_out: list[str] | None = None) -> list[Record]:
    """Return the records of an export, in the order of time; `left_out` gets a line about each row without a time.

    Raises UsageError when the form is not known.
    """
    start = text.removeprefix("\ufeff")
    # Rows are counted from the first line of the file, blank ones too.
    blank = start[: len(start) - len(start.lstrip())].count("\n")
    stripped = start.strip()
    if not stripped:
        raise UsageError("the file is empty")
    rows = Rows(moment, left_out if left_out is not None else [])
    for form in (_json, _git_log, _csv, _lines):
        found = form(stripped, rows, blank)
        if found is not None:
            return sorted(found, key=lambda record: record.at)
    raise UsageError(
        "the file is no chat export, no list of alerts and no git log",
        'JSON, CSV with a header, `git log`, or lines like "10:04 ana: rolled back to 4.1"',
    )


def _json(text: str, rows: Rows, blank: int) -> list[Record] | None:  # noqa: ARG001 - every form is asked alike
    if text[:1] not in "[{":
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return _json_lines(text, rows)
    return list(_mappings(data, rows))


def _json_lines(text: str, rows: Rows) -> list[Record] | None:
    try:
        return list(_mappings([json.loads(line) for line in text.splitlines() if line.strip()], rows))
    except (ValueError, RecursionError):
        return None


def _mappings(data: Any, rows: Rows) -> Iterator[Record]:
    if isinstance(data, dict):
        inner = next((data[key] for key in LISTS if isinstance(data.get(key), list)), None)
        if inner is None:
            yield from _mapping(data, rows, "entry 1")
            return
        data = inner
    for number, entry in enumerate(data if isinstance(data, list) else [], 1):
        if isinstance(entry, dict):
            yield from _mapping(entry, rows, f"entry {number}")


def _mapping(entry: dict[str, Any], rows: Rows, row: str) -> Iterator[Record]:
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
        # A program that writes into a channel is no person, and in a chat the words have marks of their own.
        who = "" if "bot_id" in entry or entry.get("subtype") == "bot_message" else _first(folded, WHO)
        yield from rows.record(row, at, _unmarked(what) if "ts" in entry else what, who, _first(folded, SOURCE))


def _first(entry: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((entry[key.lower()] for key in keys if entry.get(key.lower())), "")


def _csv(text: str, rows: Rows, blank: int) -> list[Record] | None:
    header = text.splitlines()[0]
    delimiter = max(",;\t", key=header.count)
    names = {name.strip().strip('"').lower() for name in header.split(delimiter)}
    if not (names & {key.lower() for key in AT} and names & {key.lower() for key in WHAT}):
        return None
    table = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    return [
        record
        for row in table
        for record in _mapping(
            {key: value for key, value in row.items() if key and isinstance(value, str)},
            rows,
            f"line {blank + table.line_num}",
        )
    ]


def _git_log(text: str, rows: Rows, blank: int) -> list[Record] | None:  # noqa: ARG001 - every form is asked alike
    starts = [match.start() for match in GIT.finditer(text)]
    if not starts or starts[0] != 0:
        return None
    found: list[Record] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        part = text[start:end]
        fields = {match["key"]: match["value"].strip() for match in GIT_FIELD.finditer(part)}
        date = fields.get("CommitDate") or fields.get("Date") or fields.get("AuthorDate")
        subject = next((line.strip() for line in part.splitlines() if line.startswith("    ") and line.strip()), "")
        commit = GIT.match(part)
        if date and subject and commit:
            author = re.sub(r"\s*<.*", "", fields.get("Author", ""))
            name = f"commit {commit['id'][:12]}"
            found += rows.record(name, date, subject, author, name)
    return found


def _lines(text: str, rows: Rows, blank: int) -> list[Record] | None:
    found: list[Record] = []
    for number, line in enumerate(text.splitlines(), blank + 1):
        match = LINE.fullmatch(line.rstrip())
        if match:
            found += rows.record(f"line {number}", match["at"], match["what"], match["who"] or "", "")
        elif found and line.startswith((" ", "\t")) and line.strip():
            last = found.pop()
            found.append(Record(last.at, _words(f"{last.what} {line}"), last.who, last.source))
    return found if found or rows.left_out else None


def handle(name: str) -> str:
    """Return a name as a handle: `Ben Oduya` becomes `ben-oduya`."""
    return re.sub(r"[^\w.-]+", "-", name.strip().lstrip("@").lower()).strip("-.")[:60].rstrip("-.")


def _unmarked(text: str) -> str:
    """Return a chat message as it was read there: `<https://x|graph>` is a link, `<@U02|ana>` a person."""
    return html.unescape(MARKED.sub(_plain, text))


def _plain(match: re.Match[str]) -> str:
    sign, target, label = match["sign"], match["target"], match["label"]
    if sign:
        return f"{'#' if sign == '#' else '@'}{label or target}"
    return f"{label} ({target})" if label and label != target else target


def _words(text: str) -> str:
    words = " ".join("".join(sign if sign.isprintable() else " " for sign in COLOR.sub("", text)).split())
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

"""The dated facts of a review, skimmed from files of the usual shape, for clocks over thousands of reviews.

Reading YAML with the position of every key takes milliseconds a review; a skim takes a tenth of one. It knows only
the shape that `review` itself writes: block style, one fact a line, and gives up on anything else, so that the
review is read whole instead. A skim never says something else than the whole reading: it says the same, or nothing.
Only of a file with an error elsewhere it may say more, since it looks at dates alone.
"""

from __future__ import annotations

import os
import re
import stat
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from incident_review.clock.dates import Dates, ItemDates, MeetingDates, WaiverDates
from incident_review.problem import Unreadable

if TYPE_CHECKING:
    from incident_review.folder import Reviews

# Neither the folder nor the file may be a link: what is read here lies inside the repository.
FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
MOST = 64 * 1024
# A top-level key with all that stands below it. Whatever stands between two of them ends the skim.
CHUNK = re.compile(r"^([a-z_]+):(?: ([^\n]*))?\n((?:(?:[ ][^\n]*)?\n)*)", re.MULTILINE)
COMMENTS = re.compile(r"^#[^\n]*\n|^\n", re.MULTILINE)
# What can change how the rest of a file is read: tabs, anchors, tags, several documents, block and folded text.
ODD_CHARACTERS = ("\t", "\r", "\ufeff", "\x85", "\u2028", "\u2029", "\n-", "\n.", "\n%")
MAYBE_ODD = ("&", "*", "!", "|", ">")
ODD = re.compile(r"(?:: |- |[\[{,] ?)[&*!]|: [|>]")
PLAIN = re.compile(r"[\w.+-][\w.:+/-]*(?: [\w.+/-]+)*")
QUOTED = re.compile(r"\"([^\"\\]*)\"|'([^']*)'")
FLOW_LIST = re.compile(r"\[ *[\w.-]+(?: *, *[\w.-]+)* *\]")
BLOCK = re.compile(r"( *(?:- )?)([a-z_]+): [|>][-+]?")
BELOW = "\0"
ONE_LINE = re.compile(r"\[[^\[\]{}\"'#]*\]|\{[^\[\]{}\"'#]*\}")


class Odd(Exception):  # noqa: N818 - it says what the file is
    """A file of another shape: read it whole."""


def dates(reviews: Reviews, id_: str, *, with_actions: bool) -> Dates | None:
    """Return the dated facts of a review, or None where its files have another shape."""
    path = reviews.file(id_)
    try:
        if os.path.islink(os.path.join(reviews.tree.root, path)):
            return None
        facts = _chunks(_read(reviews.tree.root, f"{path}/review.yaml"))
        items = _chunks(_read(reviews.tree.root, f"{path}/actions.yaml")) if with_actions else {}
        return _dates(id_, path, facts, items)
    except (Odd, OSError, ValueError):
        return None


def _read(root: Path, path: str) -> str:
    """Return the text of a plain file of the folder itself: a link, or anything large, is read the careful way."""
    handle = os.open(os.path.join(root, path), FLAGS)
    try:
        state = os.fstat(handle)
        if not stat.S_ISREG(state.st_mode) or state.st_size > MOST:
            raise Odd
        return os.read(handle, MOST).decode()
    finally:
        os.close(handle)


def text(reviews: Reviews, path: str) -> str:
    """Return the text of a file, or "" where it cannot be read."""
    try:
        return reviews.tree.read(path).decode(errors="replace")
    except Unreadable:
        return ""


def _dates(id_: str, path: str, facts: dict[str, tuple[str, str]], actions: dict[str, tuple[str, str]]) -> Dates:
    incident = _mapping(facts.get("incident"))
    report = _mapping(facts.get("report"))
    return Dates(
        id=id_,
        path=path,
        stage=_inline(facts, "stage") or "open",
        severity=_inline(facts, "severity"),
        depth=_inline(facts, "depth"),
        imported="imported_from" in facts,
        resolved_at=_moment(incident.get("resolved_at")),
        meetings=tuple(_meeting(index, entry) for index, entry in enumerate(_list(facts.get("meetings")))),
        eta=_moment(report.get("eta")),
        published_at=_moment(report.get("published_at")),
        discussed_at=_moment(_mapping(facts.get("global")).get("discussed_at")),
        waivers=tuple(
            WaiverDates(entry["rule"], _shown(entry.get("reason", "")), _shown(entry.get("approved_by", "")))
            for entry in _list(facts.get("waivers"))
        ),
        items=tuple(_item(index, entry) for index, entry in enumerate(_list(actions.get("items")))),
    )


def _chunks(text: str) -> dict[str, tuple[str, str]]:
    """Return the value behind each top-level key, and the lines below it."""
    if any(character in text for character in ODD_CHARACTERS) or text[:1] in ("-", ".", "%"):
        raise Odd
    text = _unfolded(text)
    if any(character in text for character in MAYBE_ODD) and ODD.search(text):
        raise Odd
    found: dict[str, tuple[str, str]] = {}
    at = 0
    while at < len(text):
        match = CHUNK.match(text, at)
        if match is None:
            match = COMMENTS.match(text, at)
            if match is None:
                raise Odd
        else:
            key, inline, below = match[1], match[2] or "", match[3]
            if key in found or not _ends_here(inline):
                raise Odd
            found[key] = (inline, below)
        at = match.end()
    return found


def _unfolded(text: str) -> str:
    """Put a mark where a value stands as a block below its key; only a field that nobody reads may hold the mark."""
    if "|" not in text and ">" not in text:
        return text
    lines: list[str] = []
    column = -1
    for line in text.split("\n"):
        if column >= 0 and (not line.strip() or len(line) - len(line.lstrip(" ")) > column):
            continue
        column = -1
        block = BLOCK.fullmatch(line)
        if block:
            column = len(block[1])
            line = f"{block[1]}{block[2]}: {BELOW}"  # noqa: PLW2901 - line by line
        lines.append(line)
    return "\n".join(lines) + "\n" * (column >= 0)


def _mapping(chunk: tuple[str, str] | None) -> dict[str, str]:
    entries = list(_entries(chunk, dashed=False))
    return entries[0] if entries else {}


def _list(chunk: tuple[str, str] | None) -> list[dict[str, str]]:
    return _entries(chunk, dashed=True)


def _entries(chunk: tuple[str, str] | None, *, dashed: bool) -> list[dict[str, str]]:
    """Return the fields of each entry; every line must be a field at the same depth, and of one line."""
    if chunk is None:
        return []
    inline, below = chunk
    if inline:
        raise Odd
    found: list[dict[str, str]] = [] if dashed else [{}]
    column = 0
    for line in below.splitlines():
        name, colon, value = line.partition(": ")
        key = name.lstrip(" ")
        indent = len(name) - len(key)
        if key[:2] == "- ":
            if not dashed:
                raise Odd
            found.append({})
            key = key[2:]
            indent += 2
        column = column or indent
        if (
            not colon
            or indent != column
            or not found
            or not key.isidentifier()
            or key in found[-1]
            or not value.strip()
        ):
            raise Odd
        found[-1][key] = value
    return found


def _meeting(index: int, entry: dict[str, str]) -> MeetingDates:
    held = False
    for field in ("attended", "partly"):
        if field in entry:
            if not FLOW_LIST.fullmatch(entry[field]):
                raise Odd
            held = True
    _settled(entry, "kind", "starts_at", "minutes", "document_shared_at", "attended", "partly")
    minutes = entry.get("minutes")
    return MeetingDates(
        index,
        _text(entry["kind"]) if "kind" in entry else _odd(),
        _moment(entry.get("starts_at")),
        int(minutes) if minutes else None,
        held,
        _moment(entry.get("document_shared_at")),
    )


def _item(index: int, entry: dict[str, str]) -> ItemDates:
    if "id" not in entry or "title" not in entry:
        raise Odd
    _settled(entry, "id", "kind", "status", "due", "proposed_at", "accepted_at", "declined_at")
    due = entry.get("due")
    return ItemDates(
        index,
        _text(entry["id"]),
        _text(entry.get("kind", "improvement")),
        _text(entry.get("status", "proposed")),
        date.fromisoformat(_text(due)) if due else None,
        _moment(entry.get("proposed_at")),
        _moment(entry.get("accepted_at")),
        _moment(entry.get("declined_at")),
    )


def _shown(value: str) -> str:
    return value if value != BELOW else _odd()


def _settled(entry: dict[str, str], *read: str) -> None:
    """Make sure that the fields nobody reads end on their line."""
    for name, value in entry.items():
        if name not in read and not _ends_here(value):
            raise Odd


def _ends_here(value: str) -> bool:
    """Tell whether a value ends on its line: brackets and quotes may go on."""
    return value[:1] not in ("[", "{", '"', "'") or bool(ONE_LINE.fullmatch(value) or QUOTED.fullmatch(value))


def _inline(facts: dict[str, tuple[str, str]], key: str) -> str:
    if key not in facts:
        return ""
    value, below = facts[key]
    if below.strip():
        raise Odd
    return _text(value)


def _moment(value: str | None) -> datetime | None:
    if value is None:
        return None
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise Odd
    return moment


def _text(value: str) -> str:
    quoted = QUOTED.fullmatch(value)
    if quoted:
        return (quoted[1] or quoted[2] or "").strip() or _odd()
    return value if PLAIN.fullmatch(value) and value not in ("null", "Null", "NULL") else _odd()


def _odd() -> NoReturn:
    raise Odd

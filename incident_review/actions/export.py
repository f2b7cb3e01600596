"""Items for other programs and pages: csv, json, markdown."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from incident_review.actions.row import Row
from incident_review.plain import UNSAFE, escape

COLUMNS = (
    "review",
    "id",
    "title",
    "kind",
    "status",
    "owner",
    "team",
    "tracker",
    "priority",
    "due",
    "improves",
    "services",
    "proposed_at",
    "accepted_at",
    "declined_at",
    "done_at",
    "reason",
)
# Spreadsheets calculate what begins so, also behind white space; a quotation mark in front keeps it text.
FORMULA = re.compile(r"\s*[=+\-@|%]|[\t\r\n]")
MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&!])")

Late = Callable[[Row], str]


def as_csv(rows: Iterable[Row], late: Late) -> str:
    """Return a table for spreadsheets; no cell of it is a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*COLUMNS, "late"])
    for row in rows:
        writer.writerow([_cell(value) for value in (*_values(row).values(), late(row))])
    return out.getvalue()


def as_json(rows: Iterable[Row], late: Late, now: datetime) -> str:
    """Return all that is known of the items; what is not known is null."""
    items = [{**_values(row), "late": late(row) or None} for row in rows]
    summary = {
        "items": len(items),
        **{
            status: sum(item["status"] == status for item in items)
            for status in ("proposed", "accepted", "declined", "done")
        },
        "late": sum(item["late"] is not None for item in items),
    }
    whole = {"version": 1, "at": now.isoformat(timespec="minutes"), "items": items, "summary": summary}
    text = json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
    return UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def as_markdown(rows: Iterable[Row], late: Late) -> str:
    """Return a table for a page or an issue; what the items say stays text."""
    lines = ["| item | status | owner | tracker | title |", "|---|---|---|---|---|"]
    for row in rows:
        status = f"{row.status}, {late(row)}" if late(row) else row.status
        cells = (row.name, status, row.owner, row.tracker, row.title)
        lines.append("| " + " | ".join(_escaped(cell) for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def _values(row: Row) -> dict[str, Any]:
    return {name: _value(getattr(row, name)) for name in COLUMNS}


def _value(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if hasattr(value, "isoformat") else value or None


def _cell(value: Any) -> str:
    text = " ".join(value) if isinstance(value, list) else str(value or "")
    return f"'{escape(text)}" if FORMULA.match(text) else escape(text)


def _escaped(text: str) -> str:
    return MARKS.sub(r"\\\1", escape(" ".join(text.split())))

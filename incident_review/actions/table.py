"""Items for people at a terminal: a line of cells each, wrapped where the terminal is narrow."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from itertools import groupby, zip_longest

from incident_review.actions.row import Row
from incident_review.plain import counted
from incident_review.plain import line as one_line
from incident_review.tracker import KEY

GAP = "  "
MOST = {"id": 24, "status": 8, "owner": 16, "tracker": 16, "age": 5}
# What a narrow terminal goes without, first one first; the other formats have it all.
SPARED = ("age", "tracker", "owner")
LEAST_TITLE = 24
NARROW, LEAST = 60, 8
CAPABLE = {"late": "1;33", "review": "1", "done": "2", "declined": "2"}


def render(rows: Iterable[Row], now: datetime, late: Callable[[Row], str], *, width: int, color: bool = False) -> str:
    """Return items by review. `late` says what is late about one, or nothing."""
    found = list(rows)
    if not found:
        return "no item fits\n"
    cells = {row: _cells_of(row, now) for row in found}
    columns = _columns(list(cells.values()), width)
    lines: list[str] = []
    for review, group in groupby(found, key=lambda row: row.review):
        lines += (
            ["", _painted("review", one_line(review), color=color)]
            if lines
            else [_painted("review", one_line(review), color=color)]
        )
        for row in group:
            lines += _lines(cells[row], columns, style=row.status, color=color)
            if late(row):
                indent = GAP + " " * columns["id"] + GAP
                space = max(width - width_of(indent), LEAST)
                lines += [indent + _painted("late", part, color=color) for part in wrap(f"! {late(row)}", space)]
    return "\n".join([*lines, "", _closing(found, late), ""])


def width_of(text: str) -> int:
    """Return how many cells of a terminal a text takes."""
    return len(text) if text.isascii() else sum(_width(char) for char in text)


def wrap(text: str, width: int) -> list[str]:
    """Return the text in lines of at most `width` cells, broken between words, or inside one that is longer."""
    if width_of(text) <= width:
        return [text]
    lines, line = [], ""
    for word in text.split():
        rest = word
        while width_of(rest) > width and not (line and width_of(line) + 1 + width_of(rest) <= width):
            if line:
                lines.append(line)
                line = ""
            cut = _fitting(rest, width)
            lines.append(rest[:cut])
            rest = rest[cut:]
        if line and width_of(line) + 1 + width_of(rest) > width:
            lines.append(line)
            line = ""
        line = f"{line} {rest}" if line else rest
    return [*lines, line] if line or not lines else lines


def _fitting(word: str, width: int) -> int:
    """Return how many characters fit, up to the last dash or slash among them where there is one."""
    taken, size = 0, 0
    while taken < len(word) and size + _width(word[taken]) <= width:
        size += _width(word[taken])
        taken += 1
    dash = max(word.rfind(mark, 0, taken) for mark in "-/_") + 1
    return dash if dash > taken // 2 else max(taken, 1)


def _width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def _cells_of(row: Row, now: datetime) -> dict[str, str]:
    key = KEY.search(row.tracker)
    age = row.age(now)
    return {
        "id": one_line(row.id),
        "status": row.status,
        "owner": one_line(row.owner or "-"),
        "tracker": one_line((key[0] if key else row.tracker) or "-"),
        "age": f"{max(age // timedelta(days=1), 0)} d" if age is not None else "-",
        "title": one_line(" ".join(row.title.split())),
    }


def _columns(cells: list[dict[str, str]], width: int) -> dict[str, int]:
    """Return the width of each column that is shown; the title takes what is left."""
    sizes = {name: min(most, max(width_of(cell[name]) for cell in cells)) for name, most in MOST.items()}
    if width < NARROW:
        sizes["id"] = min(sizes["id"], max(width // 4, LEAST))
    spared = list(SPARED)
    while spared and _left(sizes, width) < LEAST_TITLE:
        del sizes[spared.pop(0)]
    return {**sizes, "title": max(_left(sizes, width), LEAST)}


def _left(sizes: dict[str, int], width: int) -> int:
    return width - sum(sizes.values()) - len(GAP) * (len(sizes) + 1)


def _lines(cells: dict[str, str], columns: dict[str, int], *, style: str, color: bool) -> list[str]:
    wrapped = [wrap(cells[name], size) for name, size in columns.items()]
    lines = []
    for parts in zip_longest(*wrapped, fillvalue=""):
        padded = [part + " " * (size - width_of(part)) for part, size in zip(parts, columns.values(), strict=True)]
        lines.append(_painted(style, (GAP + GAP.join(padded)).rstrip(), color=color))
    return lines


def _closing(rows: list[Row], late: Callable[[Row], str]) -> str:
    counts = [
        (status, sum(row.status == status for row in rows)) for status in ("proposed", "accepted", "declined", "done")
    ]
    said = ", ".join(f"{count} {status}" for status, count in counts if count)
    behind = sum(bool(late(row)) for row in rows)
    return f"{counted(len(rows), 'item')}: {said}" + (f"; {behind} late" if behind else "")


def _painted(style: str, text: str, *, color: bool) -> str:
    return f"\x1b[{CAPABLE[style]}m{text}\x1b[0m" if color and style in CAPABLE else text

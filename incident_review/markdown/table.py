"""Tables as GitHub reads them: a row may have more or fewer cells than the header."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# A line with a pipe, above a line of dashes, colons and pipes.
START = r"^ {0,3}(?=[^\n|]*\|)[^\n]*\n {0,3}[|:-][-|: \t]*$"
_PIPE = re.compile(r"\\[^\n]|(\|)")
_DELIMITER = re.compile(r":?-+:?")


class Table(NamedTuple):
    """The cells that hold something, as ranges, and where the line after the table starts."""

    cells: list[tuple[int, int]]
    end: int


def read(src: str, start: int, other_block: re.Pattern[str]) -> Table | None:
    """Read the table that starts at `start`; None if the line below the header does not fit it."""
    header_end = src.find("\n", start)
    header = list(_row(src, start, header_end))
    delimiters_end = _line_end(src, header_end + 1)
    delimiters = list(_row(src, header_end + 1, delimiters_end))
    if len(header) != len(delimiters):
        return None
    if not all(_DELIMITER.fullmatch(src, *cell) for cell in delimiters):
        return None
    cells = header
    position = delimiters_end + 1
    while position < len(src) and not other_block.match(src, position):
        end = _line_end(src, position)
        cells += _row(src, position, end)
        position = end + 1
    return Table([(start, end) for start, end in cells if end > start], position)


def _line_end(src: str, start: int) -> int:
    end = src.find("\n", start)
    return len(src) if end < 0 else end


def _row(src: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    start, end = _trim(src, start, end)
    if src.startswith("|", start):
        start += 1
    for match in _PIPE.finditer(src, start, end):
        if match[1]:
            yield _trim(src, start, match.start())
            start = match.end()
    if start < end:
        yield _trim(src, start, end)


def _trim(src: str, start: int, end: int) -> tuple[int, int]:
    cell = src[start:end]
    start += len(cell) - len(cell.lstrip())
    return start, max(start, start + len(cell.strip()))

"""The lines of a block quote, and which lines without a `>` go on with its paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mistune.util import expand_leading_tab, expand_tab

_QUOTED = re.compile(r" {0,3}>([^\n]*\n?)")
_MARKERS = re.compile(r"\A(?:[ \t]*+(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t\n]|\Z)))*")
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_NO_PARAGRAPH = re.compile(r"#{1,6}(?:[ \t\n]|\Z)|(?:[-*_=][ \t]*+)+$|</?[A-Za-z][\w-]*+(?![^\s/>])[^>]*+>?+$|<!--|<\?")


@dataclass(slots=True)
class Quote:
    """The text of a quote without its marks, and where in it the lines start that have none."""

    text: str = ""
    lazy_line_starts: set[int] = field(default_factory=set)
    end: int = 0


def read(src: str, start: int, other_block: re.Pattern[str]) -> Quote:
    """Read the quote at `start`, up to the first line that is neither quoted nor goes on with a paragraph."""
    lines: list[str] = []
    lazy: set[int] = set()
    length = 0
    paragraph = _Paragraph()
    while start < len(src):
        line_end = src.find("\n", start) + 1 or len(src)
        quoted = _QUOTED.match(src, start, line_end)
        if quoted:
            line = expand_leading_tab(quoted[1], 3).removeprefix(" ")
            paragraph.add(line)
        elif not paragraph.is_open or other_block.match(src, start):
            break
        else:
            lazy.add(length)
            line = expand_leading_tab(src[start:line_end], 3)
        # The second tab of a line counts as four spaces.
        lines.append(expand_tab(line))
        length += len(lines[-1])
        start = line_end
    return Quote("".join(lines), lazy, start)


class _Paragraph:
    """Whether the last of some quoted lines leaves a paragraph open, by a glance at each."""

    def __init__(self) -> None:
        self.is_open = False
        self._fence = ""

    def add(self, line: str) -> None:
        content = _MARKERS.sub("", line, count=1)
        if content != line:
            content = content.removeprefix(" ")
        fence = _FENCE.match(content)
        if self._fence:
            if fence and fence[1].startswith(self._fence):
                self._fence = ""
            return
        self._fence = fence[1] if fence else ""
        text = content.strip()
        is_code = not self.is_open and content.startswith("    ")
        self.is_open = bool(text) and not (fence or is_code or _NO_PARAGRAPH.match(text))

"""Where the lines of a Markdown text stand: mistune's block state, with places.

mistune's tokens have none. Two facts give them back. It hands the lines of a quote or of a list item to a
child state one by one, in order and without a gap; and it changes nothing of a line but what stands before
its first visible character. So a child's line is a line of the file, counted from where the quote or item
starts, and a character is as far from the end of the one as from the end of the other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from mistune.core import BlockState

_ITEM_WITHOUT_TEXT = re.compile(r"[-*+]|\d{1,9}[.)]")
_COMMENT = re.compile(r"\s*<!--(?:-?>|.*?-->)", re.DOTALL)


@dataclass(slots=True)
class Stretch:
    """A piece of running text: from `start` to `end` in `state.src`, as `token` says.

    A heading's line starts at `start` too when it is of setext style; `body` is where the line after it does.
    """

    state: State
    token: dict[str, Any]
    start: int
    end: int
    line: int = 0
    body: int = 0

    def trim(self) -> None:
        """Leave out what is not visible at both ends."""
        text = self.state.src[self.start : self.end]
        self.start += len(text) - len(text.lstrip())
        self.end = self.start + len(text.strip())


@dataclass(slots=True)
class Harvest:
    """What the states of one text have found, in no order."""

    stretches: list[Stretch] = field(default_factory=list)
    html: list[tuple[State, int, int]] = field(default_factory=list)
    quotes: list[tuple[int, int]] = field(default_factory=list)
    references: set[str] = field(default_factory=set)


class State(BlockState):
    """The text of the file, or of one quote or list item, that knows which line of the file it starts on."""

    def __init__(self, parent: State | None = None) -> None:
        super().__init__(parent)
        self.root: State = parent.root if parent else self
        self.harvest: Harvest = parent.harvest if parent else Harvest()
        self.first_line = 0
        self.quoted: bool = parent.quoted if parent else False
        self.block_start = 0
        # The quote or list that is being read: whether it is a list, and its or its item's line in `src`.
        self.collecting = False
        self.in_list = False
        self.container_line = 0

    @cached_property
    def line_ends(self) -> list[int]:
        """Return where the lines of `src` end."""
        ends = [match.start() for match in re.finditer("\n", self.src)]
        return [*ends, len(self.src)]

    def line(self, offset: int) -> int:
        """Return the line of `src` that `offset` is on, from 0."""
        return bisect_left(self.line_ends, offset)

    def locate(self, offset: int) -> int:
        """Return the offset in the file of a visible character of `src`."""
        line = self.line(offset)
        return self.root.line_ends[self.first_line + line] - (self.line_ends[line] - offset)

    def locate_range(self, start: int, end: int) -> tuple[int, int]:
        """Return the range in the file of a range of `src` whose first and last characters are visible."""
        return self.locate(start), self.locate(end - 1) + 1

    def add_stretch(self, token: dict[str, Any], start: int, end: int) -> Stretch:
        """Note running text, and return it."""
        token["stretch"] = stretch = Stretch(self, token, start, end, line=start)
        self.harvest.stretches.append(stretch)
        return stretch

    def child_state(self, src: str, lazy_line_starts: set[int] | None = None) -> State:
        """Return the state of a quote's or a list item's own lines."""
        child = State(self)
        child.process(src)
        child.lazy_line_starts = lazy_line_starts or set()
        line = self.container_line
        if self.in_list:
            # mistune drops the line of a marker without text.
            start = self.line_ends[line - 1] + 1 if line else 0
            line += bool(_ITEM_WITHOUT_TEXT.fullmatch(self.src[start : self.line_ends[line]].strip()))
            # The cursor stands behind the marker of the next item, if there is one.
            self.container_line = self.line(self.cursor - 1)
        else:
            child.quoted = True
        child.first_line = self.first_line + line
        return child

    def append_token(self, token: dict[str, Any]) -> None:
        """Add a token; note HTML, and the text behind a comment that ends on its line."""
        super().append_token(token)
        if token["type"] != "block_html":
            return
        start, raw = self.block_start, token["raw"]
        comment = _COMMENT.match(raw)
        end = start + (comment.end() if comment else len(raw.rstrip()))
        self.harvest.html.append((self, start, end))
        if comment and raw[comment.end() :].strip():
            # To HTML it is text, and to a reader too.
            paragraph: dict[str, Any] = {"type": "paragraph"}
            self.tokens.append(paragraph)
            self.add_stretch(paragraph, end, start + len(raw))

    def add_paragraph(self, text: str) -> None:
        """Add lines of a paragraph that start at the cursor."""
        if not self._continue_paragraph(self.cursor + len(text)):
            token: dict[str, Any] = {"type": "paragraph"}
            self.tokens.append(token)
            self.add_stretch(token, self.cursor, self.cursor + len(text))

    def append_paragraph(self) -> int | None:
        """Continue a paragraph with the line of the cursor; None if there is none to continue."""
        end = self.find_line_end()
        return end if self._continue_paragraph(end) else None

    def _continue_paragraph(self, end: int) -> bool:
        token = self.last_token()
        if not token or token["type"] != "paragraph" or token["stretch"].end != self.cursor:
            return False
        token["stretch"].end = end
        return True

"""What a Markdown file is made of, by offset.

Offsets count code points of `Document.text`; ends are exclusive. Lines and columns are 1-based.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal, NamedTuple

from incident_review.finding import Span

Kind = Literal["heading", "paragraph", "item", "cell"]


class Block(NamedTuple):
    """A piece of running text, from its first to its last visible character.

    `item` is the text of a tight list item, `cell` one cell of a table. The marks before it (`##`, `-`, `>`)
    are outside; those between its lines are inside, and blank in the prose. `quoted`: inside a block quote.
    """

    kind: Kind
    start: int
    end: int
    quoted: bool


class Section(NamedTuple):
    """A heading and what it rules, up to the next heading of the same or a higher level.

    `start` is where the heading's line starts, `body` where the line after it does.
    `parents` are the slugs of the sections around it, outermost first.
    A heading inside a quote or a list opens no section, yet takes its slug.
    """

    title: str
    slug: str
    level: int
    start: int
    body: int
    end: int
    parents: tuple[str, ...]


@dataclass(frozen=True)
class Document:
    """A Markdown file, read.

    `text` has no byte order mark and only line feeds. `prose` is as long as `text`: every character is the
    text's own, or a space where the text is not prose; line feeds stay.
    `code` holds the contents of code spans, `quotations` whole block quotes and what stands between quotation
    marks of one block, the marks included; `comments` start, end and the text inside.
    """

    path: str
    text: str
    prose: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    code: tuple[tuple[int, int], ...]
    quotations: tuple[tuple[int, int], ...]
    comments: tuple[tuple[int, int, str], ...]

    def span(self, start: int, end: int) -> Span:
        """Return the place of the code points from `start` to `end`."""
        return Span(self.path, *self._line_and_column(start), *self._line_and_column(end))

    def section_at(self, offset: int) -> Section | None:
        """Return the innermost section around `offset`; None before the first heading."""
        index = bisect_right(self.sections, offset, key=lambda section: section.start)
        return self.sections[index - 1] if index else None

    def section(self, slug: str) -> Section | None:
        """Return the section that a link to `#slug` leads to."""
        return next((section for section in self.sections if section.slug == slug), None)

    @cached_property
    def _line_starts(self) -> list[int]:
        lengths = (len(line) + 1 for line in self.text.split("\n")[:-1])
        return list(accumulate(lengths, initial=0))

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = max(bisect_right(self._line_starts, offset), 1)
        return line, offset - self._line_starts[line - 1] + 1

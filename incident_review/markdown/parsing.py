"""From a text to a `Document`."""

from __future__ import annotations

import re

from incident_review.markdown import block, outline
from incident_review.markdown.document import Block, Document, Kind
from incident_review.markdown.inline import Marks
from incident_review.markdown.quotation import quotations
from incident_review.markdown.state import State, Stretch

_KINDS: dict[str, Kind] = {
    "heading": "heading",
    "paragraph": "paragraph",
    "block_text": "item",
    "table_cell": "cell",
}
# A thematic break may open a text too; front matter goes on with a key, a comment or its own end.
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?=[ \t]*[\w\"'-]+[ \t]*:|#|---|\.\.\.)(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_NO_BREAK = re.compile(r"[^\n]")
_COMMENT = re.compile(r"<!--(?:(-?)>|(.*?)(?:-->|\Z))", re.DOTALL)


def parse(path: str, text: str) -> Document:
    """Read Markdown; any text is a document. `path` is what `Document.span` gives back."""
    source = text.removeprefix("\N{BYTE ORDER MARK}").replace("\r\n", "\n").replace("\r", "\n")
    front_matter = _FRONT_MATTER.match(source)
    hidden = front_matter.end() if front_matter else 0
    root = block.read(_NO_BREAK.sub(" ", source[:hidden]) + source[hidden:])
    return _Assembly(path, source, root).document()


class _Assembly:
    """What the blocks of a text hold, put at its place in the text."""

    def __init__(self, path: str, text: str, root: State) -> None:
        self.path = path
        self.text = text
        self.harvest = root.harvest
        self.canvas = list("\n".join(" " * len(line) for line in text.split("\n")))
        self.blocks: list[Block] = []
        self.headings: list[outline.Heading] = []
        self.code: list[tuple[int, int]] = []
        self.quotations = list(root.harvest.quotes)
        self.comments: list[tuple[int, int, str]] = []

    def document(self) -> Document:
        for stretch in self.harvest.stretches:
            self._add(stretch)
        for state, start, end in self.harvest.html:
            self._add_comments(state, start, end)
        self.headings.sort(key=lambda heading: heading.start)
        return Document(
            self.path,
            self.text,
            "".join(self.canvas),
            tuple(sorted(self.blocks, key=lambda block: block.start)),
            outline.sections(self.headings, len(self.text)),
            tuple(sorted(self.code)),
            tuple(sorted(self.quotations)),
            tuple(sorted(self.comments)),
        )

    def _add(self, stretch: Stretch) -> None:
        state = stretch.state
        stretch.trim()
        start, end = stretch.start, stretch.end
        marks = Marks(state.src[start:end], self.harvest.references)
        if stretch.token["type"] == "heading":
            self._add_heading(stretch, marks)
        for a, b in marks.comments:
            self._add_comments(state, start + a, start + b)
        prose = marks.prose()
        if start == end or (marks.comments and not prose.strip() and not marks.code):
            return
        kind = _KINDS[stretch.token["type"]]
        self.blocks.append(Block(kind, *state.locate_range(start, end), state.quoted))
        self.code += [self._inside(stretch, a, b) for a, b in marks.code]
        if not state.quoted:
            found = quotations(prose)
            self.quotations += [state.locate_range(start + a, start + b) for a, b in found]
        self._place(stretch, prose)

    def _add_heading(self, stretch: Stretch, marks: Marks) -> None:
        nested = stretch.state is not stretch.state.root
        start = stretch.state.locate(stretch.start) if nested else stretch.line
        body = min(stretch.body, len(self.text))
        level = stretch.token["attrs"]["level"]
        self.headings.append(outline.Heading(marks.visible(), level, start, body, nested))

    def _inside(self, stretch: Stretch, start: int, end: int) -> tuple[int, int]:
        # The contents of a code span may start or end with a space; the backticks around them do not.
        before, after = stretch.start + start - 1, stretch.start + end
        return stretch.state.locate(before) + 1, stretch.state.locate(after)

    def _place(self, stretch: Stretch, prose: str) -> None:
        offset = stretch.start
        for line in prose.split("\n"):
            visible = line.strip()
            if visible:
                start = stretch.state.locate(offset + len(line) - len(line.lstrip()))
                self.canvas[start : start + len(visible)] = visible
            offset += len(line) + 1

    def _add_comments(self, state: State, start: int, end: int) -> None:
        for match in _COMMENT.finditer(state.src, start, end):
            first, last = state.locate_range(match.start(), match.end())
            inside = match[2] or match[1] or ""
            if len(inside) > last - first - len("<!--"):  # a tab in a list was widened
                inside = self.text[first:last].removeprefix("<!--").removesuffix("-->")
            self.comments.append((first, last, inside))

"""Which blocks a Markdown text is made of: mistune's block parser, which notes places in `State`.

mistune is left to itself for quotes, lists, fences, setext headings and HTML. What takes more than linear
time in it is written anew: joining the lines of a paragraph, trimming a heading, finding the end of a tag or
of a definition, and a list interrupted by a quote interrupted by a list …, where it recurses without a limit.
So are the lines of a quote: in mistune a heading right below one would be part of it.
Quotes and lists nest up to mistune's own limit of 20; what is deeper is read as text.
"""

from __future__ import annotations

import re
from functools import cached_property

from mistune.block_parser import BlockParser
from mistune.helpers import BLOCK_TAGS, PRE_TAGS
from mistune.util import unikey

from incident_review.markdown import quote, table
from incident_review.markdown.inline import TAG
from incident_review.markdown.state import State

# What ends a table, and a paragraph that goes on below a quote without its mark.
_OTHER_BLOCKS = ("blank_line", "atx_heading", "thematic_break", "block_quote", "list", "block_html")
# mistune's own pattern misses `<div>`, as no space follows the name.
_BLOCK_HTML = rf"^ {{0,3}}<(?:/?(?i:{'|'.join(BLOCK_TAGS + PRE_TAGS)})(?=[\s/>]|$)|!--|\?|![A-Z]|!\[CDATA\[)"
_FENCE = r"^ {0,3}(?:`{3,}[^`\n]*|~{3,}.*)$"
_DEFINITION = r"""
    [ ]{0,3} \[ (?P<label> (?: [^\\\[\]\n] | \\. | \n(?![ \t]*\n) ){1,999} ) \]:
    [ \t]*+ \n?+ [ \t]*+ (?: <[^<>\n]*+> | [^\s<]\S*+ )
    (?:
        (?: [ \t]++ \n? | \n ) [ \t]*+
        (?: " [^"\\\n]*+ (?: (?: \\. | \n(?![ \t]*\n) ) [^"\\\n]*+ )* "
          | ' [^'\\\n]*+ (?: (?: \\. | \n(?![ \t]*\n) ) [^'\\\n]*+ )* '
          | \( [^()\\\n]*+ (?: (?: \\. | \n(?![ \t]*\n) ) [^()\\\n]*+ )* \) )
        [ \t]*+ (?: \n | \Z )
      | [ \t]*+ (?: \n | \Z )
    )
    """


class _Parser(BlockParser):
    state_cls = State

    def __init__(self) -> None:
        super().__init__()
        self.specification["block_html"] = _BLOCK_HTML
        self.register("table", table.START, _Parser.parse_table)  # type: ignore[arg-type]
        self.block_quote_rules.append("table")
        self.list_rules.append("table")

    @cached_property
    def html_block(self) -> re.Pattern[str]:
        return re.compile(_BLOCK_HTML, re.MULTILINE)

    @cached_property
    def other_block(self) -> re.Pattern[str]:
        patterns = [*(self.specification[rule] for rule in _OTHER_BLOCKS), _FENCE]
        return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.MULTILINE)

    def parse_method(self, m: re.Match[str], state: State) -> int | None:  # type: ignore[override]
        if state.collecting:
            return _interruption(m)
        state.block_start = m.start()
        return super().parse_method(m, state)

    def extract_block_quote(self, m: re.Match[str], state: State) -> tuple[str, int | None, set[int]]:  # type: ignore[override]
        start = m.start()
        found = quote.read(state.src, start, self.other_block)
        state.cursor = found.end
        state.in_list = False
        state.container_line = state.line(start)
        if not state.quoted:
            lines = state.src[start : found.end]
            visible = start + len(lines) - len(lines.lstrip()), start + len(lines.rstrip())
            state.harvest.quotes.append(state.locate_range(*visible))
        return found.text, None, found.lazy_line_starts

    def parse_list(self, m: re.Match[str], state: State) -> int:  # type: ignore[override]
        state.collecting = state.in_list = True
        state.container_line = state.line(m.start())
        end = super().parse_list(m, state)
        state.collecting = False
        return end

    def parse_atx_heading(self, m: re.Match[str], state: State) -> int:  # type: ignore[override]
        start, end = m.span("atx_2")
        text = m["atx_2"].rstrip()
        without_marks = text.rstrip("#")
        if without_marks != text and (not without_marks or without_marks[-1].isspace()):
            text = without_marks.rstrip()
        start += len(text) - len(text.lstrip())
        token = {"type": "heading", "attrs": {"level": len(m["atx_1"])}}
        state.append_token(token)
        stretch = state.add_stretch(token, start, start + len(text.lstrip()))
        stretch.line, stretch.body = m.start(), end + 1
        return end + 1

    def parse_setex_heading(self, m: re.Match[str], state: State) -> int | None:  # type: ignore[override]
        end = super().parse_setex_heading(m, state)
        token = state.last_token()
        if end and token and token["type"] == "heading" and not token["stretch"].body:
            token["stretch"].body = end
        return end

    def parse_raw_html(self, m: re.Match[str], state: State) -> int | None:  # type: ignore[override]
        if not self.html_block.match(state.src, m.start()):
            # Any other tag has to stand alone on a line that goes on with no paragraph.
            if end := state.append_paragraph():
                return end
            tag = TAG.match(state.src, m.end() - len(m[0].lstrip()))
            if tag is None or state.src[tag.end() : state.find_line_end()].strip():
                return None
        return super().parse_raw_html(m, state)

    def parse_ref_link(self, m: re.Match[str], state: State) -> int | None:  # type: ignore[override]
        if m["reflink_1"].startswith("^"):
            # A footnote is text of its own, even right below another one.
            end = state.find_line_end()
            token = {"type": "paragraph"}
            state.append_token(token)
            state.add_stretch(token, m.start(), end)
            return end
        if end_of_line := state.append_paragraph():
            return end_of_line
        definition = re.compile(_DEFINITION, re.VERBOSE).match(state.src, m.start())
        key = unikey(definition["label"]) if definition else ""
        if definition is None or not key:
            return None
        state.harvest.references.add(key)
        return definition.end()

    def parse_table(self, m: re.Match[str], state: State) -> int | None:
        read = table.read(state.src, m.start(), self.other_block)
        if read is None:
            return None
        state.append_token({"type": "table"})
        for start, end in read.cells:
            state.add_stretch({"type": "table_cell"}, start, end)
        return read.end


def _interruption(m: re.Match[str]) -> int | None:
    """Return where a block starts that ends the list above it; None if it is a line of that.

    mistune reads such a block in the middle of the list, and so recurses once for every two that take turns.
    Given its start as the end of the list, it reads it next.
    """
    if m.lastgroup == "fenced_code" and m["fenced_2"][0] == "`" and "`" in m["fenced_3"]:
        return None
    return m.start()


_PARSER = _Parser()


def read(text: str) -> State:
    """Return the state of a whole text, with its harvest; lines end in line feeds."""
    state = State()
    state.process(text if text.endswith("\n") else f"{text}\n")
    _PARSER.parse(state)
    return state

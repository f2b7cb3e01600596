"""Marks inside a block's text: what of it is not prose.

One pass from left to right; nothing is nested by recursion, and no mark is looked for twice, so that the time
grows with the length of the text alone. Emphasis is not paired: a run that could open or close is a mark.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Container
from dataclasses import dataclass, field
from typing import NamedTuple

from mistune.util import unikey

Range = tuple[int, int]

_PUNCTUATION = r"[!-/:-@\[-`{-~]"
# Only runs of characters are possessive: before Python 3.11.5 a possessive group that fails half-way loses its place.
_ATTRIBUTE = r"""\s++[A-Za-z_:][\w.:-]*+(?:\s*+=\s*+(?:[^\s"'=<>`]++|'[^']*+'|"[^"]*+"))?"""
_ADDRESS = r"[\w.!#$%&'*+/=?^`{|}~-]++@[\w.-]++"
_WHOLE = rf"""
      <[A-Za-z][A-Za-z0-9.+-]{{1,31}}:[^<>\x00-\x20]*+>                              # <https://…>
    | <{_ADDRESS}>                                                                   # <ana@example.org>
    | &(?:\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});         # &nbsp;
    | \A\s*+\[[ xX]\](?=\s)                                                          # a task's box
    | \[\^[^\[\]\s]{{1,500}}\]:?                                                     # a footnote's number
"""
_MARK = re.compile(
    rf"""
      (?P<escape>   \\(?:{_PUNCTUATION}|\n) )
    | (?P<code>     `+ )
    | (?P<whole>    {_WHOLE} )
    | (?P<html>     <(?=[A-Za-z/?]|!--|!\[CDATA\[|![A-Za-z]) )
    | (?P<open>     !?\[ )
    | (?P<close>    \] )
    | (?P<emphasis> \*+|_+|~~+ )
    | (?P<url>      (?<!\w)(?i:(?:https?|ftp)://|www\.)[^\s<>"\[\]`“”«»]++ )
    """,
    re.VERBOSE,
)
# Where a mark can start. Most text has none, and one set of characters is found ten times as fast as any of the marks;
# only text that holds an address is looked through for its letters too.
_START = re.compile(r"[\\`<&!\[\]*_~]")
_START_OR_URL = r"[\\`<&!\[\]*_~]|(?<!\w)(?i:(?:https?|ftp)://|www\.)"
TAG = re.compile(rf"</?[A-Za-z][A-Za-z0-9-]*+(?:{_ATTRIBUTE})*\s*+/?>")
_HTML_ENDS = {"<!--": "-->", "<![CDATA[": "]]>", "<!": ">", "<?": "?>"}
_EMPTY_COMMENT = re.compile(r"<!--(-?)>")

_IN_TARGET = rf"[^\x00-\x20\x7f()\\]++|\\{_PUNCTUATION}?"
_PARENTHESES = rf"\((?:{_IN_TARGET})*\)"
for _ in range(3):
    _PARENTHESES = rf"\((?:{_IN_TARGET}|{_PARENTHESES})*\)"
_TITLE = r""""[^"\\]*+(?:\\.[^"\\]*+)*"|'[^'\\]*+(?:\\.[^'\\]*+)*'|\([^()\\]*+(?:\\.[^()\\]*+)*\)"""
# Compiled when the first one is met, as are other patterns for what few reports hold.
_ANGLED = r"<[^<>\n\\]*+(?:\\.[^<>\n\\]*+)*>"
_TARGET = rf"\(\s*+(?:{_ANGLED}|(?!<)(?:{_IN_TARGET}|{_PARENTHESES})*)(?:\s++(?:{_TITLE}))?\s*+\)"
_LABEL = re.compile(r"\[((?:[^\\\[\]]|\\.){0,999})\]", re.DOTALL)
_LONGEST_LABEL = 999
_NO_BREAK = re.compile(r"[^\n]")
_BACKTICKS = re.compile(r"`+")
_AFTER_URL = "?!.,:;*_~'\N{RIGHT SINGLE QUOTATION MARK}…"


class _Bracket(NamedTuple):
    start: int
    end: int
    image: bool


@dataclass(slots=True)
class Marks:
    """What of `text` is not prose: `marks` that a reader does not see, and the contents of `code` spans.

    `references` are the labels that the document defines. `comments` are among the marks.
    """

    text: str
    references: Container[str]
    marks: list[Range] = field(default_factory=list)
    code: list[Range] = field(default_factory=list)
    comments: list[Range] = field(default_factory=list)
    _brackets: list[_Bracket] = field(default_factory=list)
    _inactive: int = 0
    _newest: _Bracket | None = None
    _backticks: dict[int, list[int]] | None = None
    _absent: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        has_url = "://" in self.text or "www." in self.text.lower()
        start = re.compile(_START_OR_URL) if has_url else _START
        position = 0
        while found := start.search(self.text, position):
            position = found.start() + 1
            if match := _MARK.match(self.text, found.start()):
                read: Callable[[re.Match[str]], int] = getattr(self, f"_{match.lastgroup}")
                position = read(match)

    def prose(self) -> str:
        """Return the text with a space for each character that is not prose."""
        return self._replace(self.marks + self.code, lambda hidden: _NO_BREAK.sub(" ", hidden))

    def visible(self) -> str:
        """Return the text as a reader sees it: without marks, with code; entities stay as they are."""
        return self._replace(self.marks, lambda hidden: hidden if hidden.startswith("&") else "")

    def _replace(self, ranges: list[Range], replacement: Callable[[str], str]) -> str:
        if not ranges:
            return self.text
        pieces: list[str] = []
        position = 0
        for start, end in sorted(ranges):
            if end > position:
                pieces.append(self.text[position:start])
                pieces.append(replacement(self.text[max(position, start) : end]))
                position = end
        pieces.append(self.text[position:])
        return "".join(pieces)

    def _escape(self, match: re.Match[str]) -> int:
        self.marks.append((match.start(), match.start() + 1))
        return match.end()

    def _whole(self, match: re.Match[str]) -> int:
        self.marks.append(match.span())
        return match.end()

    def _code(self, match: re.Match[str]) -> int:
        start, after = match.span()
        if self._backticks is None:
            self._backticks = {}
            for run in _BACKTICKS.finditer(self.text):
                self._backticks.setdefault(len(run[0]), []).append(run.start())
        closers = self._backticks.get(after - start, [])
        index = bisect_left(closers, after)
        if index == len(closers):
            return after
        end = closers[index]
        final = end + after - start
        self.code.append((after, end))
        self.marks += [(start, after), (end, final)]
        return final

    def _html(self, match: re.Match[str]) -> int:
        start = match.start()
        end = self._end_of_html(start)
        if end is None:
            return match.end()
        self.marks.append((start, end))
        if self.text.startswith("<!--", start):
            self.comments.append((start, end))
        return end

    def _end_of_html(self, start: int) -> int | None:
        if found := _EMPTY_COMMENT.match(self.text, start) or TAG.match(self.text, start):
            return found.end()
        for opener, closer in _HTML_ENDS.items():
            if self.text.startswith(opener, start):
                # What was not found once is not there further on either.
                end = -1 if closer in self._absent else self.text.find(closer, start + len(opener))
                if end < 0:
                    self._absent.add(closer)
                    return None
                return end + len(closer)
        return None

    def _emphasis(self, match: re.Match[str]) -> int:
        start, end = match.span()
        before = self.text[start - 1] if start else " "
        after = self.text[end] if end < len(self.text) else " "
        inside_a_word = before.isalnum() and after.isalnum() and match[0][0] == "_"
        if not inside_a_word and not (before.isspace() and after.isspace()):
            self.marks.append((start, end))
        return end

    def _url(self, match: re.Match[str]) -> int:
        start, end = match.span()
        surplus = match[0].count(")") - match[0].count("(")
        while self.text[end - 1] in _AFTER_URL or (self.text[end - 1] == ")" and surplus > 0):
            surplus -= self.text[end - 1] == ")"
            end -= 1
        self.marks.append((start, end))
        return end

    def _open(self, match: re.Match[str]) -> int:
        self._newest = _Bracket(match.start(), match.end(), match[0][0] == "!")
        self._brackets.append(self._newest)
        return match.end()

    def _close(self, match: re.Match[str]) -> int:
        if not self._brackets:
            return match.end()
        bracket = self._brackets.pop()
        depth = len(self._brackets)
        active = bracket.image or depth >= self._inactive
        self._inactive = min(self._inactive, depth)
        end = self._end_of_target(bracket, match.start()) if active else None
        if end is None:
            return match.end()
        if bracket.image:
            self.marks.append((bracket.start, end))
        else:
            # A link holds no link: those that are still open around it are no longer.
            self._inactive = depth
            self.marks += [(bracket.start, bracket.end), (match.start(), end)]
        return end

    def _end_of_target(self, bracket: _Bracket, close: int) -> int | None:
        if target := re.compile(_TARGET, re.DOTALL).match(self.text, close + 1):
            return target.end()
        label = _LABEL.match(self.text, close + 1)
        if label and label[1]:
            return label.end() if unikey(label[1]) in self.references else None
        if bracket is not self._newest or close - bracket.end > _LONGEST_LABEL:
            return None
        if unikey(self.text[bracket.end : close]) in self.references:
            return label.end() if label else close + 1
        return None

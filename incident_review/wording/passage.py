"""Pieces of prose, each with its register and the way back to its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from incident_review.finding import Place, Stretch
from incident_review.wording.register import Register, register_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from incident_review.markdown import Document

QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“"}


class Passage(NamedTuple):
    """A piece of prose: what is no prose is blanked with spaces, so offsets in `text` are offsets in the source.

    `place` turns a range of `text` into a place. `code` holds inline code as (start, end, content), `quotations`
    the ranges of what somebody else said.
    """

    text: str
    register: Register
    place: Callable[[int, int], Place]
    code: tuple[tuple[int, int, str], ...] = ()
    quotations: tuple[tuple[int, int], ...] = ()

    @staticmethod
    def of(
        text: str,
        register: Register = Register.NARRATIVE,
        place: Callable[[int, int], Place] | None = None,
    ) -> Passage:
        """Return a string as a passage, such as a scalar of a YAML file: `code` and "quotations" are found in it."""
        code = _code(text)
        plain = text
        for start, end, _ in code:
            plain = plain[:start] + " " * (end - start) + plain[end:]
        return Passage(plain, register, place or _offsets, code, _quotations(plain))

    def is_quoted(self, start: int, end: int) -> bool:
        """Tell whether a range of the text lies within a quotation."""
        return any(first <= start and end <= last for first, last in self.quotations)


def passages(document: Document, sections: Mapping[str, Register] | None = None) -> list[Passage]:
    """Return the prose of a document block by block; `sections` names the registers of local section titles."""
    code = _Ranges(document.code)
    quotations = _Ranges(document.quotations)
    registers = _Registers(document, sections)
    text = document.text
    return [
        Passage(
            document.prose[start:end],
            Register.HEADING if kind == "heading" else registers.at(start),
            _stretch(document.path, start),
            _contents(code.within(start, end), text, start),
            _moved(quotations.within(start, end), start),
        )
        for kind, start, end, quoted in document.blocks
        if not quoted
    ]


def _contents(ranges: tuple[tuple[int, int], ...], text: str, origin: int) -> tuple[tuple[int, int, str], ...]:
    return tuple((start - origin, end - origin, text[start:end]) for start, end in ranges) if ranges else ()


def _moved(ranges: tuple[tuple[int, int], ...], origin: int) -> tuple[tuple[int, int], ...]:
    return tuple((start - origin, end - origin) for start, end in ranges) if ranges else ()


class _Ranges:
    """Ranges in the order of the text, asked for block by block."""

    def __init__(self, ranges: tuple[tuple[int, int], ...]) -> None:
        self._ranges = ranges
        self._at = 0

    def within(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return the ranges that reach into a block."""
        ranges = self._ranges
        if self._at == len(ranges):
            return ()
        while self._at < len(ranges) and ranges[self._at][1] <= start:
            self._at += 1
        last = self._at
        while last < len(ranges) and ranges[last][0] < end:
            last += 1
        return ranges[self._at : last]


class _Registers:
    """The registers of the sections of a document, each looked up once."""

    def __init__(self, document: Document, house: Mapping[str, Register] | None) -> None:
        self._sections = document.sections
        self._house = house
        self._next = 0
        self._register = Register.NARRATIVE

    def at(self, offset: int) -> Register:
        """Return the register at an offset; the offsets asked for grow."""
        sections = self._sections
        if self._next < len(sections) and sections[self._next].start <= offset:
            while self._next < len(sections) and sections[self._next].start <= offset:
                self._next += 1
            section = sections[self._next - 1]
            self._register = register_of((section.title, *reversed(section.parents)), self._house)
        return self._register


def _stretch(path: str, offset: int) -> Callable[[int, int], Place]:
    return lambda start, end: Stretch(path, offset + start, offset + end)


def _offsets(start: int, end: int) -> Place:
    return Stretch("", start, end)


def _code(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return what stands between backticks: start, end, content."""
    found = []
    start = text.find("`")
    while start >= 0:
        run = start
        while run < len(text) and text[run] == "`":
            run += 1
        end = text.find(text[start:run], run)
        if end < 0:
            break
        found.append((start, end + run - start, text[run:end]))
        start = text.find("`", end + run - start)
    return tuple(found)


def _quotations(text: str) -> tuple[tuple[int, int], ...]:
    found = []
    at = 0
    while at < len(text):
        closing = QUOTES.get(text[at])
        end = text.find(closing, at + 1) if closing else -1
        if end < 0:
            at += 1
            if closing:
                break
            continue
        found.append((at, end + 1))
        at = end + 1
    return tuple(found)

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
    code = document.code
    quotations = document.quotations
    found = []
    first_code = first_quotation = 0
    for block in document.blocks:
        if block.quoted:
            continue
        while first_code < len(code) and code[first_code][1] <= block.start:
            first_code += 1
        while first_quotation < len(quotations) and quotations[first_quotation][1] <= block.start:
            first_quotation += 1
        found.append(
            Passage(
                document.prose[block.start : block.end],
                _register(document, block.kind, block.start, sections),
                _stretch(document.path, block.start),
                tuple(
                    (start - block.start, end - block.start, document.text[start:end])
                    for start, end in _within(code, first_code, block.end)
                ),
                tuple(
                    (start - block.start, end - block.start)
                    for start, end in _within(quotations, first_quotation, block.end)
                ),
            )
        )
    return found


def _within(ranges: tuple[tuple[int, int], ...], first: int, end: int) -> list[tuple[int, int]]:
    last = first
    while last < len(ranges) and ranges[last][0] < end:
        last += 1
    return list(ranges[first:last])


def _register(document: Document, kind: str, start: int, sections: Mapping[str, Register] | None) -> Register:
    if kind == "heading":
        return Register.HEADING
    section = document.section_at(start)
    if section is None:
        return Register.NARRATIVE
    return register_of((section.title, *reversed(section.parents)), sections)


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

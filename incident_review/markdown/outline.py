"""Sections: the headings of a document, and which of them is inside which."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from incident_review.markdown.document import Section

_IN_A_SLUG = ("L", "M", "Nd", "Pc")
# The same for ASCII, where it needs no look at each character.
_ASCII_SLUG = {code: None for code in range(128) if not chr(code).isalnum() and chr(code) not in "-_"} | {ord(" "): "-"}


class Heading(NamedTuple):
    """A heading as a reader sees it; `start` and `body` as in `Section`; `nested` in a quote or a list."""

    visible: str
    level: int
    start: int
    body: int
    nested: bool


def sections(headings: Iterable[Heading], length: int) -> tuple[Section, ...]:
    """Return the sections of a text of `length` code points, in its order."""
    taken: dict[str, int] = {}
    slugs = [(heading, _unique(slug(heading.visible), taken)) for heading in headings]
    top = [(heading, name) for heading, name in slugs if not heading.nested]
    ends = _ends([heading for heading, _ in top], length)
    around: list[tuple[int, str]] = []
    found = []
    for (heading, name), end in zip(top, ends, strict=True):
        while around and around[-1][0] >= heading.level:
            around.pop()
        title = " ".join(html.unescape(heading.visible).split())
        parents = tuple(parent for _, parent in around)
        found.append(Section(title, name, heading.level, heading.start, heading.body, end, parents))
        around.append((heading.level, name))
    return tuple(found)


def slug(visible: str) -> str:
    """Return the anchor that GitHub gives to a heading: lower case, no punctuation, `-` for a space."""
    text = html.unescape(visible).lower()
    if "\n" in text:
        text = "".join(line.strip() for line in text.split("\n"))
    if text.isascii():
        return text.translate(_ASCII_SLUG)
    kept = (char for char in text if char in "- " or unicodedata.category(char).startswith(_IN_A_SLUG))
    return "".join(kept).replace(" ", "-")


def _unique(name: str, taken: dict[str, int]) -> str:
    result = name
    while result in taken:
        taken[name] += 1
        result = f"{name}-{taken[name]}"
    taken[result] = 0
    return result


def _ends(headings: list[Heading], length: int) -> list[int]:
    ends = [length] * len(headings)
    still_open: list[int] = []
    for index, heading in enumerate(headings):
        while still_open and headings[still_open[-1]].level >= heading.level:
            ends[still_open.pop()] = heading.start
        still_open.append(index)
    return ends

"""The account: the sections of report.md that tell what happened, and whether something stands in them.

Template text stands in HTML comments, so a section that holds only a comment is empty.
"""

from __future__ import annotations

import re

from incident_review.finding import Stretch
from incident_review.markdown import Document, Section

HEADING = re.compile(r"^ {0,3}#{1,6}(?:[ \t].*)?$", re.MULTILINE)
WORD = re.compile(r"\w[\w'\u2019-]*")
# What people write to come back later; with fewer words than this an answer says nothing yet.
STUBS = frozenset(
    {
        "tbd",
        "todo",
        "to do",
        "to be done",
        "to be decided",
        "to be discussed",
        "to be added",
        "to be filled in",
        "to follow",
        "fill in later",
        "coming soon",
        "see above",
        "see below",
        "not discussed yet",
        "no answer yet",
        "we do not know yet",
        "lorem ipsum",
    }
)
FEWEST_WORDS = 3


def section(document: Document, slug: str) -> Section | None:
    """Return the section of the second level with this slug; a person may have a heading of the same name below."""
    return next((found for found in document.sections if found.slug == slug and len(found.parents) <= 1), None)


def parts(document: Document, slug: str) -> list[Section]:
    """Return the sections right below the section with this slug."""
    above = section(document, slug)
    if above is None:
        return []
    return [found for found in document.sections if found.parents[-1:] == (slug,)]


def content(document: Document, found: Section) -> str:
    """Return what a section says, without comments and headings, parts included."""
    text = document.text
    kept, start = [], found.body
    for opened, closed, _ in document.comments:
        if found.body <= opened < found.end:
            kept.append(text[start:opened])
            start = closed
    kept.append(text[start : found.end])
    return HEADING.sub("", "".join(kept)).strip()


def filled(document: Document, found: Section | None) -> bool:
    """Tell whether somebody has written in a section."""
    return found is not None and bool(WORD.search(content(document, found)))


def answered(document: Document, found: Section) -> bool:
    """Tell whether a section holds an answer: more than a word or two, and no "to be done"."""
    words = WORD.findall(content(document, found).casefold())
    return len(words) >= FEWEST_WORDS and " ".join(words) not in STUBS


def heading(document: Document, found: Section) -> Stretch:
    """Return the place of a section's heading."""
    line = document.text[found.start : found.body].rstrip()
    return Stretch(document.path, found.start, found.start + len(line))


def top(document: Document) -> Stretch:
    """Return the place of the report's first line, for what is missing."""
    if document.sections:
        return heading(document, document.sections[0])
    return Stretch(document.path, 0, len(document.text.partition("\n")[0]))

"""A rule's page: its docstring, taken apart for `explain`, the docs, and the tests.

Pages are not read when rules are loaded: a hook needs the check, not the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from incident_review.rule import LoadedRule, WaivedBy

SECTIONS = ("Why", "Source", "Bad", "Good")
HEADING = re.compile(rf"^## ({'|'.join(SECTIONS)})$", re.MULTILINE)
FENCE = re.compile(r"^```(?P<kind>\w+) (?P<file>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
BULLET = re.compile(r"^- (?P<text>.+(?:\n  .+)*)", re.MULTILINE)
FAMILIES = {
    "PIR0": "the folder and its files",
    "PIR1": "who is in the room",
    "PIR2": "clocks",
    "PIR3": "improvement items",
    "PIR4": "blame-aware wording",
    "PIR5": "the account",
    "PIR6": "the meeting",
    "PIR7": "depth and investigation",
    "PIR8": "publication and global learning",
    "PIR9": "waivers and policy",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a review: `kind` is the language of its fence, or "bullet" for one sentence or title."""

    kind: str
    file: str
    text: str


# Parts of different files stand for one review; a file that comes again starts the next example.
Example = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What a rule says about itself."""

    summary: str
    why: str
    source: str
    bad: tuple[Example, ...]
    good: tuple[Example, ...]


def read(rule: LoadedRule) -> Page:
    """Return the page of a rule. Raises ValueError when a section is missing."""
    summary, _, body = rule.docstring.partition("\n")
    parts = HEADING.split(body)
    sections = dict(zip(parts[1::2], (part.strip() for part in parts[2::2]), strict=True))
    missing = [name for name in SECTIONS if not sections.get(name)]
    if missing or not summary:
        raise ValueError(f"{rule.path.name}: the docstring has no section {', '.join(missing) or 'summary'}")
    bad, good = _examples(sections["Bad"]), _examples(sections["Good"])
    return Page(summary, sections["Why"], sections["Source"], bad, good)


def _examples(text: str) -> tuple[Example, ...]:
    found: list[list[Part]] = []
    for match in FENCE.finditer(text):
        part = Part(match["kind"], match["file"], match["text"])
        if not found or any(other.file == part.file for other in found[-1]):
            found.append([])
        found[-1].append(part)
    bullets = (re.sub(r"\n  ", " ", match["text"]) for match in BULLET.finditer(FENCE.sub("", text)))
    return (*map(tuple, found), *((Part("bullet", "", bullet),) for bullet in bullets))


def facts(rule: LoadedRule) -> str:
    """Return in one line when the rule is asked, how much it weighs, and how it is waived."""
    waived = {
        WaivedBy.REASON: "waived with a reason",
        WaivedBy.APPROVER: "waived with a reason and an approver",
        WaivedBy.NOBODY: "not waived",
    }[rule.rule.waived_by]
    return f"{rule.rule.severity}, from depth {rule.rule.depth} on; asked {rule.rule.binds.when}; {waived}."


def text(rule: LoadedRule) -> str:
    """Return the page as Markdown."""
    _, _, body = rule.docstring.partition("\n")
    return f"# {rule.code} {rule.name}\n\n{read(rule).summary}\n\n{facts(rule)}\n\n{body.strip()}\n"


def family(code: str) -> str:
    """Return what the rules of this family are about."""
    return FAMILIES[code[:4]]

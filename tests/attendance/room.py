"""Rooms full of people, to be varied one at a time."""

from __future__ import annotations

from pathlib import Path

from review_folder import Folder

from incident_review.finding import Finding
from incident_review.page import Part
from incident_review.rule import Depth

# Where a finding stands: code, file, the line, and the words that the carets are under.
Spot = tuple[str, str, str, str]

PEOPLE = {
    "ana": "{name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}",
    "ben": "{name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}",
    "cleo": "{name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}",
    "dan": "{name: Dan Vo, team: shop, function: product, brings: user-proxy}",
    "eva": "{name: Eva Lind, team: growth}",
    "ivo": "{name: Ivo Marin, team: search}",
}
LOCAL = {
    "kind": "local",
    "starts_at": '"2026-03-05T09:00+01:00"',
    "minutes": "60",
    "facilitator": "eva",
    "note_taker": "cleo",
    "attended": "[eva, ana, ben, cleo]",
    "partly": "[dan]",
}
LEARNING = {
    "kind": "learning",
    "starts_at": '"2026-03-17T14:00+01:00"',
    "minutes": "90",
    "facilitator": "eva",
    "note_taker": "cleo",
    "attended": "[eva, ivo, ana, ben, cleo, dan]",
    "document_shared_at": '"2026-03-16T09:00+01:00"',
}
PUBLICATION = (
    "stage: published\nreport:\n"
    '  published_at: "2026-03-19T12:00+01:00"\n  published_to: https://wiki.example.org/checkout-slow\n'
)
CATALOG = """\
teams:
  platform: {kind: operations, members: [ana, ole]}
  payments: {kind: delivery, members: [ben, ida], leads: [lea]}
  care: {kind: support, members: [cleo, mo]}
  shop: {kind: product, members: [dan]}
  growth: {kind: other, members: [eva]}
  search: {kind: other, members: [ivo]}
  sales: {kind: other, members: [kim]}
services:
  checkout-api: {owner: payments, operated_by: platform}
facilitators: [ana, eva, ivo]
"""


def people(**changes: str) -> str:
    """Return the people, with some changed or added."""
    listed = {**PEOPLE, **changes}
    return "people:\n" + "".join(f"  {handle}: {what}\n" for handle, what in listed.items() if what)


def meetings(*rooms: dict[str, str]) -> str:
    """Return the meetings; a field without a value is left out."""
    text = "meetings:\n"
    for room in rooms:
        lines = [f"{field}: {value}" for field, value in room.items() if value]
        text += "  - " + "\n    ".join(lines) + "\n"
    return text


def local(**changes: str) -> dict[str, str]:
    """Return the local meeting, with some fields changed."""
    return {**LOCAL, **changes}


def learning(**changes: str) -> dict[str, str]:
    """Return the learning meeting, with some fields changed."""
    return {**LEARNING, **changes}


def findings(root: Path, depth: Depth, **files: str) -> list[Finding]:
    """Put the top-level keys or sections of files into the sound review of a depth; return what all rules say."""
    folder = Folder(root, depth)
    if "people:" not in files.get("review", ""):
        files["review"] = people() + files.get("review", "")
    for stem, text in files.items():
        name = {"report": "report.md", "notes": "notes.md"}.get(stem, f"{stem}.yaml")
        kind = {"report": "markdown", "notes": "file"}.get(stem, "yaml")
        folder.apply((Part(kind, name, text),))
    report = folder.check()
    assert not report.crashes, report.crashes[0].error
    found: list[Finding] = report.findings
    return found


def spot(root: Path, finding: Finding) -> Spot:
    """Return where a finding stands, in words."""
    span = finding.span
    lines = (root / span.path).read_text(encoding="utf-8").splitlines()
    line = lines[span.line - 1]
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    return finding.code, span.path.rpartition("/")[2], line.strip(), line[span.column - 1 : end]

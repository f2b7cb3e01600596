"""Waivers: a rule that a review does not follow, for a reason that everybody can read.

In review.yaml (`waivers:`) one covers its rule in the whole review; inline, as an HTML comment
`<!-- review: allow PIR404 -- quoted from the customer's letter -->`, the block that it stands in or before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from incident_review.binding import WaiverEntry
from incident_review.finding import Finding, Stretch
from incident_review.folder import Review
from incident_review.markdown import Document
from incident_review.rule import LoadedRule, WaivedBy, load

INLINE = re.compile(r"\s*review:\s*allow\s+(?P<rule>\S+)(?:\s+--\s*(?P<reason>.*?))?\s*", re.DOTALL)


def waivers(review: Review) -> list[WaiverEntry]:
    """Return the waivers of a review, those of review.yaml first."""
    entries = [
        WaiverEntry(review, waiver.rule, waiver.reason or "", waiver.approved_by or "", waiver.where("rule"))
        for waiver in review.facts.waivers
    ]
    if review.has_inline_waivers and review.report is not None:
        entries += _inline(review, review.report)
    return entries


def cover(finding: Finding, rule: LoadedRule, entries: list[WaiverEntry]) -> WaiverEntry | None:
    """Return the waiver that covers a concrete finding, marked as used, or None."""
    if rule.rule.waived_by is WaivedBy.NOBODY:
        return None
    for entry in entries:
        in_place = entry.lines is None or (finding.span.path.endswith("report.md") and finding.span.line in entry.lines)
        if entry.rule == finding.code and in_place:
            entry.used += 1
            return entry
    return None


def lacks_reason(entry: WaiverEntry) -> bool:
    """Tell whether a waiver leaves its readers without a reason."""
    return not entry.reason.strip()


def lacks_approver(entry: WaiverEntry) -> bool:
    """Tell whether nobody, or somebody whom policy does not name, stands for a waiver that needs an approver."""
    needs = next((rule.rule.waived_by for rule in load(entry.rule) if rule.code == entry.rule), None)
    approvers = entry.review.policy.approvers
    known = entry.approved_by and (not approvers or entry.approved_by in approvers)
    return needs is WaivedBy.APPROVER and not known


def _inline(review: Review, document: Document) -> Iterator[WaiverEntry]:
    for start, end, text in document.comments:
        match = INLINE.fullmatch(text)
        if match:
            lines = _lines(document, start, end)
            place = Stretch(document.path, start, end)
            yield WaiverEntry(review, match["rule"], match["reason"] or "", "", place, lines)


def _lines(document: Document, start: int, end: int) -> range:
    """Return the lines of the block that the comment stands in, or of the next block."""
    block = next((block for block in document.blocks if block.end > start), None)
    if block is None:
        return range(0)
    span = document.span(min(start, block.start), max(block.end, end))
    return range(span.line, span.end_line + 1)

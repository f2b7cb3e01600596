"""A change before it is written: what the files would be, and what the rules would say of the items it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incident_review.check import Engine, Report
from incident_review.desk.draft import Draft
from incident_review.folder import ACTIONS, Reviews
from incident_review.output import render
from incident_review.rule import load
from incident_review.terminal import colors

if TYPE_CHECKING:
    from incident_review.folder import Review


def findings(review: Review, text: str, ids: list[str]) -> Report:
    """Return what the rules say of these items of a review, with `text` as its actions.yaml."""
    path = review.file(ACTIONS)
    drafted = Reviews(Draft(review.reviews.tree, {path: text}), review.reviews.folder)
    report = Engine(load()).run(drafted, [review.id])
    again = drafted.review(review.id)
    lines: set[int] = set()
    file = again.yaml.get(path)
    for index, item in enumerate(again.items):
        node = file.node(("items", index)) if file is not None else None
        if item.id in ids and file is not None and node is not None:
            span = file.between(node.start_mark.index, file.end_of(node))
            lines |= set(range(span.line, span.end_line + 1))
    report.findings = [found for found in report.findings if found.span.path == path and found.span.line in lines]
    report.noun, report.units = "item", len(ids)
    report.waived = []
    return report


def coached(report: Report) -> str:
    """Return what to print of the findings, nothing where there are none."""
    return "\n" + render("text", report, color=colors()) if report.findings or report.crashes else ""

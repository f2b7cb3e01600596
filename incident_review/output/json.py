"""For programs: stable, described by schema/findings.schema.json."""

from __future__ import annotations

import json
from io import StringIO
from typing import TYPE_CHECKING, Any

from incident_review.finding import Finding, Severity, Span

if TYPE_CHECKING:
    from incident_review.check import Report


def render(report: Report, *, color: bool = False, at_most: int | None = None) -> str:  # noqa: ARG001 - one form for all
    """Return the report as one JSON object; all findings, whatever `at_most` says."""
    summary = {
        "reviews": report.units,
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "infos": report.count(Severity.INFO),
        "waived": len(report.waived),
    }
    whole = {"version": 1, "findings": [_finding(found) for found in report.findings], "summary": summary}
    if report.crashes:
        whole["crashes"] = [{"rule": crash.rule, "path": crash.path, "error": crash.error} for crash in report.crashes]
    text = StringIO()
    json.dump(whole, text, indent=1, ensure_ascii=True)  # `dumps` would hold every word of it as a string of its own
    return text.getvalue() + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    span = finding.span
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "message": finding.message,
        "question": finding.question,
        "help": finding.help,
        "related": [
            {
                "path": spot.place.path,
                "line": spot.place.line,
                "column": spot.place.column,
                "message": spot.message,
            }
            for spot in finding.related
            if isinstance(spot.place, Span)
        ],
    }

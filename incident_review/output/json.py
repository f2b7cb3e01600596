"""For programs: stable, described by schema/findings.schema.json."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from incident_review.finding import Finding, Severity, Span

if TYPE_CHECKING:
    from incident_review.check import Run


def render(run: Run, *, color: bool = False, at_most: int | None = None) -> Iterator[str]:  # noqa: ARG001 - one form for all
    """Yield the findings and the summary as one JSON object; all findings, whatever `at_most` says."""
    before, between, after = '{\n "version": 1,\n "findings": [', "\n  ", "]"
    for report in run:
        for finding in report.findings:
            yield f"{before}{between}{_indented(_finding(finding), 2)}"
            before, between, after = "", ",\n  ", "\n ]"
    summary = {
        "reviews": run.units,
        "errors": run.count(Severity.ERROR),
        "warnings": run.count(Severity.WARNING),
        "infos": run.count(Severity.INFO),
        "waived": run.waivers.total(),
        "set_aside": run.set_aside,
    }
    yield f'{before}{after},\n "summary": {_indented(summary, 1)}'
    if run.crashes:
        crashes = [{"rule": crash.rule, "path": crash.path, "error": crash.error} for crash in run.crashes]
        yield f',\n "crashes": {_indented(crashes, 1)}'
    yield "\n}\n"


def _indented(value: Any, depth: int) -> str:
    """Return a value as it stands `depth` levels deep in an object of one space a level."""
    return json.dumps(value, indent=1).replace("\n", "\n" + " " * depth)


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

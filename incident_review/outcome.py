"""From a report to what the process says and how it exits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incident_review.finding import Severity

if TYPE_CHECKING:
    from incident_review.check import Report, Run


def exit_code(report: Report | Run, *, strict: bool = False) -> int:
    """Return 0 for no errors, 1 for errors (with `strict`: warnings too), 2 when a rule crashed."""
    if report.crashes:
        return 2
    weighty = report.count(Severity.ERROR) + (report.count(Severity.WARNING) if strict else 0)
    return 1 if weighty else 0

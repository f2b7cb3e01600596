"""What the rules say of a review right after a change, in one line each: nobody has to wait for the commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incident_review.finding import Finding, Severity
from incident_review.plain import line as one_line

if TYPE_CHECKING:
    from incident_review.folder import Reviews

AT_MOST = 6


def errors(reviews: Reviews, id_: str) -> list[Finding]:
    """Return the findings that would stop a commit of this review."""
    from incident_review.check import Engine  # noqa: PLC0415 - rules are read only when somebody asks
    from incident_review.rule import load  # noqa: PLC0415

    report = Engine(load()).run(reviews, [id_])
    return [finding for finding in report.findings if finding.severity is Severity.ERROR]


def lines(found: list[Finding], why: str) -> list[str]:
    """Return findings for a terminal, a line each below `why`; none for none."""
    if not found:
        return []
    said = [why]
    for finding in found[:AT_MOST]:
        said.append(f"  {finding.code} {one_line(finding.message)}")
        if finding.help:
            said.append(f"         {one_line(finding.help)}")
    if len(found) > AT_MOST:
        said.append(f"  and {len(found) - AT_MOST} more: review check")
    return said

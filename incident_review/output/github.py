"""For GitHub Actions: one workflow command a finding, which shows it on the changed line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from incident_review.finding import Finding, Severity
from incident_review.output.text import Painter, closing

if TYPE_CHECKING:
    from incident_review.check import Run

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(run: Run, *, color: bool = False, at_most: int | None = None) -> Iterator[str]:  # noqa: ARG001 - one form for all
    """Yield workflow commands, then the closing line."""
    for report in run:
        yield "".join(f"{_command(finding)}\n" for finding in report.findings)
    for crash in run.crashes:
        yield f"::error title=crashed::{_data(f'{crash.rule} on {crash.path}')}\n"
    yield closing(run, Painter(color=False))


def _command(finding: Finding) -> str:
    span = finding.span
    where = f"file={_property(span.path)},line={span.line},col={span.column},endLine={span.end_line}"
    if span.end_line == span.line:
        where += f",endColumn={span.end_column}"
    said = "\n".join(part for part in (finding.message, finding.question, finding.help) if part)
    command = COMMANDS[finding.severity or Severity.ERROR]
    return f"::{command} {where},title={_property(f'{finding.code} {finding.name}')}::{_data(said)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

"""Output formats: one file each, chosen by its name. All of them render the same report."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incident_review.check import Report, Run


def render(name: str, report: Report, *, color: bool = False, at_most: int | None = None) -> str:
    """Return the report in a format. `at_most` caps what is shown of one review, where people read the format."""
    from incident_review.check import Run  # noqa: PLC0415 - `--help` lists the formats and reads no review

    return "".join(stream(name, Run([report]), color=color, at_most=at_most))


def stream(name: str, run: Run, *, color: bool = False, at_most: int | None = None) -> Iterator[str]:
    """Yield the reports of a run in a format, as they come; together they are one text."""
    module = import_module(f"incident_review.output.{name}")
    pieces: Iterator[str] = module.render(run, color=color, at_most=at_most)
    return pieces

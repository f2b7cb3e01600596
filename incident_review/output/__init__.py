"""Output formats: one file each, chosen by its name. All of them render the same report."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incident_review.check import Report


def formats() -> list[str]:
    """Return the names of the formats, from the names of the files."""
    return sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))


def render(name: str, report: Report, *, color: bool = False, at_most: int | None = None) -> str:
    """Return the report in a format. `at_most` caps what is shown of one review, where people read the format."""
    module = import_module(f"incident_review.output.{name}")
    text: str = module.render(report, color=color, at_most=at_most)
    return text

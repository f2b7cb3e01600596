"""Phrases that give a fault away, one table for each fault.

A table is text. A row begins with a pattern (`incident_review.item.pattern`), which may go on in indented lines;
then stands an example, which the tests run. A number before the example says how much else may stand in the clause
(`concrete.weight`): a row without one holds in every clause.

    be ?more careful|cautious
        |mindful
      = be more careful with migrations
    ^ be able to
      3 = be able to recover quickly
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from incident_review.item import pattern
from incident_review.item.pattern import Pattern

ANY = 99


class Form(NamedTuple):
    """One row: the pattern, its example, and how much else may stand in the clause."""

    text: str
    example: str
    most: int

    @property
    def at_start(self) -> bool:
        """Tell whether it holds only where the clause, or its predicate, begins."""
        return self.text.startswith("^")

    @property
    def pattern(self) -> Pattern:
        """Return the compiled pattern."""
        return pattern.compiled(self.text)


def rows(table: str) -> Iterator[Form]:
    """Yield the rows of a table."""
    text = ""
    for line in table.splitlines():
        if line.startswith("    "):
            more = line.strip()
            text += more if more.startswith("|") else f" {more}"
        elif line.startswith("  "):
            most, _, example = line.partition("=")
            yield Form(text, example.strip(), int(most) if most.strip() else ANY)
        else:
            text = line.strip()

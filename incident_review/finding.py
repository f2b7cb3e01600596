"""What a rule reports: one finding, at one place, with a question that helps.

A rule names its place symbolically (a key of a YAML file, a stretch of prose); `incident_review.check`
makes it concrete once, so no rule counts lines.
Lines and columns are 1-based and count code points; ends are exclusive.

What every hook imports is made of named tuples: a frozen dataclass takes seven times as long to define, and
`review hook` defines dozens of such classes before it reads a review.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a finding weighs: an error stops a commit, a warning is read, an info is a hint."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Span(NamedTuple):
    """A concrete place: `path` is relative to the repository's root, with forward slashes."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


class Key(NamedTuple):
    """A place in a YAML file, by the path of keys and list positions that leads to it.

    `name` points at the key itself instead of its value. `within` is a range of code points in the
    value of a string, for prose that stands in YAML. A path that does not exist means its nearest parent.
    """

    file: str
    path: tuple[str | int, ...] = ()
    name: bool = False
    within: tuple[int, int] | None = None


class Stretch(NamedTuple):
    """A place in a text file: code points from its start, end exclusive."""

    file: str
    start: int
    end: int


Place = Span | Key | Stretch


class Related(NamedTuple):
    """Another place that the finding is about, and why."""

    place: Place
    message: str


class Finding(NamedTuple):
    """One thing that a facilitator would point at.

    The rule gives place, message (what is there, lower case, no scolding), a question or a frame to rewrite
    with, and help (what to do, or why it matters). The engine adds code, name and severity.
    """

    place: Place
    message: str
    question: str = ""
    help: str = ""
    related: tuple[Related, ...] = ()
    severity: Severity | None = None
    code: str = ""
    name: str = ""

    @property
    def span(self) -> Span:
        """Return the concrete place; only the engine's findings have one."""
        if not isinstance(self.place, Span):
            raise TypeError(f"{self.code}: the place was not made concrete: {self.place}")
        return self.place

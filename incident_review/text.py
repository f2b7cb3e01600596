"""Text that is in no review: a pasted page, an issue, a commit message, a list of item titles.

Markdown and wording are imported by who reads prose: a list of titles does without them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from incident_review.check import Engine, Report
from incident_review.finding import Place, Span, Stretch
from incident_review.item import Names, Proposal
from incident_review.item import read as read_item
from incident_review.model.policy import Policy, Vocabulary
from incident_review.rule import load

if TYPE_CHECKING:
    from incident_review.markdown import Document
    from incident_review.wording import Reading


class LooseText:
    """A Markdown or plain text, seen as rules see a review."""

    def __init__(self, path: str, text: str, people: Iterable[str] = (), policy: Policy | None = None) -> None:
        self.path = path
        self.policy = policy or Policy()
        self._text = text
        self._people = tuple(people)

    @cached_property
    def document(self) -> Document:
        """Return the text, read as Markdown."""
        from incident_review.markdown import parse  # noqa: PLC0415 - see the docstring of the module

        return parse(self.path, self._text)

    @cached_property
    def reading(self) -> Reading:
        """Return the analysis of the prose."""
        from incident_review.prose import house, registers  # noqa: PLC0415 - see the docstring of the module
        from incident_review.wording import Cast, Reading, passages  # noqa: PLC0415

        vocabulary = self.policy.vocabulary
        cast = Cast.of([*self._people, *vocabulary.people], vocabulary.allow)
        return Reading(passages(self.document, registers(vocabulary)), cast, house(vocabulary))

    def span(self, place: Place) -> Span:
        """Make a place in the text concrete."""
        if not isinstance(place, Stretch):
            raise TypeError(f"no place in a text: {place}")
        return self.document.span(place.start, place.end)

    def source(self, path: str) -> str | None:
        """Return the text."""
        return self.document.text if path == self.path else None


class Titles(LooseText):
    """Item titles, one a line."""

    @cached_property
    def document(self) -> Document:
        """Return the lines as they are: a title is no Markdown block."""
        from incident_review.markdown import Document  # noqa: PLC0415 - see the docstring of the module

        lines = self._text.removeprefix("\N{BYTE ORDER MARK}").replace("\r\n", "\n").replace("\r", "\n")
        return Document(self.path, lines, lines, (), (), (), (), ())

    @cached_property
    def proposals(self) -> tuple[Proposal, ...]:
        """Return the titles, taken apart; empty lines are none."""
        found, start = [], 0
        for line in self.document.text.split("\n"):
            if line.strip():
                found.append(read_item(line, self._stretch(start), Names()))
            start += len(line) + 1
        return tuple(found)

    def _stretch(self, offset: int) -> Callable[[int, int], Place]:
        return lambda start, end: Stretch(self.path, offset + start, offset + end)


def check_text(
    texts: Iterable[tuple[str, str]], people: Iterable[str] = (), vocabulary: Vocabulary | None = None
) -> Report:
    """Return what the PIR4xx rules find in texts, each given as path and content."""
    policy = Policy(vocabulary=vocabulary) if vocabulary is not None else None
    loose = [LooseText(path, text, people, policy) for path, text in texts]
    return Engine(load("PIR4")).run_texts(loose, "file")


def check_items(texts: Iterable[tuple[str, str]]) -> Report:
    """Return what the PIR3xx rules on titles find in texts that hold one item a line."""
    titles = [Titles(path, text) for path, text in texts]
    report = Engine(load("PIR3")).run_texts(titles, "item")
    report.units = sum(len(one.proposals) for one in titles)
    return report

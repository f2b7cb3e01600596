"""Text that is in no review: a pasted page, an issue, a commit message, a list of item titles."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from incident_review.check import Engine, Report
from incident_review.finding import Place, Span, Stretch
from incident_review.item import Names, Proposal
from incident_review.item import read as read_item
from incident_review.markdown import Document, parse
from incident_review.model.policy import Policy, Vocabulary
from incident_review.prose import house, registers
from incident_review.rule import load
from incident_review.wording import Cast, Reading, passages


class LooseText:
    """A Markdown or plain text, or item titles one a line, seen as rules see a review."""

    def __init__(self, path: str, text: str, people: Iterable[str] = (), policy: Policy | None = None) -> None:
        self.path = path
        self.policy = policy or Policy()
        self.document: Document = parse(path, text)
        self._people = tuple(people)

    @cached_property
    def reading(self) -> Reading:
        """Return the analysis of the prose."""
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

"""The prose of a review, wherever it stands, brought to the analyses of wording and of items."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from incident_review.finding import Key, Place
from incident_review.item import Names, Proposal
from incident_review.item import read as read_item
from incident_review.wording import Cast, Passage, Phrase, Reading, Register, passages

if TYPE_CHECKING:
    from incident_review.folder import Review
    from incident_review.model.policy import Vocabulary


def reading(review: Review) -> Reading:
    """Return the analysis of report.md and of the prose in the YAML files."""
    vocabulary = review.policy.vocabulary
    found = passages(review.report, registers(vocabulary)) if review.report is not None else []
    found += [Passage.of(text, register, _within(key)) for text, register, key in _yaml_prose(review)]
    return Reading(found, Cast.of([*_names(review), *vocabulary.people], vocabulary.allow), house(vocabulary))


def proposals(review: Review) -> tuple[Proposal, ...]:
    """Return the titles of the items that are still to be done, taken apart."""
    known = [
        *review.facts.services,
        *review.catalog.services,
        *review.facts.closest_teams,
        *review.catalog.teams,
    ]
    names = Names.of(known)
    return tuple(
        read_item(item.title, _within(item.where("title")), names, review.facts.title)
        for item in review.items
        if item.status in ("proposed", "accepted")
    )


def registers(vocabulary: Vocabulary) -> dict[str, Register]:
    """Return the registers of the section titles of this house."""
    return dict.fromkeys(vocabulary.narrative, Register.NARRATIVE) | dict.fromkeys(vocabulary.answers, Register.ANSWER)


def house(vocabulary: Vocabulary) -> list[Phrase]:
    """Return the words that this house asks about."""
    return [Phrase(rule.phrase, rule.message, rule.question or "") for rule in vocabulary.house]


def _names(review: Review) -> Iterator[str]:
    for handle, person in review.people.items():
        yield handle
        if person.name:
            yield person.name
        if person.team:
            yield f"{person.team} team"
    for team in (*review.facts.closest_teams, *review.catalog.teams):
        yield f"{team} team"


def _yaml_prose(review: Review) -> Iterator[tuple[str, Register, Key]]:
    facts = review.facts
    if review.readable:
        yield facts.title, Register.NARRATIVE, facts.where("title")
    for field in ("declined_reason", "depth_reason"):
        text = getattr(facts, field)
        if text:
            yield text, Register.NARRATIVE, facts.where(field)
    for waiver in facts.waivers:
        if waiver.reason:
            yield waiver.reason, Register.NARRATIVE, waiver.where("reason")
    for event in review.timeline.events:
        yield event.what, Register.NARRATIVE, event.where("what")
    for item in review.items:
        if item.reason:
            yield item.reason, Register.NARRATIVE, item.where("reason")


def _within(key: Key) -> Callable[[int, int], Place]:
    return lambda start, end: Key(key.file, key.path, within=(start, end))

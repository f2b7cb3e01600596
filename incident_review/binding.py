"""The facts that make rules apply. A rule names one; the engine calls its `check` for each subject.

Facts bind, not the stage alone: a meeting entry binds the rules of its kind, `attended` the attendance rules, an
accepted item its soak, `published_at` publication. So nothing is asked for before it is due.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from incident_review.finding import Place
from incident_review.folder import Review, Reviews
from incident_review.gathering import Gathering, Room
from incident_review.model.actions import Item, ItemStatus
from incident_review.model.review import MeetingKind
from incident_review.problem import Kind, Problem
from incident_review.rule import Binding

LOCAL, LEARNING = MeetingKind.LOCAL, MeetingKind.LEARNING


class ItemEntry(NamedTuple):
    """An improvement item with its review."""

    review: Review
    item: Item


@dataclass(slots=True)
class WaiverEntry:
    """A waiver, in review.yaml or inline, and how many findings it covered."""

    review: Review
    rule: str
    reason: str
    approved_by: str
    place: Place
    lines: range | None = None  # an inline waiver covers these lines of report.md; None: the whole review
    used: int = 0
    asked: bool = True  # whether its rule was asked in this run: only then an unused waiver covers nothing


def _rooms(review: Review) -> Iterator[Room]:
    """Yield the room that must be complete: all meetings at publication, else a local meeting that is the only one."""
    held = tuple(review.held())
    if not held:
        return
    if review.published_at is not None:
        yield Room(review, held, held[-1].where("attended", name=True))
    elif len(review.gatherings) == 1 and held[0].kind is LOCAL:
        yield Room(review, held, held[0].where("attended", name=True))


def _items(review: Review, *statuses: ItemStatus) -> Iterator[ItemEntry]:
    for item in review.items:
        if not statuses or item.status in statuses:
            yield ItemEntry(review, item)


def problem(kind: Kind) -> Binding[Problem]:
    """Return the binding to files that cannot be read for one kind of reason."""

    def subjects(source: Review | Reviews) -> Iterator[Problem]:
        return (found for found in source.problems if found.kind is kind)

    return Binding(f"problem-{kind}", "from the first commit, of every file of a review", subjects)


def _above(source: Review | Reviews) -> Iterator[Reviews]:
    if isinstance(source, Reviews):
        yield source


# What stands above all reviews is asked once in a run.
POLICY: Binding[Reviews] = Binding("above-policy", "as soon as there is a policy.yaml", _above)
CATALOG: Binding[Reviews] = Binding("above-catalog", "as soon as there is a catalog.yaml", _above)
REVIEW: Binding[Review] = Binding("review", "from the first commit", lambda review: (review,))
LOCAL_PLANNED: Binding[Gathering] = Binding(
    "local-planned",
    "as soon as a local meeting stands in review.yaml",
    lambda review: (room for room in review.gatherings if room.kind is LOCAL),
)
LEARNING_PLANNED: Binding[Gathering] = Binding(
    "learning-planned",
    "as soon as a learning meeting stands in review.yaml",
    lambda review: (room for room in review.gatherings if room.kind is LEARNING),
)
PLANNED: Binding[Gathering] = Binding(
    "planned", "as soon as a meeting stands in review.yaml", lambda review: review.gatherings
)
LOCAL_HELD: Binding[Gathering] = Binding(
    "local-held", "once a local meeting lists who attended", lambda review: review.held(LOCAL)
)
HELD: Binding[Gathering] = Binding("held", "once a meeting lists who attended", lambda review: review.held())
COMPOSITION: Binding[Room] = Binding(
    "composition", "once the only meeting, a local one, was held; of all meetings at publication", _rooms
)
ITEM: Binding[ItemEntry] = Binding("item", "as soon as an item is proposed", _items)
ACCEPTED: Binding[ItemEntry] = Binding(
    "accepted",
    "once an item is accepted",
    lambda review: _items(review, ItemStatus.ACCEPTED, ItemStatus.DONE),
)
DECLINED: Binding[ItemEntry] = Binding(
    "declined", "once an item is declined", lambda review: _items(review, ItemStatus.DECLINED)
)
DONE: Binding[ItemEntry] = Binding("done", "once an item is done", lambda review: _items(review, ItemStatus.DONE))
OPEN: Binding[ItemEntry] = Binding(
    "open",
    "of every item that is neither done nor declined",
    lambda review: _items(review, ItemStatus.PROPOSED, ItemStatus.ACCEPTED),
)
TO_DO: Binding[ItemEntry] = Binding(
    "to-do", "once an item is accepted, until it is done", lambda review: _items(review, ItemStatus.ACCEPTED)
)
DECIDED: Binding[ItemEntry] = Binding(
    "decided",
    "once an item is accepted or declined",
    lambda review: _items(review, ItemStatus.ACCEPTED, ItemStatus.DECLINED, ItemStatus.DONE),
)
PUBLISHED: Binding[Review] = Binding(
    "published",
    "once `report.published_at` is set",
    lambda review: (review,) if review.published_at is not None else (),
)
INVESTIGATION_PLANNED: Binding[Review] = Binding(
    "investigation-planned",
    "as soon as a learning meeting stands in review.yaml, or at publication",
    lambda review: (review,) if review.published_at or any(room.kind is LEARNING for room in review.gatherings) else (),
)
INVESTIGATED: Binding[Review] = Binding(
    "investigated",
    "once a learning meeting lists who attended, or at publication",
    lambda review: (review,) if review.published_at or review.held(LEARNING) else (),
)
ACCOUNT: Binding[Review] = Binding(
    "account",
    "once a meeting lists who attended, or at publication",
    lambda review: (review,) if review.published_at or review.held() else (),
)
# The engine gives waivers their own turn: whether one is used is known only after all other rules.
WAIVER: Binding[WaiverEntry] = Binding("waiver", "as soon as a waiver stands in the review", lambda entries: entries)

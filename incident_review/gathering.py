"""A meeting of a review, seen with the people who were in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from incident_review.finding import Key
from incident_review.model.review import Function, Meeting, MeetingKind, Person, Perspective

if TYPE_CHECKING:
    from incident_review.folder import Review

DEFAULT_MINUTES = 60


class Gathering:
    """A meeting, planned or held: who is there, and what they bring."""

    def __init__(self, review: Review, meeting: Meeting) -> None:
        self.review = review
        self.meeting = meeting

    @property
    def kind(self) -> MeetingKind:
        """Return local or learning."""
        return self.meeting.kind

    @property
    def held(self) -> bool:
        """Tell whether it lists who attended: that fact makes it a meeting that took place."""
        return bool(self.meeting.attended or self.meeting.partly)

    @property
    def ends_at(self) -> datetime | None:
        """Return when it ends: an hour after its start where no length is given."""
        start = self.meeting.starts_at
        return start + timedelta(minutes=self.meeting.minutes or DEFAULT_MINUTES) if start else None

    @cached_property
    def people(self) -> dict[str, Person]:
        """Return who was there, for all or a part of it, by handle."""
        handles = dict.fromkeys([*self.meeting.attended, *self.meeting.partly])
        return {handle: self.review.people[handle] for handle in handles if handle in self.review.people}

    @property
    def facilitator(self) -> Person | None:
        """Return who facilitates, when that person is declared."""
        return self.review.people.get(self.meeting.facilitator or "")

    @cached_property
    def perspectives(self) -> dict[Perspective, list[str]]:
        """Return who brings which perspective; the facilitator brings none, everybody else one."""
        brought: dict[Perspective, list[str]] = {}
        for handle, person in self.people.items():
            perspective = self.meeting.attended_as.get(handle, person.brings)
            if perspective is not None and handle != self.meeting.facilitator:
                brought.setdefault(perspective, []).append(handle)
        return brought

    def attending(self, function: Function) -> list[str]:
        """Return the handles of those there whose job is `function`."""
        return [handle for handle, person in self.people.items() if person.function is function]

    def listed(self) -> list[tuple[str, Key]]:
        """Return everybody who attended or is invited, with the place, once each."""
        found: dict[str, Key] = {}
        for field in ("attended", "partly", "invited"):
            for index, handle in enumerate(getattr(self.meeting, field)):
                found.setdefault(handle, self.where(field, index))
        return list(found.items())

    def where(self, *path: str | int, name: bool = False) -> Key:
        """Return the place of a field of the meeting."""
        return self.meeting.where(*path, name=name)


@dataclass(frozen=True, slots=True)
class Room:
    """The people whose perspectives a review has to gather, and the place that lists them."""

    review: Review
    gatherings: tuple[Gathering, ...]
    where: Key

    def brings(self, *perspectives: Perspective) -> bool:
        """Tell whether somebody brings one of these perspectives."""
        return any(perspective in room.perspectives for room in self.gatherings for perspective in perspectives)


def who_could(review: Review, kinds: Iterable[str], without: Iterable[str] = ()) -> str:
    """Name people who could fill a gap, from the catalog's teams of these kinds; it never chooses for people."""
    wanted, out = set(kinds), set(without)
    found = [
        f"{', '.join(member for member in team.members if member not in out)} ({name})"
        for name, team in review.catalog.teams.items()
        if team.kind in wanted and any(member not in out for member in team.members)
    ]
    return f"in catalog.yaml: {'; '.join(found[:4])}" if found else ""

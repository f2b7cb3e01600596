"""A meeting of a review, seen with the people who were in it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from incident_review.finding import Key, Related
from incident_review.model.policy import Organisation
from incident_review.model.review import Function, Meeting, MeetingKind, OperatingModel, Person, Perspective

if TYPE_CHECKING:
    from incident_review.folder import Review

DEFAULT_MINUTES = 60
# Whoever builds a service and runs it tells both.
BUILD_AND_RUN = frozenset({Perspective.DELIVERY, Perspective.OPERATIONS})
USERS = frozenset({Perspective.USER, Perspective.USER_PROXY})
# Who builds and runs services by trade; the others see them from outside, also when they sit in the same team.
HANDS_ON = frozenset(
    {
        Function.ENGINEER,
        Function.OPERATIONS,
        Function.SECURITY,
        Function.INCIDENT_MANAGEMENT,
        Function.ENGINEERING_LEADERSHIP,
    }
)


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
        """Return everybody who attended, is invited or facilitates, with the place, once each."""
        found: dict[str, Key] = {}
        for field in ("attended", "partly", "invited"):
            for index, handle in enumerate(getattr(self.meeting, field)):
                found.setdefault(handle, self.where(field, index))
        if self.meeting.facilitator is not None:
            found.setdefault(self.meeting.facilitator, self.where("facilitator"))
        return list(found.items())

    @property
    def counted(self) -> frozenset[str]:
        """Return the handles that the meeting speaks of: there, invited, or absent with a reason."""
        return frozenset(handle for handle, _ in self.listed()) | self.meeting.absent.keys()

    @property
    def listing(self) -> Key:
        """Return the place that lists who was there, else who is invited, else who facilitates."""
        fields = [field for field in ("attended", "partly", "invited", "facilitator") if getattr(self.meeting, field)]
        return self.where(fields[0], name=True) if fields else self.where()

    def where(self, *path: str | int, name: bool = False) -> Key:
        """Return the place of a field of the meeting."""
        return self.meeting.where(*path, name=name)


class Room(NamedTuple):
    """The people whose perspectives a review has to gather, and the place that lists them."""

    review: Review
    gatherings: tuple[Gathering, ...]
    where: Key

    def brings(self, *perspectives: Perspective) -> bool:
        """Tell whether somebody brings one of these perspectives; who builds and runs a service brings both."""
        wanted = set(perspectives)
        if self.review.facts.operating_model is OperatingModel.YOU_BUILD_IT_YOU_RUN_IT and wanted & BUILD_AND_RUN:
            wanted |= BUILD_AND_RUN
        return any(wanted & room.perspectives.keys() for room in self.gatherings)

    def bringing(self, perspectives: frozenset[Perspective]) -> list[str]:
        """Return the handles of those who bring one of these perspectives, once each."""
        handles = (
            handle
            for room in self.gatherings
            for what in room.perspectives
            for handle in room.perspectives[what]
            if what in perspectives
        )
        return list(dict.fromkeys(handles))

    def brought_at(self, handle: str) -> Key:
        """Return the place that says what a person brings: in a meeting where it differs, else beside the person."""
        for room in self.gatherings:
            if handle in room.meeting.attended_as:
                return room.where("attended_as", handle)
        return self.review.people[handle].where("brings")

    def set_aside(self, *perspectives: Perspective) -> tuple[Related, ...]:
        """Return the facilitators who bring one of these perspectives: it does not count while they facilitate."""
        asked = dict.fromkeys(room.meeting.facilitator for room in self.gatherings)
        return tuple(
            Related(person.where("brings"), "whoever facilitates brings no perspective")
            for handle, person in self.review.people.items()
            if handle in asked and person.brings in perspectives
        )

    @property
    def people(self) -> dict[str, Person]:
        """Return who was in one of the meetings, by handle."""
        return {handle: person for room in self.gatherings for handle, person in room.people.items()}

    def who_could(self, kinds: Iterable[str], *perspectives: Perspective) -> str:
        """Name people who could bring a perspective that is missing; it never chooses for people."""
        return who_could(self.review, kinds, self.people, perspectives)


def one_team(review: Review) -> bool:
    """Tell whether policy says that the organisation is one team: then nobody is asked to come from another."""
    return review.policy.organisation is Organisation.ONE_TEAM


def of_team(review: Review, handle: str) -> str | None:
    """Return the team of a person: what the review says, else the catalog's team that lists the handle."""
    person = review.people.get(handle)
    if person is not None and person.team:
        return person.team
    return next((name for name, team in review.catalog.teams.items() if handle in team.members), None)


def who_could(
    review: Review, kinds: Iterable[str], without: Iterable[str] = (), perspectives: Iterable[Perspective] = ()
) -> str:
    """Name people who could fill a gap; it never chooses for people.

    First those of the review who bring one of `perspectives`, then the catalog's teams of these kinds, those of the
    incident's services first. Nobody of `without` is named.
    """
    wanted, out, brought = set(kinds), set(without), set(perspectives)
    here = [handle for handle, person in review.people.items() if person.brings in brought and handle not in out]
    near = set(review.facts.closest_teams)
    for service in review.facts.services:
        entry = review.catalog.services.get(service)
        near |= {entry.owner or "", entry.operated_by or ""} if entry else set()
    teams = sorted(review.catalog.teams.items(), key=lambda named: named[0] not in near)
    found = [
        f"{', '.join(member for member in team.members if member not in out)} ({name})"
        for name, team in teams
        if team.kind in wanted and any(member not in out for member in team.members)
    ]
    parts = [
        f"add {', '.join(here[:4])} to `attended`, if there" if here else "",
        f"in catalog.yaml: {'; '.join(found[:4])}" if found else "",
    ]
    return "; ".join(part for part in parts if part)


def who_could_facilitate(review: Review) -> str:
    """Name the catalog's facilitators who neither responded nor belong to the closest teams."""
    near = set() if one_team(review) else set(review.facts.closest_teams)
    free = [
        handle
        for handle in review.catalog.facilitators
        if handle not in review.responders and of_team(review, handle) not in near
    ]
    return f"facilitators in catalog.yaml: {', '.join(free[:6])}" if free else ""

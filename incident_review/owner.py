"""Who can own an improvement item: a team, or a person by handle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incident_review.gathering import of_team
from incident_review.model.review import Absence
from incident_review.problem import did_you_mean

if TYPE_CHECKING:
    from incident_review.folder import Review


def teams(review: Review) -> list[str]:
    """Return the teams of the catalog, else those that the review names."""
    if review.catalog.teams:
        return list(review.catalog.teams)
    named = [*review.facts.closest_teams, *(person.team for person in review.people.values() if person.team)]
    return list(dict.fromkeys(named))


def people(review: Review) -> list[str]:
    """Return the handles of the review and of the catalog."""
    catalog = review.catalog
    listed = (handle for team in catalog.teams.values() for handle in (*team.members, *team.leads))
    return list(dict.fromkeys([*review.people, *listed, *catalog.facilitators]))


def known(review: Review, owner: str) -> bool:
    """Tell whether the owner is a team or a person that somebody declared."""
    return owner in teams(review) or owner in people(review)


def meant(review: Review, owner: str) -> str:
    """Return `did you mean …?` for a name that nobody declared: the handle behind a person's name, or a close one."""
    for handle, person in review.people.items():
        if person.name and person.name.casefold() == owner.casefold():
            return f'did you mean "{handle}"?'
    return did_you_mean(owner, [*teams(review), *people(review)])


def team(review: Review, owner: str) -> str | None:
    """Return the team that owns: the owner itself, or the team of the person."""
    return owner if owner in teams(review) else of_team(review, owner)


def gone(review: Review, owner: str) -> str:
    """Return why a person can no longer be the owner, or nothing.

    The catalog tells only where it lists the members of the person's team.
    """
    if any(room.meeting.absent.get(owner) is Absence.LEFT_COMPANY for room in review.gatherings):
        return "has left the company, as a meeting says"
    person = review.people.get(owner)
    if person is None or person.team is None or owner in teams(review):
        return ""
    home = review.catalog.teams.get(person.team)
    if home is None or not home.members:
        return ""
    everybody = {handle for one in review.catalog.teams.values() for handle in (*one.members, *one.leads)}
    return "" if owner in everybody else f"is in no team of catalog.yaml any more (here: {person.team})"

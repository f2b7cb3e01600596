"""The user perspective came from those who built or ran the service.

## Why
A team that watches its own circuit breaker open sees errors handled. Whether users lost a part or all of the
service is known to somebody who stood on the other side.

## Source
Practice 8 (Equal Experts): a review "solely run by the product team without upstream teams or end-users will result
in similarly limited insights"; 6. Somebody inside who neither built nor operated the service brings it (C1).

## Bad
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: user-proxy}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
```
```yaml review.yaml
operating_model: you-build-it-you-run-it
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: payments, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```

## Good
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: user-proxy}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```
```yaml review.yaml
operating_model: you-build-it-you-run-it
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: payments, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import COMPOSITION
from incident_review.finding import Finding, Related
from incident_review.folder import Review
from incident_review.gathering import BUILD_AND_RUN, HANDS_ON, USERS, Room, of_team, one_team
from incident_review.model.review import OperatingModel
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=COMPOSITION, waived_by=WaivedBy.APPROVER)


def check(room: Room) -> Iterator[Finding]:
    """Look for one person who brings the users' perspective and took no part in building or running the service."""
    review = room.review
    builders = _builders(room)
    inside = {handle: _part(review, handle, builders) for handle in room.bringing(USERS)}
    if not inside or not all(inside.values()):
        return
    handle, part = next(iter(inside.items()))
    others = [name for name in inside if name != handle]
    yield Finding(
        place=room.brought_at(handle),
        message=f"{review.name(handle)} brings the users' perspective and {part}",
        question="who stood on the other side, and can tell what users saw and could not do?",
        help=room.who_could(("product", "support"), *USERS)
        or "invite somebody who uses the service, or speaks with users",
        related=(
            Related(room.where, "the meeting that gathers the perspectives"),
            *(Related(room.brought_at(name), f"{review.name(name)} {inside[name]}") for name in others),
        ),
    )


def _builders(room: Room) -> set[str]:
    """Return the teams that built or ran the service: the closest, and those that speak for delivery and operations."""
    teams = {of_team(room.review, handle) for handle in room.bringing(BUILD_AND_RUN)}
    return {team for team in teams if team} | set(room.review.facts.closest_teams)


def _part(review: Review, handle: str, builders: set[str]) -> str:
    """Return what part a person had in the service or the incident; nothing for somebody from outside.

    Where one team builds and another runs, the product manager of the builders may speak for users; who builds it and
    runs it needs another team.
    """
    person = review.people[handle]
    if person.in_incident:
        return "took part in the incident"
    team = of_team(review, handle)
    if one_team(review) or team not in builders:
        return ""
    if review.facts.operating_model is OperatingModel.YOU_BUILD_IT_YOU_RUN_IT:
        return f"is of {team}, which builds and runs the service"
    return f"is an engineer of {team}, which builds or runs the service" if person.function in HANDS_ON else ""

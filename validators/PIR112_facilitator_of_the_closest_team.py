"""The facilitator belongs to a team closest to the problem.

## Why
Whoever works with the service every day asks what the team already knows to ask. Somebody from outside can ask what
everybody inside takes for granted.

## Source
Practice 3 (Equal Experts): "It's crucial that an external facilitator is present, to ensure adequate representation,
minimize bias where possible, and encourage different perspectives".

## Bad
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: payments}
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
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: payments}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```
```yaml policy.yaml
organisation: one-team
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import PLANNED
from incident_review.finding import Finding, Related
from incident_review.gathering import Gathering, of_team, one_team, who_could_facilitate
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=PLANNED, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Compare the facilitator's team with the closest teams; one team has no other. Responders are PIR102's."""
    review, handle = gathering.review, gathering.meeting.facilitator
    if handle is None or one_team(review) or handle in review.responders:
        return
    team = of_team(review, handle)
    closest = review.facts.closest_teams
    if team is None or team not in closest:
        return
    yield Finding(
        place=gathering.where("facilitator"),
        message=f"{review.name(handle)} facilitates and is of {team}, a team closest to the problem",
        question="who from outside can ask what everybody inside takes for granted?",
        help=who_could_facilitate(review) or "ask somebody of another team",
        related=(Related(review.facts.where("closest_teams", closest.index(team)), "the closest team"),),
    )

"""One person brought two perspectives.

## Why
Two perspectives are two people who can differ. One person who tells both has already settled what the review is there
to find.

## Source
Practices 4 to 8 (Equal Experts) ask for people of each kind: "Weaving together usage, engineering, and operational
knowledge makes it easier to identify discrepancies in each person's mental model". docs/format.md.

## Bad
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Ben Oduya, team: shop, function: product, brings: user-proxy}
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
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Ben Okafor, team: shop, function: product, brings: user-proxy}
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
from incident_review.gathering import BUILD_AND_RUN, USERS, Room
from incident_review.model.review import OperatingModel, Perspective
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=COMPOSITION, depth=Depth.STANDARD, waived_by=WaivedBy.APPROVER)
NEEDED = BUILD_AND_RUN | USERS


def check(room: Room) -> Iterator[Finding]:
    """Look for a name under two handles, and for a handle that brings one thing here and another thing there."""
    review = room.review
    brought: dict[str, tuple[str, Perspective]] = {}
    for gathering in room.gatherings:
        for perspective, handles in gathering.perspectives.items():
            for handle in handles:
                first = brought.setdefault(_folded(review.name(handle)), (handle, perspective))
                if _differ(room, first[1], perspective):
                    yield Finding(
                        place=review.people[handle].where(),
                        message=f"{review.name(handle)} brings {first[1]} and {perspective}",
                        question="which of the two can nobody else tell, and who brings the other?",
                        help="one perspective a person; list a person under one handle",
                        related=(Related(review.people[first[0]].where(), f"{first[1]} here"),),
                    )


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _differ(room: Room, one: Perspective, other: Perspective) -> bool:
    """Tell whether two of the needed perspectives differ; who builds a service and runs it tells both."""
    pair = {one, other}
    if room.review.facts.operating_model is OperatingModel.YOU_BUILD_IT_YOU_RUN_IT and pair <= BUILD_AND_RUN:
        return False
    return len(pair & NEEDED) > 1 and not pair <= USERS

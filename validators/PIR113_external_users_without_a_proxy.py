"""Users are outside the organisation and no user-proxy spoke for them.

## Why
Customers do not sit in a review where people speak freely. Somebody inside who listens to them every day, such as
the product manager of the domain, brings what they went through.

## Source
Practice 7 (Equal Experts): "If users are external to the organization, then a user-proxy, such as the relevant
domain's Product Manager should be involved instead".

## Bad
```yaml review.yaml
users: {external: true, loss: partial}
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: user, brings: user}
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
users: {external: true, loss: partial}
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
users: {external: false, loss: partial}
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, brings: user}
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
from incident_review.gathering import Room
from incident_review.model.review import Perspective
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=COMPOSITION, depth=Depth.STANDARD, waived_by=WaivedBy.APPROVER)


def check(room: Room) -> Iterator[Finding]:
    """Ask for a proxy where users are external and only a user speaks for them."""
    review = room.review
    speakers = room.bringing(frozenset({Perspective.USER}))
    if not review.facts.users.external or not speakers or room.brings(Perspective.USER_PROXY):
        return
    handle = speakers[0]
    yield Finding(
        place=room.brought_at(handle),
        message=f"users are outside the organisation, and {review.name(handle)} speaks for them as a user",
        question="who inside listens to users every day: product, support, customer success?",
        help=room.who_could(("product", "support"), Perspective.USER_PROXY)
        or "write `brings: user-proxy` for somebody inside who speaks for users",
        related=(Related(review.facts.users.where("external"), "users are external"),),
    )

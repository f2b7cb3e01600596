"""Nobody of the team that owns or operates a service of the incident was there.

## Why
A service that took part in the incident has people who know why it is as it is. Without them the review describes it
from outside.

## Source
Practice 10 (Equal Experts): "representatives from the engineers, operators, and users associated with the service(s)
that triggered or were associated with the incident".

## Bad
```yaml catalog.yaml
teams:
  platform: {kind: operations, members: [ana, ole]}
  payments: {members: [ben]}
  care: {kind: support, members: [cleo]}
  shop: {kind: product, members: [dan]}
  growth: {members: [eva]}
  sales: {}
  catalogue: {members: [ute]}
services:
  checkout-api: {owner: payments, operated_by: platform}
  price-feed: {owner: catalogue}
```
```yaml review.yaml
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
```yaml catalog.yaml
teams:
  platform: {kind: operations, members: [ana, ole]}
  payments: {members: [ben]}
  care: {kind: support, members: [cleo]}
  shop: {kind: product, members: [dan]}
  growth: {members: [eva]}
  sales: {}
  catalogue: {members: [ute]}
services:
  checkout-api: {owner: payments, operated_by: platform}
  price-feed: {owner: payments}
```
```yaml review.yaml
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
from incident_review.finding import Finding, Related, Severity
from incident_review.gathering import Room, of_team
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=COMPOSITION, severity=Severity.WARNING, depth=Depth.STANDARD, waived_by=WaivedBy.APPROVER)


def check(room: Room) -> Iterator[Finding]:
    """Compare the catalog's owner and operators of each service with the teams that were there."""
    review = room.review
    there = {of_team(review, handle) for handle in room.people}
    for index, name in enumerate(review.facts.services):
        service = review.catalog.services.get(name)
        for field, verb in (("owner", "owns"), ("operated_by", "operates")):
            team = getattr(service, field, None)
            if service is not None and team and team not in there:
                members = review.catalog.teams[team].members if team in review.catalog.teams else []
                yield Finding(
                    place=review.facts.where("services", index),
                    message=f"nobody of {team}, which {verb} {name}, was in a meeting",
                    question="what does this team know of the service that nobody else does?",
                    help=f"in catalog.yaml: {', '.join(members[:6])} ({team})" if members else f"ask {team}",
                    related=(Related(service.where(field), f"{team} {verb} it"), Related(room.where, "who was there")),
                )

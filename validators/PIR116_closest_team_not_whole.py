"""People of the closest team were neither invited nor have a reason to be absent.

## Why
Those who work beside the problem every day learn from it even when they were not on the call, and know why it is as it
is.

## Source
Practice 14 (IT Revolution): attendees "should include … full teams of those closest to the problem".

## Bad
```yaml catalog.yaml
teams:
  platform: {kind: operations, members: [ana]}
  payments: {members: [ben, ida, jon]}
  care: {kind: support, members: [cleo]}
  shop: {kind: product, members: [dan]}
  growth: {members: [eva]}
  sales: {}
```
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  ida: {name: Ida Holm, team: payments}
  jon: {name: Jon Eide, team: payments}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
    absent: {jon: could-not}
```

## Good
```yaml catalog.yaml
teams:
  platform: {kind: operations, members: [ana]}
  payments: {members: [ben, ida, jon]}
  care: {kind: support, members: [cleo]}
  shop: {kind: product, members: [dan]}
  growth: {members: [eva]}
  sales: {}
```
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  ida: {name: Ida Holm, team: payments}
  jon: {name: Jon Eide, team: payments}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, ida, cleo]
    partly: [dan]
    absent: {jon: could-not}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import LOCAL_PLANNED
from incident_review.finding import Finding, Related, Severity
from incident_review.gathering import Gathering
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=LOCAL_PLANNED, severity=Severity.WARNING, depth=Depth.STANDARD, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Compare the catalog's members of the closest teams with the local meetings, once the first lists people.

    Responders are PIR115's.
    """
    review = gathering.review
    rooms = [room for room in review.gatherings if room.kind is gathering.kind]
    if gathering is not rooms[0] or not (gathering.held or gathering.meeting.invited):
        return
    counted = frozenset().union(*(room.counted for room in rooms)) | review.responders
    for index, name in enumerate(review.facts.closest_teams):
        team = review.catalog.teams.get(name)
        missing = [handle for handle in team.members if handle not in counted] if team else []
        if team and missing:
            yield Finding(
                place=gathering.listing,
                message=f"{name} is a team closest to the problem, and no local meeting lists {', '.join(missing)}",
                question="what does the rest of the team know of it, and what would they learn?",
                help=f"invite the whole team, or write `absent: {{{missing[0]}: could-not}}`",
                related=(
                    Related(review.facts.where("closest_teams", index), "the closest team"),
                    Related(team.where("members"), "its members"),
                ),
            )

"""Everybody in the meeting was of one team.

## Why
An incident takes more than one team, so no single team can tell it. What one team finds alone, the others neither know
nor can correct.

## Source
Practice 9 (Equal Experts): "it's not enough for any one team to run an incident review, because an incident affects
more than one team".

## Bad
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: platform, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  ole: {name: Ole Berg, team: platform, brings: operations}
stage: held
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: ole
    attended: [eva, ana, ole, cleo]
    absent: {ben: could-not}
  - kind: local
    starts_at: "2026-03-05T11:00+01:00"
    minutes: 60
    facilitator: eva
```

## Good
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  ole: {name: Ole Berg, team: platform, brings: operations}
stage: held
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: ole
    attended: [eva, ana, ole, cleo]
    absent: {ben: could-not}
  - kind: local
    starts_at: "2026-03-05T11:00+01:00"
    minutes: 60
    facilitator: eva
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import HELD
from incident_review.finding import Finding
from incident_review.gathering import USERS, Gathering, of_team, one_team, who_could
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=HELD, depth=Depth.STANDARD, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Count the teams of those who were there, without the facilitator; somebody without a team may be of another."""
    review = gathering.review
    there = [handle for handle in gathering.people if handle != gathering.meeting.facilitator]
    teams = {of_team(review, handle) for handle in there}
    if one_team(review) or len(teams) != 1 or None in teams:
        return
    (team,) = teams
    yield Finding(
        place=gathering.listing,
        message=f"everybody in the {gathering.kind} meeting was of {team}",
        question="which other team saw a part of it: who runs the service, depends on it, or answers its users?",
        help=who_could(review, ("delivery", "operations", "platform", "product", "support"), there, USERS)
        or "invite somebody of another team to the next meeting",
    )

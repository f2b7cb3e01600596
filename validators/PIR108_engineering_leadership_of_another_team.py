"""Engineering leadership of another team was in the local meeting.

## Why
Whoever leads the team closest to the problem may come now and then, to help the review and to own a part of it. For
leadership of other teams the report is written.

## Source
Practice 17 (IT Revolution): "The exception is engineering leadership from the team closest to the issue. They may
occasionally attend".

## Bad
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  lea: {name: Lea Novak, team: search, function: engineering-leadership}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, lea]
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
  lea: {name: Lea Novak, team: payments, function: engineering-leadership}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, lea]
    partly: [dan]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import LOCAL_PLANNED
from incident_review.finding import Finding, Related
from incident_review.gathering import Gathering, of_team, one_team
from incident_review.model.review import Function
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=LOCAL_PLANNED, depth=Depth.STANDARD, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Compare the team of engineering leadership with the closest teams; one team has no other."""
    review = gathering.review
    closest = review.facts.closest_teams
    if one_team(review) or not closest:
        return
    for handle, place in gathering.listed():
        person = review.people.get(handle)
        if person is None or person.function is not Function.ENGINEERING_LEADERSHIP:
            continue
        team = of_team(review, handle)
        if team not in closest:
            where = f" of {team}" if team else ""
            yield Finding(
                place=place,
                message=f"{review.name(handle)} is engineering leadership{where}, "
                f"and the closest team is {' and '.join(closest)}",
                question="would the people of the closest team speak as freely?",
                help="send the report, or meet in the global forum",
                related=(Related(review.facts.where("closest_teams"), "the closest teams"),),
            )

"""Senior leadership was in the meeting.

## Why
People tell what surprised them when nobody who decides on their career listens. Senior leadership reads the report and
comes to the global forum.

## Source
Practice 16 (IT Revolution): "Senior leadership and customer representatives do not attend this meeting in order to
maintain an open, safe space".

## Bad
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  max: {name: Max Adeyemi, team: board, function: senior-leadership}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, max]
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
  max: {name: Max Adeyemi, team: board, function: senior-leadership}
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

from incident_review.binding import PLANNED
from incident_review.finding import Finding, Related
from incident_review.gathering import Gathering
from incident_review.model.review import Function
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=PLANNED, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Look for senior leadership among those who are there or invited."""
    for handle, place in gathering.listed():
        person = gathering.review.people.get(handle)
        if person is not None and person.function is Function.SENIOR_LEADERSHIP:
            yield Finding(
                place=place,
                message=f"{gathering.review.name(handle)} is senior leadership and in the {gathering.kind} meeting",
                question="what would somebody leave unsaid because of who listens?",
                help="send the report, and invite senior leadership to the global forum",
                related=(Related(person.where("function"), "the function"),),
            )

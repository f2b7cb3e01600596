"""The facilitator took part in the incident.

## Why
A person who responded weighs the story by what they knew then; somebody who was not there can ask without blaming.

## Source
Practice 3 (Equal Experts): "It's crucial that an external facilitator is present"; 37 (Nora Jones): "Have folks who
were not involved in the incident doing the incident review".

## Bad
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: ana
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan, ole]
```

## Good
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import PLANNED
from incident_review.finding import Finding, Related
from incident_review.gathering import Gathering, who_could_facilitate
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=PLANNED, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Compare the facilitator with those who had a role in the incident."""
    handle = gathering.meeting.facilitator
    person = gathering.facilitator
    if handle is None or person is None or not person.in_incident:
        return
    review = gathering.review
    roles = " and ".join(role.replace("-", " ") for role in person.in_incident)
    yield Finding(
        place=gathering.where("facilitator"),
        message=f"{review.name(handle)} facilitates and was {roles} in the incident",
        question="who was not there, and can ask the open questions?",
        help=who_could_facilitate(review) or "ask somebody who did not respond",
        related=(Related(person.where("in_incident"), "the role in the incident"),),
    )

"""An incident of three hours or more gets half an hour of meeting.

## Why
Many people saw a part each, one after the other: in half an hour most of those parts stay untold.

## Source
Practice 32 (Jeli): "If the incident went on for several hours (or days!) a thirty minute review meeting won't give you
enough time".

## Bad
```yaml review.yaml
depth: standard
incident:
  started_at: 2026-03-04T11:10+01:00
  detected_at: 2026-03-04T13:17+01:00
  mitigated_at: 2026-03-04T13:50+01:00
  resolved_at: 2026-03-04T15:40+01:00
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 30
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```

## Good
```yaml review.yaml
depth: standard
incident:
  started_at: 2026-03-04T11:10+01:00
  detected_at: 2026-03-04T13:17+01:00
  mitigated_at: 2026-03-04T13:50+01:00
  resolved_at: 2026-03-04T15:40+01:00
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
depth: standard
incident:
  started_at: 2026-03-04T13:10+01:00
  detected_at: 2026-03-04T13:17+01:00
  mitigated_at: 2026-03-04T13:50+01:00
  resolved_at: 2026-03-04T15:40+01:00
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 30
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from incident_review.binding import PLANNED
from incident_review.clock import hours
from incident_review.finding import Finding, Related, Severity
from incident_review.gathering import Gathering
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=PLANNED, severity=Severity.WARNING, depth=Depth.STANDARD, waived_by=WaivedBy.APPROVER)
LONG = timedelta(hours=3)
SHORT = 30


def check(gathering: Gathering) -> Iterator[Finding]:
    """Compare the length of the incident with that of the meeting."""
    incident, minutes = gathering.review.facts.incident, gathering.meeting.minutes
    if minutes is None or minutes > SHORT or incident.started_at is None or incident.resolved_at is None:
        return
    length = incident.resolved_at - incident.started_at
    if length >= LONG:
        yield Finding(
            place=gathering.where("minutes"),
            message=f"the incident went on for {hours(length)}, the {gathering.kind} meeting takes {minutes} minutes",
            question="whose part of the story would have to be left out?",
            help="plan an hour, or a second meeting",
            related=(Related(incident.where("started_at"), "it started here"),),
        )

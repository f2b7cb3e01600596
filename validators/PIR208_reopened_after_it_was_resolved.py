"""The incident came back after the time that says it was resolved.

## Why
Clocks count from the end. When it came back, the first end was none: the team was still working.

## Source
docs/format.md: `resolved_at` is when service was restored and responders stood down; if reopened, the last time.

## Bad
```yaml review.yaml
incident:
  started_at: 2026-03-04T13:10+01:00
  resolved_at: 2026-03-04T15:40+01:00
  reopened_at: ["2026-03-04T16:30+01:00"]
```

## Good
```yaml review.yaml
incident:
  started_at: 2026-03-04T13:10+01:00
  resolved_at: 2026-03-04T15:40+01:00
  reopened_at: ["2026-03-04T14:30+01:00"]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import REVIEW
from incident_review.finding import Finding, Related
from incident_review.folder import Review
from incident_review.moment import said
from incident_review.rule import Rule

RULE = Rule(binds=REVIEW)


def check(review: Review) -> Iterator[Finding]:
    """Compare each time it came back with its start and its end."""
    incident = review.facts.incident
    for index, moment in enumerate(incident.reopened_at):
        place = incident.where("reopened_at", index)
        if incident.resolved_at is not None and moment >= incident.resolved_at:
            yield Finding(
                place=place,
                message=f"it came back ({said(moment)}) after it was resolved ({said(incident.resolved_at)})",
                question="when did the responders stand down the last time?",
                help="write the last end into resolved_at, or remove it while the incident runs",
                related=(Related(incident.where("resolved_at"), "resolved here"),),
            )
        elif incident.started_at is not None and moment <= incident.started_at:
            yield Finding(
                place=place,
                message=f"it came back ({said(moment)}) before it started ({said(incident.started_at)})",
                help="check day, hour and zone of both",
                related=(Related(incident.where("started_at"), "it started here"),),
            )

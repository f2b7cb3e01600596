"""The local meeting starts later than policy's clock after resolution.

## Why
Memory rewrites itself: after a day people remember how it ended and no longer what they expected.

## Source
Practice 27 (IT Revolution): "Hold a post-incident review within twenty-[four] hours of an outage's resolution".

## Bad
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-06T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```

## Good
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T15:30+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import LOCAL_PLANNED
from incident_review.clock import deadline, hours
from incident_review.finding import Finding, Related
from incident_review.gathering import Gathering
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=LOCAL_PLANNED, waived_by=WaivedBy.APPROVER, clock="local")


def check(gathering: Gathering) -> Iterator[Finding]:
    """Compare the first local meeting with the end of the incident; later ones may follow."""
    review = gathering.review
    resolved, starts = review.facts.incident.resolved_at, gathering.meeting.starts_at
    if resolved is None or starts is None or gathering is not review.first(gathering.kind):
        return
    clocks = review.policy.clocks
    latest = deadline(resolved, clocks.review_within, review.policy)
    if starts > latest:
        missed = "the clock cannot be mended afterwards: waive PIR201 with reason and approved_by"
        yield Finding(
            place=gathering.where("starts_at"),
            message=f"the local meeting starts {hours(starts - resolved)} after resolution, "
            f"{hours(starts - latest)} past the clock of {clocks.review_within:g} hours",
            question="what do people still remember of what they expected, and what has the ending overwritten?",
            help=missed if gathering.held else f"move it to {latest.isoformat(timespec='minutes')} or earlier",
            related=(Related(review.facts.incident.where("resolved_at"), "resolved here"),),
        )

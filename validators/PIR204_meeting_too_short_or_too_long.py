"""A meeting is shorter or longer than policy's limits.

## Why
Under half an hour only the loudest story is told; after two hours nobody listens.

## Source
Practice 31 (Jeli): "keep it between thirty minutes to two hours".

## Bad
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 20
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 150
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```

## Good
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 30
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 120
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import PLANNED
from incident_review.finding import Finding
from incident_review.gathering import Gathering
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=PLANNED, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Compare the length with policy's."""
    minutes, limits = gathering.meeting.minutes, gathering.review.policy.meeting_length
    if minutes is None or limits.least <= minutes <= limits.most:
        return
    short = minutes < limits.least
    yield Finding(
        place=gathering.where("minutes"),
        message=f"the {gathering.kind} meeting takes {minutes} minutes, "
        + (f"less than {limits.least}" if short else f"more than {limits.most}"),
        question="who would not get to speak in that time?" if short else "what would you talk about in a second one?",
        help=f"keep it between {limits.least} and {limits.most} minutes; a second meeting may follow",
    )

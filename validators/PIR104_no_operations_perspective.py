"""Nobody brought the operations perspective.

## Why
A delivery team cannot know how its service is run: the dashboard that tells it stands in production only.

## Source
Practice 5 (Equal Experts): "Don't exclude the operations team".

## Bad
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan]
    attended_as: {ana: other}
```

## Good
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
```yaml review.yaml
operating_model: you-build-it-you-run-it
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan]
    attended_as: {ana: other}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import COMPOSITION
from incident_review.finding import Finding
from incident_review.gathering import Room
from incident_review.model.review import Perspective
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=COMPOSITION, waived_by=WaivedBy.APPROVER)


def check(room: Room) -> Iterator[Finding]:
    """Ask for the perspective in the meetings that have to gather it."""
    if not room.brings(Perspective.OPERATIONS):
        yield Finding(
            place=room.where,
            message="nobody in the meeting brought the operations perspective",
            question="who runs the service, and saw how it behaved?",
            help=room.who_could(("operations", "platform"), Perspective.OPERATIONS)
            or "invite one, and write `brings: operations` beside the person",
            related=room.set_aside(Perspective.OPERATIONS),
        )

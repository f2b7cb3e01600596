"""Nobody brought the delivery perspective.

## Why
Operators cannot know why the service was built as it was: a cache without logging is known only to its developers.

## Source
Practice 4 (Equal Experts): "Don't exclude the delivery team".

## Bad
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, cleo, dan]
    absent: {ben: could-not}
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
    if not room.brings(Perspective.DELIVERY):
        yield Finding(
            place=room.where,
            message="nobody in the meeting brought the delivery perspective",
            question="who built the service, and can say why it was made this way?",
            help=room.who_could(("delivery", "product"), Perspective.DELIVERY)
            or "invite one, and write `brings: delivery` beside the person",
            related=room.set_aside(Perspective.DELIVERY),
        )

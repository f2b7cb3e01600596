"""Nobody brought the user perspective.

## Why
Delivery and operations alone do not see what users lost: a circuit breaker that opened is half a story.

## Source
Practice 6 (Equal Experts): "Some users (or user proxies, such as Product Managers)".

## Bad
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    absent: {dan: could-not}
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
from incident_review.gathering import USERS, Room
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=COMPOSITION, waived_by=WaivedBy.APPROVER)


def check(room: Room) -> Iterator[Finding]:
    """Ask for the perspective in the meetings that have to gather it."""
    if not room.brings(*USERS):
        yield Finding(
            place=room.where,
            message="nobody in the meeting brought the user perspective",
            question="who can tell what users saw, and what they could not do?",
            help=room.who_could(("product", "support"), *USERS)
            or "invite one, and write `brings: user` beside the person",
            related=room.set_aside(*USERS),
        )

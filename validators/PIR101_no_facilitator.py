"""A meeting has no facilitator.

## Why
Somebody has to watch that every perspective is heard, and that the questions ask how and not who.

## Source
Practice 2 (Equal Experts): "A facilitator" is the first of the roles in an incident review.

## Bad
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    note_taker: cleo
    attended: [ana, ben, cleo]
    partly: [dan]
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

from incident_review.binding import HELD
from incident_review.finding import Finding
from incident_review.gathering import Gathering
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=HELD, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Ask for a facilitator of every meeting that was held."""
    if gathering.meeting.facilitator is None:
        roster = ", ".join(gathering.review.catalog.facilitators[:6])
        yield Finding(
            place=gathering.where("attended", name=True),
            message="the meeting names no facilitator",
            question="who, from outside the incident, watched that everybody was heard?",
            help=f"facilitators in catalog.yaml: {roster}" if roster else "add the line `facilitator: …`",
        )

"""A meeting was held without a facilitator in the room.

## Why
Somebody has to watch that every perspective is heard, and that the questions ask how and not who. A facilitator who
was elsewhere heard none of it.

## Source
Practice 2 (Equal Experts): "A facilitator" is the first of the roles in an incident review; 3: "It's crucial that an
external facilitator is present".

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
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [ana, ben, cleo]
    partly: [dan]
    absent: {eva: could-not}
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
from incident_review.finding import Finding, Related
from incident_review.gathering import Gathering, who_could_facilitate
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=HELD, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Ask for a facilitator of every meeting that was held, and that the facilitator was there."""
    handle = gathering.meeting.facilitator
    review = gathering.review
    if handle is None:
        yield Finding(
            place=gathering.listing,
            message="the meeting names no facilitator",
            question="who, from outside the incident, watched that everybody was heard?",
            help=who_could_facilitate(review) or "add the line `facilitator: …`",
        )
    elif handle in review.people and handle not in gathering.people:
        yield Finding(
            place=gathering.where("facilitator"),
            message=f"{review.name(handle)} is named as facilitator and is not among those who attended",
            question="was somebody else asked to facilitate, or is a name missing from `attended`?",
            help=who_could_facilitate(review) or f"add {handle} to `attended`, or name who did facilitate",
            related=(Related(gathering.listing, "who was there"),),
        )

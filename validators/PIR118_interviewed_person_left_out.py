"""Somebody who was interviewed was not invited to the learning meeting.

## Why
Whoever has told their part hears here what became of it, and can say where the document misunderstood them.

## Source
Practice 18 (Jeli): "especially anyone you've interviewed".

## Bad
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
  - kind: learning
    starts_at: "2026-03-17T14:00+01:00"
    minutes: 90
    facilitator: eva
    note_taker: cleo
    attended: [eva, ivo, ben, cleo, dan]
    document_shared_at: "2026-03-16T09:00+01:00"
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
  - kind: learning
    starts_at: "2026-03-17T14:00+01:00"
    minutes: 90
    facilitator: eva
    note_taker: cleo
    attended: [eva, ivo, ben, cleo, dan, ana]
    document_shared_at: "2026-03-16T09:00+01:00"
```
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
  - kind: learning
    starts_at: "2026-03-17T14:00+01:00"
    minutes: 90
    facilitator: eva
    note_taker: cleo
    attended: [eva, ivo, ben, cleo, dan]
    document_shared_at: "2026-03-16T09:00+01:00"
    absent: {ana: could-not}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import LEARNING_PLANNED
from incident_review.finding import Finding, Related, Severity
from incident_review.gathering import Gathering
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=LEARNING_PLANNED, severity=Severity.WARNING, depth=Depth.DEEP, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Compare those who were interviewed with the learning meeting, once it lists people."""
    if not (gathering.held or gathering.meeting.invited):
        return
    review = gathering.review
    missing = {talk.who: talk for talk in review.facts.interviews if talk.who not in gathering.counted}
    for handle, talk in missing.items():
        yield Finding(
            place=gathering.listing,
            message=f"{review.name(handle)} was interviewed, and the learning meeting does not list the name",
            question="would they recognise their part of the story?",
            help=f"invite them, or write `absent: {{{handle}: could-not}}`",
            related=(Related(talk.where("who"), "the interview"),),
        )

"""The document reached people later than policy's clock before a learning meeting.

## Why
Who reads ahead comes with questions and corrections; who reads in the meeting listens to one voice.

## Source
Practice 28 (Jeli): "Share the calibration document in advance (we recommend at least 24 hours prior to the meeting)".

## Bad
```yaml review.yaml
depth: deep
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
  - kind: learning
    starts_at: "2026-03-17T10:00+01:00"
    minutes: 60
    facilitator: eva
    document_shared_at: 2026-03-16T15:00+01:00
```

## Good
```yaml review.yaml
depth: deep
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
  - kind: learning
    starts_at: "2026-03-17T10:00+01:00"
    minutes: 60
    facilitator: eva
    document_shared_at: 2026-03-16T10:00+01:00
```
```yaml review.yaml
depth: deep
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
  - kind: learning
    starts_at: "2026-03-17T10:00+01:00"
    minutes: 60
    facilitator: eva
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import LEARNING_PLANNED
from incident_review.clock import hours, latest
from incident_review.finding import Finding, Related
from incident_review.gathering import Gathering
from incident_review.moment import said
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=LEARNING_PLANNED, depth=Depth.DEEP, waived_by=WaivedBy.APPROVER, clock="document")
QUESTION = "who had the time to read it, and to tell you what they remember differently?"


def check(gathering: Gathering) -> Iterator[Finding]:
    """Compare the time of sharing with the start; a planned meeting may share later on."""
    starts, shared = gathering.meeting.starts_at, gathering.meeting.document_shared_at
    policy = gathering.review.policy
    if starts is None:
        return
    due = latest(starts, policy.clocks.document_ahead, policy)
    missed = "the clock cannot be mended afterwards: waive PIR202 with reason and approved_by"
    if shared is None and gathering.held:
        yield Finding(
            place=gathering.where("kind"),
            message="the learning meeting was held, and nothing says when its document was shared",
            question=QUESTION,
            help="add the line `document_shared_at: …`, or waive PIR202 with reason and approved_by",
        )
    elif shared is not None and shared > due:
        ahead = f"{hours(starts - shared)} ahead" if shared < starts else "after it began"
        yield Finding(
            place=gathering.where("document_shared_at"),
            message=f"the document was shared {ahead}, the clock is {policy.clocks.document_ahead:g} hours",
            question=QUESTION,
            help=missed if gathering.held else f"move the meeting, or share the document by {said(due)}",
            related=(Related(gathering.where("starts_at"), "the meeting starts here"),),
        )

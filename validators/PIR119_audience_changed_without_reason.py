"""The audience of a meeting differs from the default without a reason.

## Why
A local meeting is for those who were there, so that they speak freely; a learning meeting is for everybody who
wants to learn. Both may be otherwise, and people ask why.

## Source
Practices 21 and 22 (Jeli): "anyone who's interested in learning from this incident should be able to attend"; "Is
the incident particularly contentious? … it's okay to limit the invite list". 16 (IT Revolution) for the local
meeting (C2).

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
    audience: open
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
    audience: open
    audience_reason: The team holds its reviews in the open office and likes it so.
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
    audience: restricted
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import PLANNED
from incident_review.finding import Finding
from incident_review.gathering import Gathering
from incident_review.model.review import Audience, MeetingKind
from incident_review.rule import Depth, Rule

RULE = Rule(binds=PLANNED, depth=Depth.STANDARD)
DEFAULT = {MeetingKind.LOCAL: Audience.RESTRICTED, MeetingKind.LEARNING: Audience.OPEN}
QUESTIONS = {
    MeetingKind.LOCAL: "what do people say here that they would keep to themselves before an open audience?",
    MeetingKind.LEARNING: "who would want to learn from this, and what makes it contentious?",
}


def check(gathering: Gathering) -> Iterator[Finding]:
    """Compare the audience with the default of the meeting's kind."""
    meeting = gathering.meeting
    if meeting.audience in (None, DEFAULT[meeting.kind]) or meeting.audience_reason:
        return
    yield Finding(
        place=gathering.where("audience"),
        message=f"the {meeting.kind} meeting is {meeting.audience}, and nothing says why",
        question=QUESTIONS[meeting.kind],
        help="add the line `audience_reason: …`",
    )

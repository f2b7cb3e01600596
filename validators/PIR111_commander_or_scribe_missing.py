"""The Incident Commander or the Scribe was not in the local meeting.

## Why
The commander knows why each decision was made when it was made, the Scribe has written down what was said. Without
them the review guesses at both.

## Source
Practice 15 (IT Revolution): "The Incident Commander and Scribe should both be present". The commander attends and
never facilitates (C11).

## Bad
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  ole: {name: Ole Berg, team: platform, brings: operations}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ole, ben, cleo]
    partly: [dan]
    absent: {ana: could-not}
```
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [responder], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
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
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  ole: {name: Ole Berg, team: platform, brings: operations}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ole, ben, cleo]
    partly: [dan]
    absent: {ana: left-company}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import LOCAL_HELD
from incident_review.finding import Finding, Related, Severity
from incident_review.folder import Review
from incident_review.gathering import Gathering
from incident_review.model.review import Absence, MeetingKind, Role
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=LOCAL_HELD, depth=Depth.STANDARD, waived_by=WaivedBy.APPROVER)
ROLES = {Role.INCIDENT_COMMANDER: ("an", "Incident Commander"), Role.SCRIBE: ("a", "Scribe")}


def check(gathering: Gathering) -> Iterator[Finding]:
    """Look for both in the local meetings that were held, once for all of them."""
    review = gathering.review
    if gathering is not review.held(MeetingKind.LOCAL)[0]:
        return
    for role, (article, called) in ROLES.items():
        holders = review.with_role(role)
        if not holders:
            yield Finding(
                place=review.facts.where("people", name=True),
                message=f"nobody is named as {called}",
                question=f"who did what {article} {called} does, if only for a part of the time?",
                help=f"write `in_incident: [{role}]` beside the person",
                severity=Severity.WARNING,
            )
        elif not any(_was_there(review, handle) for handle in holders):
            handle = holders[0]
            yield Finding(
                place=gathering.listing,
                message=f"{review.name(handle)}, the {called}, was not in the local meeting",
                question="what did only the one who decided, or wrote it down, know?",
                help=f"meet once more with {handle}, and list it as a second local meeting",
                related=(Related(review.people[handle].where("in_incident"), "the role in the incident"),),
            )


def _was_there(review: Review, handle: str) -> bool:
    """Tell whether somebody was in a local meeting, or cannot be asked any more."""
    rooms = review.held(MeetingKind.LOCAL)
    return any(handle in room.people or room.meeting.absent.get(handle) is Absence.LEFT_COMPANY for room in rooms)

"""A responder was neither invited nor has a reason to be absent.

## Why
Whoever was on the call has a part of the story that nobody else has, and hears what was said of it only here.

## Source
Practice 13 (IT Revolution): attendees "should include all engineering team members engaged on the call"; 19 (Jeli):
"responders are not limited to oncall engineers".

## Bad
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  ida: {name: Ida Holm, team: payments, in_incident: [responder]}
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
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  ida: {name: Ida Holm, team: payments, in_incident: [responder]}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
    absent: {ida: could-not}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import LOCAL_PLANNED
from incident_review.finding import Finding, Related, Severity
from incident_review.gathering import Gathering
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=LOCAL_PLANNED, severity=Severity.WARNING, depth=Depth.STANDARD, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Compare the responders with the local meetings, once the first of them lists people."""
    review, meeting = gathering.review, gathering.meeting
    rooms = [room for room in review.gatherings if room.kind is gathering.kind]
    if gathering is not rooms[0] or not (gathering.held or meeting.invited):
        return
    counted = frozenset().union(*(room.counted for room in rooms))
    missing = [handle for handle in review.people if handle in review.responders and handle not in counted]
    if missing:
        names = ", ".join(review.name(handle) for handle in missing)
        yield Finding(
            place=gathering.listing,
            message=f"{names} responded, and no local meeting lists {'them' if len(missing) > 1 else 'the name'}",
            question="what would they tell that is not yet in the room?",
            help=f"invite them, or write `absent: {{{missing[0]}: could-not}}`",
            related=tuple(Related(review.people[handle].where("in_incident"), "responded") for handle in missing),
        )

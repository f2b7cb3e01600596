"""A waiver of a clock or of attendance names no approver.

## Why
Who was in the room and when it met are the practice itself: leaving it is a decision of the organisation, and
somebody stands for it.

## Source
docs/format.md: for clocks and attendance an approver from policy.

## Bad
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-06T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
waivers:
  - {rule: PIR201, reason: the responders slept first after a night of eleven hours}
```

## Good
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-06T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
waivers:
  - {rule: PIR201, reason: the responders slept first after a night of eleven hours, approved_by: mira}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import WAIVER, WaiverEntry
from incident_review.finding import Finding
from incident_review.rule import Rule, WaivedBy
from incident_review.waiver import lacks_approver

RULE = Rule(binds=WAIVER, waived_by=WaivedBy.NOBODY)


def check(waiver: WaiverEntry) -> Iterator[Finding]:
    """Ask for an approver where the rule needs one, from policy's list where there is one."""
    if not lacks_approver(waiver):
        return
    approvers = waiver.review.policy.approvers
    if waiver.approved_by:
        message = f'"{waiver.approved_by}" is not among the approvers of policy.yaml'
    else:
        message = f"the waiver of {waiver.rule} names no approver"
    who = f"approvers in policy.yaml: {', '.join(approvers)}" if approvers else "add `approved_by: …`"
    yield Finding(place=waiver.place, message=message, question="who stands for it?", help=who)

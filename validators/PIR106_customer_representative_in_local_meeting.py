"""A customer representative was in the local meeting.

## Why
The local meeting is where responders speak freely about what surprised them. Customer representatives have their
place in the global forum, where the story is told to them.

## Source
Practice 16 (IT Revolution): "Senior leadership and customer representatives do not attend this meeting"; 24: they
are invited to the global one.

## Bad
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan, kim]
```

## Good
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import LOCAL_PLANNED
from incident_review.finding import Finding, Related
from incident_review.gathering import Gathering
from incident_review.model.review import Function
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=LOCAL_PLANNED, waived_by=WaivedBy.APPROVER)


def check(gathering: Gathering) -> Iterator[Finding]:
    """Look for customer representatives among those who are there or invited."""
    for handle, place in gathering.listed():
        person = gathering.review.people.get(handle)
        if person is not None and person.function is Function.CUSTOMER_REPRESENTATIVE:
            yield Finding(
                place=place,
                message=f"{gathering.review.name(handle)} represents customers and is in the local meeting",
                question="who inside, who neither built nor ran the service, can tell what users went through?",
                help="invite customer representatives to the global forum instead",
                related=(Related(person.where("function"), "the function"),),
            )

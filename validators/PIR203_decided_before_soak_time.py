"""An item was accepted or declined before its soak time was over.

## Why
What seems urgent in the room looks different after a night. Soak time lets the group weigh an idea instead of its mood.

## Source
Practice 29 (Nora Jones): "after some soak time, after a day or so after this, then come up with action items";
practice 35: immediate fixes need no soak.

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    kind: improvement
    status: accepted
    owner: payments
    tracker: PAY-311
    solves_class: slow queues that nobody sees
    accepted_at: 2026-03-05T11:00+01:00
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    kind: improvement
    status: accepted
    owner: payments
    tracker: PAY-311
    solves_class: slow queues that nobody sees
    accepted_at: 2026-03-06T10:00+01:00
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    kind: immediate
    status: accepted
    owner: payments
    tracker: PAY-311
    solves_class: slow queues that nobody sees
    accepted_at: 2026-03-04T16:00+01:00
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import ITEM, ItemEntry
from incident_review.clock import hours, soak
from incident_review.finding import Finding, Related
from incident_review.model.actions import ItemKind
from incident_review.moment import said
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=ITEM, waived_by=WaivedBy.APPROVER, clock="soak")


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Compare acceptance and decline with the end of soak; without any meeting there was no soak at all."""
    review, item = entry.review, entry.item
    if item.kind is ItemKind.IMMEDIATE:
        return
    start, due = soak.starts(review, item), soak.ends(review, item)
    for field, done in (("accepted_at", "accepted"), ("declined_at", "declined")):
        decided = getattr(item, field)
        if decided is None:
            continue
        if not review.held():
            yield Finding(
                place=item.where(field),
                message=f'"{item.id}" was {done} before any meeting was held',
                question="what would the people who were there say to it?",
                help="leave it proposed until a day after the meeting; `kind: immediate` needs no soak",
            )
        elif start is not None and due is not None and decided < due:
            after = f"{hours(decided - start)} {'after' if decided >= start else 'before'}"
            what = "it was proposed" if start == item.proposed_at else "the meeting ended"
            yield Finding(
                place=item.where(field),
                message=f'"{item.id}" was {done} {after} {what}, soak time is {review.policy.clocks.soak:g} hours',
                question="does it still look like the best use of the time after a night?",
                help=f"decide at {said(due)} or later, mark it `kind: immediate` where it stabilises the system now, "
                "or waive PIR203 with reason and approved_by",
                related=(Related(review.held()[0].where("starts_at"), "the meeting starts here"),),
            )

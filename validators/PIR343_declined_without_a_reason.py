"""An item was declined, and the reason is not written down.

## Why
To decline an item is a good outcome: the group weighed it and chose. The reason beside it saves the next
group from proposing, weighing and declining it all over again.

## Source
Practice 100 (IT Revolution): "Not all improvements can—or should—be implemented, due to feasibility and effort".

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: declined
    declined_at: "2026-03-06T12:00+01:00"
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: declined
    declined_at: "2026-03-06T12:00+01:00"
    reason: The queue is replaced in April, and the new one has this alert.
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
  - id: queue-length
    title: Alert on the length of the checkout queue, at 500 orders for 5 minutes
    status: declined
    declined_at: "2026-03-06T12:00+01:00"
    duplicate_of: queue-alert
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import DECLINED, ItemEntry
from incident_review.finding import Finding
from incident_review.rule import Rule

RULE = Rule(binds=DECLINED)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Ask what spoke against the item; one that repeats another has its reason."""
    item = entry.item
    if item.reason is None and item.duplicate_of is None:
        yield Finding(
            place=item.where("status"),
            message=f'"{item.id}" was weighed and declined, and the reason is not kept yet',
            question="what spoke against it: the effort, the risk of the change, something better?",
            help="add the line `reason: …`; to decline is a good outcome, and the reason saves the next group the work",
        )

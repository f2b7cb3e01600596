"""An item was accepted or declined, and nothing says when.

## Why
Soak time can be kept only if it can be seen. The time of the decision is also where the age of an open item starts.

## Source
Practices 29 (Nora Jones): "after some soak time, after a day or so after this, then come up with action items";
106: the age of open items.

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    owner: payments
    tracker: PAY-7
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: declined
    reason: The queue is replaced in April, and the new one has this alert.
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    owner: payments
    tracker: PAY-7
    accepted_at: "2026-03-06T12:00+01:00"
```
```yaml actions.yaml
items:
  - id: pin-format
    title: Pin the price feed to format 4.1
    kind: immediate
    status: done
    owner: payments
    done_at: "2026-03-04T16:00+01:00"
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import DECIDED, ItemEntry
from incident_review.finding import Finding
from incident_review.model import ItemKind, ItemStatus
from incident_review.rule import Rule

RULE = Rule(binds=DECIDED)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Ask for the time of the decision; an immediate item that is done was decided by doing it."""
    item = entry.item
    declined = item.status is ItemStatus.DECLINED
    field, word = ("declined_at", "declined") if declined else ("accepted_at", "accepted")
    if getattr(item, field) is not None or (item.status is ItemStatus.DONE and item.kind is ItemKind.IMMEDIATE):
        return
    yield Finding(
        place=item.where("status"),
        message=f'"{item.id}" was {word}, and nothing says when',
        question="when did the group decide?",
        help=f"add the line `{field}: …`; `review actions {'decline' if declined else 'accept'}` writes it by itself",
    )

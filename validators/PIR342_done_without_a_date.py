"""An item is done, and nothing says since when.

## Why
Readers of the published report want to know what has changed since. A date makes "done" a fact that can be
told, and looked up in the history of what it changed.

## Source
Practice 106 (IT Revolution): "when those follow-up efforts are completed, goes a long way toward restoring the
confidence of customers".

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: done
    owner: payments
    accepted_at: "2026-03-06T12:00+01:00"
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: done
    owner: payments
    accepted_at: "2026-03-06T12:00+01:00"
    done_at: "2026-03-16T12:00+01:00"
```
```yaml actions.yaml
items:
  - id: pin-format
    title: Pin the price feed to format 4.1
    kind: immediate
    status: done
    done_at: "2026-03-04T16:00+01:00"
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import DONE, ItemEntry
from incident_review.finding import Finding
from incident_review.rule import Rule

RULE = Rule(binds=DONE)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Ask when the item was done."""
    if entry.item.done_at is None:
        yield Finding(
            place=entry.item.where("status"),
            message=f'"{entry.item.id}" is done, and nothing says since when',
            question="from when on would the next incident have met it?",
            help="add the line `done_at: …`; `review actions done` writes it by itself",
        )

"""An accepted item does not say what it improves: detect, diagnose, mitigate, resolve or prevent.

## Why
Groups tend to prevent the last incident again. One word an item shows whether anything was done for seeing the next
one sooner, understanding it faster, or softening it for users.

## Source
Practice 104 (IT Revolution): "detect, diagnose, mitigate, resolve, and prevent".

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: payments
    tracker: PAY-7
    done_when: The alert has fired once in a test.
    from: [how-we-got-here]
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: payments
    tracker: PAY-7
    improves: [detect]
    done_when: The alert has fired once in a test.
    from: [how-we-got-here]
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

from incident_review.binding import TO_DO, ItemEntry
from incident_review.finding import Finding
from incident_review.rule import Depth, Rule

RULE = Rule(binds=TO_DO, depth=Depth.STANDARD)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Ask what gets better next time."""
    if not entry.item.improves:
        yield Finding(
            place=entry.item.where("title"),
            message=f'"{entry.item.id}" does not say what it improves',
            question="would it help to detect, diagnose, mitigate, resolve or prevent the next one?",
            help="add the line `improves: [detect]`; several are fine",
        )

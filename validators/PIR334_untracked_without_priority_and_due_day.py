"""An accepted item is in no tracker, and nothing here says how urgent it is or by when it is done.

## Why
A tracker orders work and asks about it. Without one, priority and day have to stand with the item, or it is
followed up by whoever happens to remember it.

## Source
Practices 98 (IT Revolution): "track, prioritize, and follow up"; 110: a due date is for an organisation to decide,
so it is a question only where no tracker owns it.

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: payments
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: payments
    priority: high
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: payments
    priority: high
    due: 2026-04-10
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: payments
    tracker: PAY-7
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import TO_DO, ItemEntry
from incident_review.finding import Finding, Severity
from incident_review.rule import Rule

RULE = Rule(binds=TO_DO, severity=Severity.WARNING)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Ask for priority and day of an item without a tracker, where policy knows none."""
    item = entry.item
    if item.tracker is not None or entry.review.policy.items.trackers:
        return
    missing = [field for field in ("priority", "due") if getattr(item, field) is None]
    if missing:
        yield Finding(
            place=item.where("title"),
            message=f'"{item.id}" is in no tracker, and has no {" and no ".join(missing)}',
            question="where will the team meet it in its daily work?",
            help=f"`review actions link {item.id} --tracker KEY`, or add "
            + " and ".join(f"`{field}: …`" for field in missing),
        )

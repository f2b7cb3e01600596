"""An accepted item has no owner.

## Why
An item that belongs to everybody is nobody's next task.

## Source
Practice 110 (IT Revolution): "collective ownership of system reliability"; 98: "track, prioritize, and follow up".

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    tracker: PAY-7
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    tracker: PAY-7
    owner: payments
```
```yaml actions.yaml
items:
  - id: pin-format
    title: Pin the price feed to format 4.1
    kind: immediate
    status: done
    done_at: "2026-03-04T16:00+01:00"
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import TO_DO, ItemEntry
from incident_review.finding import Finding
from incident_review.rule import Rule

RULE = Rule(binds=TO_DO)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Ask for an owner of every item that was accepted and is to be done."""
    if entry.item.owner is None:
        closest = ", ".join(entry.review.facts.closest_teams)
        yield Finding(
            place=entry.item.where("title"),
            message=f'the accepted item "{entry.item.id}" has no owner',
            question="which team, or who, takes it into daily work?",
            help=f"the closest teams: {closest}" if closest else "add the line `owner: …`",
        )

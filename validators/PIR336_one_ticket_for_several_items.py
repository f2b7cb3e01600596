"""Several items name the same ticket, here or in another review.

## Why
One ticket for two items is often right: the same weakness met twice. Then the ticket should know both
incidents, since what happened twice weighs more. Where it is a copied key, one of the items has no ticket.

## Source
Practice 99 (IT Revolution): "connected, collapsed, and consolidated with other issues and work items".

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    tracker: PAY-7
  - id: feed-format
    title: Refuse a price file in the checkout when its header names an unknown format
    tracker: PAY-7
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    tracker: PAY-7
  - id: feed-format
    title: Refuse a price file in the checkout when its header names an unknown format
    tracker: PAY-8
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    tracker: PAY-7
  - id: queue-length
    title: Alert on the length of the checkout queue, at 500 orders for 5 minutes
    tracker: PAY-7
    duplicate_of: queue-alert
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    tracker: PAY-7
  - id: feed-format
    title: Refuse a price file in the checkout when its header names an unknown format
    tracker: PAY-7
    status: declined
    declined_at: "2026-03-06T12:00+01:00"
    reason: The feed's team has announced that the format is final.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import OPEN, ItemEntry
from incident_review.finding import Finding, Related, Severity
from incident_review.model import ItemStatus
from incident_review.rule import Depth, Rule

RULE = Rule(binds=OPEN, severity=Severity.INFO, depth=Depth.STANDARD)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Look for the ticket in the items above and in all other reviews."""
    review, item = entry.review, entry.item
    if item.tracker is None or item.duplicate_of is not None:
        return
    above = next(
        (
            other
            for other in review.items[: review.items.index(item)]
            if other.tracker == item.tracker and other.status is not ItemStatus.DECLINED
        ),
        None,
    )
    related = [Related(above.where("tracker"), f'"{above.id}" has it too')] if above is not None else []
    related += [
        Related(place, f'"{other}" of {id_} has it too')
        for id_, other, place in review.reviews.tickets.elsewhere(review.id, item.tracker)
    ]
    if related:
        yield Finding(
            place=item.where("tracker"),
            message=f"the ticket {item.tracker} stands for {len(related) + 1} items",
            question="is it one piece of work, and does the ticket say that it has come up more than once?",
            help="within a review, `duplicate_of: …` says that two items are one; where the key was copied, change it",
            related=tuple(related[:5]),
        )

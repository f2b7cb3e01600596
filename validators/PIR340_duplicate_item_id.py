"""Two items of a review have the same id.

## Why
Commands, tickets and other items name an item by its id. With two of that name, one is accepted and the other
one is done.

## Source
Practice 98 (IT Revolution): "track, prioritize, and follow up". docs/format.md: an id is unique in its review.

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
  - id: queue-alert
    title: Refuse a price file in the checkout when its header names an unknown format
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
  - id: feed-format
    title: Refuse a price file in the checkout when its header names an unknown format
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
  - id: queue-length
    title: Alert on the length of the checkout queue, at 500 orders for 5 minutes
    duplicate_of: queue-alert
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import REVIEW
from incident_review.finding import Finding, Related
from incident_review.folder import Review
from incident_review.model import Item
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=REVIEW, waived_by=WaivedBy.NOBODY)


def check(review: Review) -> Iterator[Finding]:
    """Point at every id that stood there before."""
    first: dict[str, Item] = {}
    for item in review.items:
        earlier = first.setdefault(item.id, item)
        if earlier is not item:
            yield Finding(
                place=item.where("id"),
                message=f'the id "{item.id}" is taken',
                help="give it another one; two or three words of the title will do",
                related=(Related(earlier.where("id"), "the first item of that name"),),
            )

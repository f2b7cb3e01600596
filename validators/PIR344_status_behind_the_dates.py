"""The status of an item says less than its dates do.

## Why
A list of open items is read by status: one that was accepted three weeks ago looks undecided there.

## Source
docs/format.md: facts bind, and a status behind them is an error. Practice 98: "track, prioritize, and follow up".

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    tracker: PAY-7
    accepted_at: "2026-03-06T12:00+01:00"
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    owner: payments
    tracker: PAY-7
    accepted_at: "2026-03-06T12:00+01:00"
    done_at: "2026-03-16T12:00+01:00"
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
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    owner: payments
    tracker: PAY-7
    declined_at: "2026-03-06T12:00+01:00"
    reason: Too much work for the old queue.
    accepted_at: "2026-03-20T12:00+01:00"
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import OPEN, ItemEntry
from incident_review.finding import Finding, Related
from incident_review.model import Item, ItemStatus
from incident_review.rule import Rule

RULE = Rule(binds=OPEN)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Compare the status of an open item with its dates; an item may be accepted after it was declined."""
    item = entry.item
    field = _ahead(item)
    if field:
        reached = field.removesuffix("_at")
        yield Finding(
            place=item.where("status") if "status" in item.model_fields_set else item.where("title"),
            message=f'the dates say that "{item.id}" was {reached}, the status says {item.status}',
            question="how does it stand?",
            help=f"write `status: {reached}`, or remove `{field}`",
            related=(Related(item.where(field), "the date stands here"),),
        )


def _ahead(item: Item) -> str:
    """Return the date that the status has not come to yet."""
    if item.done_at is not None:
        return "done_at"
    accepted = item.accepted_at if item.status is ItemStatus.ACCEPTED else None
    if item.declined_at is not None and (accepted is None or accepted < item.declined_at):
        return "declined_at"
    return "accepted_at" if item.accepted_at is not None and accepted is None else ""

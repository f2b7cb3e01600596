"""The person who owns an accepted item has left.

## Why
An item moves only as long as somebody is there to move it. When people change teams or leave, what they owned goes
on looking owned.

## Source
Practices 98 (IT Revolution): "track, prioritize, and follow up"; 106: "without efforts to implement actionable
change … critical learnings … will be lost".

## Bad
```yaml catalog.yaml
teams:
  platform: {kind: operations}
  payments: {members: [ida]}
  care: {kind: support}
  shop: {kind: product}
  growth: {}
  sales: {}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: ben
    tracker: PAY-7
```

## Good
```yaml catalog.yaml
teams:
  platform: {kind: operations}
  payments: {members: [ida, ben]}
  care: {kind: support}
  shop: {kind: product}
  growth: {}
  sales: {}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: ben
    tracker: PAY-7
```
```yaml catalog.yaml
teams:
  platform: {kind: operations}
  payments: {members: [ida]}
  care: {kind: support}
  shop: {kind: product}
  growth: {members: [ben]}
  sales: {}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: ben
    tracker: PAY-7
```
```yaml catalog.yaml
teams:
  platform: {kind: operations}
  payments: {}
  care: {kind: support}
  shop: {kind: product}
  growth: {}
  sales: {}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: ben
    tracker: PAY-7
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review import owner
from incident_review.binding import TO_DO, ItemEntry
from incident_review.finding import Finding, Severity
from incident_review.rule import Rule

RULE = Rule(binds=TO_DO, severity=Severity.WARNING)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Compare a person who owns an item with the catalog's members and with who left the company."""
    review, name = entry.review, entry.item.owner
    why = owner.gone(review, name) if name else ""
    if why:
        yield Finding(
            place=entry.item.where("owner"),
            message=f'"{name}", who owns "{entry.item.id}", {why}',
            question="who takes the item over, and does that person know?",
            help="write the new owner, or add the person to a team in catalog.yaml",
        )

"""The owner of an open item is neither a team nor a person that anybody declared.

## Why
An item goes into the daily work of its owner. A name that stands in no list belongs to nobody: a second spelling, a
team that was renamed, a role that three people think another one has.

## Source
Practice 110 (IT Revolution): "collective ownership of system reliability"; an owner is a team or a person. When
a team leaves catalog.yaml, its open items are asked about in the same commit.

## Bad
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
    owner: billing
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: paymets
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: Ben Oduya
```

## Good
```yaml catalog.yaml
teams:
  platform: {kind: operations, members: [ana, ole, ida]}
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
    owner: ida
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
    status: done
    owner: billing
    accepted_at: "2026-03-06T12:00+01:00"
    done_at: "2026-03-16T12:00+01:00"
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: ben
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: billing
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review import owner
from incident_review.binding import OPEN, ItemEntry
from incident_review.finding import Finding, Severity
from incident_review.rule import Rule

RULE = Rule(binds=OPEN)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Look for the owner among teams and people; without a catalog, only a second spelling is certain."""
    review, name = entry.review, entry.item.owner
    if name is None or owner.known(review, name):
        return
    meant = owner.meant(review, name)
    cataloged = bool(review.catalog.teams)
    if cataloged or meant:
        place = "a team of catalog.yaml nor a person" if cataloged else "a team nor a person"
        yield Finding(
            place=entry.item.where("owner"),
            message=f'the owner "{name}" is neither {place} of the review',
            question="whose daily work does it go into?",
            help=meant or f"teams: {', '.join(owner.teams(review)[:8])}; people are named by their handle",
            severity=None if cataloged else Severity.WARNING,
        )

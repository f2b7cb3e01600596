"""The ticket is in another project than that of the team that owns the item.

## Why
A team plans from its own board. An item on the board of another one is seen by people who do not expect to do it.

## Source
Practice 97 (IT Revolution): "Use the same tools and processes … as you use for daily work". The project of a team
stands in catalog.yaml: `payments: {project: PAY}`.

## Bad
```yaml catalog.yaml
teams:
  platform: {kind: operations, project: PLAT}
  payments: {project: PAY}
  care: {kind: support}
  shop: {kind: product}
  growth: {}
  sales: {}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    tracker: PLAT-7
```
```yaml catalog.yaml
teams:
  platform: {kind: operations, project: acme/platform}
  payments: {project: acme/payments}
  care: {kind: support}
  shop: {kind: product}
  growth: {}
  sales: {}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: ben
    tracker: https://git.example/acme/platform/issues/7
```

## Good
```yaml catalog.yaml
teams:
  platform: {kind: operations, project: PLAT}
  payments: {project: PAY}
  care: {kind: support}
  shop: {kind: product}
  growth: {}
  sales: {}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: ben
    tracker: https://tracker.example/browse/PAY-7
```
```yaml catalog.yaml
teams:
  platform: {kind: operations, project: PLAT}
  payments: {project: PAY}
  care: {kind: support}
  shop: {kind: product}
  growth: {}
  sales: {}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    tracker: https://tracker.example/i/8812
```
```yaml catalog.yaml
teams:
  platform: {kind: operations, project: PLAT}
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
    owner: payments
    tracker: PLAT-7
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review import owner
from incident_review.binding import OPEN, ItemEntry
from incident_review.finding import Finding, Severity
from incident_review.rule import Depth, Rule
from incident_review.tracker import of_project, project

RULE = Rule(binds=OPEN, severity=Severity.WARNING, depth=Depth.STANDARD)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Compare the project of the ticket with that of the owning team, where both are known."""
    review, item = entry.review, entry.item
    if item.tracker is None or item.owner is None:
        return
    name = owner.team(review, item.owner)
    team = review.catalog.teams.get(name or "")
    if team is None or team.project is None or of_project(item.tracker, team.project):
        return
    other = project(item.tracker, review.catalog)
    if other:
        yield Finding(
            place=item.where("tracker"),
            message=f"the ticket is in the project {other}, {name} plans its work in {team.project}",
            question="which of the two teams will do it?",
            help="move the ticket, or change the owner",
        )

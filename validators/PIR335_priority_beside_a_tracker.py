"""An open item has a tracker, and a priority or a day of its own as well.

## Why
What stands in two places differs after a week. The tracker owns priority, effort and day; the review keeps why
the work matters.

## Source
Practice 97 (IT Revolution): "Use the same tools and processes … as you use for daily work". docs/format.md:
priority and day are asked only where there is no tracker.

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    tracker: PAY-7
    priority: high
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    tracker: PAY-7
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    priority: high
    due: 2026-04-10
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import OPEN, ItemEntry
from incident_review.finding import Finding, Related, Severity
from incident_review.rule import Depth, Rule

RULE = Rule(binds=OPEN, severity=Severity.INFO, depth=Depth.STANDARD)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Point at what the tracker owns."""
    item = entry.item
    own = [field for field in ("priority", "due") if getattr(item, field) is not None]
    if item.tracker is not None and own:
        yield Finding(
            place=item.where(own[0]),
            message=f'{" and ".join(own)} of "{item.id}": here, and in the tracker as well',
            question="which of the two will people change?",
            help=f"remove {' and '.join(f'`{field}`' for field in own)} here",
            related=(Related(item.where("tracker"), "the tracker is named here"),),
        )

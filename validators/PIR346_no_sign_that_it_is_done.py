"""An accepted item does not say how one can tell that it is done.

## Why
Two people read one title and stop at different places. A sentence about what can be seen afterwards (an alert
that has fired in a test, a page that exists) ends the item once, for both.

## Source
Practice 94 (IT Revolution): "specific, targeted, and actionable". Bounded, "you can tell when it is finished",
comes from Lunney, Lueder and Beyer, by way of PagerDuty and GitLab.

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: payments
    tracker: PAY-7
    improves: [detect]
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
from incident_review.finding import Finding, Severity
from incident_review.rule import Depth, Rule

RULE = Rule(binds=TO_DO, severity=Severity.INFO, depth=Depth.STANDARD)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Ask for the sign that the item is done."""
    if entry.item.done_when is None:
        yield Finding(
            place=entry.item.where("title"),
            message=f'"{entry.item.id}" does not say how one can tell that it is done',
            question="what will somebody be able to see, run or open that is not there today?",
            help="add the line `done_when: …`",
        )

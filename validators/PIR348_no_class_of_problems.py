"""No item of a published review solves a class of problems, and nothing says why.

## Why
A fix of the one place that broke leaves its neighbours as they are. At least once a group asks what kind of problem
this was, and whether the whole kind can go. "No, because" is an answer.

## Source
Practices 101 (IT Revolution): "longer-term and broad-based improvements should be discussed as well"; 102:
"look for opportunities to solve a class of problems"; 103: "prioritize the improvements that … solve larger classes".

## Bad
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
```

## Good
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
  - id: feed-format
    title: Refuse a price file in the checkout when its header names an unknown format
    solves_class: changes of a format that reach a reader unannounced
```
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```yaml actions.yaml
no_class_reason: The feeds move to a schema registry this quarter, which was decided before.
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import PUBLISHED
from incident_review.finding import Finding, Severity
from incident_review.folder import Review
from incident_review.rule import Depth, Rule

RULE = Rule(binds=PUBLISHED, severity=Severity.WARNING, depth=Depth.STANDARD)


def check(review: Review) -> Iterator[Finding]:
    """Look for one item with a class, or for the reason that there is none."""
    if not review.items or review.actions.no_class_reason:
        return
    if not any(item.solves_class for item in review.items):
        yield Finding(
            place=review.actions.where("items", name=True),
            message="no item solves a class of problems",
            question="what kind of problem was this, and what would make the whole kind go away?",
            help="add `solves_class: …` to an item, or `no_class_reason: …` beside `items`; a declined item counts",
        )

"""A key that everything else stands on is missing.

## Why
Without a title nobody finds the review, and without an id nobody can talk about an item.

## Source
docs/format.md.

## Bad
```yaml actions.yaml
items:
  - title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import problem
from incident_review.finding import Finding
from incident_review.problem import Kind, Problem
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=problem(Kind.MISSING_KEY), waived_by=WaivedBy.NOBODY)


def check(found: Problem) -> Iterator[Finding]:
    """Report the problem as it was met."""
    yield Finding(place=found.place, message=found.message, help=found.help)

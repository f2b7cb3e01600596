"""A YAML file uses more than plain keys, lists and values.

## Why
Anchors, tags and repeated keys make the same text mean different things to different tools and people.

## Source
docs/format.md: the plain, JSON-like subset.

## Bad
```yaml review.yaml
title: &name Checkout slow
```
```yaml review.yaml
users: {loss: partial, loss: total}
```

## Good
```yaml review.yaml
title: Checkout slow
```
```yaml review.yaml
title: "Checkout & basket slow"
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import problem
from incident_review.finding import Finding
from incident_review.problem import Kind, Problem
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=problem(Kind.NOT_PLAIN), waived_by=WaivedBy.NOBODY)


def check(found: Problem) -> Iterator[Finding]:
    """Report the problem as it was met."""
    yield Finding(place=found.place, message=found.message, help=found.help)

"""A file of the review cannot be read.

## Why
Nobody can learn from a file that nobody can open, and a fact in it would be lost without a sound.

## Source
docs/format.md: every bad input has a place and a way out.

## Bad
```yaml review.yaml
title: Outage: DB
```

## Good
```yaml review.yaml
title: "Outage: DB"
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import problem
from incident_review.finding import Finding
from incident_review.problem import Kind, Problem
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=problem(Kind.UNREADABLE), waived_by=WaivedBy.NOBODY)


def check(found: Problem) -> Iterator[Finding]:
    """Report the problem as it was met."""
    yield Finding(place=found.place, message=found.message, help=found.help)

"""A value that cannot be what its key says.

## Why
Clocks and attendance are computed from these values; a time without a zone is off by hours somewhere.

## Source
Practice 27: clocks need declared times. docs/format.md: zones required.

## Bad
```yaml review.yaml
stage: hold
```
```yaml review.yaml
incident:
  started_at: 2026-03-04T13:10
```
```yaml review.yaml
incident:
  started_at: 2026-02-30T13:10+01:00
```

## Good
```yaml review.yaml
incident:
  started_at: 2026-03-04T13:10+01:00
  resolved_at: "2026-03-04T15:40:30Z"
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import problem
from incident_review.finding import Finding
from incident_review.problem import Kind, Problem
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=problem(Kind.WRONG_VALUE), waived_by=WaivedBy.NOBODY)


def check(found: Problem) -> Iterator[Finding]:
    """Report the problem as it was met."""
    yield Finding(place=found.place, message=found.message, help=found.help)

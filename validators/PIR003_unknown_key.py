"""A key that reviews do not have.

## Why
A typo in a key loses the fact behind it, and nobody notices until it is needed.

## Source
docs/format.md: facts in YAML, each with a known name.

## Bad
```yaml review.yaml
sevrity: minor
```

## Good
```yaml review.yaml
severity: minor
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import problem
from incident_review.finding import Finding
from incident_review.problem import Kind, Problem
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=problem(Kind.UNKNOWN_KEY), waived_by=WaivedBy.NOBODY)


def check(found: Problem) -> Iterator[Finding]:
    """Report the problem as it was met."""
    yield Finding(place=found.place, message=found.message, help=found.help)

"""A severity that policy.yaml does not have.

## Why
How much a review asks for follows from the severity: a typo would make a major incident a light one.

## Source
docs/format.md: the depth comes from the severity, and policy says which severities are major.

## Bad
```yaml review.yaml
severity: majr
```
```yaml policy.yaml
severities: [sev3, sev2, sev1]
major: [sev1]
```
```yaml review.yaml
severity: sev0
```

## Good
```yaml policy.yaml
severities: [sev3, sev2, sev1]
major: [sev1]
```
```yaml review.yaml
severity: sev2
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import REVIEW
from incident_review.finding import Finding
from incident_review.folder import Review
from incident_review.problem import did_you_mean
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=REVIEW, waived_by=WaivedBy.NOBODY)


def check(review: Review) -> Iterator[Finding]:
    """Compare the severity with those of policy."""
    severity, known = review.facts.severity, review.policy.severities
    if severity is None or severity in known or review.major:
        return
    close = did_you_mean(severity, known)
    yield Finding(
        place=review.facts.where("severity"),
        message=f'the severity "{severity}" is not in policy.yaml',
        help=f"{f'{close} ' if close else ''}the severities are {', '.join(known)}",
    )

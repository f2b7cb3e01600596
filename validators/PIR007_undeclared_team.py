"""A team that catalog.yaml does not declare.

## Why
Whether the facilitator is from outside, and which team is closest, is told by the names of teams: a second
spelling is a second team.

## Source
Practices 3, 9 and 14 compare teams. docs/format.md.

## Bad
```yaml catalog.yaml
teams:
  platform: {kind: operations}
  payments: {}
  care: {kind: support}
  shop: {kind: product}
  growth: {}
  sales: {}
```
```yaml review.yaml
closest_teams: [paymets]
```

## Good
```yaml catalog.yaml
teams:
  platform: {kind: operations}
  payments: {}
  care: {kind: support}
  shop: {kind: product}
  growth: {}
  sales: {}
```
```yaml review.yaml
closest_teams: [payments]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import REVIEW
from incident_review.finding import Finding
from incident_review.folder import Review
from incident_review.model import Names
from incident_review.problem import did_you_mean
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=REVIEW, waived_by=WaivedBy.NOBODY)


def check(review: Review) -> Iterator[Finding]:
    """Compare every team with the catalog, where there is one."""
    teams = review.catalog.teams
    for reference in review.references:
        if teams and reference.names is Names.TEAM and reference.name not in teams:
            yield Finding(
                place=reference.key,
                message=f'the team "{reference.name}" is not in catalog.yaml',
                help=did_you_mean(reference.name, teams) or "add the team to catalog.yaml",
            )

"""The report is published, and nothing says where.

## Why
A report that one team keeps in its own space is read by that team. The others learn that there was an incident when
they have it themselves.

## Source
Practice 117 (IT Revolution): "published somewhere like a wiki and made accessible throughout the organization"; 118
(Equal Experts): "their own Confluence space, which meant delivery teams lacked the necessary permissions".

## Bad
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
```

## Good
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import PUBLISHED
from incident_review.finding import Finding
from incident_review.folder import Review
from incident_review.rule import Depth, Rule

RULE = Rule(binds=PUBLISHED, depth=Depth.STANDARD)


def check(review: Review) -> Iterator[Finding]:
    """Ask where the published report can be read."""
    report = review.facts.report
    if report.published_to is None:
        yield Finding(
            place=report.where("published_at"),
            message="the report is published, and nothing says where",
            question="where can every team open it, also those who were not asked?",
            help="add the line `published_to: …` below `report`",
        )

"""The account tells fewer than two perspectives.

## Why
Where two people saw the same minute differently, something about the system is hidden from one of them. With one
account there is nothing to compare.

## Source
Practice 74 (Equal Experts): "makes it easier to identify discrepancies in each person's mental model of the
incident"; 113 (Jeli): "making sure different perspectives are well represented".

## Bad
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```markdown report.md
## Perspectives

### Ana, operations

Ana read the slow queries of the database first.

### Ben, delivery

<!-- What did Ben see? -->
```

## Good
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```markdown report.md
## Perspectives

### Ana, operations

Ana read the slow queries of the database first.

### Ben, delivery

Ben expected the checkout to skip a header that it does not know.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.account import filled, heading, parts, section, top
from incident_review.binding import PUBLISHED
from incident_review.finding import Finding, Severity
from incident_review.folder import Review
from incident_review.rule import Depth, Rule

RULE = Rule(binds=PUBLISHED, severity=Severity.WARNING, depth=Depth.STANDARD)
SECTION = "perspectives"
LEAST = 2


def check(review: Review) -> Iterator[Finding]:
    """Count the perspectives that somebody has written down."""
    document = review.report
    if document is None:
        return
    told = sum(filled(document, part) for part in parts(document, SECTION))
    if told < LEAST:
        found = section(document, SECTION)
        number = "only one perspective" if told else "no perspective"
        yield Finding(
            place=heading(document, found) if found else top(document),
            message=f"the account tells {number}",
            question="who saw the same minutes from another place, and what did they believe?",
            help="one heading a person below `## Perspectives`, such as `### Ana, operations`",
        )

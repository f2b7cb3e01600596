"""A handle that `people` does not declare.

## Why
The review asks who was in the room. A handle that nobody declared has no team, no role and no perspective.

## Source
Practices 1 to 20: every rule about attendance reads the people of the review. docs/format.md.

## Bad
```yaml timeline.yaml
events:
  - {at: "13:17", what: Rolled the price feed back to 4.1., who: [annna]}
```

## Good
```yaml timeline.yaml
events:
  - {at: "13:17", what: Rolled the price feed back to 4.1., who: [ana]}
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
    """Compare every handle with the people of the review."""
    for reference in review.references:
        if reference.names is Names.PERSON and reference.name not in review.people:
            yield Finding(
                place=reference.key,
                message=f'"{reference.name}" is not declared in people',
                help=did_you_mean(reference.name, review.people)
                or f"add the person to people in review.yaml: `{reference.name}: {{name: …, team: …}}`",
            )

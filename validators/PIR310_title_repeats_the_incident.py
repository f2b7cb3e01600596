"""A title only repeats what happened.

## Why
"Checkout slow" is the incident. The item is what changes because of it.

## Source
Practice 94 (IT Revolution): "specific, targeted, and actionable".

## Bad
```yaml review.yaml
title: Slow checkout with a stale price list
```

```yaml actions.yaml
items:
  - id: example
    title: Stale price list in the slow checkout
```

## Good
- Let `checkout` fall back to the last good price list when the feed cannot be parsed
- Refuse a price list that is older than one day
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.item import TITLE, Proposal
from incident_review.rule import Rule

RULE = Rule(binds=TITLE, severity=Severity.INFO)


def check(proposal: Proposal) -> Iterator[Finding]:
    """Point at a title whose words are all in the title of the review."""
    if proposal.repeats_the_review:
        yield Finding(
            place=proposal.place(0, len(proposal.title)),
            message="the title repeats the incident",
            question="what will be different after it?",
        )

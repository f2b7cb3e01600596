"""A published review has no improvement items, and the report does not say that this was decided.

## Why
A review without items is a good review: it was held to learn. A sentence tells readers that the group
looked and chose; an empty list alone does not.

## Source
Etsy's Debriefing Facilitation Guide: "having remediation items is not a requirement for a good debriefing";
practice 100 (IT Revolution): "Not all improvement items identified … are worth doing".

## Bad
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```yaml actions.yaml
items: []
```

## Good
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```yaml actions.yaml
items: []
```
```markdown report.md
## Improvement items

None: the feed is switched off in April, and the checkout with it.
```
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```yaml actions.yaml
items: []
```
```markdown report.md
## What we will change

Nothing for now. The two ideas from the meeting cost more than the next slow hour would.
```
```yaml actions.yaml
items: []
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.account import answered, top
from incident_review.binding import PUBLISHED
from incident_review.finding import Finding, Severity
from incident_review.folder import Review
from incident_review.rule import Rule

RULE = Rule(binds=PUBLISHED, severity=Severity.WARNING)
# How words begin in the heading of a section that tells what is, or is not, going to change.
STEMS = ("action", "item", "improve", "follow", "remediat", "countermeasure", "next-step", "todo", "will-change")


def check(review: Review) -> Iterator[Finding]:
    """Look for a section about what will change, with a sentence in it."""
    document = review.report
    if review.items or document is None or review.file("actions.yaml") in review.broken:
        return
    if review.actions.no_class_reason:
        return
    sections = [
        found
        for found in document.sections
        if found.level > 1 and any(f"-{stem}" in f"-{found.slug}" for stem in STEMS)
    ]
    if not any(answered(document, found) for found in sections):
        yield Finding(
            place=top(document),
            message="the review has no improvement items, and the report does not say so",
            question="did the group look for some, and what made it leave things as they are?",
            help="one sentence below `## Improvement items` is enough; a review without items is a good one",
        )

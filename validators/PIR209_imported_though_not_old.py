"""A review counts as imported, and its incident is not older than this practice.

## Why
For old reviews nobody can bring the people back into the room, so their rules are hints. A new incident has no such
reason.

## Source
docs/format.md, "What binds when": `imported_from` is legal only when the incident was resolved before `adopted_on`.

## Bad
```yaml review.yaml
imported_from: the old wiki
```
```yaml policy.yaml
adopted_on: 2026-03-01
```

## Good
```yaml review.yaml
imported_from: the old wiki
```
```yaml policy.yaml
adopted_on: 2026-04-01
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import REVIEW
from incident_review.finding import Finding, Related
from incident_review.folder import Review
from incident_review.rule import Rule, WaivedBy

RULE = Rule(binds=REVIEW, waived_by=WaivedBy.NOBODY)


def check(review: Review) -> Iterator[Finding]:
    """Compare the end of the incident with the day on which this practice began."""
    facts, adopted = review.facts, review.policy.adopted_on
    resolved = facts.incident.resolved_at
    if not facts.imported_from or (resolved is not None and adopted is not None and resolved.date() < adopted):
        return
    if adopted is None:
        message, advice = "an imported review needs the day this practice began", "add `adopted_on: …` to policy.yaml"
    elif resolved is None:
        message, advice = "an imported review needs the time its incident was resolved", "add `resolved_at` to incident"
    else:
        message = f"the incident was resolved on {resolved.date()}, this practice began on {adopted}"
        advice = "remove imported_from; a clock that was missed is waived with reason and approved_by"
    yield Finding(
        place=facts.where("imported_from"),
        message=message,
        help=advice,
        related=(Related(facts.incident.where("resolved_at"), "resolved here"),) if resolved else (),
    )

"""A waiver gives no reason.

## Why
A waiver is a decision that later readers have to understand; without its reason it is only a silence.

## Source
docs/format.md: a reason is required, and stays visible.

## Bad
```markdown report.md
## How we got here

<!-- review: allow PIR402 -->
The letter called it human error.
```
```markdown report.md
## How we got here

The letter called it human error.
```
```yaml review.yaml
waivers:
  - rule: PIR402
```

## Good
```markdown report.md
## How we got here

<!-- review: allow PIR402 -- the customer's own words -->
The letter called it human error.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import WAIVER, WaiverEntry
from incident_review.finding import Finding
from incident_review.rule import Rule, WaivedBy
from incident_review.waiver import lacks_reason

RULE = Rule(binds=WAIVER, waived_by=WaivedBy.NOBODY)


def check(waiver: WaiverEntry) -> Iterator[Finding]:
    """Ask for the reason."""
    if lacks_reason(waiver):
        how = "`<!-- review: allow CODE -- reason -->`" if waiver.lines is not None else "`reason: …`"
        yield Finding(
            place=waiver.place,
            message=f"the waiver of {waiver.rule} gives no reason",
            question="what would a reader in a year need to know to agree with it?",
            help=f"write {how}",
        )

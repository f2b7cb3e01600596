"""An accepted item does not say which part of the report it comes from.

## Why
Months later somebody asks why the work was done. `from` leads back to the factor, the theme or the question
behind it, and shows which of them led to nothing.

## Source
Practice 105 (Equal Experts): "insights can then be turned into improvement actions".

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: payments
    tracker: PAY-7
    improves: [detect]
    done_when: The alert has fired once in a test.
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: payments
    tracker: PAY-7
    improves: [detect]
    done_when: The alert has fired once in a test.
    from: [how-we-got-here]
```
```yaml actions.yaml
items:
  - id: pin-format
    title: Pin the price feed to format 4.1
    kind: immediate
    status: done
    done_at: "2026-03-04T16:00+01:00"
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import TO_DO, ItemEntry
from incident_review.finding import Finding, Severity
from incident_review.rule import Depth, Rule

RULE = Rule(binds=TO_DO, severity=Severity.INFO, depth=Depth.STANDARD)
SHOWN = 6


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Ask for the heading behind the item, and name those that there are."""
    if entry.item.from_:
        return
    report = entry.review.report
    slugs = [section.slug for section in report.sections if section.level > 1] if report else []
    yield Finding(
        place=entry.item.where("title"),
        message=f'"{entry.item.id}" does not say what it comes from',
        question="which part of the report made somebody propose it?",
        help=f"add the line `from: [{slugs[0] if slugs else '…'}]`"
        + (f"; headings: {', '.join(slugs[:SHOWN])}{' …' if len(slugs) > SHOWN else ''}" if slugs else ""),
    )

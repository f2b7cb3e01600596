"""A tracker key or link has none of the forms that policy names.

## Why
A key that nobody can look up is as good as none: a chat link, a draft, a key cut short. The forms stand
in policy.yaml, so that every open item leads to the place where the work is planned.

## Source
Practice 96 (IT Revolution): "captured and translated into the incident team's existing work-tracking system".

## Bad
```yaml policy.yaml
items: {trackers: [PAY-*, "https://tracker.example/*"]}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    tracker: https://chat.example/archives/C024/p17
```
```yaml policy.yaml
items: {trackers: [PAY-*, "https://tracker.example/*"]}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    tracker: pay-7
```

## Good
```yaml policy.yaml
items: {trackers: [PAY-*, "https://tracker.example/*"]}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    tracker: https://tracker.example/browse/PAY-7
```
```yaml policy.yaml
items: {trackers: [PAY-*, "https://tracker.example/*"]}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: done
    owner: payments
    tracker: OLD-311
    accepted_at: "2026-03-06T12:00+01:00"
    done_at: "2026-03-16T12:00+01:00"
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    tracker: "#118"
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import OPEN, ItemEntry
from incident_review.finding import Finding
from incident_review.rule import Rule
from incident_review.tracker import known, respelled

RULE = Rule(binds=OPEN)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Compare the tracker of an open item with policy's forms; the past keeps the tracker that it had."""
    ticket, patterns = entry.item.tracker, entry.review.policy.items.trackers
    if ticket is None or not patterns or known(patterns, ticket):
        return
    better = respelled(patterns, ticket)
    yield Finding(
        place=entry.item.where("tracker"),
        message=f'"{ticket}" is no key or link of the tracker',
        question="where is the work planned?",
        help=f'did you mean "{better}"?'
        if better
        else f"policy.yaml knows {', '.join(patterns[:6])}; * stands for any characters",
    )

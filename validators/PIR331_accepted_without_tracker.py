"""An accepted item is not in the tracker of daily work.

## Why
A list that nobody works from is where items go to be forgotten. What is in the tracker is planned together with
everything else the team does.

## Source
Practice 96 (IT Revolution): "captured and translated into the incident team's existing work-tracking system".
Asked where policy.yaml says which keys and links the tracker has: `items: {trackers: [PAY-*]}`.

## Bad
```yaml policy.yaml
items: {trackers: [PAY-*]}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: payments
```

## Good
```yaml policy.yaml
items: {trackers: [PAY-*]}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: payments
    tracker: PAY-7
```
```yaml policy.yaml
items: {trackers: [PAY-*]}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
```
```yaml policy.yaml
items: {trackers: [PAY-*]}
```
```yaml actions.yaml
items:
  - id: pin-format
    title: Pin the price feed to format 4.1
    kind: immediate
    status: done
    done_at: "2026-03-04T16:00+01:00"
    owner: payments
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import TO_DO, ItemEntry
from incident_review.finding import Finding
from incident_review.rule import Rule

RULE = Rule(binds=TO_DO)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Ask for the ticket, where policy knows a tracker."""
    item, patterns = entry.item, entry.review.policy.items.trackers
    if patterns and item.tracker is None:
        yield Finding(
            place=item.where("title"),
            message=f'the accepted item "{item.id}" is in no tracker',
            question="under which key does the team find it in its daily work?",
            help=f"`review actions link {item.id} --tracker KEY`; policy.yaml knows {', '.join(patterns[:6])}",
        )

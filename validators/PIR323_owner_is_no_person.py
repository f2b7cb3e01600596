"""Policy asks for a person, and the owner of an accepted item is a team.

## Why
Where an organisation has found that items of a team wait for each other's hands, its policy names a person to ask.
That person need not do the work.

## Source
Practice 110 leaves it open: "collective ownership of system reliability" (IT Revolution); a named person comes from
PagerDuty, Google and incident.io. So the default is a team or a person, and `items: {owner: person}` in policy.yaml
asks for a person.

## Bad
```yaml policy.yaml
items: {owner: person}
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

## Good
```yaml policy.yaml
items: {owner: person}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: "2026-03-06T12:00+01:00"
    owner: ben
    tracker: PAY-7
```
```yaml policy.yaml
items: {owner: person}
```
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review import owner
from incident_review.binding import TO_DO, ItemEntry
from incident_review.finding import Finding
from incident_review.rule import Rule

RULE = Rule(binds=TO_DO)


def check(entry: ItemEntry) -> Iterator[Finding]:
    """Ask for a person where policy does and the owner is a team."""
    review, name = entry.review, entry.item.owner
    if review.policy.items.owner != "person" or name is None:
        return
    if name in owner.teams(review) and name not in owner.people(review):
        members = [handle for handle in owner.people(review) if owner.team(review, handle) == name]
        yield Finding(
            place=entry.item.where("owner"),
            message=f'"{name}" is a team, and policy.yaml asks for a person as owner',
            question="who would like to be asked how it goes?",
            help=f"of {name}: {', '.join(members[:6])}" if members else "write the handle of a person",
        )

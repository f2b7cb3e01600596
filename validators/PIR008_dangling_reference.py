"""A reference to a heading or an item that is not there.

## Why
An item that comes from a finding of the review says so by its heading; when the heading has gone, so has the reason.

## Source
Practice 105: items are connected with what was learned. docs/format.md: references use heading slugs.

## Bad
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    from: [how-we-got-her]
```

## Good
```yaml actions.yaml
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    owner: payments
    from: [how-we-got-here]
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
    """Follow every reference by heading slug or item id."""
    wanted = [reference for reference in review.references if reference.names in (Names.HEADING, Names.ITEM)]
    if not wanted:
        return
    headings = [section.slug for section in review.report.sections] if review.report else []
    known = {Names.HEADING: headings, Names.ITEM: [item.id for item in review.items]}
    where = {Names.HEADING: "report.md has no heading", Names.ITEM: "actions.yaml has no item"}
    for reference in wanted:
        if reference.name.lstrip("#") not in known[reference.names]:
            yield Finding(
                place=reference.key,
                message=f'{where[reference.names]} "{reference.name}"',
                help=did_you_mean(reference.name, known[reference.names])
                or "a heading is named by its words in lower case, joined by dashes",
            )

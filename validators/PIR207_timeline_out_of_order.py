"""An event of the timeline stands after one that happened later.

## Why
Who reads a timeline takes its order for the order of things. Times of day pass midnight by going on, so a wrong order
moves all that follows by a day.

## Source
Practice 59 (IT Revolution): "Reviews the timeline"; docs/format.md: ascending, past midnight is the next day.

## Bad
```yaml timeline.yaml
day: 2026-03-04
zone: Europe/Berlin
events:
  - {at: "13:10", what: The price feed sent its first file in the new format.}
  - {at: "13:50", what: Ben rolled the price feed back to 4.1., who: [ben]}
  - {at: "13:17", what: The latency alert of checkout-api paged Ana., who: [ana]}
```

## Good
```yaml timeline.yaml
day: 2026-03-04
zone: Europe/Berlin
events:
  - {at: "13:10", what: The price feed sent its first file in the new format.}
  - {at: "13:10", what: The latency alert of checkout-api paged Ana., who: [ana]}
  - {at: "23:50", what: Ben rolled the price feed back to 4.1., who: [ben]}
  - {at: "00:10", what: The queue was empty again.}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import REVIEW
from incident_review.clock import chronology
from incident_review.finding import Finding, Related
from incident_review.folder import Review
from incident_review.rule import Rule

RULE = Rule(binds=REVIEW)


def check(review: Review) -> Iterator[Finding]:
    """Compare each event with the one before it; half a day back or more passes midnight."""
    events = review.timeline.events
    for index in chronology.backward(review):
        before, event = events[index - 1], events[index]
        yield Finding(
            place=event.where("at"),
            message=f"{event.at} stands after {before.at}",
            question="did it happen later, on another day perhaps?",
            help="move it up; for another day write the time in full, with day and zone",
            related=(Related(before.where("at"), "the event before it"),),
        )

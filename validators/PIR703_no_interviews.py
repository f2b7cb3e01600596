"""A deep review talked to nobody alone.

## Why
In a room people tell what fits the story that the room has begun. Alone they tell what they did not understand, and
that is where a review learns. Who was talked to is written down, and never what was said.

## Source
Practice 39 (Nora Jones): "identify if there's people we need to talk to one-on-one", "individual chats before the
incident review".

## Bad
```yaml review.yaml
interviews: []
```

## Good
```yaml review.yaml
interviews:
  - {who: ana, at: "2026-03-09T10:00+01:00"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import INVESTIGATED
from incident_review.finding import Finding, Severity
from incident_review.folder import Review
from incident_review.rule import Depth, Rule

RULE = Rule(binds=INVESTIGATED, severity=Severity.WARNING, depth=Depth.DEEP)


def check(review: Review) -> Iterator[Finding]:
    """Look for one talk at least."""
    if not review.facts.interviews:
        responders = [review.name(handle) for handle in review.people if handle in review.responders]
        yield Finding(
            place=review.facts.where("depth"),
            message="the review is deep, and lists no interviews",
            question="whose part of the story has not been told in the room?",
            help=f"responders: {', '.join(responders[:6])}" if responders else "add lines like `- {who: …, at: …}`",
        )

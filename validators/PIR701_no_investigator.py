"""A deep review has no investigator.

## Why
A deep review takes weeks of reading and talking beside daily work. It happens when one impartial person has been
asked to do it.

## Source
Practice 36 (Nora Jones): "assign an impartial investigator".

## Bad
```yaml review.yaml
investigator:
```

## Good
```yaml review.yaml
investigator: ivo
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import INVESTIGATION_PLANNED
from incident_review.finding import Finding
from incident_review.folder import Review
from incident_review.gathering import who_could_facilitate
from incident_review.model.review import MeetingKind
from incident_review.rule import Depth, Rule

RULE = Rule(binds=INVESTIGATION_PLANNED, depth=Depth.DEEP)


def check(review: Review) -> Iterator[Finding]:
    """Ask for an investigator before the learning meeting."""
    if review.facts.investigator is None:
        meeting = next((room for room in review.gatherings if room.kind is MeetingKind.LEARNING), None)
        yield Finding(
            place=meeting.where("kind") if meeting else review.facts.where("depth"),
            message="the review is deep, and nobody is named as investigator",
            question="who did not respond, is trusted by those who did, and has some days for it?",
            help=who_could_facilitate(review) or "add the line `investigator: …`, or write `depth: standard`",
        )

"""The investigator took part in the incident.

## Why
Whoever responded already knows an answer to each question. Somebody who was not there can ask the person who was,
and it does not sound like blame.

## Source
Practices 36 (Nora Jones): "assign an impartial investigator", and 37: "Have folks who were not involved in the
incident doing the incident review".

## Bad
```yaml review.yaml
investigator: ana
```

## Good
```yaml review.yaml
investigator: ivo
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import REVIEW
from incident_review.finding import Finding, Related
from incident_review.folder import Review
from incident_review.gathering import who_could_facilitate
from incident_review.rule import Depth, Rule

RULE = Rule(binds=REVIEW, depth=Depth.DEEP)


def check(review: Review) -> Iterator[Finding]:
    """Compare the investigator with those who had a role in the incident."""
    handle = review.facts.investigator
    if handle is not None and handle in review.responders:
        yield Finding(
            place=review.facts.where("investigator"),
            message=f"{review.name(handle)} investigates and responded to the incident",
            question="who was not there, and can ask without knowing the answer?",
            help=who_could_facilitate(review) or "ask somebody who did not respond",
            related=(Related(review.people[handle].where("in_incident"), "the role in the incident"),),
        )

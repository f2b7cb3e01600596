"""Two times stand in an order that cannot be.

## Why
Every clock counts from these times. One wrong digit moves a deadline by a day, and nobody sees it.

## Source
Practices 47 (Nora Jones: investigation, meeting, report, soak, items) and 59.

## Bad
```yaml review.yaml
incident:
  started_at: 2026-03-04T13:10+01:00
  detected_at: 2026-03-04T13:05+01:00
  mitigated_at: 2026-03-04T13:50+01:00
  resolved_at: 2026-03-04T15:40+01:00
```
```yaml review.yaml
meetings:
  - kind: local
    starts_at: "2026-03-04T15:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
```

## Good
```yaml review.yaml
incident:
  started_at: 2026-03-04T13:17+01:00
  detected_at: 2026-03-04T13:17+01:00
  mitigated_at: 2026-03-04T13:50+01:00
  resolved_at: 2026-03-04T15:40+01:00
```
```yaml review.yaml
incident:
  started_at: 2026-03-04T13:10+01:00
  detected_at: 2026-03-04T12:17Z
  resolved_at: 2026-03-04T14:40Z
```
```yaml review.yaml
incident:
  started_at: 2026-03-04T13:10+01:00
  resolved_at: 2026-03-05T19:40+01:00
  reopened_at: ["2026-03-05T18:00+01:00"]
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from incident_review.binding import REVIEW
from incident_review.finding import Finding, Key, Related
from incident_review.folder import Review
from incident_review.moment import said
from incident_review.rule import Rule

RULE = Rule(binds=REVIEW)
CHAIN = (
    ("started_at", "it started"),
    ("detected_at", "it was detected"),
    ("mitigated_at", "it was mitigated"),
    ("resolved_at", "it was resolved"),
)
ITEM_CHAIN = (
    ("proposed_at", "it was proposed"),
    ("accepted_at", "it was accepted"),
    ("done_at", "it was done"),
)
# A moment, where it stands, and how it is told.
Told = tuple[datetime, Key, str]


def check(review: Review) -> Iterator[Finding]:
    """Compare neighbours in each chain of times."""
    incident, report = review.facts.incident, review.facts.report
    chain = [
        (moment, incident.where(name), f"{words} ({said(moment)})")
        for name, words in CHAIN
        if (moment := getattr(incident, name)) is not None
    ]
    for before, after in pairwise(chain):
        yield from _compare(before, after)
    resolved = [told for told in chain if told[1].path[-1] == "resolved_at"]
    starts: list[Told] = [
        (at, room.where("starts_at"), f"the {room.kind} meeting starts ({said(at)})")
        for room in review.gatherings
        if (at := room.meeting.starts_at) is not None
    ]
    for start in starts:
        # A meeting between two ends of an incident that came back had an end before it.
        if not any(start[0] < again for again in incident.reopened_at):
            for end in resolved:
                yield from _compare(end, start)
    first = min((start for start in starts), key=lambda told: told[0], default=None)
    if report.published_at is not None and first is not None:
        published = report.published_at
        yield from _compare(first, (published, report.where("published_at"), f"it was published ({said(published)})"))
    for item in review.items:
        times = [
            (moment, item.where(name), f'"{item.id}": {words} ({said(moment)})')
            for name, words in ITEM_CHAIN
            if (moment := getattr(item, name)) is not None
        ]
        for before, after in pairwise(times):
            yield from _compare(before, after)


def _compare(before: Told, after: Told) -> Iterator[Finding]:
    if after[0] < before[0]:
        yield Finding(
            place=after[1],
            message=f"{after[2]} before {before[2]}",
            question="which of the two times is as it was?",
            help="check day, hour and zone of both",
            related=(Related(before[1], "the other time stands here"),),
        )

"""Engineering leadership sat in most of a team's recent local meetings.

## Why
Now and then a lead helps the review along. In every meeting a lead becomes part of what people choose to say.

## Source
Practice 17 (IT Revolution): engineering leadership of the closest team "may occasionally attend".

## Bad
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  lea: {name: Lea Novak, team: payments, function: engineering-leadership}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan, lea]
  - kind: local
    starts_at: "2026-03-06T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan]
  - kind: local
    starts_at: "2026-03-09T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan, lea]
```

## Good
```yaml review.yaml
people:
  ana: {name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: operations}
  ben: {name: Ben Oduya, team: payments, in_incident: [responder], brings: delivery}
  cleo: {name: Cleo Marchand, team: care, function: support, in_incident: [scribe], brings: support}
  dan: {name: Dan Vo, team: shop, function: product, brings: user-proxy}
  eva: {name: Eva Lind, team: growth}
  lea: {name: Lea Novak, team: payments, function: engineering-leadership}
meetings:
  - kind: local
    starts_at: "2026-03-05T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan]
  - kind: local
    starts_at: "2026-03-06T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan]
  - kind: local
    starts_at: "2026-03-09T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo, dan, lea]
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from incident_review.binding import LOCAL_HELD
from incident_review.finding import Finding, Severity
from incident_review.folder import Review
from incident_review.gathering import Gathering, one_team
from incident_review.model import MeetingKind
from incident_review.model.review import Function
from incident_review.rule import Depth, Rule, WaivedBy

RULE = Rule(binds=LOCAL_HELD, depth=Depth.STANDARD, severity=Severity.WARNING, waived_by=WaivedBy.APPROVER)
MEETINGS = 6  # of a team, this one included: what counts as recent
REVIEWS = 30  # earlier reviews that are looked through for them
FEWEST = 3  # meetings before "most of them" says anything


def check(gathering: Gathering) -> Iterator[Finding]:
    """Count the team's recent local meetings, in this review and in earlier ones."""
    review = gathering.review
    leads = gathering.attending(Function.ENGINEERING_LEADERSHIP)
    if not leads or one_team(review) or gathering is not review.held(MeetingKind.LOCAL)[-1]:
        return
    recent = list(islice(_meetings(review), MEETINGS))
    led = sum(bool(room.attending(Function.ENGINEERING_LEADERSHIP)) for room in recent)
    if len(recent) >= FEWEST and led * 2 > len(recent):
        yield Finding(
            place=dict(gathering.listed())[leads[0]],
            message=f"engineering leadership sat in {led} of the last {len(recent)} local meetings of "
            f"{' and '.join(review.facts.closest_teams)}",
            question="what would people say in a meeting without their lead?",
            help="leave the next ones to the team; the report says what was learned",
        )


def _meetings(review: Review) -> Iterator[Gathering]:
    """Yield local meetings of the closest teams, the latest first."""
    yield from reversed(review.held(MeetingKind.LOCAL))
    closest = set(review.facts.closest_teams)
    earlier = [id_ for id_ in review.reviews.ids() if id_ < review.id]
    for id_ in reversed(earlier[-REVIEWS:]):
        other = review.reviews.review(id_)
        if closest & set(other.facts.closest_teams):
            yield from reversed(other.held(MeetingKind.LOCAL))

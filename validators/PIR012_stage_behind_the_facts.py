"""The stage says less than the facts do.

## Why
Whoever reads the list of reviews sees the stage: a meeting that was held looks as if it were still to come.

## Source
docs/format.md: facts bind, and a stage behind them is an error.

## Bad
```yaml review.yaml
stage: open
```

## Good
```yaml review.yaml
stage: held
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import REVIEW
from incident_review.finding import Finding, Related
from incident_review.folder import Review
from incident_review.model import Stage
from incident_review.rule import Rule

RULE = Rule(binds=REVIEW)


def check(review: Review) -> Iterator[Finding]:
    """Compare the stage with attendance and publication."""
    facts = review.facts
    held = review.held()
    if facts.stage in (Stage.OPEN, Stage.HELD) and review.published_at is not None:
        reached, related = Stage.PUBLISHED, Related(facts.report.where("published_at"), "published here")
    elif facts.stage is Stage.OPEN and held:
        reached, related = (
            Stage.HELD,
            Related(held[0].where("attended", name=True), "who attended stands here"),
        )
    elif facts.stage is Stage.DECLINED and not facts.declined_reason:
        yield Finding(
            place=facts.where("stage"),
            message="the review is declined without a reason",
            question="what made a review not worth the time, and who decided it?",
            help="add the line `declined_reason: …`",
        )
        return
    else:
        return
    yield Finding(
        place=facts.where("stage"),
        message=f"the facts say that this review was {reached}, the stage says {facts.stage}",
        help=f"write `stage: {reached}`",
        related=(related,),
    )

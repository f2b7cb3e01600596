"""A deep review looked at fewer than two kinds of sources.

## Why
The chat shows what people said, the dashboard what the system did, the pull request what somebody intended. Each
alone tells a smooth story.

## Source
Practice 40 (Nora Jones): "analysis of the disparate sources involved: like the Slack transcripts, the Zoom
transcripts, the PRs, the tickets".

## Bad
```yaml review.yaml
sources:
  - {kind: chat, link: "https://chat.example.org/a"}
  - {kind: chat, link: "https://chat.example.org/b"}
```

## Good
```yaml review.yaml
sources:
  - {kind: chat, link: "https://chat.example.org/a"}
  - {kind: ticket, link: "https://tickets.example.org/b"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import INVESTIGATED
from incident_review.finding import Finding, Severity
from incident_review.folder import Review
from incident_review.rule import Depth, Rule

RULE = Rule(binds=INVESTIGATED, severity=Severity.WARNING, depth=Depth.DEEP)
LEAST = 2


def check(review: Review) -> Iterator[Finding]:
    """Count the kinds of sources."""
    kinds = sorted({source.kind for source in review.facts.sources})
    if len(kinds) < LEAST:
        yield Finding(
            place=review.facts.where("sources", name=True) if kinds else review.facts.where("depth"),
            message=f"the only source is {kinds[0]}" if kinds else "the review is deep, and no source is listed",
            question="where else has the incident left a trace: chat, calls, pull requests, tickets, dashboards?",
            help="add lines like `- {kind: pull-request, link: …}` to `sources`",
        )

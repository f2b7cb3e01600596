"""A published report leaves a section empty that readers look for first.

## Why
Whoever was not there reads what happened, whom it hurt, and how it came to be; a heading with nothing below it
tells them that the review stopped there.

## Source
Practices 156 (Jeli): "Start by providing a short description of the event"; 73 (Equal Experts): "how users actually
experience an incident"; 111 (Jeli): "tells the story of how the event unfolded".

## Bad
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```markdown report.md
## Impact

<!-- Who could not do what? -->
```

## Good
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```markdown report.md
## Impact

One customer in six waited longer than ten seconds.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.account import filled, heading, section, top
from incident_review.binding import PUBLISHED
from incident_review.finding import Finding
from incident_review.folder import Review
from incident_review.rule import Rule

RULE = Rule(binds=PUBLISHED)
SECTIONS = {
    "summary": ("Summary", "what happened, to whom, for how long, in one to five sentences?"),
    "impact": ("Impact", "who could not do what, how many, from when to when, and how do we know?"),
    "how-we-got-here": ("How we got here", "what did each of those who were in it see, know and expect?"),
}


def check(review: Review) -> Iterator[Finding]:
    """Look for the three sections, and for something below each."""
    document = review.report
    if document is None:
        return
    for slug, (title, question) in SECTIONS.items():
        found = section(document, slug)
        if not filled(document, found):
            yield Finding(
                place=heading(document, found) if found else top(document),
                message=f'nothing stands below "{title}"' if found else f'the report has no section "{title}"',
                question=question,
                help=f"write it below `## {title}`; a comment is template text and does not count",
            )

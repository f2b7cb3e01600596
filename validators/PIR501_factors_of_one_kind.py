"""The contributing factors leave out the technical, or the human and organisational.

## Why
Many things had to be true for an incident to happen, in the system and around it. A list of one kind stops where the
other begins: an alert without an owner, and an owner without an alert.

## Source
Practice 75 (Equal Experts): "building understanding of the multiple human and technical factors that contributed to an
incident"; (IT Revolution): "look for contributing factors".

## Bad
```markdown report.md
## Contributing factors

### Technical: the checkout reads a file again when its header is new

The second reading takes as long as the first.

### Technical: the files had grown

They were ten times as long as in the year before.
```
```markdown report.md
## Contributing factors

<!-- One heading each, technical as well as human and organisational. -->
```
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```

## Good
```markdown report.md
## Contributing factors

### Technical: the checkout reads a file again when its header is new

The second reading takes as long as the first.

### Human and organisational: the format changed in one team's calendar

The feed's team announced the new format in its own channel.
```
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```markdown report.md
## Contributing factors

<!-- One heading each, technical as well as human and organisational. -->
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.account import filled, heading, parts, section, top
from incident_review.binding import ACCOUNT
from incident_review.finding import Finding
from incident_review.folder import Review
from incident_review.rule import Depth, Rule

RULE = Rule(binds=ACCOUNT, depth=Depth.STANDARD)
SECTION = "contributing-factors"
# How a factor's heading starts, and the question that finds one more of this kind.
KINDS = {
    "technical": (("technical", "technology", "system"), "what in the system had to be true for it to happen?"),
    "human and organisational": (
        ("human", "organisation", "organization", "people", "social"),
        "what did people know, expect or need just then, and what made that reasonable?",
    ),
}


def check(review: Review) -> Iterator[Finding]:
    """Look for a factor of each kind, from the first one written on, at the latest at publication."""
    document = review.report
    if document is None:
        return
    written = [factor for factor in parts(document, SECTION) if filled(document, factor)]
    if not written and review.published_at is None:
        return
    found = section(document, SECTION)
    for kind, (starts, question) in KINDS.items():
        if not any(factor.title.casefold().startswith(starts) for factor in written):
            yield Finding(
                place=heading(document, found) if found else top(document),
                message=f"no contributing factor is {kind}",
                question=question,
                help=f"write it below a heading `### {kind.capitalize()}: …`",
            )

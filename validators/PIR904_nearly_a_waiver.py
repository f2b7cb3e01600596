"""A comment that is nearly a waiver.

## Why
It waives nothing, and whoever wrote it believes that the decision stands.

## Source
docs/format.md: an inline waiver is `<!-- review: allow CODE -- reason -->`.

## Bad
```markdown report.md
## How we got here

<!-- review: alow PIR404 -- the customer's own words -->
The letter named two tills.
```
```markdown report.md
## How we got here

<!-- review allow PIR404 -- the customer's own words -->
The letter named two tills.
```
```markdown report.md
## How we got here

<!-- reveiw: allow PIR404 -- the customer's own words -->
The letter named two tills.
```
```markdown report.md
## How we got here

<!-- review: allow -->
The letter named two tills.
```

## Good
```markdown report.md
## How we got here

<!-- Reviewed with the team of the tills; see the page of PIR404 for the frame that we used. -->
The letter named two tills.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from incident_review.binding import REVIEW
from incident_review.finding import Finding, Stretch
from incident_review.folder import Review
from incident_review.rule import Rule, WaivedBy
from incident_review.waiver import INLINE

RULE = Rule(binds=REVIEW, waived_by=WaivedBy.NOBODY)
CODE = re.compile(r"\bPIR-?\d+\b", re.IGNORECASE)
# The mark of a waiver, without a code or a reason; with a code, two words that are nearly "review" and "allow".
MARKED = re.compile(r"\s*review\s*:", re.IGNORECASE)
FIRST_TWO = re.compile(r"\W*(\w+)\W+(\w+)")
ALIKE = 0.7


def check(review: Review) -> Iterator[Finding]:
    """Look at the comments of the report."""
    if not review.has_comments or review.report is None:
        return
    for start, end, text in review.report.comments:
        if not INLINE.fullmatch(text) and (MARKED.match(text) or _nearly(text)):
            code = CODE.search(text)
            yield Finding(
                place=Stretch(review.report.path, start, end),
                message="this is nearly a waiver, and waives nothing",
                help=f"write `<!-- review: allow {code[0].upper() if code else 'CODE'} -- reason -->`, or remove it",
            )


def _nearly(text: str) -> bool:
    words = FIRST_TWO.match(text)
    return (
        words is not None
        and CODE.search(text) is not None
        and all(
            SequenceMatcher(None, word.lower(), wanted).ratio() >= ALIKE
            for word, wanted in zip(words.groups(), ("review", "allow"), strict=True)
        )
    )

"""Two names that differ only in upper and lower case.

## Why
On many machines the two are one file: a checkout there loses one of them.

## Source
docs/format.md: a review is a folder that everybody can check out.

## Bad
```file Graph.svg
one
```
```file graph.svg
two
```

## Good
```file graph-before.svg
one
```
```file graph-after.svg
two
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import REVIEW
from incident_review.finding import Finding, Related, Span
from incident_review.folder import Review
from incident_review.rule import Rule

RULE = Rule(binds=REVIEW)


def check(review: Review) -> Iterator[Finding]:
    """Compare the names of the review's files, case folded."""
    seen: dict[str, str] = {}
    for name in review.names():
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            yield Finding(
                place=Span(review.file(name), 1, 1, 1, 1),
                message=f"{name} and {other} differ only in upper and lower case",
                help="rename one of them",
                related=(Related(Span(review.file(other), 1, 1, 1, 1), "the other one"),),
            )

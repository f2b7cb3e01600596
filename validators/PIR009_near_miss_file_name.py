"""A file whose name is nearly one of ours.

## Why
`action.yaml` is read by nobody: its items would wait for an owner for ever.

## Source
docs/format.md: other files are welcome, only near misses of our names are findings.

## Bad
```file action.yaml
items: []
```

## Good
```file dashboard-notes.md
The dashboard at 13:20.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import REVIEW
from incident_review.finding import Finding, Span
from incident_review.folder import OUR_FILES, Review
from incident_review.rule import Rule

RULE = Rule(binds=REVIEW)
ALIKE = 0.85


def check(review: Review) -> Iterator[Finding]:
    """Compare the names of files with the five that reviews have."""
    for name in review.names():
        ours = _nearly(name)
        if ours is not None:
            yield Finding(
                place=Span(review.file(name), 1, 1, 1, 1),
                message=f"{name} is not read: its name is nearly {ours}",
                help=f"rename it: git mv '{review.file(name)}' '{review.file(ours)}'",
            )


def _nearly(name: str) -> str | None:
    if name in OUR_FILES or "/" in name:
        return None
    folded = name.lower().replace(".yml", ".yaml").replace(".markdown", ".md")
    from difflib import get_close_matches  # noqa: PLC0415 - few reviews hold any other file

    close = get_close_matches(folded, OUR_FILES, n=1, cutoff=ALIKE)
    return close[0] if close else None

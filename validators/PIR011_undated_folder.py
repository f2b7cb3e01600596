"""A review's folder is not named by a day and a few words.

## Why
The folder's name is the review's id. A day and a few words never collide on two branches, sort by time, and are
found by whoever remembers either; a running number does none of it.

## Source
docs/format.md: the folder's name is the id, day of creation and slug, never changed.

## Bad
```folder checkout-slow-2
```

## Good
```folder 2026-03-04-checkout-slow
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from incident_review.binding import REVIEW
from incident_review.finding import Finding, Key
from incident_review.folder import FACTS, Review
from incident_review.rule import Rule

RULE = Rule(binds=REVIEW)
FORM = re.compile(r"(\d{4}-\d{2}-\d{2})-\S+")


def check(review: Review) -> Iterator[Finding]:
    """Read the folder's name as a day and a slug."""
    match = FORM.fullmatch(review.id)
    if not (match and _is_day(match[1])):
        yield Finding(
            place=Key(review.file(FACTS)),
            message=f'the folder "{review.id}" is not named like 2026-03-04-checkout-slow',
            help="rename the folder: the day it was created, then a few words joined by dashes",
        )


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True

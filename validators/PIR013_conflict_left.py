"""A merge conflict is left in the report.

## Why
Both versions of a sentence are in the text, and a reader cannot know which of them the people agreed on.

## Source
docs/format.md: a review is read whole; in YAML a conflict keeps the file from being read at all (PIR001).

## Bad
```markdown report.md
## What we learned

<<<<<<< HEAD
The checkout reads a file again when its header is new to it.
=======
The checkout reads a file twice when its header is new to it.
>>>>>>> second-reading
```

## Good
```markdown report.md
## What we learned

The deployment stopped at a line that Git had left in its configuration:

    <<<<<<< HEAD
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from incident_review.binding import REVIEW
from incident_review.finding import Finding, Stretch
from incident_review.folder import Review
from incident_review.rule import Rule

RULE = Rule(binds=REVIEW)
MARK = re.compile(r"^<{7}(?= |$)", re.MULTILINE)


def check(review: Review) -> Iterator[Finding]:
    """Look for the first line of a conflict in prose; the other two are headings and quotations for Markdown."""
    report = review.report
    if report is None or "<<<<<<<" not in report.text:
        return
    for match in MARK.finditer(report.prose):
        yield Finding(
            place=Stretch(report.path, match.start(), match.end()),
            message="a merge conflict is left here",
            question="which of the two did the people agree on?",
            help="choose the text, and remove the lines <<<<<<<, ======= and >>>>>>>",
        )

"""A question of the review has no answer.

## Why
The questions open what the story alone leaves closed. An answer may be short, and "nothing would have" is one; a
blank reads like a question that was left out.

## Source
Practices 62 to 69 (IT Revolution): "Some of the most important questions to ask are: How could we have detected
this sooner? … diagnosed the incident more rapidly? … What would have helped resolve this faster?".

## Bad
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```markdown report.md
## Questions

### How could we have detected this sooner?

TBD

### How could we have diagnosed it more rapidly?

The log names the file and did not name the format.

### What would have helped to resolve it faster?

A list of what changed that day.

### How could we have softened it for customers?

The checkout can go on with older prices.
```
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```markdown report.md
## Questions

### How could we have detected this sooner?

<!-- Did we have the right triggers? -->

### How could we have diagnosed it more rapidly?

The log names the file and did not name the format.

### What would have helped to resolve it faster?

A list of what changed that day.

### How could we have softened it for customers?

The checkout can go on with older prices.
```
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```markdown report.md
## Questions

### How could we have diagnosed it more rapidly?

The log names the file and did not name the format.

### What would have helped to resolve it faster?

A list of what changed that day.

### How could we have softened it for customers?

The checkout can go on with older prices.
```

## Good
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```markdown report.md
## Questions

### How could we have detected this sooner?

Not at all: the alert came within a minute.

### How could we have diagnosed it more rapidly?

The log names the file and did not name the format.

### What would have helped to resolve it faster?

A list of what changed that day.

### How could we have softened it for customers?

The checkout can go on with older prices.
```
```yaml review.yaml
stage: published
report:
  published_at: "2026-03-09T12:00+01:00"
  published_to: https://wiki.example.org/reviews/2026-03-04-checkout-slow
```
```markdown report.md
## Questions

### Detection: did we have the right triggers?

An alert on the time a file takes tells earlier.

### How could we have diagnosed it more rapidly?

The log names the file and did not name the format.

### What would have helped to resolve it faster?

A list of what changed that day.

### How could we have softened it for customers?

The checkout can go on with older prices.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.account import answered, heading, parts, section, top
from incident_review.binding import PUBLISHED
from incident_review.finding import Finding, Severity
from incident_review.folder import Review
from incident_review.rule import Depth, Rule

RULE = Rule(binds=PUBLISHED, severity=Severity.WARNING, depth=Depth.STANDARD)
SECTION = "questions"
# What the heading of a question speaks of, and the question as the template asks it.
ASKED = {
    ("detect", "trigger", "notice"): "How could we have detected this sooner?",
    ("diagnos", "understand"): "How could we have diagnosed it more rapidly?",
    ("resolve", "faster", "repair", "restore"): "What would have helped to resolve it faster?",
    ("soften", "mitigat", "prevent", "customer", "user"): "How could we have softened it for customers?",
}


def check(review: Review) -> Iterator[Finding]:
    """Look for headings without an answer, and for the questions that no heading asks."""
    document = review.report
    if document is None:
        return
    questions = parts(document, SECTION)
    for question in questions:
        if not answered(document, question):
            yield Finding(
                place=heading(document, question),
                message="the question has no answer yet",
                question=question.title,
                help="one sentence is enough; where the room had none, say what it would take to find out",
            )
    titles = [question.title.casefold() for question in questions]
    missing = [asked for words, asked in ASKED.items() if not any(word in title for title in titles for word in words)]
    if missing:
        found = section(document, SECTION)
        yield Finding(
            place=heading(document, found) if found else top(document),
            message=f"{len(missing)} of the questions {'are' if len(missing) > 1 else 'is'} not asked",
            question=" ".join(missing),
            help="a heading each below `## Questions`, and the answer below it",
        )

"""Words that this house has agreed to ask about.

## Why
Every organisation has words that carry blame there and nowhere else. The policy names them, with what to say and what
to ask; they are plain words or phrases, found in any case.

## Source
Local policy: `vocabulary: house:` in reviews/policy.yaml, a list of `phrase`, `message`, `question`.

## Bad
```yaml policy.yaml
vocabulary:
  house:
    - phrase: war room
      message: we say incident call
      question: who was on the call?
```
```markdown report.md
## How we got here

Ana opened a war room at 10:04.
```

## Good
- Ana opened a war room at 10:04.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading

RULE = Rule(binds=PROSE, severity=Severity.WARNING)


def check(reading: Reading) -> Iterator[Finding]:
    """Say what local policy says about its words."""
    for phrase, place in reading.house_phrases():
        yield Finding(
            place=place,
            message=f'"{phrase.words}": {phrase.message}',
            question=phrase.question,
            help="agreed in the vocabulary of reviews/policy.yaml",
        )

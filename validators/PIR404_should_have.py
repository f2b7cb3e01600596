"""What people should, could or would have done is told in place of what they did.

## Why
TODO

## Source
TODO

## Bad
TODO

## Good
TODO
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.should_have import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    for match in reading.matches(FORM):
        agent = match.agent or "people"
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" measures {agent} against a course that was not taken',
            question=f"what did {agent} see and expect then?",
            help='tell what was done and how it made sense; keep the other course for the improvement items',
        )

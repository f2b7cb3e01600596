"""A person, role, team or third party is made responsible for what went wrong.

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
from incident_review.wording.forms.person_blamed import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    for match in reading.matches(FORM):
        agent = match.agent or "people"
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" puts what happened on {agent}',
            question=f"what made it possible for {agent} to end up there, and what would have let anyone in that seat see it?",
            help='say what was done and what was known then; names are welcome, the verdict is not needed',
        )

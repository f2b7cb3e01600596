"""A person is punished, retrained or loses access.

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
from incident_review.wording.forms.punishment import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    for match in reading.matches(FORM):
        agent = match.agent or "people"
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" reads as a sanction',
            question=f"what would keep {agent} telling us the next time?",
            help='sanctions teach people to stay silent; keep them out of the review',
        )

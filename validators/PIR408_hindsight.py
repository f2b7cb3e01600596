"""Words of hindsight make what was hard to see look plain.

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
from incident_review.wording.forms.hindsight import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    for match in reading.matches(FORM):
        agent = match.agent or "people"
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" says how it looks from here',
            question=f"how did it look to {agent} at the time?",
            help='cut the word, or say which signal was there and who could see it',
        )

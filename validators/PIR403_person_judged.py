"""The character, skill, care or motive of a person is judged.

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
from incident_review.wording.forms.person_judged import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    for match in reading.matches(FORM):
        agent = match.agent or "people"
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" reads as a verdict on {agent}',
            question=f"what was {agent} weighing at that moment, and which information was at hand?",
            help='describe pressures, norms and information in place of the adjective',
        )

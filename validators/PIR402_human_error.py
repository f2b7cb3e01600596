"""An error, a mistake or an accident of a human is the explanation.

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
from incident_review.wording.forms.human_error import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    for match in reading.matches(FORM):
        agent = match.agent or "people"
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" ends the story at a human slip',
            question=f"what did {agent} see on the screen, and what made the other action so easy to take?",
            help='list the conditions: similar names, no confirmation, an outdated page, a tired hour',
        )

"""The account says what a test, an alert or a tool would have caught.

## Why
What a test or an alert would have caught is an idea for the future that stands in the account of the past. Both
gain when they are apart. This is a warning only: the idea may be right.

## Source
PagerDuty: move the fix to the ideas; C8: the questions that ask for it are exempt.

## Bad
- A canary would have caught it.
- A dry run would have shown that the selector was too wide.
- A confirmation prompt would have prevented the deletion.
- Tracing would have revealed the loop.
- A lower limit would have contained the damage.
- A second probe could have told us that only one region was down.
- A checksum might have stopped the upload.
- A smoke test would have caught this.
- A moment's thought would have told them that the disk could not hold it.
- A checklist would have helped.
- Proper monitoring would have alerted us within minutes.
- A more careful reading of the changelog would have revealed the change.

## Good
- A late lorry would have left the shelf empty for a day.
- The build did not catch the regression, since the test matrix has no ARM runner.
- The tests passed because the fixture mocks the clock.
- The new check should have caught up by tomorrow.
- The disk would have been full by midnight.
- At this rate the queue would have needed nine hours to drain.
- The replica would have served stale data.
- Without the rollback the queue would have kept growing.
- Without the standby the site would have been down for a day.
- Had the second disk died too, the data would have been lost.
- If the primary had failed as well, writes would have stopped.
- If the token had been used, we would see it in the audit log.
- If a node had been lost, the cluster would have gone read-only.
- More tests were added on Tuesday.
- We will add a test for the time zone.
- The change was not covered by a test.
- There is no test for leap years.
- Calling this human error would hide the real story.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.would_have_caught import FORM

RULE = Rule(binds=PROSE, severity=Severity.WARNING)


def check(reading: Reading) -> Iterator[Finding]:
    """Ask for the idea to be moved where it can be weighed."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" puts an idea for the future into the account',
            question="what did show it in the end, and when?",
            help="move the idea to the improvement items, where it can be weighed",
        )

"""An error, a mistake or an accident of a human is the explanation.

## Why
An error is where the story starts. What made the other action so easy to take: names that look alike, a prompt
that asks nothing, a page that was out of date? As long as the sentence ends at the slip, nobody asks.

## Source
IT Revolution: "human error" is never the root; PagerDuty, effective post-mortems.

## Bad
- Ana clearly misread the situation.
- The outage comes from human error during the key rotation.
- The ticket was closed as user error.
- The pump was stopped by mistake.
- The second route was, in error, announced too.
- By mistake the test fixture was shipped to the depot.
- While tidying up, Ana removed the record by accident.
- We accidentally emptied a folder.
- The archive was accidentally opened to all.
- The accidental deletion of the table took an hour to undo.
- Ana misread the label and closed valve nine.
- Ana mixed up the two folders.
- Unfortunately the wrong volume got deleted.
- The scale had been misconfigured by the evening crew.
- A typo by Ana opened the port to the internet.
- Ana ended up deleting the parent group.
- Ana deleted the yearly folder instead of the weekly one.
- Ana ran the script against production instead of staging.
- We had all the information we needed and still got it wrong.
- The wrong file was uploaded.
- A wrong character in the config took down the edge.
- A zero too many in the limit took down the API.

## Good
- The page shows a human-readable error.
- User errors are left out of the weekly sum.
- Jobs that end in error state are retried.
- The lock keeps two jobs from starting by mistake.
- We found the second path by accident.
- The portal mistakenly showed a warning to some visitors.
- The parcel was mistakenly marked as delivered by the sorter.
- The bucket is now protected against accidental deletion.
- The validator incorrectly rejected codes in lower case.
- The merge job mixed up the two branches.
- The stale route sent requests to the wrong node.
- The parcels were wrongly labelled by the sorter.
- The vendor's error codes are listed in the appendix.
- A typo in the banner helped us to spot the old build.
- The cleanup job ended up deleting 400 rows.
- The script removed the links instead of the files.
- The job wrote to the test bucket instead of the staging bucket.
- No one on the list had seen this error before.
- The user did not get an error message, only a blank page.
- The wrong architecture was picked by the resolver.
- The cache returned the wrong version for six minutes.
- The upgrade failed with an error about the lock file.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.human_error import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    """Ask for the conditions behind a slip."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" ends the story at a slip',
            question=f"what did {match.asked} see on the screen, and what made the other action so easy to take?",
            help="list the conditions: names that look alike, no confirmation, an outdated page, a tired hour",
        )

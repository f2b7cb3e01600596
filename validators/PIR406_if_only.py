"""An alternate past is told: had somebody done this, that would not have happened.

## Why
An alternate past, mixed into the account, reads like an explanation and is only a wish. Where the idea behind
it is good, it deserves a place among the improvement items, where it can be weighed.

## Source
safetyinsights.org: cue words "if", "had", "would have"; PagerDuty: alternate reality. Answers to the questions
and items are exempt (C8).

## Bad
- If only the spare key had been labelled.
- Had Ana waited for the drain, the budgets would have held.
- If the landlord had called back, we would not be moving out.
- This would never have reached customers with a canary in place.
- Had the load test covered the login path, the deadlock would have come to light.
- If we had had a canary, only one percent of users would have been hit.
- If the team had read the notice, nothing would have happened.
- If only someone had told us.
- Without the manual change none of this would have happened.
- Nothing would have happened if the flag had been off.
- But for Ana's change, the site would be up.
- This need not have happened.
- A look at the changelog would have told the packager that the ABI had changed.
- Had it not been for the deploy, there would have been no outage.

## Good
- If only a single lamp works, the crossing stays closed.
- Had the flood risen faster, the pumps would have been lost.
- Mail would have been lost if the second exchanger had been down as well.
- If the attackers had found the spare key, they would have opened the archive.
- The request would have reached the second node.
- The maintainer of the package had moved to a new job in May and reads the list once a week.
- The release manager cut 3.1 from the branch that the bot had prepared.
- No one on the list had seen this error before.
- The bot did not label the issue, because the template had changed.
- The typo squatting package had 40 downloads.
- Without the rollback the queue would have kept growing.
- Without the standby the site would have been down for a day.
- Had the second disk died too, the data would have been lost.
- If the primary had failed as well, writes would have stopped.
- If the token had been used, we would see it in the audit log.
- If a node had been lost, the cluster would have gone read-only.
- The database team had planned the upgrade for April.
- Ben had been awake since five.
- I had the runbook open and followed step 3.
- We had no dashboard for this queue.
- We ran the migration without a backup.
- We had two theories at that point.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.if_only import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    """Ask for what happened, in place of what might have."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" tells of a past that was not',
            question=f"what happened, in the order in which {match.asked} met it?",
            help="keep the account to what happened; the idea behind this belongs under improvement items",
        )

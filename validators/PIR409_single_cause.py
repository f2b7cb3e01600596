"""The incident is reduced to a single cause.

## Why
Several things had to be true at once for this to happen, and for it to last as long as it did. A single cause
is chosen, not found, and the search stops where it is chosen.

## Source
Equal Experts and IT Revolution: contributing factors in place of root cause analysis; Howie; the VOID.

## Bad
- The root cause was a bug in the release process.
- A worn seal is the root cause.
- The flood happened solely because of a worn seal.
- The root cause was DNS.
- Root cause: a missing index.
- The cause of the outage was the firewall.
- The cause was a missing semicolon.
- The incident had one cause: the expired certificate.
- The incident had a single cause.
- There was only one cause, the expired certificate.
- The real cause is the old kernel.
- The actual root cause turned out to be the load balancer.
- The reason for the outage is simple: we ran out of disk.
- The problem was simply the old kernel.
- It all came down to a full disk.
- In short: a full disk killed us.
- The expired certificate is solely responsible for the outage.
- Everything that followed was the fault of the cache.
- The one thing that failed was the lock.
- Nothing else contributed.
- No other factor played a role.
- This was purely a DNS problem.

## Good
- The root cause is not known yet.
- After two days we found the cause in the library.
- Root causes and contributing factors of the summer outages
- The only reason given in the ticket was maintenance.
- The user did not get an error message, only a blank page.
- The operator did not see the alarm, because the panel shows only the first ten.
- If a node had been lost, the cluster would have gone read-only.
- The main cause of the delay was the size of the dump; the slow link added to it.
- Several causes came together.
- There was no single cause.
- We do not think that there is a root cause in an event like this.
- We have not yet found the root cause.
- The search for the root cause took two hours.
- The vendor is still investigating the root cause.
- One of the causes was a stale lock.
- The most likely cause is a bug in the driver.
- The only alert that fired was for latency.
- The only person with access was on a plane.
- The only change that day was a new logo.
- The sole owner of the domain is the foundation.
- The job alone takes 40 minutes.
- Human error is not a root cause.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.single_cause import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    """Ask what else had to be true."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" leaves room for one cause only',
            question="what else had to be true for this to happen, and for it to last as long as it did?",
            help='write "contributing factors", technical and human',
        )

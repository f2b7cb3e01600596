"""What people should, could or would have done is told in place of what they did.

## Why
What people should have done is a story of another day. It measures them against an outcome that they could not
know, and hides the question worth asking: what made their course the sensible one?

## Source
Jeli: "don't should on yourself"; Holmwood's list of hindsight phrases; Dekker: counterfactual reactions.

## Bad
- We would have seen the beaconing had egress been logged.
- Ana should have checked the queue.
- Ana could have rolled back much sooner.
- The spare pump should have been tested first.
- Power could have been restored much sooner.
- Opened all three valves; could have opened one first.
- It would have been wiser to close the valve.
- Ana was supposed to hold the release until noon.
- Ana should have known about the spare key.
- The right move was to call the depot.
- Someone should have called the depot.
- The on-call could have spared us two hours by reading the runbook.
- All it would have taken was a phone call.
- A simple check would have been enough.
- We should never have agreed to the date.
- We ought not to have trusted the cache.
- It would have been enough to read the release notes.
- It would have cost nothing to ask.
- One look at the graph would have been enough.
- We could have known.
- We might have caught it earlier.

## Good
- The health check should have failed after ten seconds.
- We could have lost the second site too.
- We would have lost the data of two hours.
- The request should have been rejected by the gateway.
- Two disks could have been lost in the fire.
- The batch took an hour, which could have filled the disk.
- It would be better to drain nodes in pairs from now on.
- The siren is meant to sound twice.
- The exporter must have seen the drop.
- The right place for the flag is to be agreed next week.
- The probe should have returned 200.
- Users who accidentally closed the tab could reopen their draft.
- The job could accidentally pick up an old artifact; this did not occur here.
- The scheduler was supposed to place three replicas and placed two.
- The alert was supposed to fire at 80%.
- The fallback should have kicked in after ten seconds, but the breaker was still closed.
- The page should have loaded from the cache.
- The process should have been restarted by systemd.
- The key should be rotated every 90 days.
- All new services should have an owner.
- The new check should have caught up by tomorrow.
- The disk would have been full by midnight.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.should_have import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    """Ask what was seen and expected, in place of what should have been done."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" measures {match.meant} against a course that was not taken',
            question=f"what did {match.asked} see and expect then?",
            help="tell what was done and how it made sense; keep the other course for the improvement items",
        )

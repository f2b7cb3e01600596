"""A person, role, team or third party is made responsible for what went wrong.

## Why
To say whose fault it was ends the enquiry: the next sentence would have to be a defence, and everybody else
stops looking. Names are welcome; it is the verdict that costs what we could have learned. The same person at
the same screen would do the same again.

## Source
Practice "names stay, judgement goes" (C7, after Jeli and incident.io); Bergström: normative language;
PagerDuty: fundamental attribution error.

## Bad
- This one was Ana's fault.
- This is the third time that the platform team has broken our deploys.
- The developers have only themselves to blame.
- The network team was clearly at fault.
- We put the blame on the hosting partner.
- Ana is responsible for the outage.
- The guilty party was found within the hour.
- This outage is on the night crew.
- It was the night crew's job to close the gate.
- Ana broke production with a late merge.
- Not to point fingers, but the label came from the print team.
- Ana had one job.
- This is what happens when people rush.
- The hosting company is squarely responsible for the loss.
- Responsibility for the incident lies with the database group.
- The database group caused the outage by dropping the index.
- The outage was the fault of the team that owns the gateway.
- Ana was responsible for the deletion.
- Ana was the one who broke the build.
- Ana is the reason why we lost the data.
- It was Ana's job to check the list.
- That was Ana's doing.
- That one is on Ana.
- Ana has a lot to answer for.

## Good
- The fault of the power supply took out two nodes.
- Neither the valve nor the spare pump was at fault.
- An early theory blamed the boiler; a pressure log spoke against it.
- The team responsible for the gateway was paged at 07:15.
- The runbook for this was on the wiki.
- It is the scheduler's job to place pods.
- The new release broke production for six minutes.
- This review does not point fingers at the mobile team.
- The cluster had one job in the queue.
- The chart shows what happens when a tank runs dry.
- The user did not get an error message, only a blank page.
- The upgrade failed with an error about the lock file.
- The job could accidentally pick up an old artifact; this did not occur here.
- All new services should have an owner.
- This might have been caused by the kernel upgrade.
- We do not think that there is a root cause in an event like this.
- The outage was caused by a full disk.
- The fault was caused by a worn seal in the pump.
- Ana kept an eye on the queue while Ben drained the node.
- The vendor apologised and sent two engineers.
- The provider replied within an hour.
- The network team owns the switch, the storage team the array.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.person_blamed import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    """Ask what the words put on somebody."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" puts what happened on {match.meant}',
            question="what made it possible to end up there, and what would have let anyone in that seat see it?",
            help="say what was done and what was known then; names are welcome, the verdict is not needed",
        )

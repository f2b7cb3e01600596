"""What people did not do, notice or think of is told as the account.

## Why
A thing that was not done explains little: countless things were not done. What was done instead, and what made
it the obvious thing to do, is what a reader can learn from.

## Source
Bergström and Holmwood: measure people against what they saw and did; PagerDuty: alternate reality.

## Bad
- Ana failed to tell the registrar about the change.
- Ana forgot to tell the registrar.
- The team forgot the second region.
- The expiry of the key had been overlooked in the plan.
- We overlooked that the accounts sit in the same scope.
- Three warnings were missed.
- The assumption went unchallenged.
- Nobody noticed the inverted condition.
- The fitter neither tagged the pipes nor asked anyone.
- The network team never tested the backup line.
- We never verified that the siren works.
- An owner for the shared cluster was never named.
- The on-call engineer did not escalate until dawn.
- We did not consider the second region.
- The failover was not rehearsed.
- Ana approved the change without reading it.
- The tariff went live without a trial run.
- Ana did not bother to leave a note.
- The diff was hours too late.
- The depot had not been told, an omission that cost an hour.
- Two directors knew but did nothing about it.
- It took Ana until dawn to call anybody.

## Good
- The health check failed to connect.
- The retry covers a failure to resolve the name.
- The clock forgot its settings when the cell ran flat.
- Parked trucks are ignored by the gate sensor.
- The consumer missed two heartbeats.
- Frames that the camera misses are filled in by the second one.
- If Ana had been away, the backlog would have gone unnoticed.
- Nobody was hurt and no data left the building.
- The patch neither helped nor hurt the throughput.
- The sorter never forgets a bin.
- We have never lost a shard since.
- The job was never started, as its queue was empty.
- The watchdog did not reset the pump since its lock was held.
- We did not yet know about the second path.
- Image cleaning is not covered by tests.
- The script exits without checking the lock.
- The service ran without errors for a year.
- We did not think that the cache was involved.
- The late batch ran at 06:00.
- The report had no omission of note.
- The node did nothing for ten seconds.
- It took about 25 minutes for Ana to find a reviewer.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.omission import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    """Ask what was done in place of what was not."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" tells what was left undone',
            question=f"what did {match.asked} see and do instead, and why did that make sense?",
            help="what was not done explains little; say what was seen and done",
        )

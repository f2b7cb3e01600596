"""An item wishes for a state and names no means.

## Why
"Ensure that backups work" is how things shall be. The item is what somebody does so that they are: the check,
the job, the gate.

## Source
Practice 95 (IT Revolution); "ensure" and "make sure" are states, not acts (coderslingo).

## Bad
- Ensure clear ownership
- Make sure the fallback really works
- Make sure wiki pages are current
- See to it that nobody can drop live tables
- Verify that all is well after a release
- We have to be sure that orders are booked correctly
- Our checks should find such faults before customers do
- Prevent this kind of failure from happening again
- Chain halts must not be possible in the future
- Guarantee data consistency
- Services must degrade gracefully
- Alerts should be actionable
- Prevent data loss
- Ensure that documentation is kept up to date
- Duplicate bookings must be avoided

## Good
- Ensure the dump is readable by loading it into `restore-test` each night
- Ensure the quality of `fact_trips` by stopping the load when `trip_id` is empty
- Fail the pipeline when `poetry.lock` does not match
- Prevent writes to the standby database with a read-only role
- Make sure nginx restarts after the certificate is renewed (add a deploy hook)
- Prevent the cron job from running twice with a lock file
- Make sure the autoscaler is allowed to create nodes in all three zones
- Verify the checksums of downloaded binaries in the installer
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.finding import Finding
from incident_review.item import TITLE, Missing, Proposal, frame
from incident_review.rule import Rule

RULE = Rule(binds=TITLE)


def check(proposal: Proposal) -> Iterator[Finding]:
    """Ask what will bring the wished-for state about."""
    fault = proposal.fault
    if fault is None or fault.missing is not Missing.STATE:
        return
    yield Finding(
        place=proposal.place(fault.start, fault.end),
        message=f'"{fault.words}" says how things shall be, not what will bring it about',
        question=f'which check, job or gate does that? for instance: "{frame(proposal, fault)}"',
        help='"ensure X by adding Y" is fine: the means is the item',
        severity=fault.severity,
    )

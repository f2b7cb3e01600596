"""An item has no end.

## Why
What is to be done always, everywhere or from now on is a habit. It cannot be finished, so it cannot be
followed up; a job with a rhythm, a list or a date can.

## Source
Google: bounded, "one can tell when it is finished" (;login: Spring 2017, through PagerDuty and GitLab);
PRACTICES B.3: open-ended without cadence.

## Bad
- Document everything
- Test all possible outage scenarios
- Continue with the firmware upgrades
- Keep working on reliability
- Stay on top of open alerts
- Monitor the matter over the next months
- Regular restore drills going forward
- Continuous tuning of the firewall rules
- Keep all kiosks up to date at all times
- Watch memory usage
- Phase out legacy systems gradually
- Always try it in the sandbox first
- Keep improving
- From time to time check the logs
- Establish regular communication with the vendor
- Validate parameters before a migration
- Schema changes should be tested first

## Good
- Test the restore of the billing database monthly with restore.sh
- Keep the last three images on the build node so that a rollback pulls nothing
- Always write the unit beside the dose in the ward label template
- Rotate the tokens of all four print shops
- Keep the old cluster running until 30 June
- Never cache 5xx responses in the CDN
- Watch the queue every hour until Friday; stop when it stays below 100 for a day
- Check the free space of `/srv` before the nightly export, and stop the export below 10 GB
- All nodes in the render pool get kernel 5.15 by 1 May
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.finding import Finding
from incident_review.item import TITLE, Missing, Proposal, frame
from incident_review.rule import Rule

RULE = Rule(binds=TITLE)


def check(proposal: Proposal) -> Iterator[Finding]:
    """Ask for the list, the rhythm or the end."""
    fault = proposal.fault
    if fault is None or fault.missing is not Missing.UNBOUNDED:
        return
    yield Finding(
        place=proposal.place(fault.start, fault.end),
        message=f'"{fault.words}" has no end: nobody can tell when it is done',
        question=f'for which things, how often, until when? for instance: "{frame(proposal, fault)}"',
        help="a list, a rhythm with a job or a rota, or a last day bounds it",
        severity=fault.severity,
    )

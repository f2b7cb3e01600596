"""An item wants more or better of something general.

## Why
"Improve" says where to go. It does not say which signal, which path, which step, and so nobody can start it
and nobody can tell when it is done.

## Source
Practice 95 (IT Revolution): "'we should test more' … [is] not particularly helpful because [it does] not lead
to specific action". improve and enhance are directions (coderslingo); Google: actionable, specific, bounded
(PagerDuty, GitLab).

## Bad
- We should test more
- Improve monitoring
- Better documentation
- More alert coverage
- Enhance observability throughout the platform
- Make the ingest path more robust
- Our monitoring has to become much better
- Improved work-life balance for the rota
- Reduce complexity of our broker landscape
- Step up capacity testing before the sales
- Strengthen the change management process
- Usability improvements for operators
- Code quality up
- Get better at recognising large incidents
- Faster detection of outages
- Optimise the booking database before the summer
- More automation, less manual work
- Raise the availability of the payment terminals
- Handle errors more gracefully
- The documentation needs an update
- Shift left on reliability
- Change the price lookup to something more solid
- Set up better alerting for this kind of failure

## Good
- Improve the lag alert by cutting it up per region and setting it to 45 s
- Alert when replication lag of the orders database exceeds 30 s for 5 minutes
- More headroom for the cache: grow `redis-west` from 2 to 4 shards
- Reduce the batch size of the export job to 250 rows
- Add a test of the price feed that fails when a currency is missing, and run it in CI before each release
- Improve the import so that it runs in chunks of 2,000 lines
- Improve rollback time by keeping the previous two images on each host
- Reduce deploy time by running the integration tests in parallel
- Better labels on the two fuel valves in shed 4 ("main", "reserve")
- Strengthen the webhook check: reject requests older than 5 minutes
- Faster failover: lower the health check interval from 30 to 5 seconds
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.finding import Finding
from incident_review.item import TITLE, Missing, Proposal, frame, lacks
from incident_review.rule import Rule

RULE = Rule(binds=TITLE)


def check(proposal: Proposal) -> Iterator[Finding]:
    """Ask for the object, the signal or the number of a direction."""
    fault = proposal.fault
    if fault is None or fault.missing is not Missing.DIRECTION:
        return
    yield Finding(
        place=proposal.place(fault.start, fault.end),
        message=f'"{fault.words}" is a direction: it names no {lacks(proposal)}',
        question=f'what will be different when it is done? for instance: "{frame(proposal, fault)}"',
        help='name the thing that changes and how one sees it; "improve X by doing Y" is fine',
        severity=fault.severity,
    )

"""An item names no thing that changes.

## Why
"Add alerts" and "take appropriate measures" fit every incident. The reader cannot tell which alert, which
measure, and whether it is there.

## Source
Practice 94 (IT Revolution): "specific, targeted"; "Fix the issue that caused the outage" against "Handle
invalid postal code in user address form input safely" (PagerDuty).

## Bad
- Add alerts where needed
- Implement safeguards
- Update configuration
- Write tests
- Handle edge cases
- Automate things
- Clarify responsibilities
- Fix the issue that caused the outage
- Take care of the queue issue
- Take appropriate measures
- Find the right balance between caution and pace
- Learn from this
- Talk to Legal
- Get leadership buy-in
- Sort out the retry mess
- Set up monitoring
- Fix the root cause
- Sensible defaults
- Follow up with the vendor
- Introduce measures
- Define clear roles and responsibilities
- Some kind of locking
- Update onboarding procedures

## Good
- Add an alert that pages the network rota when `bgp_peers_up` stays below 3 for ten minutes
- Update step 2 of the DNS runbook: the old zone is kept until the new one answers
- Bump HAProxy to 2.8.4
- Drop the unused index on msisdn
- Ask the landlord for the dates of the power tests and put them into the rota calendar
- Documentation of the failover of the mail server, linked from the alert
- Retry counter to int32
- Dashboard with the latency of each endpoint
- Second DNS provider
- Update the firmware page with the serial numbers of the two spare switches
- Ask the vendor to raise our API quota to 500 req/s
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.finding import Finding
from incident_review.item import TITLE, Missing, Proposal, frame, lacks
from incident_review.rule import Rule

RULE = Rule(binds=TITLE)


def check(proposal: Proposal) -> Iterator[Finding]:
    """Ask on what the item acts."""
    fault = proposal.fault
    if fault is None or fault.missing is not Missing.OBJECT:
        return
    yield Finding(
        place=proposal.place(fault.start, fault.end),
        message=f'"{fault.words}" names no {lacks(proposal)}',
        question=f'what will be different when it is done? for instance: "{frame(proposal, fault)}"',
        help="name the service, file, page or alert, and what it will hold or do",
        severity=fault.severity,
    )

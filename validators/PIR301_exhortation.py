"""An item asks people to be careful, to remember or to communicate.

## Why
Everybody was careful last time too. An appeal changes nothing that the next person on call will meet; a
check, a default, a message that a tool sends does.

## Source
Practice 94 and 95 (IT Revolution): "specific, targeted, and actionable"; suggestions such as "we should be
more careful" are "not particularly helpful because they do not lead to specific action".

## Bad
- We should be more careful
- Be more careful with database migrations
- Pay attention to the dashboards during campaigns
- Remember to close the maintenance window
- Double-check the selected region before pressing enter
- Everyone should read the runbook before a shift
- Communicate more
- Inform the help line sooner next time
- Keep an eye on the print queue
- Care should be taken with mass imports
- Avoid risky changes before the weekend
- Do not rely on assumptions about the vendor
- Take ownership of reliability
- Establish a culture of learning
- Treat the checkout as business critical
- Show more discipline in ticket handling
- Awareness of downstream consumers when changing schemas
- Speak up when something looks odd
- Follow the runbook step by step
- It is the responsibility of each engineer to keep tokens out of images
- Involve operations in design decisions
- A second pair of eyes on releases

## Good
- Ask for the tenant's name before `apply` runs, and stop when it differs from the one in the URL
- Refuse deploys from Friday 15:00 to Monday 07:00 in the pipeline of `checkout`
- Post to #support from the incident bot as soon as a severity is set
- Send a mail to the tenant 14 days before its API key expires
- Show the name of the target cluster in the prompt of the jump host
- Avoid full restarts of the pool by draining one node at a time
- Double-entry check after the nightly billing run: what was booked equals what was charged, otherwise the next run
  waits
- Two reviewers for every change under `routing/`, required by CODEOWNERS
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.finding import Finding
from incident_review.item import TITLE, Missing, Proposal, frame
from incident_review.rule import Rule

RULE = Rule(binds=TITLE)


def check(proposal: Proposal) -> Iterator[Finding]:
    """Ask what will take the place of an appeal to people."""
    fault = proposal.fault
    if fault is None or fault.missing is not Missing.EXHORTATION:
        return
    yield Finding(
        place=proposal.place(fault.start, fault.end),
        message=f'"{fault.words}" asks people to try harder: nothing they work with changes',
        question=f'what will be different when it is done? for instance: "{frame(proposal, fault)}"',
        help="let a tool, a default or a checklist do what people are asked to remember",
        severity=fault.severity,
    )

"""An item is no proposed action.

## Why
A remark, a question or a bare link tells no one what to do. What was done already belongs in the timeline or
under the steps taken.

## Source
Google: actionable, "a sentence starting with a verb" (;login: Spring 2017, through PagerDuty and GitLab).

## Bad
- https://tracker.example.com/issues/41
- Added in-memory batching to the state store
- How can we see the issues of the ticket system?
- Created a ticket for the querier
- Why was the alert not seen?

## Good
- Batch the writes of the state store in memory
- Rolled out to one zone: move `checkout` to the other two by 1 June
- Pin the agent version
- Raise an issue with the developers of the driver about the lost connections
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.finding import Finding
from incident_review.item import TITLE, Missing, Proposal, frame
from incident_review.rule import Rule

RULE = Rule(binds=TITLE)


def check(proposal: Proposal) -> Iterator[Finding]:
    """Ask what is to be done."""
    fault = proposal.fault
    if fault is None or fault.missing is not Missing.ACTION:
        return
    yield Finding(
        place=proposal.place(fault.start, fault.end),
        message=f'"{fault.words}" is no proposed action',
        question=f'what is to be done? for instance: "{frame(proposal, fault)}"',
        help="what was done already belongs in the timeline; a question belongs under the questions",
        severity=fault.severity,
    )

"""An item asks for thought and names no result.

## Why
Looking into something is never finished. It is once there is an answer to a named question, or a note, a
decision or a ticket that others can read.

## Source
Practice 95 (IT Revolution): "consider", "look into", bare "investigate"; PRACTICES B.3: sound when they
produce a named output.

## Bad
- Investigate the network problems
- Look into the memory of the cache
- Consider moving to another mail vendor
- Explore alternatives to the present broker
- Think about the fallback behaviour of forms
- Matchmaking: rethink
- Start a conversation around ownership of common charts
- Access lists should be reviewed at some stage
- Find a way to share secrets
- Can we do something about weekend releases? Worth a look.
- Discuss with the team how to handle on-call
- Identify gaps in monitoring
- Check whether it makes sense to switch vendors
- Further discussion needed
- Gain clarity on the licences
- Take stock of our dependencies
- Debate how to know when a shift may hand over

## Good
- Find out why the failover took 20 minutes and write it up in issue 12
- Investigate whether `epoll` explains the 7 s pauses; result as a comment in NET-12
- Investigate and fix the memory leak in the spawner
- Review the 38 service accounts of the batch system and disable each one without a login since January
- Compare two brokers under the March load and decide in ADR-7 by 1 June
- Figure out how many users were affected
- Investigate why the secondary did not take over
- Evaluate three alternatives to the firewall and present a recommendation by the end of May
- Decide who owns the DNS zone by 10 June
- Find out how the badge key was copied
- Discuss the new cut-off with the three largest clients and confirm it in writing
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.finding import Finding
from incident_review.item import TITLE, Missing, Proposal, frame
from incident_review.rule import Rule

RULE = Rule(binds=TITLE)


def check(proposal: Proposal) -> Iterator[Finding]:
    """Ask for the question, or for what the thought leaves behind."""
    fault = proposal.fault
    if fault is None or fault.missing is not Missing.THINKING:
        return
    yield Finding(
        place=proposal.place(fault.start, fault.end),
        message=f'"{fault.words}" has no result that one could see',
        question=f'which question is answered, and where? for instance: "{frame(proposal, fault)}"',
        help='a named question ("find out why …") or a named result ("… and write it up in …") is enough',
        severity=fault.severity,
    )

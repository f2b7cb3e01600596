"""One title holds several items.

## Why
Two acts in one title get one owner, one ticket and one date; the second is lost when the first is done.

## Source
Practice 98 (IT Revolution): "track, prioritize, and follow up". One item, one result: Google's "bounded"
(PagerDuty, GitLab).

## Bad
- Add an alert on the lag of `orders-db`; move the nightly export to `util-3`
- Write a runbook for the failover of the ledger. Delete the unused `admin` account on the badge server

## Good
- Migrate the last two timers on `batch-1` to Argo and shut the host down
- Run the export once per country and post the row counts to #exports
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.item import TITLE, Proposal
from incident_review.rule import Rule

RULE = Rule(binds=TITLE, severity=Severity.INFO)


def check(proposal: Proposal) -> Iterator[Finding]:
    """Point at the second act of a title that holds several."""
    others = proposal.further_acts
    if others and proposal.fault is None:
        start, end = others[0].words[0].start, others[0].words[-1].end
        yield Finding(
            place=proposal.place(start, end),
            message=f"the title holds {len(others) + 1} acts",
            question="would two items, each with its owner and its end, be easier to follow up?",
        )

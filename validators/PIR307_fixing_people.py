"""An item changes people instead of what they work with.

## Why
Reminders and retraining treat the last person as the cause. The next one meets the same prompt, the same
default, the same page at 3 a.m.

## Source
Practice 95 (IT Revolution); PRACTICES B.3: people-fixing (remind, retrain, be careful, follow the process).

## Bad
- Remind everyone of the importance of clean commits
- Retrain the night shift
- Educate developers about quotas
- Operators must be better trained
- More training for engineers
- Make engineers aware of the limits
- New joiners must be trained better
- Refresher training for all operators
- Build expertise in networking
- Send a reminder to all developers

## Good
- Remind shops automatically: send a message ten days before their token lapses
- Train the fraud classifier on last month's 1,200 misjudged orders
- Hold a 45-minute restore drill with the weekend rota before 3 May and note the times in the runbook
- Teach `shipit` to refuse a plan that deletes a database
- Tell customers in the release notes that v1 tokens stop working on 1 July
- Training: two 90-minute sessions on the new console for desk B, 4 and 6 June
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.finding import Finding
from incident_review.item import TITLE, Missing, Proposal, frame
from incident_review.rule import Rule

RULE = Rule(binds=TITLE)


def check(proposal: Proposal) -> Iterator[Finding]:
    """Ask what about the work can change."""
    fault = proposal.fault
    if fault is None or fault.missing is not Missing.FIXING_PEOPLE:
        return
    yield Finding(
        place=proposal.place(fault.start, fault.end),
        message=f'"{fault.words}" changes people, not what they work with',
        question=f'what would have made the right thing the easy one? for instance: "{frame(proposal, fault)}"',
        help="an exercise with a scenario, a group and a date is fine; so is a tool that reminds by itself",
        severity=fault.severity,
    )

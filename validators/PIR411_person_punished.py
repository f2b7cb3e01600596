"""A person is punished, retrained or loses access.

## Why
Where telling the truth costs access, pay or standing, the truth stops arriving. A review that reports a
sanction is the last one in which anybody speaks freely.

## Source
Jeli: fear of retribution; Etsy: a just culture.

## Bad
- The engineer was reprimanded after the review.
- The engineer has been spoken to.
- The engineer was given a formal warning.
- The engineer has been booked on a refresher course.
- The engineer was moved to another team.
- The engineer lost his production access.
- The engineer's access was revoked after the incident.
- The engineer was let go.
- The engineer is on a performance plan.
- We have parted ways with the contractor.
- We ended the contract with the supplier over this.
- The contractor was sent home.
- The employee was dismissed.
- The employee faces disciplinary action.
- The team will be retrained.
- The team had its deploy rights removed until further notice.
- Ana has been stripped of her admin rights.
- Ana is no longer on call.
- Ana will have to redo the training.
- Ana's bonus was cut.
- Ana was told off.
- Appropriate action has been taken against the person responsible.

## Good
- The job was suspended by the scheduler.
- The retraining job of the model ended at 03:10.
- Nobody outside the core team has access to the signing key.
- The on-call engineer did not have access to the registrar.
- Data could have been exposed, but the logs show no access.
- The only person with access was on a plane.
- The service was suspended for maintenance.
- The account was suspended by the abuse filter.
- The process was terminated by the kernel.
- The contractor's contract ended in March, as planned.
- The employee left the company in 2022.
- The model was retrained overnight.
- The engineer's access expired at midnight, as it is meant to.
- We revoked all tokens of the leaked account.
- The access of the compromised user was removed at 14:10.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.punishment import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    """Ask what keeps people talking."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" reads as a sanction',
            question=f"what would let {match.meant} tell the next story just as openly?",
            help="a sanction teaches silence; it has no place in a review",
        )

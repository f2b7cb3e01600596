"""People are asked to take more care, to remember, to try harder.

## Why
Everybody was careful already. An appeal holds for a week; a guard, a default, a name that cannot be mistaken
holds for years.

## Source
IT Revolution: "we should test more"; PagerDuty: try harder is not a change.

## Bad
- We need to be more careful with shared accounts.
- More discipline is needed at the gate.
- Remember that a tank valve is no toy.
- Developers are reminded to read every warning.
- This must not happen again.
- Everybody should think before they deploy.
- Engineers must be more careful on Fridays.
- We all have to be more disciplined.
- We need to communicate better.
- We need to do better.
- We must do better next time.
- We have to get better at testing.
- We need more discipline in code review.
- We need to take testing more seriously.
- Let us be more careful in the future.
- Let's make sure this never happens again.
- People need to read their mail.
- People should read the runbook before they act.
- Please read the runbook first.
- Please double-check the target before you press the button.
- Please be more careful.
- Be careful with wildcards.

## Good
- Ana was careful to copy the logs first.
- The alert needs more memory than the host has.
- Ana remembered to copy the logs.
- The validator must check the header before the body.
- The team was careful to keep the old data.
- Careful readers of the log will find three gaps.
- More memory is needed for the index.
- More tests were added on Tuesday.
- We paid attention to the error rate during the rollout.
- We will add a test for the time zone.
- We need to move the job to another host.
- Please see the appendix for the timeline.
- Remember me cookies were not affected.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.try_harder import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    """Ask for a change to the system, in place of more effort."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" asks {match.meant} for more effort',
            question="which change to the system would make the careful way the easy way?",
            help="name a guard, a tool, a default or a piece of information",
        )

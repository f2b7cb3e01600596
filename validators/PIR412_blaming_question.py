"""A question asks somebody to justify themselves, or asks for the guilty.

## Why
"Why did you" and "who" ask for a defence. "How" and "what" bring a story: what was seen, what was expected,
what came next.

## Source
Allspaw: the infinite hows; Etsy's debriefing guide; PagerDuty.

## Bad
- Who broke the build?
- Who approved this?
- Why didn't the reviewers see it?
- What was the team thinking?
- How could anyone miss this?
- Whose fault is it?
- How could nobody notice?
- Why on earth was the job not stopped?
- Who let this through?
- Why did Ana not check the queue?
- Whose idea was it to deploy at 17:00 on a Friday?
- Why was the on-call not watching the channel?

## Good
- Why did the alert not fire?
- The build did not catch the regression, since the test matrix has no ARM runner.
- CI did not run on the fork, as secrets are not available there.
- We did not know yet whether the mirror was affected.
- We did not see the message until Monday, because the list was in moderation.
- The user did not get an error message, only a blank page.
- The bot did not label the issue, because the template had changed.
- The on-call engineer did not have access to the registrar.
- The operator did not see the alarm, because the panel shows only the first ten.
- Users who accidentally closed the tab could reopen their draft.
- The job could accidentally pick up an old artifact; this did not occur here.
- Who was paged first?
- What did the on-call engineer see at 10:04?
- How did the team find out?
- Why did the queue grow?
- Why was the alert silent?
- Did the failover help?
- When did the first user notice?
- I did not know that the flag was shared.
- The alert did not fire.
- The documentation did not mention the limit.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.blaming_question import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    """Offer a question that brings a story."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" asks for a defence',
            question="how did it look from there, and what happened next?",
            help='"how" and "what" bring a story, "why did you" and "who" a defence',
        )

"""Words of hindsight make what was hard to see look plain.

## Why
From here it looks plain. It did not look so then, or it would have been seen. Words such as "obviously" hide
the expertise and the effort that it took to see anything at all.

## Source
Etsy's debriefing guide: "is this obvious to everyone?"; PagerDuty: hindsight bias.

## Bad
- A leak was only a matter of time.
- It was obvious that the tank would overflow.
- Ana just had to read the manual.
- Ana simply restarted the primary.
- The outage was self-inflicted.
- This was avoidable.
- This was entirely avoidable.
- This should have been obvious to everyone.
- It is obvious now that the limit was too low.
- It was clear from day one that the seal would leak.
- It was foreseeable that the queue would fill.
- It was bound to go wrong.
- Inevitably, the disk filled up.
- Predictably, the retry storm followed.
- Of course the disk filled up.
- Unsurprisingly, the fix broke something else.
- Everybody knew that the box was on its last legs.
- The team merely restarted the service.
- They just had to read the alert.
- Somebody had to notice sooner or later.
- This was a disaster waiting to happen.

## Good
- The dashboard is in the knowledge base.
- Restarts are a matter of seconds on the new hosts.
- As there was no obvious pattern we sorted the hosts by kernel.
- Both peaks show up clearly on the third chart.
- The attacker simply tagged another commit.
- We simply waited for the replica to catch up.
- We simply restarted the service, as the runbook says.
- Then we simply waited for the replica to catch up.
- The tool is easy to use.
- The field is clearly marked as deprecated in the changelog.
- The two spikes are clearly visible.
- It soon became clear that the index was missing.
- It was not obvious which of the two clusters was meant.
- Of course, this depends on the size of the table.
- We were lucky that the cache was warm.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.hindsight import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    """Ask how it looked then."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" says how it looks from here',
            question=f"how did it look to {match.meant} at the time?",
            help="cut the word, or say which signal was there and who could see it",
        )

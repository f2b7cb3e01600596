"""The character, skill, care or motive of a person is judged.

## Why
A word for somebody's character, skill or care is an opinion about a person, reached after the outcome was
known. It tells nothing that could be changed, and those who read it will say less the next time.

## Source
Bergström: normative words (careless, inappropriate, mismanaged); Dekker: judgemental reactions.

## Bad
- Ana was careless.
- A negligent developer left the key in a gist.
- Ana recklessly dropped the staging index.
- The rule was hastily approved.
- Complacency had set in after six quiet months.
- The duty manager panicked and cut the power.
- Cowboy changes have no place on this site.
- A poor decision by the release team let the change out.
- Any competent engineer would see that the rule is too wide.
- We expected more from the night crew.
- Ana dropped the ball over the lease.
- Not for the first time, Ana merged on red.
- Whoever drew this plan had no idea how pumps behave.
- The renewal was handled with breathtaking incompetence.
- Ana persisted in the old plan.
- The route was changed against the advice of the vendor.
- Ana merged despite the red build.
- Jonas could not be reached, as usual.
- The engineer on duty assumed that the alert was noise and went back to bed.
- Once again the platform team changed the route on a Friday.
- There is no excuse for running this on a Friday.

## Good
- The scheduler is lazy and starts a worker on the first request.
- The package "careless-whisper" was harmless.
- The script blindly follows symbolic links.
- The queue was quickly drained.
- The kernel panic was logged on three nodes.
- The kernel panicked at boot.
- The nodes went down for lack of memory.
- A chaos monkey stopped two nodes.
- The choice of the node was the scheduler's.
- Anyone with the link could read the page until 10:40.
- We expected more traffic from the campaign.
- The proxy dropped the connection.
- Once again the pods restarted.
- Whoever holds the leaked key can sign with it, so we rotated it.
- A sloppy quorum took the vote.
- The proxy kept retrying for an hour.
- The patch was tested over and over.
- The proxy kept retrying despite the errors.
- The maintainer of the package had moved to a new job in May and reads the list once a week.
- Nobody was working at that hour, as it was a public holiday.
- The maintainers were asleep; the first of them read the report at 06:40.
- All new services should have an owner.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.forms.person_judged import FORM

RULE = Rule(binds=PROSE)


def check(reading: Reading) -> Iterator[Finding]:
    """Ask for what was weighed, in place of a verdict."""
    for match in reading.matches(FORM):
        yield Finding(
            place=match.place,
            severity=Severity.ERROR if match.sure else Severity.WARNING,
            message=f'"{match.words}" reads as a verdict on {match.meant}',
            question=f"what did {match.asked} weigh at that moment, and which information was at hand?",
            help="describe pressures, norms and information in place of the verdict",
        )

"""A long account in which nobody acts.

## Why
Blame-aware is not nameless. When no person, role or team does anything in the whole account, the reader cannot learn
what people saw, knew and decided. Names with plain verbs are welcome: "Ana rolled back at 10:42".

## Source
Jeli: names and perspectives are kept, judgement goes; incident.io: "blameless does not mean nameless" (C7).

## Bad
```markdown report.md
## How we got here

The alert fired at 10:04 and the dashboards were opened. The queue was drained and the first pod was restarted
at 10:12. The deployment was rolled back at 10:20 and the cache was cleared. The lag of the second partition was
then measured, and a ticket was opened at 10:31. The traffic was moved to the second region at
10:40. The old pool was scaled down, the certificates were renewed and the routes were withdrawn. The writes
were stopped at 11:02 and a snapshot was taken. The index was rebuilt, which took 40 minutes, and the reads were
switched back at 11:55. The alert was paused for an hour. The remaining jobs were started again at 12:10 and
the page on the status site was updated. The last errors were seen at 12:31. The graphs were watched until 13:00
and the incident was closed at 13:05. The logs were kept. The new limit was set at 14:00 and the change was
merged. The pool was scaled up again and the routes were announced at 14:20. The second snapshot was deleted on
the next morning, and the ticket was closed at 15:00 on the same day.
```

## Good
- The alert fired at 10:04 and the queue was drained at 10:12.
- At 10:04 the alert fired. Ana rolled back the deployment at 10:20, and the errors stopped.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading
from incident_review.wording.actors import nameless

RULE = Rule(binds=PROSE, severity=Severity.INFO)


def check(reading: Reading) -> Iterator[Finding]:
    """Say that names are welcome where a long account has none."""
    place = nameless(reading)
    if place is not None:
        yield Finding(
            place=place,
            message="nobody acts in this account: no name, no role, no team",
            question="who saw this first, what did they make of it, and what did they do next?",
            help="names and roles with plain verbs are welcome; blame-aware is not nameless",
        )

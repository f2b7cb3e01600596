"""A waiver that covers nothing.

## Why
An unused waiver hides the next finding of its rule, which nobody has thought about.

## Source
docs/format.md: an unused waiver is itself a finding.

## Bad
```yaml review.yaml
waivers:
  - {rule: PIR201, reason: the team slept first, approved_by: mira}
```

## Good
```yaml review.yaml
waivers: []
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import WAIVER, WaiverEntry
from incident_review.finding import Finding, Severity
from incident_review.problem import did_you_mean
from incident_review.rule import Rule, WaivedBy, codes_like, load
from incident_review.waiver import lacks_approver, lacks_reason

RULE = Rule(binds=WAIVER, severity=Severity.WARNING, waived_by=WaivedBy.NOBODY)


def check(waiver: WaiverEntry) -> Iterator[Finding]:
    """Report waivers that covered no finding, with a hint where the code is no rule."""
    if waiver.used or not waiver.asked:
        return
    if all(waiver.rule != rule.code for rule in load()):
        message, help_ = f'no rule has the code "{waiver.rule}"', did_you_mean(waiver.rule, codes_like(waiver.rule))
    elif lacks_reason(waiver) or lacks_approver(waiver):
        return  # its own rules speak; what it covers is looked at once it is whole
    else:
        message, help_ = f"the waiver of {waiver.rule} covers nothing", "remove it"
    yield Finding(place=waiver.place, message=message, help=help_ or "`review explain` lists the rules")

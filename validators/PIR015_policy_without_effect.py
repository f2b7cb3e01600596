"""A line of policy.yaml that names what does not exist.

## Why
A typo in the policy changes nothing, and everybody believes that it does.

## Source
docs/format.md: policy sets the levels of rules and says which severities are major.

## Bad
```yaml policy.yaml
rules: {PIR498: info}
```
```yaml policy.yaml
rules: {PIR001: "off"}
```
```yaml policy.yaml
severities: [small, minor, large]
major: [lrge]
```

## Good
```yaml policy.yaml
rules: {PIR408: info}
severities: [small, minor, large]
major: [large]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from incident_review.binding import POLICY
from incident_review.finding import Finding
from incident_review.folder import Reviews
from incident_review.model.policy import Policy
from incident_review.problem import did_you_mean
from incident_review.rule import Rule, WaivedBy, codes_like, load

RULE = Rule(binds=POLICY, waived_by=WaivedBy.NOBODY)


def check(reviews: Reviews) -> Iterator[Finding]:
    """Look for codes that no rule has, levels that no policy can give, and severities that are not listed."""
    policy = reviews.policy
    if policy.rules:
        yield from _levels(policy)
    if policy.model_fields_set & {"major", "severities"}:
        yield from _major(policy)


def _levels(policy: Policy) -> Iterator[Finding]:
    known = {rule.code: rule for rule in load()}
    for code, level in policy.rules.items():
        if code not in known:
            yield Finding(
                place=policy.where("rules", code, name=True),
                message=f'no rule has the code "{code}"',
                help=did_you_mean(code, codes_like(code)) or "`review explain` lists the rules",
            )
        elif known[code].rule.binds.name.startswith("problem-") and level != "error":
            yield Finding(
                place=policy.where("rules", code),
                message=f"the level of {code} stays error: what cannot be read cannot be checked",
                help="remove it",
            )


def _major(policy: Policy) -> Iterator[Finding]:
    listed = "major" in policy.model_fields_set
    for index, severity in enumerate(policy.major):
        if severity not in policy.severities:
            close = did_you_mean(severity, policy.severities)
            yield Finding(
                place=policy.where("major", index) if listed else policy.where("severities", name=True),
                message=f'"{severity}" is major and not among the severities',
                help=close if listed and close else "add `major: […]` with those of them that are major",
            )

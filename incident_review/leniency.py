"""Old reviews: what was written before this practice began, or before a rule existed, is not held to it in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incident_review.finding import Severity
from incident_review.rule import LoadedRule, WaivedBy

if TYPE_CHECKING:
    from incident_review.folder import Review

# Of an imported review: wording may be mended any day, the room and the clocks of then cannot.
IMPORTED = {"PIR1": Severity.INFO, "PIR2": Severity.INFO, "PIR4": Severity.WARNING}
RANK = (Severity.INFO, Severity.WARNING, Severity.ERROR)


def softened(rule: LoadedRule, weight: Severity, review: Review) -> Severity:
    """Return how much a finding of `rule` weighs in this review: never more than `weight`."""
    if review.facts.imported_from and rule.rule.waived_by is not WaivedBy.NOBODY:
        most = IMPORTED.get(rule.code[:4], Severity.ERROR)
        weight = min(weight, most, key=RANK.index)
    as_of = review.policy.rules_as_of
    if as_of and review.published_at is not None and newer(rule.rule.since, as_of):
        weight = Severity.INFO
    return weight


def newer(version: str, other: str) -> bool:
    """Tell whether a version such as 0.10 comes after another."""
    return _parts(version) > _parts(other)


def _parts(version: str) -> list[int]:
    return [int(part) for part in version.split(".") if part.isdigit()]

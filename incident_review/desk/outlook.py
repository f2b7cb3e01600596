"""What a review will be asked later: the rules whose facts are still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incident_review.rule import LoadedRule, load

if TYPE_CHECKING:
    from incident_review.folder import Review

# Bound from the first commit, or to text that may come any day.
ALWAYS = ("problem-", "review", "prose", "title", "waiver")


def ahead(review: Review) -> dict[str, list[LoadedRule]]:
    """Return the rules of this depth that nothing binds yet, by the fact that will: `once an item is accepted`."""
    found: dict[str, list[LoadedRule]] = {}
    for rule in load():
        binding = rule.rule.binds
        if binding.name.startswith(ALWAYS) or rule.rule.depth.rank > review.depth.rank:
            continue
        if review.policy.rules.get(rule.code) != "off" and not any(True for _ in binding.subjects(review)):
            found.setdefault(binding.when, []).append(rule)
    return found

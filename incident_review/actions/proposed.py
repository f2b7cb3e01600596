"""A proposal: an item that is new, looked at by the rules before it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from incident_review.actions.change import adding, preview, write
from incident_review.actions.decided import readable
from incident_review.actions.decision import Fields, Given, attributes
from incident_review.actions.draft import coached, findings
from incident_review.diff import diff
from incident_review.finding import Severity
from incident_review.folder import ACTIONS
from incident_review.moment import written
from incident_review.plain import line as one_line
from incident_review.problem import UsageError
from incident_review.scaffold import slugify

if TYPE_CHECKING:
    from incident_review.folder import Review, Reviews

# What an id made out of a title goes without, and how many words it keeps.
SMALL = frozenset(
    {"a", "an", "the", "of", "to", "in", "on", "at", "for", "and", "with", "when", "that", "we", "our", "is"}
)
ID_WORDS = 4


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a person gave for a new item; empty is not given. `timed` when a time was given with it."""

    title: str
    given: Given
    id: str = ""
    kind: str = ""
    origins: tuple[str, ...] = ()
    solves_class: str = ""
    timed: bool = False


def propose(
    reviews: Reviews, review_id: str, proposal: Proposal, *, strict: bool = False, dry_run: bool = False
) -> tuple[str, bool]:
    """Add the item; return what to print, and whether it was refused, which only `strict` does."""
    review = readable(reviews, review_id)
    change, name = adding(review, proposal.id or short(proposal.title), _fields(review, proposal))
    before, after = preview(review, change)
    new = name(before)
    if proposal.id and new != proposal.id:
        raise UsageError(f'{review.id} has an item "{proposal.id}" already', f"choose another id, such as {new}")
    report = findings(review, after, [new])
    if strict and report.count(Severity.ERROR):
        return coached(report).lstrip("\n"), True
    if dry_run:
        return diff(review.file(ACTIONS), before, after) + coached(report), False
    before, _ = write(review, change)
    return f"proposed  {one_line(review.id)}/{name(before)}\n{coached(report)}", False


def _fields(review: Review, proposal: Proposal) -> Fields:
    """Return the item's fields behind its id, in the order in which people read them.

    An item is proposed in the meeting; only where none was held, or a time was given, it says when.
    """
    title = " ".join(proposal.title.split())
    if not title or not title.isprintable():
        raise UsageError("the title is empty or holds control characters", "say in one line what will change")
    fields: Fields = {"title": title}
    if proposal.kind == "immediate":
        fields["kind"] = proposal.kind
    fields |= attributes(review, proposal.given)
    if proposal.origins:
        fields["from"] = [slug.lstrip("#") for slug in proposal.origins]
    if proposal.solves_class:
        fields["solves_class"] = proposal.solves_class
    if proposal.timed or not review.held():
        fields["proposed_at"] = written(proposal.given.at)
    return fields


def short(title: str) -> str:
    """Return an id out of the first words of a title that say something."""
    words = [word for word in slugify(title.partition(" by ")[0]).split("-") if word not in SMALL]
    return "-".join(words[:ID_WORDS]) or "item"

"""Decisions about items of one or several reviews: looked at, written, and told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from incident_review.actions import decision
from incident_review.actions.change import Change, deciding, preview, write
from incident_review.actions.draft import coached, findings
from incident_review.actions.lookup import find
from incident_review.diff import diff
from incident_review.folder import ACTIONS
from incident_review.plain import line as one_line
from incident_review.problem import UsageError

if TYPE_CHECKING:
    from incident_review.actions.decision import Given
    from incident_review.folder import Review, Reviews

DECISIONS = {"accept": decision.accept, "decline": decision.decline, "done": decision.done, "link": decision.link}
SAID = {"accept": "accepted", "decline": "declined", "done": "done", "link": "linked"}


def decide(
    reviews: Reviews, standing_in: str, verb: str, names: tuple[str, ...], given: Given, *, dry_run: bool
) -> Iterator[str]:
    """Decide about the named items; yield what to print.

    First all is looked at, then all is written. Raises UsageError before anything is.
    """
    ids: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        review_id, id_ = find(reviews, name, standing_in)
        if id_ not in ids.setdefault(review_id, []):
            ids[review_id].append(id_)
    changes: list[tuple[Review, Change, str, str]] = []
    for review_id, its in ids.items():
        review = readable(reviews, review_id)
        change = deciding(review, its, DECISIONS[verb], given)
        changes.append((review, change, *preview(review, change)))
    for review, change, before, after in changes:
        if dry_run:
            yield diff(review.file(ACTIONS), before, after)
            yield coached(findings(review, after, ids[review.id]))
            continue
        _, written = write(review, change)
        yield "".join(f"{SAID[verb]:8}  {one_line(review.id)}/{id_}\n" for id_ in ids[review.id])
        yield coached(findings(review, written, ids[review.id]))


def readable(reviews: Reviews, id_: str) -> Review:
    """Return a review whose facts can be read. Raises UsageError."""
    review = reviews.review(id_)
    if not review.readable:
        raise UsageError(f"{id_}/review.yaml cannot be read", f"`review check {id_}` shows the line")
    return review

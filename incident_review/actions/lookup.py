"""Finding an item by its id, alone where no other review has one of that name, else as REVIEW/ID."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incident_review.folder import ACTIONS, Files
from incident_review.model import Actions, Item
from incident_review.problem import Unreadable, UsageError, did_you_mean

if TYPE_CHECKING:
    from incident_review.folder import Reviews

SHOWN = 8


def find(reviews: Reviews, name: str, standing_in: str = "") -> tuple[str, str]:
    """Return the review and the id of the item that is meant. Raises UsageError when it could be several, or none.

    In the folder of a review, its own items come first.
    """
    part, slash, id_ = name.rpartition("/")
    if slash:
        review = reviews.find(part)
        if any(item.id == id_ for item in items(reviews, review)):
            return review, id_
        known = [item.id for item in items(reviews, review)]
        raise UsageError(f'{review} has no item "{id_}"', did_you_mean(id_, known) or _named(known))
    found = [(review, item) for review in _holding(reviews, id_) for item in items(reviews, review) if item.id == id_]
    here = [(review, item) for review, item in found if review == standing_in] or found
    if len({review for review, _ in here}) == 1:
        return here[0][0], id_
    if here:
        lines = [f"  {review}/{id_}  {item.status}  {item.title}" for review, item in here[:SHOWN]]
        more = [f"  and {len(here) - SHOWN} more"] if len(here) > SHOWN else []
        raise UsageError(f'"{id_}" is an item of {len(here)} reviews', "say which:\n" + "\n".join(lines + more))
    known = [item.id for review in reviews.ids() for item in items(reviews, review)]
    raise UsageError(f'no item is named "{id_}"', did_you_mean(id_, known) or "`review actions` lists them")


def items(reviews: Reviews, review: str) -> list[Item]:
    """Return the items of a review; none where its file cannot be read."""
    path = reviews.file(review, ACTIONS)
    if not reviews.tree.exists(path):
        return []
    actions = Files(reviews.tree).load(path, Actions)
    return actions.items if actions is not None else []


def _holding(reviews: Reviews, id_: str) -> list[str]:
    """Return the reviews whose items hold the letters of the id: only those are read as YAML."""
    found = []
    for review in reviews.ids():
        path = reviews.file(review, ACTIONS)
        try:
            if reviews.tree.exists(path) and id_.encode() in reviews.tree.read(path):
                found.append(review)
        except Unreadable:
            continue
    return found


def _named(known: list[str]) -> str:
    return f"its items: {', '.join(known[:SHOWN])}" if known else "it has none yet"

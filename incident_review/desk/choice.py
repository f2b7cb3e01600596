"""Which review a command is about: the one that is named, the one somebody stands in, or the only open one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from incident_review.problem import Unreadable, UsageError

if TYPE_CHECKING:
    from incident_review.folder import Reviews
    from incident_review.place import Where

FINISHED = re.compile(rb"^stage:[ \t]*[\"']?(?:published|declined)\b", re.MULTILINE)


def choose(reviews: Reviews, where: Where, part: str | None = None) -> str:
    """Return the id of the review that is meant. Raises UsageError when it could be several, or none.

    `part` is a unique part of its name; LAST is the latest one.
    """
    if part:
        return named(reviews, part)
    ids = reviews.ids()
    if where.standing_in in ids:
        return where.standing_in
    if not ids:
        raise UsageError("there is no review yet", 'review new "What happened"')
    unfinished = [id_ for id_ in ids if not finished(reviews, id_)]
    if len(unfinished) == 1:
        return unfinished[0]
    if not unfinished:
        raise UsageError("no review is open", f"name one: {', '.join(ids[-3:])}")
    shown = ", ".join(unfinished[-8:])
    raise UsageError(f"{len(unfinished)} reviews are open", f"name one, a part of the name is enough: {shown}")


def named(reviews: Reviews, part: str) -> str:
    """Return the id that `part` is a unique part of; LAST is the latest review."""
    if part == "LAST" and reviews.ids():
        return reviews.ids()[-1]
    return reviews.find(part)


def finished(reviews: Reviews, id_: str) -> bool:
    """Tell whether a review was published or declined, from the line that says its stage."""
    try:
        return FINISHED.search(reviews.tree.read(reviews.file(id_, "review.yaml"))) is not None
    except Unreadable:
        return False

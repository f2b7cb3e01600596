"""Earlier reviews that look like a new one: the same services, the same words in the title."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incident_review.problem import Unreadable

if TYPE_CHECKING:
    from incident_review.folder import Reviews

TITLE = re.compile(r"^title:[ \t]*(.*)$", re.MULTILINE)
SERVICES = re.compile(r"^services:[ \t]*\[([^\]]*)\]|^services:[ \t]*\n((?:[ \t]*- .*\n?)+)", re.MULTILINE)
# Words that stand in many titles and tell nothing about what is alike.
COMMON = frozenset(
    """
    after all and are during for from had has have into its not our out the their then this under was were when while
    with without slow down outage incident failed errors issue
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
SERVICE_WEIGHT = 2
ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Likeness:
    """An earlier review, and what it shares."""

    id: str
    shared: tuple[str, ...]
    weight: int


def similar(reviews: Reviews, title: str, services: Iterable[str] = (), at_most: int = 3) -> list[Likeness]:
    """Return the earlier reviews that share most, the latest first among equals."""
    words, wanted = _words(title), {service.casefold() for service in services}
    found: list[Likeness] = []
    for id_ in reversed(reviews.ids()):
        try:
            text = reviews.tree.read(reviews.file(id_, "review.yaml")).decode(errors="replace")
        except Unreadable:
            continue
        their_title, listed = TITLE.search(text), SERVICES.search(text)
        theirs = set(re.findall(r"[\w.-]+", (listed[1] or listed[2] or "").casefold())) if listed else set()
        same_words = words & _words(their_title[1] if their_title else id_[11:])
        # A service named in the title counts like one that is listed.
        same_services = (wanted | words) & theirs
        weight = SERVICE_WEIGHT * len(same_services) + len(same_words - same_services)
        if weight >= ENOUGH:
            found.append(Likeness(id_, tuple(sorted(same_services | same_words)), weight))
    return sorted(found, key=lambda one: -one.weight)[:at_most]


def _words(text: str) -> set[str]:
    found = {word.strip("-.") for word in re.findall(r"[\w.-]+", text.casefold())}
    return {word for word in found if len(word) > 2 and word not in COMMON}  # noqa: PLR2004 - "db" says little

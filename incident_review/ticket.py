"""Tickets of the tracker that items of several reviews name.

Every actions.yaml is searched for its tickets as bytes, which takes some microseconds a file; only those that name the
same ticket are read as YAML.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from incident_review.finding import Span
from incident_review.model import Actions, ItemStatus, read
from incident_review.problem import Unreadable
from incident_review.tree import decode
from incident_review.yamlfile import YamlFile

if TYPE_CHECKING:
    from incident_review.folder import Reviews

NAMED = re.compile(rb"""tracker["']?[ \t]*:[ \t]*["']?([^\s,"'\]}]+)""")
# How a ticket is looked up: what the search above sees of it.
SEEN = re.compile(r"""[^\s,"'\]}]+""")

# The ticket, the item's id, and where the ticket stands.
Named = tuple[str, str, Span]


class Tickets:
    """The tickets that all reviews name."""

    def __init__(self, reviews: Reviews) -> None:
        self._reviews = reviews
        self._read: dict[str, list[Named]] = {}

    def elsewhere(self, id_: str, ticket: str) -> list[tuple[str, str, Span]]:
        """Return review, item and place of each other review whose items name the ticket, oldest first."""
        seen = SEEN.search(ticket)
        others = self._named_in.get(seen[0].encode(), []) if seen else []
        return [
            (other, item, place)
            for other in others
            if other != id_
            for named, item, place in self._tickets(other)
            if named == ticket
        ]

    @cached_property
    def _named_in(self) -> dict[bytes, list[str]]:
        found: dict[bytes, list[str]] = {}
        tree = self._reviews.tree
        for id_ in self._reviews.ids():
            path = self._path(id_)
            if tree.exists(path):
                try:
                    data = tree.read(path)
                except Unreadable:
                    continue
                for ticket in dict.fromkeys(NAMED.findall(data)):
                    found.setdefault(ticket, []).append(id_)
        return found

    def _tickets(self, id_: str) -> list[Named]:
        if id_ not in self._read:
            self._read[id_] = self._parsed(self._path(id_))
        return self._read[id_]

    def _parsed(self, path: str) -> list[Named]:
        try:
            file = YamlFile(path, decode(path, self._reviews.tree.read(path)))
        except Unreadable:
            return []
        actions, _, _ = read(Actions, file)
        return [
            (item.tracker, item.id, file.span(item.where("tracker")))
            for item in (actions.items if actions else [])
            if item.tracker and item.status is not ItemStatus.DECLINED
        ]

    def _path(self, id_: str) -> str:
        return self._reviews.file(id_, "actions.yaml")

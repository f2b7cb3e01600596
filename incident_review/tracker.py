"""The tracker of daily work, as policy and catalog describe it: which keys and links it has, whose project is whose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incident_review.model import Catalog

# The key of a ticket, alone or in a link: PAY-7, https://tracker.example/browse/PAY-7.
KEY = re.compile(r"(?<![A-Za-z0-9])([A-Za-z][A-Za-z0-9_]*)-\d+(?![A-Za-z0-9-])")


def matches(pattern: str, tracker: str) -> bool:
    """Tell whether `tracker` has the form `pattern`: `*` stands for one character or more, all else for itself."""
    first, *others = pattern.split("*")
    if not others:
        return tracker == pattern
    if not tracker.startswith(first):
        return False
    at = len(first)
    # Each part is taken at its first place, so the time grows with the length of the text, whatever the pattern.
    for part in others[:-1]:
        found = tracker.find(part, at + 1)
        if found < 0:
            return False
        at = found + len(part)
    last = others[-1]
    return len(tracker) - len(last) > at and tracker.endswith(last)


def known(patterns: Iterable[str], tracker: str) -> bool:
    """Tell whether `tracker` has one of the forms."""
    return any(matches(pattern, tracker) for pattern in patterns)


def respelled(patterns: Iterable[str], tracker: str) -> str:
    """Return the key in capitals where that has one of the forms, else nothing."""
    return tracker.upper() if known(patterns, tracker.upper()) else ""


def of_project(tracker: str, project: str) -> bool:
    """Tell whether a ticket belongs to a project: its name stands in the key or the link as a word."""
    return re.search(rf"(?<![A-Za-z0-9]){re.escape(project)}(?![A-Za-z0-9])", tracker, re.IGNORECASE) is not None


def project(tracker: str, catalog: Catalog) -> str:
    """Return the project that a ticket names: one of the catalog, else what stands before the number of its key."""
    projects = {team.project for team in catalog.teams.values() if team.project}
    named = [name for name in projects if of_project(tracker, name)]
    if named:
        return max(named, key=len)
    key = KEY.search(tracker)
    return key[1] if key else ""

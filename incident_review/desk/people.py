"""People of a review: declared when somebody first names them, with what the catalog knows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING

from incident_review.model.review import Function, Perspective
from incident_review.plain import escape
from incident_review.problem import UsageError
from incident_review.yamlfile import YamlFile
from incident_review.yamlfile import edit as yamledit

if TYPE_CHECKING:
    from incident_review.desk.desk import Desk
    from incident_review.model.catalog import Catalog

# Handles are short: "dan" is no slip for "ana", "anna" may be one.
ALIKE = 0.75
HANDLE = re.compile(r"\w[\w.-]*")
LONGEST = 60
# What a person's team usually brings; the review may say otherwise.
BRINGS = {
    "delivery": Perspective.DELIVERY,
    "operations": Perspective.OPERATIONS,
    "product": Perspective.USER_PROXY,
    "support": Perspective.SUPPORT,
}
FUNCTIONS = {
    "operations": Function.OPERATIONS,
    "product": Function.PRODUCT,
    "support": Function.SUPPORT,
    "leadership": Function.SENIOR_LEADERSHIP,
}


def checked(handles: Iterable[str]) -> list[str]:
    """Return the handles, each once. Raises UsageError for what is no handle."""
    names = list(dict.fromkeys(handles))
    for handle in names:
        if not HANDLE.fullmatch(handle) or len(handle) > LONGEST:
            raise UsageError(f'"{handle}" is not a handle', "use letters, digits, dots and dashes: ana, ben.o")
    return names


def declare(desk: Desk, handles: Iterable[str], *, brings: bool = True) -> list[str]:
    """Add the handles that `people` does not hold yet; return a line about each.

    `brings` adds the perspective of the catalog's team: not for somebody who facilitates.
    Raises UsageError for what is no handle.
    """
    names = checked(handles)
    people = desk.review.people
    new = [handle for handle in names if handle not in people]
    if not new:
        return []
    entries = {handle: known(desk.reviews.catalog, handle, brings=brings) for handle in new}

    def change(text: str) -> str:
        for handle, entry in entries.items():
            data = YamlFile("", text.removeprefix("\ufeff")).data or {}
            if handle not in (data.get("people") or {}):
                text = add(text, handle, entry)
        return text

    desk.edit("review.yaml", change)
    lines = []
    for handle, entry in entries.items():
        close = get_close_matches(handle, people, n=1, cutoff=ALIKE) or [one for one in people if _slip(handle, one)]
        told = ", ".join(f"{key}: {value}" for key, value in entry.items())
        hint = (
            f'did you mean "{close[0]}"?'
            if close
            else ("" if entry else "name, team and what the person brings can follow in review.yaml")
        )
        lines.append(
            f"people   {handle} is new here{f' ({escape(told)})' if told else ''}{f'; {hint}' if hint else ''}"
        )
    return lines


def _slip(one: str, other: str) -> bool:
    """Tell whether two handles of one length differ by one letter that is not the first: `eva`, `eve`."""
    differing = [at for at, both in enumerate(zip(one, other, strict=False)) if both[0] != both[1]]
    return len(one) == len(other) and len(differing) == 1 and differing[0] > 0


def add(text: str, handle: str, entry: yamledit.Value) -> str:
    """Return a text of review.yaml with one more person, on a line of its own."""
    text = yamledit.set_value(text, ("people", handle), {})
    return yamledit.set_value(text, ("people", handle), entry) if entry else text


def known(catalog: Catalog, handle: str, *, brings: bool = True) -> dict[str, yamledit.Value]:
    """Return what the catalog knows of a person: team, function and the perspective that the team brings."""
    for name, team in catalog.teams.items():
        if handle in team.members or handle in team.leads:
            entry: dict[str, yamledit.Value] = {"team": name}
            if handle in team.leads and team.kind != "leadership":
                entry["function"] = str(Function.ENGINEERING_LEADERSHIP)
            elif team.kind in FUNCTIONS:
                entry["function"] = str(FUNCTIONS[team.kind])
            if brings and team.kind in BRINGS:
                entry["brings"] = str(BRINGS[team.kind])
            return entry
    return {}

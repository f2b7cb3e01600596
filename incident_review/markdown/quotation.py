"""Quotations: words that somebody else said, between quotation marks of the same block."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MARK = re.compile('["“”„«»]')
_CLOSERS = {"“": "”", "„": "“”", "«": "»"}


def quotations(prose: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges between quotation marks, the marks included; what is not closed is no quotation.

    An apostrophe or a single mark is never one: too many of them stand inside words.
    """
    opened: tuple[int, str] | None = None
    for match in _MARK.finditer(prose):
        mark, at = match[0], match.start()
        if opened and mark in opened[1] and (mark != '"' or _closes(prose, at)):
            yield opened[0], at + 1
            opened = None
        elif mark in _CLOSERS and (opened is None or opened[1] == '"'):
            opened = at, _CLOSERS[mark]
        elif mark == '"' and (opened is None or opened[1] == '"') and _opens(prose, at):
            opened = at, '"'


def _opens(prose: str, at: int) -> bool:
    before, after = prose[at - 1 : at], prose[at + 1 : at + 2]
    return not before.isalnum() and bool(after) and not after.isspace()


def _closes(prose: str, at: int) -> bool:
    before, after = prose[at - 1 : at], prose[at + 1 : at + 2]
    return not before.isspace() and not after.isalnum()

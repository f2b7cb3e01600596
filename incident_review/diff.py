"""What a command would change, as a unified diff."""

from __future__ import annotations

import difflib

from incident_review.plain import escape


def diff(path: str, before: str, after: str) -> str:
    """Return the change of one file, safe to print; "" when there is none."""
    old = f"a/{path}" if before else "/dev/null"
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), old, f"b/{path}", lineterm="")
    return "".join(f"{escape(line)}\n" for line in lines)

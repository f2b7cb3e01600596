"""What the commands need of the terminal: colours where they are wanted, text that never fails to print."""

from __future__ import annotations

import os
import sys
from typing import TextIO


def prepare() -> None:
    """Make printing safe: a console with another encoding must not stop a commit whose check has passed."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def colors(stream: TextIO | None = None) -> bool:
    """Tell whether to print colours: NO_COLOR and FORCE_COLOR first, then whether a person is looking."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return (stream or sys.stdout).isatty() and os.environ.get("TERM") != "dumb"

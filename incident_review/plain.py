"""Text of an untrusted repository, made safe for the place where it is printed."""

from __future__ import annotations

import re

# Control characters, and the marks that reorder text: they can hide or forge what a terminal shows.
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def escape(text: str) -> str:
    r"""Return `text` for a terminal: control characters as `\x1b`, tabs as one space."""
    return UNSAFE.sub(_visible, text.replace("\t", " "))


def counted(count: int, noun: str, plural: str = "") -> str:
    """Return `1 review`, `2 reviews`; with a plural of its own `1 person`, `2 people`."""
    return f"{count:,} {noun if count == 1 else plural or f'{noun}s'}"


def line(text: str) -> str:
    r"""Return `text` for one line of a terminal: a line end in a name must not start a line of its own."""
    return escape(text).replace("\n", "\\x0a")


def _visible(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004 - the two forms of Python

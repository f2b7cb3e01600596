"""Values as YAML text: quoted where another reader would see something else, in the style of their neighbours."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, TypeAlias

from incident_review.yamlfile import YamlFile

Value: TypeAlias = "str | int | float | bool | list[Any] | dict[str, Any] | None"

# Plain words that readers of YAML 1.1 take for a truth value, a number or a time of day.
AMBIGUOUS = re.compile(
    r"(?i)y|n|yes|no|on|off|[-+]?[0-9][0-9_,:.]*|0[xob][0-9a-f_]+|[-+]?\.?(inf|nan|[0-9.]+e[-+]?[0-9]+)"
)
# What libyaml refuses, and what ends a line for some tools: written as an escape.
UNSEEN = re.compile("[^ -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Style:
    """How a file indents, in columns: a mapping in a mapping, a list in a mapping, what follows a dash.

    With `braces`, a mapping is written on one line: `ana: {team: platform}`, `- {at: "13:17"}`.
    """

    step: int = 2
    dash: int = 2
    gap: int = 1
    braces: bool = False


def inline(value: Value, *, flow: bool = False) -> str:
    """Return a value on one line; with `flow`, for a place inside brackets. Raises TypeError for no YAML value."""
    if isinstance(value, str):
        return scalar(str(value), flow=flow)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list):
        return f"[{', '.join(inline(child, flow=True) for child in value)}]"
    if isinstance(value, dict):
        return (
            f"{{{', '.join(f'{key(name, flow=True)}: {inline(child, flow=True)}' for name, child in value.items())}}}"
        )
    raise TypeError(f"not a value of a YAML file: {value!r}")


def scalar(text: str, *, flow: bool = False) -> str:
    """Return text as it is where every reader reads it back as the same text, else in double quotes."""
    tried = f"[{text}]\n" if flow else f"a: {text}\n"
    if text.isprintable() and " #" not in text and not AMBIGUOUS.fullmatch(text):
        plain = YamlFile("", tried)
        if not plain.problems and plain.data in ([text], {"a": text}):
            return text
    return UNSEEN.sub(_escape, json.dumps(text, ensure_ascii=False))


def key(name: str, *, flow: bool = False) -> str:
    """Return the name of a key, in quotes where it needs them."""
    plain = YamlFile("", f"{{{name}: 1}}\n" if flow else f"{name}: 1\n")
    if name.isprintable() and not plain.problems and plain.data == {name: 1}:
        return name
    return UNSEEN.sub(_escape, json.dumps(name, ensure_ascii=False))


def lines(value: Value, style: Style) -> list[str]:
    """Return a mapping or list in block style, one key or entry a line; anything else on one line."""
    if isinstance(value, dict) and value:
        return [line for name, child in value.items() for line in pair(name, child, style)]
    if isinstance(value, list) and value:
        return [line for child in value for line in entry(child, style)]
    return [inline(value)]


def pair(name: str, value: Value, style: Style) -> list[str]:
    """Return `name: value`; a mapping, or a list of mappings, stands below its key."""
    if not stands_below(value, style):
        return [f"{key(name)}: {inline(value)}"]
    indent = " " * (style.dash if isinstance(value, list) else style.step)
    return [f"{key(name)}:", *(indent + line for line in lines(value, style))]


def entry(value: Value, style: Style) -> list[str]:
    """Return `- value`; a mapping starts on the line of its dash."""
    gap = " " * style.gap
    if style.braces or not isinstance(value, dict) or not value:
        return [f"-{gap}{inline(value)}"]
    first, *rest = lines(value, style)
    return [f"-{gap}{first}", *(f" {gap}{line}" for line in rest)]


def stands_below(value: Value, style: Style) -> bool:
    """Tell whether a value is written below its key, not behind it."""
    if isinstance(value, list):
        return any(isinstance(child, dict) and child for child in value)
    return isinstance(value, dict) and bool(value) and not style.braces


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 - the last code of four digits

"""What is wrong with a value, in the words of the person who typed it, and what to write instead."""

from __future__ import annotations

import json
import re
from typing import Any

from incident_review.problem import did_you_mean

SHOWN = 40  # code points of a value that a message shows
# A word that needs no quotes in a list; yes, no, true and their like are short or words of YAML.
PLAIN = re.compile(r"(?!(?:yes|no|on|off|true|false|null|y|n)$)[a-z_][\w.-]*", re.IGNORECASE)
# What a field wants, and how to write it, by the name of pydantic's error.
WANTED = {
    "string": ("text", "put it in quotes"),
    "int": ("a whole number", "write digits, without quotes"),
    "float": ("a number", "write digits, without quotes"),
    "bool": ("true or false", "write true or false, without quotes"),
    "list": ("a list", "write [one, two], or each `- entry` on its own line"),
    "dict": ("keys with values", "write `name: value` below the key, indented by two spaces"),
    "model": ("keys with values", "write `key: value` below the key, indented by two spaces"),
}
BOUNDS = {
    "greater_than_equal": ("ge", "less than", "or more"),
    "less_than_equal": ("le", "more than", "or less"),
}
OF_TEXT = {
    "string_too_short": ("this text is empty", "write a few words, or remove the key"),
    "string_too_long": (
        "this text has {size} characters, and {max_length} are the most",
        "keep it short; longer text belongs to report.md",
    ),
    "string_pattern_mismatch": (
        "{shown} is not a name without spaces",
        "use letters, digits, dots and dashes: ana, ana.ruiz",
    ),
}


def explain(key: str, detail: Any) -> tuple[str, str]:
    """Return message and help for an error of pydantic's about the value of `key`."""
    kind, value, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "value_error":
        message, _, advice = str(context["error"]).partition("; ")
        return message, advice or "see `review explain PIR005`"
    if kind in ("enum", "literal_error"):
        return _not_one_of(key, value, context["expected"])
    if kind in BOUNDS:
        bound, word, direction = BOUNDS[kind]
        limit = f"{context[bound]:g}"
        return f"{_shown(value)} is {word} {limit}", f"write {limit} {direction}"
    if kind in OF_TEXT:
        message, advice = OF_TEXT[kind]
        return message.format(shown=_shown(value), size=len(value), **context), advice
    return _wrong_kind(kind, value)


def _not_one_of(key: str, value: Any, expected: str) -> tuple[str, str]:
    words = re.findall(r"'([^']*)'", expected) or [expected]
    if key == "schema_version":
        return f"the version {_shown(value)} of this format is not known", f"write {words[0]}, or update the tool"
    if value is None:
        return "a value is missing here", f"write one of: {', '.join(words)}"
    if isinstance(value, list | dict):
        return f"this is {_kind_of(value)}, not one word", f"write one of: {', '.join(words)}"
    close = did_you_mean(str(value), words)
    return (
        f"{_shown(value)} is not one of the values",
        f"{f'{close} ' if close else ''}write one of: {', '.join(words)}",
    )


def _wrong_kind(kind: str, value: Any) -> tuple[str, str]:
    wanted, how = WANTED.get(kind.partition("_")[0], ("another value", "see `review schema`"))
    if value is None:
        return "this is empty", "write a value, or remove it"
    if wanted == "a list" and isinstance(value, str | int | float):
        how = f"write a list: [{_entries(value)}]"
    elif wanted == "text" and isinstance(value, int | float):
        how = f'put it in quotes: "{str(value).lower() if isinstance(value, bool) else value}"'
    elif wanted == "text":
        how = "write text on the line of the key"
    return f"this is {_kind_of(value)}, not {wanted}", how


def _entries(value: str | float) -> str:
    """Return what stands in a list's brackets for a value without them: commas part names, as people mean them."""
    if not isinstance(value, str):
        return json.dumps(str(value))
    parts = [part.strip() for part in value.split(",") if part.strip()]
    if len(value) > SHOWN or not parts:
        return json.dumps(_cut(value), ensure_ascii=False)
    return ", ".join(part if PLAIN.fullmatch(part) else json.dumps(part, ensure_ascii=False) for part in parts)


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, list):
        return "a list"
    return "a group of keys" if isinstance(value, dict) else f"the text {_shown(value)}"


def _shown(value: Any) -> str:
    return f'"{_cut(value)}"' if isinstance(value, str) else _kind_of(value).removeprefix("the number ")


def _cut(value: Any) -> str:
    text = str(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"

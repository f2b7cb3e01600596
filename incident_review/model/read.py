"""Read a YAML file into its model; what is wrong becomes problems with a place and a way out."""

from __future__ import annotations

import re
from typing import Any, TypeVar

from pydantic import ValidationError

from incident_review.finding import Key
from incident_review.model.base import Entry, Reference, known_keys, place
from incident_review.problem import Kind, Problem, did_you_mean
from incident_review.yamlfile import YamlFile

Model = TypeVar("Model", bound=Entry)
WRITE = {
    "string_type": "write text; put it in quotes if it looks like a number or a date",
    "string_too_short": "write a few words, or remove the key",
    "string_too_long": "keep it short; longer text belongs to report.md",
    "string_pattern_mismatch": "use letters, digits, dots and dashes, starting with a letter or digit",
    "int_type": "write a whole number, without quotes",
    "int_parsing": "write a whole number, without quotes",
    "int_from_float": "write a whole number",
    "float_type": "write a number, without quotes",
    "float_parsing": "write a number, without quotes",
    "bool_type": "write true or false",
    "bool_parsing": "write true or false",
    "list_type": "write a list: [one, two], or one `- item` a line",
    "dict_type": "write keys below it, indented by two spaces: `name: value`",
    "model_type": "write keys below it, indented by two spaces: `key: value`",
}


def read(model: type[Model], file: YamlFile) -> tuple[Model | None, list[Reference], list[Problem]]:
    """Return the model, the references it makes, and the problems; the model is None when there are problems."""
    problems = list(file.problems)
    if file.root is None and problems:
        return None, [], problems
    data = _without_nulls(file.data if file.data is not None else {})
    try:
        entry = model.model_validate(data)
    except ValidationError as error:
        problems += _told_once(_problem(model, file, detail) for detail in error.errors(include_url=False))
        return None, [], problems
    references = place(entry, Key(file.path))
    return (entry if not problems else None), references, problems


def _without_nulls(value: Any) -> Any:
    """Drop empty keys: `facilitator:` with nothing behind it says as much as no key."""
    if isinstance(value, dict):
        return {key: _without_nulls(child) for key, child in value.items() if child is not None}
    if isinstance(value, list):
        return [_without_nulls(child) for child in value if child is not None]
    return value


def _told_once(problems: Any) -> list[Problem]:
    """Keep the first problem of each place: a union tells the same thing once for each of its types."""
    return list({problem.place: problem for problem in reversed(list(problems))}.values())[::-1]


def _problem(model: type[Entry], file: YamlFile, detail: Any) -> Problem:
    path = _path_in_file(file, detail["loc"])
    kind, key = detail["type"], Key(file.path, path)
    if kind == "extra_forbidden":
        known = known_keys(model, path[:-1])
        advice = did_you_mean(str(path[-1]), known) or f"the keys here are {', '.join(known)}"
        return Problem(Kind.UNKNOWN_KEY, Key(file.path, path, name=True), f'the key "{path[-1]}" is not known', advice)
    if kind == "missing":
        missing = str(detail["loc"][-1])
        if path and path[-1] == missing:
            return Problem(Kind.MISSING_KEY, Key(file.path, path, name=True), f'"{missing}" is empty', "write a value")
        return Problem(Kind.MISSING_KEY, key, f'"{missing}" is missing', f"add the line `{missing}: …`")
    if kind in ("enum", "literal_error"):
        expected = re.findall(r"'([^']*)'", detail["ctx"]["expected"]) or [detail["ctx"]["expected"]]
        advice = did_you_mean(str(detail["input"]), expected) or f"write one of: {', '.join(expected)}"
        return Problem(Kind.WRONG_VALUE, key, f"{_short(detail['input'])} is not one of the values", advice)
    if kind == "value_error":
        reason, _, advice = str(detail["ctx"]["error"]).partition("; ")
        return Problem(Kind.WRONG_VALUE, key, reason, advice or "see `review explain PIR005`")
    words = detail["msg"].replace("Input should be", "the value should be")
    return Problem(Kind.WRONG_VALUE, key, f"{words[0].lower()}{words[1:]}", WRITE.get(kind, "see `review schema`"))


def _path_in_file(file: YamlFile, loc: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Return the part of pydantic's location that exists in the file: the rest are its own tags."""
    path: tuple[str | int, ...] = ()
    for step in loc:
        if step == "[key]" or file.node((*path, step)) is None:
            break
        path = (*path, step)
    return path


def _short(value: Any) -> str:
    text = str(value)
    return f'"{text[:40]}…"' if len(text) > 40 else f'"{text}"'  # noqa: PLR2004 - a line of a terminal

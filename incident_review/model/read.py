"""Read a YAML file into its model; what is wrong becomes problems with a place and a way out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from pydantic import ValidationError

from incident_review.finding import Key
from incident_review.model.base import Entry, Reference, home_of, known_keys, place
from incident_review.problem import Kind, Problem, did_you_mean
from incident_review.yamlfile import YamlFile

Model = TypeVar("Model", bound=Entry)
# A file of something else entirely is wrong in every line; nobody reads more than this of it.
MOST = 100
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")

# Keys that can hold one value only: nobody has to look it up.
ONLY = {"schema_version": "schema_version: 1"}


def read(model: type[Model], file: YamlFile) -> tuple[Model | None, list[Reference], list[Problem]]:
    """Return the model, the references it makes, and the problems; the model is None when there are problems."""
    problems = _at_most(file, [*file.problems, *_unseen(file)])
    if file.root is None and problems:
        return None, [], problems
    try:
        entry = model.model_validate(file.data if file.data is not None else {})
    except ValidationError as error:
        found = [_problem(model, file, detail) for detail in error.errors(include_url=False)[: MOST + 1]]
        return None, [], _at_most(file, [*problems, *_untold(file, problems, found)])
    references = place(entry, Key(file.path))
    return (entry if not problems else None), references, problems


def _unseen(file: YamlFile) -> Iterator[Problem]:
    """Yield the texts that hold control characters: a terminal obeys them. Written as such, no file is read at all."""
    if "\\" not in file.text:
        return
    for key, text in _texts(file.data, Key(file.path)):
        match = CONTROL.search(text)
        if match:
            message = f"a control character (U+{ord(match[0]):04X}) is in this text"
            yield Problem(Kind.WRONG_VALUE, key, message, "remove it: no reader can see it")


def _texts(value: Any, key: Key) -> Iterator[tuple[Key, str]]:
    """Yield the texts in a value, names of keys too, each with its place."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _texts(child, Key(key.file, (*key.path, index)))
    elif isinstance(value, dict):
        for name, child in value.items():
            yield Key(key.file, (*key.path, name), name=True), name
            yield from _texts(child, Key(key.file, (*key.path, name)))


def _at_most(file: YamlFile, problems: list[Problem]) -> list[Problem]:
    if len(problems) <= MOST:
        return list(problems)
    last = problems[MOST - 1]
    more = Problem(last.kind, last.place, "more is wrong below than is shown", "is this file the right one?")
    return [*problems[: MOST - 1], more] if file.text else []


def _untold(file: YamlFile, told: list[Problem], found: Iterable[Problem]) -> Iterable[Problem]:
    """Leave out what follows from a problem that is told already, and what was told in the same words."""
    starts = {_start(file, problem) for problem in told}
    lines = {line for line, _ in starts}
    said = set()
    for problem in found:
        line, column = _start(file, problem)
        follows = (line, column) in starts or (problem.kind is Kind.MISSING_KEY and line in lines)
        if not follows and (line, column, problem.message) not in said:
            said.add((line, column, problem.message))
            yield problem


def _start(file: YamlFile, problem: Problem) -> tuple[int, int]:
    span = file.span(problem.place) if isinstance(problem.place, Key) else problem.place
    return getattr(span, "line", 1), getattr(span, "column", 1)


def _problem(model: type[Entry], file: YamlFile, detail: Any) -> Problem:
    path = _path_in_file(file, detail["loc"])
    key = Key(file.path, path, name="[key]" in detail["loc"])
    if detail["type"] == "extra_forbidden":
        return _unknown(model, file, path)
    if detail["type"] == "missing":
        return _missing(file, path, detail["loc"])
    from incident_review.model.wrong import explain  # noqa: PLC0415 - only for a file that is wrong

    message, advice = explain(str(path[-1]) if path else "", detail)
    return Problem(Kind.WRONG_VALUE, key, message, advice)


def _unknown(model: type[Entry], file: YamlFile, path: tuple[str | int, ...]) -> Problem:
    name, known = str(path[-1]), known_keys(model, path[:-1])
    home = home_of(model, name)
    close = did_you_mean(name, known)
    advice = close or (f'"{name}" belongs to {home}' if home else f"the keys here are {', '.join(known)}")
    shown = name if len(name) <= 40 else f"{name[:40]}…"  # noqa: PLR2004 - a line of a terminal
    return Problem(Kind.UNKNOWN_KEY, Key(file.path, path, name=True), f'the key "{shown}" is not known here', advice)


def _missing(file: YamlFile, path: tuple[str | int, ...], loc: tuple[str | int, ...]) -> Problem:
    name = str(loc[-1])
    if path == loc:
        return Problem(Kind.MISSING_KEY, Key(file.path, path, name=True), f'"{name}" is empty', "write a value")
    inside = getattr(file.node(path), "flow_style", False)
    example = ONLY.get(name, f"{name}: …")
    advice = f"add `{example}` inside the braces" if inside else f"add the line `{example}`"
    return Problem(Kind.MISSING_KEY, Key(file.path, path), f'"{name}" is missing', advice)


def _path_in_file(file: YamlFile, loc: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Return the part of pydantic's location that exists in the file: the rest are its own tags."""
    path: tuple[str | int, ...] = ()
    for step in loc:
        if step == "[key]" or file.node((*path, step)) is None:
            break
        path = (*path, step)
    return path

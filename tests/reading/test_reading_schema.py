"""The published schemas say what the reader says: an editor marks the line that the commit would stop at."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reading.broken import ACTIONS, KEYS, VALUES, Broken

from incident_review.schemas import MODELS, schemas
from incident_review.yamlfile import YamlFile

ROOT = Path(__file__).parents[2]
SCHEMAS = {name: json.loads(text) for name, text in schemas().items()}
FILES = sorted(path for folder in ("tests/sound", "reviews") for path in (ROOT / folder).rglob("*.yaml"))
KINDS: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "array": list,
    "object": dict,
    "null": type(None),
    "boolean": bool,
}


def faults(schema: dict[str, Any], value: Any, whole: dict[str, Any], at: str = "") -> Iterator[str]:
    """Yield what JSON Schema says against a value: the words of it that our schemas use, and no others."""
    for word, given in schema.items():
        if not WORDS[word](given, value):
            yield f"{at}: {word} {given}"
    if "$ref" in schema:
        yield from faults(whole["$defs"][schema["$ref"].rpartition("/")[2]], value, whole, at)
    if "anyOf" in schema:
        told = [list(faults(one, value, whole, at)) for one in schema["anyOf"]]
        yield from min(told, key=len) if all(told) else []
    if isinstance(value, list):
        for index, child in enumerate(value):
            yield from faults(schema.get("items", {}), child, whole, f"{at}.{index}")
    for name, child in value.items() if isinstance(value, dict) else ():
        below = _below(schema, name)
        if below is None:
            yield f"{at}.{name}: unknown"
        else:
            yield from faults(below, child, whole, f"{at}.{name}")
        yield from faults(schema.get("propertyNames", {}), name, whole, f"{at}.{name}")


def _below(schema: dict[str, Any], name: str) -> dict[str, Any] | None:
    """Return the schema of a key, or None where the key may not be."""
    fitting = [child for pattern, child in schema.get("patternProperties", {}).items() if re.search(pattern, name)]
    found = schema.get("properties", {}).get(name) or next(iter(fitting), None)
    others = schema.get("additionalProperties", True)
    return found if found is not None else None if others is False else others if isinstance(others, dict) else {}


def _is(kind: str, value: Any) -> bool:
    return isinstance(value, KINDS[kind]) and (kind == "boolean" or not isinstance(value, bool))


def _size(value: Any) -> int:
    return len(value) if isinstance(value, str) else 0


def _number(value: Any) -> bool:
    return isinstance(value, int | float)


TOLD = {"title", "description", "default", "examples", "format", "$schema", "$defs", "$ref", "anyOf", "items"}
WORDS: dict[str, Any] = {
    "type": _is,
    "enum": lambda given, value: value in given,
    "const": lambda given, value: value == given and type(value) is type(given),
    "minimum": lambda given, value: not _number(value) or value >= given,
    "maximum": lambda given, value: not _number(value) or value <= given,
    "minLength": lambda given, value: not isinstance(value, str) or _size(value) >= given,
    "maxLength": lambda given, value: _size(value) <= given,
    "pattern": lambda given, value: not isinstance(value, str) or re.search(given, value),
    "required": lambda given, value: not isinstance(value, dict) or set(given) <= set(value),
    **dict.fromkeys(
        [*TOLD, "properties", "patternProperties", "additionalProperties", "propertyNames"], lambda *_: True
    ),
}


@pytest.mark.parametrize("name", MODELS)
def test_the_published_schema_is_in_step_with_the_models(name: str) -> None:
    published = ROOT / "schema" / f"{name}.schema.json"
    assert published.read_text(encoding="utf-8") == schemas(indent=2)[name], "run `make generate`"


@pytest.mark.parametrize("name", MODELS)
def test_every_key_says_what_it_is(name: str) -> None:
    for part in [SCHEMAS[name], *SCHEMAS[name].get("$defs", {}).values()]:
        assert part.get("description"), part
        for key, about in part.get("properties", {}).items():
            assert about.get("description", "").endswith("."), f"{name}: {key}"


@pytest.mark.parametrize("name", MODELS)
def test_no_group_of_keys_takes_unknown_ones(name: str) -> None:
    for part in [SCHEMAS[name], *SCHEMAS[name].get("$defs", {}).values()]:
        assert part.get("type") != "object" or part["additionalProperties"] is False


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_sound_files_are_what_the_schemas_say(path: Path) -> None:
    file = YamlFile(path.name, path.read_text(encoding="utf-8"))
    assert not file.problems
    schema = SCHEMAS[path.stem]
    assert not list(faults(schema, file.data if file.data is not None else {}, schema))


# What only the reader knows: text that is white space, keys with nothing behind them, a hash that is a comment.
READER_ONLY = re.compile(r"'   '|#|: null\n|:\n|\{eva: \}|-\n|\{loss,|>\n")


@pytest.mark.parametrize(
    "row",
    [row for row in [*KEYS, *VALUES, *ACTIONS] if not READER_ONLY.search(row.content.decode())],
    ids=lambda row: f"{row.file[:4]}-{row.name}",
)
def test_what_the_reader_refuses_the_schema_refuses(row: Broken) -> None:
    file = YamlFile(row.file, row.content.decode())
    if file.problems or " time" in row.help or "2026-03-04" in row.help or "no zone" in row.message:
        return
    schema = SCHEMAS[row.file.removesuffix(".yaml")]
    assert list(faults(schema, file.data, schema))


def test_the_reader_in_this_test_can_refuse() -> None:
    schema = {"type": "object", "properties": {"a": {"anyOf": [{"type": "string"}, {"type": "null"}]}}}
    assert list(faults(schema, {"a": 3}, schema)) == [".a: type string"]
    assert not list(faults(schema, {"a": None}, schema))

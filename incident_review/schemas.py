"""The published contract: JSON Schemas, generated from the models."""

from __future__ import annotations

import json
from typing import Any

from incident_review.model import Actions, Catalog, Entry, Policy, ReviewFacts, Timeline
from incident_review.rule import shipped

MODELS: dict[str, type[Entry]] = {
    "review": ReviewFacts,
    "timeline": Timeline,
    "actions": Actions,
    "policy": Policy,
    "catalog": Catalog,
}
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas(indent: int | None = None) -> dict[str, str]:
    """Return the schema of each kind of file, as text, by its name; one line each without `indent`."""
    return {name: _text(name, model, indent) for name, model in MODELS.items()}


def findings_schema() -> str:
    """Return the schema of `--format json`."""
    return (shipped("schema") / "findings.schema.json").read_text(encoding="utf-8")


def _text(name: str, model: type[Entry], indent: int | None) -> str:
    schema: dict[str, Any] = {"$schema": DIALECT, **model.model_json_schema(by_alias=True)}
    schema["title"] = f"{name}.yaml"
    _close(schema)
    return json.dumps(schema, indent=indent, ensure_ascii=False) + "\n"


def _close(part: Any) -> None:
    """Refuse names that no pattern allows: the reader does, and JSON Schema alone would let them pass."""
    if isinstance(part, dict):
        if "patternProperties" in part:
            part["additionalProperties"] = False
        for child in part.values():
            _close(child)
    elif isinstance(part, list):
        for child in part:
            _close(child)

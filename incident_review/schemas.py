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
    return json.dumps(schema, indent=indent, ensure_ascii=False) + "\n"

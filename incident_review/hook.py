"""Pre-commit hooks: one file of hooks/ each. `.pre-commit-hooks.yaml` is generated from them."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from incident_review.problem import UsageError, did_you_mean
from incident_review.rule import shipped

HEADER = "# Generated from hooks/ by `make generate`; a test keeps it in step.\n"
# The stages have carried these names since then; an older pre-commit says so instead of failing on them.
OLDEST = "3.2.0"
# Words, paths and addresses that YAML reads as the text they are; everything else goes into quotes.
PLAIN = re.compile(r"[A-Za-z^/][\w^/.@+%-]*(?:://?[\w/.@:+%~-]+)?(?: [\w^/.@+%-]+)*")
WORDS = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}


class Hook(NamedTuple):
    """What pre-commit needs to know of a hook; the id is the name of its file."""

    name: str
    description: str
    stages: tuple[str, ...] = ("pre-commit",)
    files: str = "^reviews/"
    # Facts about how pre-commit calls it, as its manifest names them.
    settings: Mapping[str, bool] = MappingProxyType({})


class LoadedHook(NamedTuple):
    """A hook file, loaded: `run` takes the files and the reviews folder and returns the exit code."""

    id: str
    hook: Hook
    run: Callable[[Sequence[str], str | None], int]


def load(id_: str) -> LoadedHook:
    """Load one hook. Raises UsageError when there is none of that name."""
    path = shipped("hooks") / f"{id_}.py"
    if not id_.replace("-", "").isalnum() or not path.exists():
        raise UsageError(f'there is no hook "{id_}"', did_you_mean(id_, ids()) or f"hooks: {', '.join(ids())}")
    spec = importlib.util.spec_from_file_location(f"incident_review._hooks.{id_}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path}: cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return LoadedHook(id_, module.HOOK, module.run)


def ids() -> list[str]:
    """Return the ids of all hooks."""
    return sorted(path.stem for path in Path(shipped("hooks")).glob("review-*.py"))


def manifest() -> str:
    """Return the text of `.pre-commit-hooks.yaml`."""
    needs = f'  minimum_pre_commit_version: "{OLDEST}"\n'
    return HEADER + "\n".join(entry(load(id_), "python") + needs for id_ in ids())


def entry(loaded: LoadedHook, language: str, arguments: str = "", files: str | None = None) -> str:
    """Return one hook as the lines of a manifest or of a local configuration."""
    hook = loaded.hook
    lines = [
        f"- id: {loaded.id}",
        f'  name: "{hook.name}"',
        f'  description: "{hook.description}"',
        f"  entry: {scalar(f'review hook {loaded.id}{arguments}')}",
        f"  language: {language}",
        f"  stages: [{', '.join(hook.stages)}]",
    ]
    if not hook.settings.get("always_run"):
        lines.append(f"  files: {scalar(hook.files if files is None else files)}")
    lines += [f"  {name}: {str(value).lower()}" for name, value in hook.settings.items()]
    return "\n".join(lines) + "\n"


def scalar(text: str) -> str:
    """Return text as YAML that every parser, of 1.1 or 1.2, reads back as the same text."""
    import json  # noqa: PLC0415 - a hook that runs writes no manifest

    plain = PLAIN.fullmatch(text) and text.lower() not in WORDS
    return text if plain else json.dumps(text, ensure_ascii=False)

"""What a rule is, and how the files in validators/ become rules.

A rule is one file. Its name gives code and name, its docstring is its page (`incident_review.page`),
and the examples of that page are its tests.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, Generic, NamedTuple, TypeVar

from incident_review.finding import Finding, Severity

FILE_NAME = re.compile(r"(?P<code>PIR\d{3})_(?P<name>[a-z0-9_]+)")

Subject = TypeVar("Subject")


class Depth(StrEnum):
    """How much a review asks for; each depth asks for all of the one before."""

    LIGHT = "light"
    STANDARD = "standard"
    DEEP = "deep"

    @property
    def rank(self) -> int:
        """Return 0 for light, 1 for standard, 2 for deep."""
        return RANKS[self]


RANKS = {depth: rank for rank, depth in enumerate(Depth)}


class WaivedBy(StrEnum):
    """What a waiver of a rule needs."""

    REASON = "reason"
    APPROVER = "approver"
    NOBODY = "nobody"


class Binding(NamedTuple, Generic[Subject]):
    """The fact that makes a rule apply, and the subjects that it then looks at, one call of `check` each.

    `when` completes the sentence "Asked …".
    """

    name: str
    when: str
    subjects: Callable[[Any], Iterable[Subject]]


class Rule(NamedTuple, Generic[Subject]):
    """What the author of a rule chooses; everything else comes from the file's name and docstring.

    `depth` is the lowest depth that asks for it, `since` the version that brought it. `clock` names the deadline of
    `review clock` that the rule watches: a waiver of the rule settles it.
    """

    binds: Binding[Subject]
    severity: Severity = Severity.ERROR
    depth: Depth = Depth.LIGHT
    waived_by: WaivedBy = WaivedBy.REASON
    since: str = "0.1"
    clock: str = ""


class LoadedRule(NamedTuple):
    """A rule file, loaded."""

    code: str
    name: str
    rule: Rule[Any]
    check: Callable[[Any], Iterator[Finding]]
    path: Path

    @property
    def docstring(self) -> str:
        """Return the text of the rule's page."""
        return sys.modules[_module_name(self.path)].__doc__ or ""

    def __str__(self) -> str:
        return f"{self.code} {self.name}"


@cache
def load(*prefixes: str) -> tuple[LoadedRule, ...]:
    """Return the rules whose code starts with one of `prefixes` (all rules without one), by code.

    Raises ImportError when a rule file has no `RULE`, no `check` or a name of another form.
    """
    wanted = prefixes or ("PIR",)
    files = sorted(path for path in folder().glob("PIR*.py") if path.name.startswith(wanted))
    return tuple(_load_file(path) for path in files)


def codes_like(word: str) -> list[str]:
    """Return the codes that somebody may have meant: with other digits it is another rule, and a guess misleads."""
    digits = "".join(char for char in word if char.isdigit())
    return [rule.code for rule in load() if rule.code == f"PIR{digits}"]


def folder() -> Path:
    """Return validators/: inside the package in a wheel, beside it in a checkout."""
    return shipped("validators")


def shipped(name: str) -> Path:
    """Return a folder that the repository keeps at its top and a wheel inside the package."""
    here = Path(__file__).parent
    inside = here / f"_{name}"
    return inside if inside.is_dir() else here.parent / name


def _load_file(path: Path) -> LoadedRule:
    match = FILE_NAME.fullmatch(path.stem)
    if match is None:
        raise ImportError(f"{path.name}: a rule file is named like PIR101_no_facilitator.py")
    module = _import(path)
    for part in ("RULE", "check"):
        if not hasattr(module, part):
            raise ImportError(f"{path.name}: a rule file defines {part}")
    return LoadedRule(match["code"], match["name"].replace("_", "-"), module.RULE, module.check, path)


def _module_name(path: Path) -> str:
    return f"incident_review._validators.{path.stem}"


def _import(path: Path) -> ModuleType:
    name = _module_name(path)
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path}: cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module

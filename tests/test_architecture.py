"""Imports run downwards, each library has one importer, and the program names no single rule."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "incident_review"
POSSESSIVE_GROUP = re.compile(r"\)[*+?]\+|\d\}\+|\(\?>")
# From the top floor down; a module may import modules of its own floor and of those below it.
FLOORS = (
    ("cli", "commands", "__main__"),
    (
        *("actions", "clock.face", "committing", "desk", "diagnosis", "hook", "options", "outcome", "output"),
        *("precommit", "scaffold", "schemas", "stop", "text"),
    ),
    ("check",),
    ("baseline", "leniency", "page", "waiver"),
    ("binding",),
    ("clock.dates", "clock.deadlines", "clock.skim", "desk.choice", "desk.draft", "desk.outlook", "writing"),
    ("clock.soak", "folder", "gathering", "owner", "place", "prose", "ticket", "tracker"),
    ("account", "clock", "item", "wording"),
    ("model",),
    ("yamlfile.edit",),
    ("atomic", "diff", "history", "markdown", "moment", "repository", "tree", "yamlfile"),
    ("rule",),
    ("plain", "problem", "terminal"),
    ("finding",),
)
IMPORTERS = {
    "ruamel": {"yamlfile", "precommit"},
    "mistune": {"markdown"},
    "git": {"history"},
    "dateparser": {"moment"},
    "click": {"cli", "commands", "options", "committing", "hooks", "stop"},
}


def _floor(module: str) -> int | None:
    """Return the floor of a dotted name below the package, by its longest part that has one."""
    parts = module.split(".")
    for length in (2, 1):
        name = ".".join(parts[:length])
        for index, names in enumerate(FLOORS):
            if name in names:
                return index
    return None


def _files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def _module(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _dotted(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts)


def _imports(path: Path) -> Iterator[tuple[str, int, bool]]:
    """Yield each imported module, its line, and whether it is for types only."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for_types = {
        id(node)
        for branch in ast.walk(tree)
        if isinstance(branch, ast.If) and "TYPE_CHECKING" in ast.unparse(branch.test)
        for node in ast.walk(branch)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno, id(node) in for_types
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno, id(node) in for_types


@pytest.mark.parametrize("path", _files(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_run_downwards(path: Path) -> None:
    here = _floor(_dotted(path))
    assert here is not None or _module(path) == "__init__", f"{path.name} stands on no floor: add it to FLOORS"
    for name, line, for_types in _imports(path):
        package, _, below = name.partition(".")
        if package != "incident_review" or for_types:
            continue
        there = _floor(below)
        assert there is None or here is None or here <= there, f"{path}:{line} imports {name}, from a floor above"


@pytest.mark.parametrize("library", IMPORTERS)
def test_a_library_has_one_importer(library: str) -> None:
    found = {
        path.parent.name if path.parent.name == "hooks" else _module(path)
        for path in [*_files()]
        for name, _, for_types in _imports(path)
        if name.split(".")[0] == library and not for_types
    }
    assert found <= IMPORTERS[library]


def test_the_program_names_no_single_rule() -> None:
    named = re.compile(r"\bPIR\d{3}\b")
    shown = {"cli.py", "commands"}  # examples in help texts
    for path in _files():
        if _module(path) in {"cli", "commands"} or path.name in shown:
            continue
        code = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(code):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "\n" not in node.value:
                match = named.search(node.value)
                assert match is None or "such as" in node.value or "explain" in node.value or ":" in node.value, (
                    f"{path}:{node.lineno} names {node.value}"
                )


@pytest.mark.parametrize("folder", ["validators", "hooks"])
def test_files_found_by_path_import_only_the_program(folder: str) -> None:
    assert not (ROOT / folder / "__init__.py").exists()
    for path in (ROOT / folder).glob("*.py"):
        for name, line, _ in _imports(path):
            assert not name.startswith(folder), f"{path}:{line}"
            assert not re.match(r"PIR\d", name), f"{path}:{line}"


@pytest.mark.parametrize("path", _files(), ids=_dotted)
def test_no_group_of_a_regular_expression_is_possessive(path: Path) -> None:
    """Before Python 3.11.5 such a group, failing half-way, loses its place: `:` was read as part of a word."""
    constants = [node.value for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if _is_text(node)]
    assert [text for text in constants if POSSESSIVE_GROUP.search(text)] == []


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)

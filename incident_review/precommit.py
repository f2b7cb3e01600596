"""The entry of `.pre-commit-config.yaml`: merged into what is there, without losing a byte of it."""

from __future__ import annotations

import contextlib
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn

from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from incident_review.finding import Key, Span
from incident_review.hook import entry, load, scalar
from incident_review.problem import UsageError
from incident_review.repository import hooks_folder
from incident_review.yamlfile import YamlFile

FILE = ".pre-commit-config.yaml"
INSTALLED = ("review-check", "review-check-all", "review-after")
HOOK_TYPES = ("pre-commit", "pre-merge-commit", "pre-push", "post-commit")
TYPES, STAGES = "default_install_hook_types", "default_stages"
WHY_STAGES = "  # hooks that name no stage go on running where they did, and nowhere else"
OURS = re.compile(r"\bid:\s*[\"']?review-check[\"']?\s*(?:[,}#].*)?$", re.MULTILINE)
BOM = "\ufeff"

Edit = tuple[int, int, str]


def merged(
    text: str, folder: str, repo: str | None = None, rev: str | None = None, installed: Iterable[str] = ()
) -> str:
    """Return the configuration with the hooks in it; one that has them comes back as it is.

    `folder` is where the reviews are; with `repo` and `rev` pre-commit installs the hooks from there, else the
    `review` on PATH runs them. `installed` are the hook types that this clone runs already. Raises UsageError
    where the file cannot be merged: it then says what to add by hand.
    """
    ours = _entry(folder, repo, rev)
    whole = f"{TYPES}: [{', '.join(HOOK_TYPES)}]\nrepos:\n{ours}"
    mark, text = text[: text.startswith(BOM)], text.removeprefix(BOM)
    newline = "\r\n" if "\r\n" in text else "\n"
    file = YamlFile(FILE, text)
    if OURS.search(text) or "review-check" in _ids(file.data):
        _same_folder(file.data, folder)
        return mark + text
    if file.root is None and not file.problems:  # nothing yet, or comments only
        return mark + _ended(text, newline) + whole.replace("\n", newline)
    _look(file, whole)
    try:
        edits = [*_hook_types(file, newline, installed), *_repos(file, ours, newline)]
    except KeyError:
        _by_hand("has an unusual form", whole)
    changed = text
    for start, end, new in sorted(edits, reverse=True):
        changed = changed[:start] + new + changed[end:]
    if _repos_of(YamlFile(FILE, changed).data)[:-1] != _repos_of(file.data):
        _by_hand("has an unusual form", whole)
    return mark + changed


def _same_folder(data: Any, folder: str) -> None:
    """Raise UsageError where the hooks look at other reviews: those of a second folder would pass unseen."""
    named = looked_at(data)
    if named is not None and named != folder:
        raise UsageError(
            f"the hooks in {FILE} look at {named or '.'}/, not at {folder or '.'}/",
            f"`review init --reviews {shlex.quote(named or '.')}` prepares that one; to move, "
            "change `--reviews` and `files:` of the hooks first",
        )


def looked_at(data: Any) -> str | None:
    """Return the folder of reviews that a configuration's hooks look at, None where it has no hooks of ours."""
    for hook in _hooks(data):
        if hook.get("id") == "review-check":
            folder = _told(hook).strip("/")
            return "" if folder == "." else folder
    return None


def _told(hook: dict[str, Any]) -> str:
    arguments = hook.get("args")
    words = [str(word) for word in arguments] if isinstance(arguments, list) else []
    if isinstance(hook.get("entry"), str):
        with contextlib.suppress(ValueError):
            words += shlex.split(hook["entry"])
    for word, behind in pairwise([*words, ""]):
        if word == "--reviews" and behind:
            return behind
        if word.startswith("--reviews="):
            return word.removeprefix("--reviews=")
    return "reviews"


def _ended(text: str, newline: str) -> str:
    return text if not text or text.endswith("\n") else text + newline


def _repos_of(data: Any) -> list[Any]:
    return list(data.get("repos") or []) if isinstance(data, dict) else []


def _hooks(data: Any) -> Iterator[dict[str, Any]]:
    for repo in _repos_of(data):
        hooks = repo.get("hooks") if isinstance(repo, dict) else None
        yield from (hook for hook in (hooks if isinstance(hooks, list) else []) if isinstance(hook, dict))


def _ids(data: Any) -> Iterator[str]:
    yield from (hook["id"] for hook in _hooks(data) if isinstance(hook.get("id"), str))


def _look(file: YamlFile, whole: str) -> None:
    """Raise UsageError where an edit could change what the file means."""
    if file.problems:
        place, words = file.problems[0].place, file.problems[0].message
        line = place.line if isinstance(place, Span) else file.span(place).line if isinstance(place, Key) else 1
        _by_hand(f"cannot be merged, line {line}: {words.removesuffix(' is not used in reviews')}", whole)
    repos, types = file.node(("repos",)), file.data.get(TYPES, []) if isinstance(file.data, dict) else None
    if not isinstance(file.root, MappingNode) or file.root.flow_style or repos is None:
        _by_hand("has no list of repos that could be added to", whole)
    if isinstance(repos, SequenceNode) and repos.flow_style and repos.value:
        _by_hand("has its repos in brackets", whole)
    if not isinstance(repos, SequenceNode) and not (isinstance(repos, ScalarNode) and file.data["repos"] is None):
        _by_hand("has no list of repos that could be added to", whole)
    if not isinstance(types, list):
        _by_hand(f"has {TYPES} that is no list", whole)


def _by_hand(why: str, whole: str) -> NoReturn:
    raise UsageError(f"{FILE} {why}", f"add by hand:\n{whole}")


def _entry(folder: str, repo: str | None, rev: str | None) -> str:
    """Return the hooks as one entry of `repos:`, indented by two."""
    elsewhere = folder != "reviews"
    named = folder or "."
    files = f"^{_escaped(folder)}/" if folder else ""
    if repo is None:
        arguments = f" --reviews {shlex.quote(named)}" if elsewhere else ""
        hooks = "".join(entry(load(id_), "system", arguments, files) for id_ in INSTALLED)
        return "  - repo: local\n    hooks:\n" + _indented(hooks, 6)
    lines = [f"  - repo: {scalar(repo)}", f"    rev: {scalar(rev or '')}", "    hooks:"]
    for id_ in INSTALLED:
        lines.append(f"      - id: {id_}")
        if elsewhere:
            lines.append(f"        args: [--reviews, {scalar(named)}]")
            if not load(id_).hook.settings.get("always_run"):
                lines.append(f"        files: {scalar(files)}")
    return "\n".join(lines) + "\n"


def _escaped(folder: str) -> str:
    """Return a pattern that matches the folder's name; a dash and a space need no escape here."""
    return re.escape(folder).replace("\\-", "-").replace("\\ ", " ")


def _indented(text: str, width: int) -> str:
    return "".join(" " * width + line for line in text.splitlines(keepends=True))


def _repos(file: YamlFile, ours: str, newline: str) -> Iterator[Edit]:
    """Put our entry behind the last one, indented as the others are."""
    repos = file.node(("repos",))
    assert repos is not None  # noqa: S101 - looked at before
    column, last = 2, repos.start_mark.index
    if isinstance(repos, SequenceNode) and repos.value:
        column, last = repos.start_mark.column, file.end_of(repos)
    elif isinstance(repos, SequenceNode):
        start, last = file.offsets(("repos",))
        yield len(file.text[:start].rstrip(" ")), last, ""
    lines = [line[2 - column :] if column < 2 else " " * (column - 2) + line for line in ours.splitlines()]  # noqa: PLR2004 - ours is indented by two
    at = _line_end(file.text, last, column)
    before = "" if file.text[:at].endswith("\n") else newline
    yield at, at, before + newline.join(lines) + newline


def _line_end(text: str, at: int, column: int) -> int:
    """Return the start of the line after `at`, behind comments that are indented as a part of the list."""
    while True:
        stop = text.find("\n", at)
        if stop < 0:
            return len(text)
        at = stop + 1
        if not re.match(rf" {{{column + 1},}}#", text[at:]):
            return at


def _hook_types(file: YamlFile, newline: str, installed: Iterable[str]) -> Iterator[Edit]:
    """Add the hook types we need, and keep hooks that name no stage from running at the new ones."""
    present = file.data.get(TYPES)
    missing = [kind for kind in HOOK_TYPES if kind not in (present or [])]
    if not missing:
        return
    lines = []
    if present is None:
        lines.append(f"{TYPES}: [{', '.join(HOOK_TYPES)}]")
    else:
        yield _more(file, missing, newline)
    if _repos_of(file.data) and STAGES not in file.data:
        # `manual` is installed nowhere: who runs it by hand goes on to run what ran there.
        kept = dict.fromkeys([*(["pre-commit"] if present is None else present), *installed, "manual"])
        lines.append(f"{STAGES}: [{', '.join(kept)}]{WHY_STAGES}")
    repos = next(name for name, _ in file.root.value if name.value == "repos").start_mark  # type: ignore[union-attr]
    between = newline + " " * repos.column
    yield repos.index, repos.index, "".join(line + between for line in lines)


def _more(file: YamlFile, missing: list[str], newline: str) -> Edit:
    text, node = file.text, file.node((TYPES,))
    assert node is not None  # noqa: S101 - it is there
    start, end = node.start_mark.index, file.end_of(node)
    if text[start] == "[":
        inner = text[start + 1 : end - 1]
        at = start + 1 + len(inner.rstrip())
        comma = "" if not inner.strip() else " " if inner.rstrip().endswith(",") else ", "
        return at, at, comma + ", ".join(missing)
    at = _line_end(text, end, node.start_mark.column)
    before = "" if text[:at].endswith("\n") else newline
    return at, at, before + "".join(f"{' ' * node.start_mark.column}- {kind}{newline}" for kind in missing)


def command() -> list[str] | None:
    """Return how to call pre-commit here, or None where it is not installed."""
    found = shutil.which("pre-commit")
    if found:
        return [found]
    return [sys.executable, "-m", "pre_commit"] if find_spec("pre_commit") else None


def installed(root: Path) -> dict[str, str]:
    """Return the hook types that pre-commit runs in this clone already, each with its script."""
    folder = hooks_folder(root)
    paths = sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []
    scripts = {path.name: path.read_text(encoding="utf-8", errors="replace") for path in paths}
    return {name: script for name, script in scripts.items() if "File generated by pre-commit" in script}


def install(root: Path, *, forgiving: bool) -> tuple[bool, str]:
    """Install the hooks into the repository; return whether it worked, and what pre-commit said.

    Forgiving hooks stop nothing on a branch that has no configuration yet.
    """
    call = command()
    if call is None:
        return False, "pre-commit is not installed: `pipx install pre-commit`, then `pre-commit install`"
    call += ["install", "--allow-missing-config"] if forgiving else ["install"]
    done = subprocess.run(call, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603 - a fixed program
    return done.returncode == 0, (done.stdout + done.stderr).strip()

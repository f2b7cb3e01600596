"""The entry of `.pre-commit-config.yaml`: merged into what is there, without losing a byte of it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from ruamel.yaml.nodes import MappingNode, SequenceNode

from incident_review.hook import entry, load
from incident_review.problem import UsageError
from incident_review.yamlfile import YamlFile

FILE = ".pre-commit-config.yaml"
INSTALLED = ("review-check", "review-check-all", "review-after")
HOOK_TYPES = ("pre-commit", "pre-merge-commit", "pre-push", "post-commit")
KEEP_STAGES = "default_stages: [pre-commit]  # hooks that name no stage go on running at pre-commit only\n"


def merged(text: str, folder: str, repo: str | None = None, rev: str | None = None) -> str:
    """Return the configuration with the hooks in it; one that has them comes back as it is.

    `folder` is where the reviews are; with `repo` and `rev` pre-commit installs the hooks from there, else the
    `review` on PATH runs them. Raises UsageError where the file cannot be merged: it then says what to add by hand.
    """
    ours = _entry(folder, repo, rev)
    if not text.strip():
        return f"default_install_hook_types: [{', '.join(HOOK_TYPES)}]\nrepos:\n{ours}"
    if re.search(r"^\s*-?\s*id:\s*review-check\s*(#.*)?$", text, re.MULTILINE):
        return text
    file = YamlFile(FILE, text)
    repos = file.node(("repos",))
    if not isinstance(file.root, MappingNode) or not isinstance(repos, SequenceNode):
        raise UsageError(f"{FILE} has no list of repos that could be added to", f"add by hand:\n{ours}")
    newline = "\r\n" if "\r\n" in text else "\n"
    if text[repos.start_mark.index] == "[":
        if repos.value:
            raise UsageError(f"the repos of {FILE} stand in brackets", f"add by hand:\n{ours}")
        start, end = file.offsets(("repos",))
        changed = f"{text[:start].rstrip(' ')}{newline}{ours.rstrip()}{text[end:]}"
    else:
        changed = _appended(text, file, repos, ours, newline)
    return _with_hook_types(changed, only_ours=not repos.value, newline=newline)


def _entry(folder: str, repo: str | None, rev: str | None) -> str:
    elsewhere = folder not in ("reviews", "")
    arguments = f" --reviews {_quoted(folder)}" if elsewhere else ""
    files = f"^{re.escape(folder)}/" if folder else ""
    if repo is None:
        hooks = "".join(entry(load(id_), "system", arguments, files) for id_ in INSTALLED)
        return "  - repo: local\n    hooks:\n" + _indented(hooks, 6)
    lines = [f"  - repo: {repo}", f"    rev: {rev}", "    hooks:"]
    for id_ in INSTALLED:
        lines.append(f"      - id: {id_}")
        if elsewhere:
            lines.append(f"        args: [--reviews, {_quoted(folder)}]")
            if not load(id_).hook.settings.get("always_run"):
                lines.append(f"        files: {files}")
    return "\n".join(lines) + "\n"


def _quoted(folder: str) -> str:
    return folder if re.fullmatch(r"[\w./-]+", folder) else "'" + folder.replace("'", "''") + "'"


def _indented(text: str, width: int) -> str:
    return "".join(" " * width + line for line in text.splitlines(keepends=True))


def _appended(text: str, file: YamlFile, repos: SequenceNode, ours: str, newline: str) -> str:
    """Put our entry behind the last one, indented as the others are."""
    column = repos.start_mark.column
    shift = column - 2
    lines = [line[-shift:] if shift < 0 else " " * shift + line for line in ours.splitlines()]
    last = file.offsets(("repos", len(repos.value) - 1))[1]
    end = text.find("\n", last)
    head = text[: end + 1] if end >= 0 else text + newline
    tail = text[end + 1 :] if end >= 0 else ""
    return head + newline.join(lines) + newline + tail


def _with_hook_types(text: str, *, only_ours: bool, newline: str) -> str:
    file = YamlFile(FILE, text)
    if file.problems or file.root is None:
        raise UsageError(f"{FILE} uses YAML that cannot be merged", f"add the hooks by hand: {', '.join(INSTALLED)}")
    present = file.data.get("default_install_hook_types")
    if present is None:
        line = f"default_install_hook_types: [{', '.join(HOOK_TYPES)}]\n"
        if not only_ours and "default_stages" not in file.data:
            line += KEEP_STAGES
        at = next(name for name, _ in file.root.value if name.value == "repos").start_mark.index
        return text[:at] + line.replace("\n", newline) + text[at:]
    missing = [kind for kind in HOOK_TYPES if kind not in present]
    if not missing:
        return text
    start, end = file.offsets(("default_install_hook_types",))
    if text[start] == "[":
        inner = text[start + 1 : end - 1].rstrip().rstrip(",")
        return f"{text[: start + 1]}{inner}{', ' if inner.strip() else ''}{', '.join(missing)}{text[end - 1 :]}"
    column = start - (text.rfind("\n", 0, start) + 1)
    added = "".join(f"{newline}{' ' * column}- {kind}" for kind in missing)
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop - (text[stop - 1] == "\r")
    return text[:stop] + added + text[stop:]


def command() -> list[str] | None:
    """Return how to call pre-commit here, or None where it is not installed."""
    found = shutil.which("pre-commit")
    if found:
        return [found]
    return [sys.executable, "-m", "pre_commit"] if find_spec("pre_commit") else None


def install(root: Path) -> tuple[bool, str]:
    """Install the hooks into the repository; return whether it worked, and what pre-commit said."""
    call = command()
    if call is None:
        return False, "pre-commit is not installed: `pipx install pre-commit`, then `pre-commit install`"
    done = subprocess.run([*call, "install"], cwd=root, capture_output=True, text=True, check=False)  # noqa: S603 - fixed
    return done.returncode == 0, (done.stdout + done.stderr).strip()

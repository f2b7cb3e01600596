"""The one place that talks to Git.

Names and staged text come from the `git` command, because a hook starts a process only once and GitPython costs
more than the whole check; it also ignores GIT_INDEX_FILE, which `git commit -a` sets for its hooks.
History, which no hook reads, is read through GitPython.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

from incident_review.problem import Unreadable, UsageError
from incident_review.tree import Tree, limit


def top(start: Path) -> Path | None:
    """Return the top of the work tree that holds `start`, or None outside a repository."""
    for folder in (start, *start.parents):
        if (folder / ".git").exists():
            return folder
    return None


def git(root: Path, *arguments: str, given: bytes | None = None) -> bytes:
    """Return what `git` prints in `root`. Raises UsageError with Git's own words when it fails."""
    command = ["git", "-C", str(root), *arguments]
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=False)  # noqa: S603 - a fixed program
    except FileNotFoundError as error:
        raise UsageError("the git command is not on PATH", "install Git, or run without --staged") from error
    if done.returncode != 0:
        words = done.stderr.decode(errors="replace").strip().splitlines()
        raise UsageError(f"git {arguments[0]}: {words[-1] if words else 'failed'}")
    return done.stdout


def names(root: Path) -> list[str]:
    """Return the paths in the index, relative to `root`: what exists for the commit that is being made."""
    return _paths(git(root, "ls-files", "-z", "--full-name"))


def staged(root: Path) -> list[str]:
    """Return the paths that differ between HEAD and the index, deleted ones included."""
    return _paths(git(root, "diff", "--cached", "--name-only", "--no-renames", "-z"))


def committed(root: Path) -> list[str]:
    """Return the paths that the last commit touched."""
    return _paths(git(root, "diff-tree", "--root", "--no-commit-id", "--name-only", "-r", "-z", "HEAD"))


def _paths(output: bytes) -> list[str]:
    return [os.fsdecode(name) for name in output.split(b"\0") if name]


class Index(Tree):
    """The files as they are staged, whatever the work tree holds."""

    def __init__(self, root: Path, paths: Iterable[str] | None = None) -> None:
        super().__init__(root, names(root) if paths is None else paths)

    def _open(self, path: str) -> bytes:
        entry = git(self.root, "ls-files", "-s", "-z", "--", f":(literal){path}")
        mode, blob = entry.split(b" ", 2)[:2] if entry else (b"", b"")
        if mode not in (b"100644", b"100755"):
            raise Unreadable(path, "is a link or a submodule", "replace it with the file itself")
        size = int(git(self.root, "cat-file", "-s", os.fsdecode(blob)))
        if size > limit(path):
            raise Unreadable(path, f"is larger than {limit(path) // 1024} KiB", "keep facts short")
        return git(self.root, "cat-file", "blob", os.fsdecode(blob))

"""The one place that talks to Git.

Names and staged text come from the `git` command, because a hook starts a process only once and GitPython costs
more than the whole check; it also ignores GIT_INDEX_FILE, which `git commit -a` sets for its hooks.
History, which no hook reads, is read through GitPython.
"""

from __future__ import annotations

import os
import posixpath
import subprocess
import weakref
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from incident_review.problem import Unreadable, UsageError
from incident_review.tree import Tree, limit, within_limit

LINK, SUBMODULE = "120000", "160000"
LINKS, LINK_LIMIT = 20, 4096


def top(start: Path) -> Path | None:
    """Return the top of the work tree that holds `start`, or None outside a repository."""
    for folder in (start, *start.parents):
        if (folder / ".git").exists():
            return folder
    return None


def git(root: Path, *arguments: str, given: bytes | None = None) -> bytes:
    """Return what `git` prints in `root`. Raises UsageError with Git's own words when it fails."""
    import subprocess  # noqa: PLC0415 - `review check` of the work tree starts no process

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
    """Return the paths that the last commit touched; of a merge, those that differ from all it merged."""
    return _paths(git(root, "diff-tree", "--root", "--no-commit-id", "--name-only", "-r", "-c", "-z", "HEAD"))


def deleted(root: Path) -> list[str]:
    """Return the paths that the commit deletes: pre-commit names none of them to a hook."""
    return _paths(git(root, "diff", "--cached", "--name-only", "--no-renames", "--diff-filter=D", "-z"))


def hooks_folder(root: Path) -> Path:
    """Return the folder from which Git runs its hooks."""
    return root / os.fsdecode(git(root, "rev-parse", "--git-path", "hooks")).rstrip("\n")


def _paths(output: bytes) -> list[str]:
    return [os.fsdecode(name) for name in output.split(b"\0") if name]


class Commit(Tree):
    """The commit that is being made, as its hooks see it.

    What exists is what the index names. The work tree holds the staged text, because pre-commit puts other changes
    aside; what a sparse checkout leaves out of the work tree is read from the index.
    """

    def __init__(self, root: Path) -> None:
        super().__init__(root, names(root))

    @cached_property
    def _index(self) -> Index:
        return Index(self.root)

    def _open(self, path: str) -> bytes:
        try:
            return super()._open(path)
        except Unreadable:
            if os.path.lexists(self.root / path):
                raise
            return self._index.read(path)


class Entry(NamedTuple):
    """What a path is, the name of its content, and 0 unless it is in conflict."""

    mode: str
    blob: str
    stage: str = "0"


class Stored(Tree):
    """Files as Git keeps them, whatever the work tree holds."""

    def __init__(self, root: Path, entries: dict[str, Entry]) -> None:
        self._entries = entries
        self._blobs = Blobs(root)
        super().__init__(root, entries)

    def _open(self, path: str) -> bytes:
        entry = self._entries[self._target(path)]
        if entry.stage != "0":
            raise Unreadable(
                path, "this file is in conflict: the merge is not finished", "choose the text, then git add"
            )
        if entry.mode == SUBMODULE:
            raise Unreadable(path, "this is a folder where a file is expected", "rename the folder")
        data = self._blobs.read(entry.blob, limit(path))
        return within_limit(path, data)

    def _target(self, path: str) -> str:
        """Follow links as Git keeps them."""
        found, steps = path, 0
        while self._entries[found].mode == LINK:
            link = os.fsdecode(self._blobs.read(self._entries[found].blob, LINK_LIMIT))
            found = posixpath.normpath(posixpath.join(posixpath.dirname(found), link))
            steps += 1
            if found.startswith(("/", "../")):
                raise Unreadable(
                    path, "this is a link that leads out of the repository", "replace it with the file itself"
                )
            if found not in self._entries or steps > LINKS:
                raise Unreadable(path, "this is a link to what Git does not keep", "replace it with the file itself")
        return found


class Index(Stored):
    """The files as they are staged."""

    def __init__(self, root: Path) -> None:
        lines = git(root, "ls-files", "-s", "-z", "--full-name").split(b"\0")
        super().__init__(root, {name: Entry(*facts) for facts, name in map(_split, filter(None, lines))})


class Snapshot(Stored):
    """The files of a commit."""

    def __init__(self, root: Path, commit: str) -> None:
        lines = git(root, "ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0")
        super().__init__(root, {name: Entry(mode, blob) for (mode, _, blob), name in map(_split, filter(None, lines))})


def _split(line: bytes) -> tuple[list[str], str]:
    facts, _, name = line.partition(b"\t")
    return facts.decode().split(), os.fsdecode(name)


class Blobs:
    """The contents that Git keeps, read through one process that is started when it is needed."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, blob: str, most: int) -> bytes:
        """Return a content, cut off behind `most` bytes and one."""
        process = self._process or self._start()
        assert process.stdin is not None  # noqa: S101 - both are pipes
        assert process.stdout is not None  # noqa: S101
        process.stdin.write(f"{blob}\n".encode())
        process.stdin.flush()
        header = process.stdout.readline().split()
        if len(header) != 3:  # noqa: PLR2004 - name, kind, size
            raise UsageError(f"git cat-file: {blob} is missing", "`git fsck` says what else is")
        size = int(header[2])
        data = process.stdout.read(min(size, most) + 1)
        if size > most:
            self.close()  # the rest is not worth reading
            return data
        return data[:size]

    def _start(self) -> subprocess.Popen[bytes]:
        command = ["git", "-C", str(self._root), "cat-file", "--batch"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - a fixed program
        weakref.finalize(self, _end, self._process)
        return self._process

    def close(self) -> None:
        """End the process, if there is one."""
        if self._process is not None:
            _end(self._process)
            self._process = None


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.returncode is None:
        process.kill()
        process.communicate()

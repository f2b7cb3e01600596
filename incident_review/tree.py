"""The files of a repository as bytes: from the work tree, or as they are staged.

The checked repository is untrusted: no path leads out of it, links that do are refused, only regular files are
opened, and each is read up to a limit.
"""

from __future__ import annotations

import codecs
import os
import stat
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from incident_review.problem import Unreadable

MIB = 1024 * 1024
# Review files are small: YAML over 256 KiB is refused, prose over 4 MiB (a 300-page report) is not read.
LIMITS = {".yaml": MIB // 4, ".yml": MIB // 4}
PROSE_LIMIT = 4 * MIB
# What a review cannot be without, and how to begin it.
MISSING = {
    "review.yaml": "add it (git add), or write one that starts with `schema_version: 1` and `title: …`",
    "report.md": "add it (git add), or write one; `review new` shows its headings",
}
AS_UTF_8 = "save the file as UTF-8 (your editor's encoding menu)"


class Tree:
    """The work tree below `root`.

    `names` are the paths that exist (relative to `root`, forward slashes). Without them the folders are
    listed when somebody asks; with them, a file that is on disk but not among them does not exist: under
    pre-commit, names come from Git, and an untracked file is no part of the commit.
    """

    def __init__(self, root: Path, names: Iterable[str] | None = None) -> None:
        self.root = root
        self._real = os.path.realpath(root)
        self._names = frozenset(names) if names is not None else None
        self._folders = {"": self._real}  # where each folder really is, once somebody has read from it
        self.closed: dict[str, str] = {}  # folders that could not be listed when somebody asked, each with the reason

    def below(self, folder: str) -> Iterator[str]:
        """Yield the paths of all files below `folder`, sorted."""
        if self._names is None:
            yield from sorted(self._walk(folder))
        else:
            start = f"{folder}/" if folder else ""
            for index in range(bisect_left(self._sorted, start), len(self._sorted)):
                if not self._sorted[index].startswith(start):
                    break
                yield self._sorted[index]

    def exists(self, path: str) -> bool:
        """Tell whether `path` is a file of the tree (a link counts: reading it says what is wrong)."""
        if self._names is not None:
            return path in self._names
        return os.path.lexists(os.path.join(self.root, path))

    def read(self, path: str) -> bytes:
        """Return the content of `path`.

        Raises Unreadable when it is missing, is no regular file, leads out of the repository or is too large.
        """
        if not self.exists(path):
            self._refuse_linked_folder(path)
            raise Unreadable(path, "the file is missing", MISSING.get(os.path.basename(path), "add it (git add)"))
        return self._open(path)

    def is_linked_folder(self, path: str) -> bool:
        """Tell whether `path` is a link to a folder, to nothing or out of the repository, not to a file."""
        full = self.root / path
        return os.path.islink(full) and not (os.path.isfile(full) and self._inside(os.path.realpath(full)))

    def _open(self, path: str) -> bytes:
        real = self._resolve(path)
        if real != os.path.join(self._real, path):
            self._refuse_linked_folder(path)
        if not self._inside(real):
            raise Unreadable(path, "this is a link that leads out of the repository", "replace it with the file itself")
        try:
            about = os.stat(real)
            if stat.S_ISDIR(about.st_mode):
                raise Unreadable(path, "this is a folder where a file is expected", "rename the folder")
            if not stat.S_ISREG(about.st_mode):
                raise Unreadable(path, "this is no regular file", "replace it with a file that holds the text")
            with open(real, "rb", buffering=0) as file:
                # Room for as much as may be read would take longer to get than the file does to read.
                data: bytes = file.read(min(about.st_size, limit(path)) + 1)
        except OSError as error:
            if os.path.islink(self.root / path):
                raise Unreadable(
                    path, "this is a link that leads nowhere", "replace it with the file itself"
                ) from error
            reason = (error.strerror or str(error)).lower()
            raise Unreadable(path, f"this cannot be opened: {reason}", "make it readable for you") from error
        return within_limit(path, data)

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._names or ())

    def _resolve(self, path: str) -> str:
        """Return where `path` really is. Folders are resolved once: thousands of files stand in a few."""
        folder, _, name = path.rpartition("/")
        if folder not in self._folders:
            self._folders[folder] = self._resolve(folder)
        full = os.path.join(self._folders[folder], name)
        return os.path.realpath(full) if name in ("", ".", "..") or os.path.islink(full) else full

    def _inside(self, real: str) -> bool:
        return real == self._real or real.startswith(self._real + os.sep)

    def _refuse_linked_folder(self, path: str) -> None:
        folder = os.path.dirname(path)
        while folder:
            if os.path.islink(self.root / folder):
                message = f"{folder} is a link, and a review is a folder of its own"
                raise Unreadable(path, message, "replace the link with the folder itself")
            folder = os.path.dirname(folder)

    def _walk(self, folder: str) -> Iterator[str]:
        waiting = [folder]
        while waiting:
            folder = waiting.pop()
            try:
                entries = list(os.scandir(self.root / folder))
            except FileNotFoundError:
                continue
            except OSError as error:
                self.closed[folder] = (error.strerror or str(error)).lower()
                continue
            for entry in entries:
                path = f"{folder}/{entry.name}" if folder else entry.name
                if not entry.is_dir(follow_symlinks=False):
                    yield path
                elif not entry.name.startswith("."):
                    waiting.append(path)


def limit(path: str) -> int:
    """Return how many bytes of `path` are read."""
    return LIMITS.get(os.path.splitext(path)[1], PROSE_LIMIT)


def within_limit(path: str, data: bytes) -> bytes:
    """Return `data`, or raise Unreadable when it is longer than the limit of `path`."""
    if len(data) > limit(path):
        size = f"{limit(path) // 1024} KiB"
        raise Unreadable(
            path, f"this file is larger than {size}", "keep facts short; attach long material as another file"
        )
    return data


def decode(path: str, data: bytes) -> str:
    """Return UTF-8 bytes as text, without a byte-order mark.

    Raises Unreadable with the line and column of the first byte that is not UTF-8.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", errors="replace")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            raise Unreadable(path, "the encoding of this file is UTF-16", AS_UTF_8) from error
        raise Unreadable(
            path,
            f"the byte 0x{data[error.start]:02x} is not UTF-8",
            AS_UTF_8,
            line,
            column,
        ) from error

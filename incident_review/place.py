"""Where the reviews are: the repository's root, the folder of reviews in it, and the review one stands in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from incident_review.problem import UsageError
from incident_review.repository import top

MARKERS = ("policy.yaml", ".schema/review.json")
SEARCH_DEPTH = 3


class Where(NamedTuple):
    """`root` is absolute, `folder` relative to it, `inside` the path of the current folder below `folder`."""

    root: Path
    folder: str
    inside: str = ""

    @property
    def standing_in(self) -> str:
        """Return the id of the review whose folder is the current one, or ""."""
        return self.inside.partition("/")[0]

    def relative(self, path: str) -> str:
        """Return a path typed by a person (relative to the current folder) as one of the repository."""
        full = os.path.abspath(path)
        return Path(os.path.relpath(full, self.root)).as_posix()


def find(reviews: str | None = None, *, create: bool = False) -> Where:
    """Return where the reviews are: where `reviews` says, else by looking.

    Raises UsageError when there are none (unless they are about to be created) or they lie outside the repository.
    """
    try:
        here = Path.cwd()
    except OSError as error:
        raise UsageError("the current folder is gone", "go to another one") from error
    root = top(here) or _unversioned(here)
    folder = _named(here, root, reviews) if reviews else _look(here, root)
    if folder is None and create:
        folder = root / "reviews"
    if folder is None:
        raise UsageError("no reviews here", "`review init` makes reviews/, `--reviews DIR` names another folder")
    there = os.path.lexists(folder)
    if there and not os.path.isdir(folder):
        raise UsageError(f"{folder.name} is not a folder", "`--reviews DIR` names the folder that holds reviews")
    if reviews and not there and not create:
        raise UsageError(f"there is no folder {reviews}", f"`review init --reviews {reviews}` makes it")
    real = root.resolve()
    if not folder.resolve().is_relative_to(real):
        raise UsageError(f"{reviews or 'reviews'} lies outside the repository", "keep reviews inside it")
    name = folder.resolve().relative_to(real).as_posix()
    inside = here.resolve().relative_to(folder.resolve()).as_posix() if _within(here, folder) else "."
    return Where(root, "" if name == "." else name, "" if inside == "." else inside)


def _named(here: Path, root: Path, reviews: str) -> Path:
    """Return the folder of that name here, else the one below the root, where only that one exists."""
    near, far = Path(os.path.realpath(here / reviews)), Path(os.path.realpath(root / reviews))
    return far if os.path.lexists(far) and not os.path.lexists(near) else near


def _within(here: Path, folder: Path) -> bool:
    return here.resolve().is_relative_to(folder.resolve())


def _unversioned(here: Path) -> Path:
    """Outside Git, the folder that holds the reviews counts as the repository."""
    for folder in (here, *here.parents):
        if any((folder / "reviews" / marker).exists() for marker in MARKERS):
            return folder
    return here


def _look(here: Path, root: Path) -> Path | None:
    for folder in (here, *here.parents):
        if all((folder / marker).exists() for marker in MARKERS):
            return folder
        if folder == root:
            break
    if (root / "reviews").is_dir():
        return root / "reviews"
    return next((folder for folder in _below(root, SEARCH_DEPTH) if (folder / MARKERS[1]).exists()), None)


def _below(folder: Path, depth: int) -> Iterator[Path]:
    try:
        entries = sorted(entry.name for entry in os.scandir(folder) if entry.is_dir(follow_symlinks=False))
    except OSError:
        return
    for name in entries:
        if not name.startswith(".") and name not in ("node_modules", "vendor"):
            yield folder / name
            if depth > 1:
                yield from _below(folder / name, depth - 1)

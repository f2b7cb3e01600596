"""Writing that loses nothing: whole files or none, no overwriting, and edits that see each other."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from incident_review.problem import UsageError

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows has no fcntl; the replacement there is atomic all the same
    fcntl = None  # type: ignore[assignment]


def create_folder(folder: Path, files: Mapping[str, str]) -> None:
    """Create a folder with these files at once. Raises UsageError when it exists: nothing is overwritten."""
    if folder.exists():
        raise UsageError(f"{folder.name} exists already", "choose another title or --slug, or go on with that review")
    with _told(folder):
        _create_folder(folder, files)


def _create_folder(folder: Path, files: Mapping[str, str]) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    built = Path(tempfile.mkdtemp(prefix=".new-", dir=folder.parent))
    try:
        for name, text in files.items():
            (built / name).write_text(text, encoding="utf-8", newline="")
        built.chmod(0o755)
        built.rename(folder)
    except BaseException:
        shutil.rmtree(built, ignore_errors=True)
        raise


def replace(path: Path, text: str) -> None:
    """Write a file so that a reader, or a kill, meets the old text or the new one, never a part."""
    with _told(path):
        _replace(path, text)


def _replace(path: Path, text: str) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with open(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a folder against other edits; the lock ends with the process that holds it."""
    if fcntl is None:  # pragma: no cover - see above
        yield
        return
    with _told(folder):
        handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say in one line that `path` cannot be written: a folder of somebody else, a full disk."""
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        shown = os.path.relpath(path)
        raise UsageError(f"{shown} cannot be written: {reason}", "nothing was changed; may you write there?") from error

"""Writing a file of a review: nothing is written that `review check` could not read again."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

from incident_review import atomic
from incident_review.finding import Key
from incident_review.folder import ACTIONS, FACTS, TIMELINE
from incident_review.model import Actions, Entry, ReviewFacts, Timeline, read
from incident_review.problem import Problem, Unreadable, UsageError
from incident_review.tree import within_limit
from incident_review.yamlfile import YamlFile
from incident_review.yamlfile import edit as yamledit

MODELS: dict[str, type[Entry]] = {FACTS: ReviewFacts, TIMELINE: Timeline, ACTIONS: Actions}
Change = Callable[[str], str]


def readable(path: str, text: str) -> None:
    """Raise UsageError where a file with this text would be refused: its size, or a value in it."""
    try:
        within_limit(path, text.encode())
    except Unreadable as error:
        raise UsageError(f"{path}: {error.problem.message}, with this in it", error.problem.help) from error
    model = MODELS.get(PurePosixPath(path).name)
    if model is None:
        return
    _, _, problems = read(model, YamlFile(path, text.removeprefix(yamledit.BOM)))
    if problems:
        raise UsageError(_told(problems[0]), problems[0].help)


def write(root: Path, path: str, by: Change, *, begin: str = "") -> tuple[str, str]:
    """Change a file in place, from `begin` where there is none yet; return both texts.

    Two changes in one folder wait for each other. Raises UsageError, and writes nothing, for what cannot be read again.
    """
    return write_all(root, {path: (by, begin)})[path]


def write_all(root: Path, changes: Mapping[str, tuple[Change, str]]) -> dict[str, tuple[str, str]]:
    """Change files of one review as `write` does: all of them, or none."""
    texts: dict[str, tuple[str, str]] = {}
    new: set[str] = set()
    with contextlib.ExitStack() as stack:
        for folder in sorted({(root / path).parent for path in changes}):
            stack.enter_context(atomic.locked(folder))
        for path, (by, begin) in changes.items():
            full = root / path
            if not full.exists():
                new.add(path)
            before = begin if path in new else full.read_bytes().decode("utf-8")
            texts[path] = before, by(before)
            readable(path, texts[path][1])
        written: list[str] = []
        try:
            for path, (before, after) in texts.items():
                if after != before or path in new:
                    atomic.replace(root / path, after)
                    written.append(path)
        except BaseException:
            for path in written:
                _take_back(root / path, None if path in new else texts[path][0])
            raise
    return texts


def _take_back(path: Path, before: str | None) -> None:
    with contextlib.suppress(OSError, UsageError):
        if before is None:
            path.unlink()
        else:
            atomic.replace(path, before)


def _told(problem: Problem) -> str:
    """Name the field in front of what is wrong with it: `title: this text has 340 characters, …`."""
    path = problem.place.path if isinstance(problem.place, Key) else ()
    steps = [step for step in path if isinstance(step, str)]
    return f"{steps[-1]}: {problem.message}" if steps else problem.message

"""Writing a file of a review: nothing is written that `review check` could not read again."""

from __future__ import annotations

from collections.abc import Callable
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
    full = root / path
    with atomic.locked(full.parent):
        there = full.exists()
        before = full.read_bytes().decode("utf-8") if there else begin
        after = by(before)
        readable(path, after)
        if after != before or not there:
            atomic.replace(full, after)
        return before, after


def _told(problem: Problem) -> str:
    """Name the field in front of what is wrong with it: `title: this text has 340 characters, …`."""
    steps = [str(step) for step in problem.place.path if isinstance(step, str)] if isinstance(problem.place, Key) else []
    return f"{steps[-1]}: {problem.message}" if steps else problem.message

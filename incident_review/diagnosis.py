"""What the hooks need of a machine and a repository, looked at one by one."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from incident_review import place, precommit, repository
from incident_review.folder import Reviews
from incident_review.plain import counted
from incident_review.problem import UsageError
from incident_review.schemas import schemas
from incident_review.tree import Tree
from incident_review.yamlfile import YamlFile

OLDEST_GIT = (2, 24)  # the first with pre-merge-commit hooks


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that was looked at."""

    sound: bool
    what: str
    advice: str = ""


def examine(reviews_folder: str | None) -> Iterator[Sign]:
    """Yield what is in order and what is not, from the machine to the reviews."""
    yield _git()
    call = precommit.command()
    yield Sign(
        call is not None,
        "pre-commit is installed" if call else "pre-commit is not installed",
        "pipx install pre-commit",
    )
    yield Sign(
        shutil.which("review") is not None,
        "`review` is on PATH",
        "the local hooks call `review`: install it with pipx or uv tool",
    )
    try:
        where = place.find(reviews_folder)
    except UsageError as error:
        yield Sign(sound=False, what=str(error), advice=error.advice)
        return
    yield from _hooks(where)
    yield from _reviews(where)


def _git() -> Sign:
    try:
        words = repository.git(Path.cwd(), "version").decode()
    except UsageError as error:
        return Sign(sound=False, what=str(error), advice=error.advice)
    numbers = re.findall(r"\d+", words)
    version = tuple(int(number) for number in numbers[:2])
    return Sign(version >= OLDEST_GIT, words.strip(), "pre-merge-commit hooks need Git 2.24 or newer")


def _hooks(where: place.Where) -> Iterator[Sign]:
    config = where.root / precommit.FILE
    named = config.exists() and "review-check" in config.read_text(encoding="utf-8", errors="replace")
    yield Sign(named, f"{precommit.FILE} {'names' if named else 'does not name'} the hooks", "review init")
    looked_at = precommit.looked_at(YamlFile(precommit.FILE, _text(config).removeprefix("\ufeff")).data)
    if looked_at is not None and looked_at != where.folder:
        yield Sign(
            sound=False,
            what=f"the hooks look at {looked_at or '.'}/, and the reviews are in {where.folder or '.'}/",
            advice=f"change `--reviews` and `files:` of the hooks in {precommit.FILE}",
        )
    if repository.top(where.root) is None:
        yield Sign(sound=False, what="this is not a Git repository", advice="git init, then review init")
        return
    folder = where.root / repository.git(where.root, "rev-parse", "--git-path", "hooks").decode().strip()
    missing = [kind for kind in precommit.HOOK_TYPES if not _is_ours(folder / kind)]
    what = f"hooks not installed: {', '.join(missing)}" if missing else "hooks are installed"
    yield Sign(not missing, what, "pre-commit install")


def _is_ours(path: Path) -> bool:
    return path.exists() and "pre-commit" in path.read_text(encoding="utf-8", errors="replace")


def _reviews(where: place.Where) -> Iterator[Sign]:
    reviews = Reviews(Tree(where.root), where.folder)
    for problem in reviews.problems:
        span = reviews.span(problem.place)
        yield Sign(sound=False, what=f"{span.path}:{span.line}:{span.column}: {problem.message}", advice=problem.help)
    if not reviews.problems:
        count = counted(len(reviews.ids()), "review")
        yield Sign(sound=True, what=f"{count} in {where.folder}/, policy and catalog are in order")
    folder = where.root / where.folder / ".schema"
    stale = [name for name, text in schemas().items() if _text(folder / f"{name}.json") != text]
    what = f"schemas of another version: {', '.join(stale)}" if stale else "schemas are in step"
    yield Sign(not stale, what, "review init")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

"""When facts entered Git: evidence, never proof. The one importer of GitPython, and never in a hook's path.

Author dates can be set, a rebase moves commit dates, a squash brings many facts at once, a renamed folder looks new,
a shallow clone begins in the middle. So only a fact with a commit of its own counts, at the earlier of its two dates,
and nothing here accuses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

FACT = re.compile(r"\b(\w+_at|eta): *[\"']?(\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-][\d:]+)?)")
TIMES = ("starts_at", "document_shared_at")
HUNK = re.compile(r"@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@")
# No line of a hunk without context begins with a letter.
FILE = re.compile(r"^(?=diff --git )", re.MULTILINE)
SEPARATOR = "\x00"
COMMIT = re.compile(r"^(?=\x00)", re.MULTILINE)
# So many paths are named one by one; with more of them Git looks at the whole folder.
NAMED_AT_MOST = 200


@dataclass(slots=True)
class Change:
    """What one commit did to one file."""

    path: str
    commit: str
    at: datetime
    adds_file: bool = False
    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)

    def facts(self) -> set[tuple[str, str]]:
        """Return the dated facts, as name and text, that this change brought."""
        return _facts(self.added) - _facts(self.removed)


@dataclass(frozen=True, slots=True)
class History:
    """The changes of some files, oldest first; `shallow` when the clone does not reach the beginning."""

    changes: dict[str, list[Change]]
    shallow: bool = False

    def first_committed(self, folder: str, name: str, moment: datetime) -> datetime | None:
        """Return when a dated fact of a review was first committed, or None: no evidence.

        Only a commit that brought this one dated fact of the review and nothing else that is dated tells anything.
        """
        changes = [change for path in self.changes if _inside(path, folder) for change in self.changes[path]]
        bringing = [change for change in changes if _brings(change, name, moment)]
        if not bringing:
            return None
        first = min(bringing, key=lambda change: change.at)
        together = [change for change in changes if change.commit == first.commit]
        facts = set().union(*(change.facts() for change in together))
        if any(change.adds_file for change in together) or len(facts) != 1:
            return None
        return first.at

    def moved_after_waiver(
        self, path: str, rules: Iterable[str], now: str
    ) -> Iterator[tuple[str, str, datetime | None]]:
        """Yield old time, new time and commit date (None: not committed) of meeting times changed after a waiver.

        `now` is the text of review.yaml in the work tree.
        """
        waived, known = False, set[tuple[str, str]]()
        for change in self.changes.get(path, []):
            gone, come = _times(change.removed), _times(change.added)
            if waived:
                yield from _moves(gone - come, come - gone, change.at)
            known = (known - gone) | come
            waived = waived or any(rule in line for line in change.added for rule in rules)
        current = _times(now.splitlines())
        if waived:
            yield from _moves(known - current, current - known, None)


def read(root: Path, folder: str, paths: list[str]) -> History | None:
    """Return the history of files below `folder`, in one pass; None outside Git, without Git, without a commit."""
    try:
        import git  # noqa: PLC0415 - a tenth of a second, and it needs the git command
    except ImportError:
        return None
    specs = [f":(top,literal){path}" for path in paths]
    if len(paths) > NAMED_AT_MOST:
        above = f"{folder}/" if folder else ""
        specs = [f":(top,glob){above}*/{name}" for name in ("review.yaml", "actions.yaml")]
    try:
        with git.Repo(root) as repo:
            shallow = (Path(repo.common_dir) / "shallow").exists()
            text = repo.git(c=["core.quotePath=false", "log.showSignature=false"]).log(
                "--no-renames", "--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/",
                "--reverse", "--patch", "--unified=0", "--format=%x00%h%x00%aI%x00%cI%x00", "--", *specs,
            )  # fmt: skip
    except (git.GitError, OSError, ValueError):
        return None
    return History(_changes(text), shallow)


def _changes(text: str) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = {}
    for commit in COMMIT.split(text):
        if not commit:
            continue
        _, name, author, committer, patch = commit.split(SEPARATOR, 4)
        at = min(datetime.fromisoformat(author), datetime.fromisoformat(committer))
        for change in _patch(patch, name, at):
            found.setdefault(change.path, []).append(change)
    return found


def _patch(patch: str, commit: str, at: datetime) -> Iterator[Change]:
    """Yield what a patch without context does to each file that is there after it."""
    for part in FILE.split(patch):
        head, _, body = part.partition("\n+++ b/")
        if not body:
            continue
        path, _, hunks = body.partition("\n")
        change = Change(path.rstrip("\t"), commit, at, "\nnew file" in head)
        left = right = 0
        for line in hunks.split("\n"):
            if left and line.startswith("-"):
                left -= 1
                change.removed.append(line[1:])
            elif right and line.startswith("+"):
                right -= 1
                change.added.append(line[1:])
            elif hunk := HUNK.match(line):
                left, right = (int(size) if size is not None else 1 for size in hunk.groups())
        yield change


def _facts(lines: Iterable[str]) -> set[tuple[str, str]]:
    return {(match[1], match[2]) for line in lines for match in FACT.finditer(line)}


def _times(lines: Iterable[str]) -> set[tuple[str, str]]:
    return {fact for fact in _facts(lines) if fact[0] in TIMES}


def _brings(change: Change, name: str, moment: datetime) -> bool:
    return any(field == name and _same(text, moment) for field, text in _facts(change.added))


def _same(text: str, moment: datetime) -> bool:
    try:
        return datetime.fromisoformat(text) == moment
    except (ValueError, TypeError):
        return False


def _moves(
    gone: set[tuple[str, str]], come: set[tuple[str, str]], at: datetime | None
) -> Iterator[tuple[str, str, datetime | None]]:
    for name, old in sorted(gone):
        new = next((text for other, text in sorted(come) if other == name), None)
        if new is not None:
            yield old, new, at


def _inside(path: str, folder: str) -> bool:
    return path.startswith(f"{folder}/")

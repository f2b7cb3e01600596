"""The review on the desk: chosen once, changed in place, each change echoed, nothing lost to a second pair of hands."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from incident_review import place, writing
from incident_review.desk import choice
from incident_review.desk.draft import Draft
from incident_review.diff import diff
from incident_review.folder import FACTS, Review, Reviews
from incident_review.problem import UsageError
from incident_review.tree import Tree
from incident_review.writing import Change
from incident_review.yamlfile import YamlFile

if TYPE_CHECKING:
    from incident_review.model.policy import Policy


@dataclass(slots=True)
class Desk:
    """A review that is being changed. With `dry_run`, changes are shown and not written."""

    reviews: Reviews
    id: str
    dry_run: bool = False
    _drafts: dict[str, str] = field(default_factory=dict)
    _originals: dict[str, str] = field(default_factory=dict)
    _waiting: dict[str, tuple[Change, str]] | None = None

    @classmethod
    def open(cls, reviews_folder: str | None, part: str | None, *, dry_run: bool = False) -> Desk:
        """Choose the review. Raises UsageError when it is not clear which, or when its facts cannot be read."""
        where = place.find(reviews_folder)
        reviews = Reviews(Tree(where.root), where.folder)
        desk = cls(reviews, choice.choose(reviews, where, part), dry_run)
        review = desk.review
        if not review.readable:
            problem = review.problems[0]
            raise UsageError(
                f"{review.file(FACTS)} cannot be read: {problem.message}",
                "`review check` shows the line; mend it first",
            )
        return desk

    @property
    def review(self) -> Review:
        """Read the review as it is on disk now."""
        return self.reviews.review(self.id)

    def drafted(self) -> Review:
        """Read the review as it is after the changes, in a dry run as it would be."""
        if not self._drafts:
            return self.review
        texts = {self.reviews.file(self.id, name): text for name, text in self._drafts.items()}
        return Reviews(Draft(self.reviews.tree, texts), self.reviews.folder).review(self.id)

    @property
    def policy(self) -> Policy:
        """Return policy.yaml."""
        return self.reviews.policy

    @property
    def folder(self) -> Path:
        """Return the review's folder on disk."""
        return self.reviews.tree.root / self.reviews.folder / self.id

    def edit(self, name: str, change: Callable[[str], str], *, begin: str | None = None) -> None:
        """Change a file in place. `begin` is the text of one that does not exist yet."""
        path = self.reviews.file(self.id, name)
        if path in self.review.broken:
            raise UsageError(f"{name} cannot be read", "`review check` shows the line; mend it first")
        if self._waiting is not None:
            earlier, begun = self._waiting.get(path, (_same, begin or ""))
            self._waiting[path] = (lambda text: change(earlier(text))), begun
            return
        if not self.dry_run:
            writing.write(self.reviews.tree.root, path, change, begin=begin or "")
            return
        if name not in self._drafts:
            full = self.folder / name
            on_disk = full.read_bytes().decode() if full.exists() else ""
            self._originals[name] = on_disk
            self._drafts[name] = on_disk or begin or ""
        self._drafts[name] = change(self._drafts[name])
        writing.readable(path, self._drafts[name])

    @contextlib.contextmanager
    def at_once(self) -> Iterator[None]:
        """Write the changes that are made inside together, at the end: all of them, or none."""
        if self.dry_run:
            yield
            return
        self._waiting = {}
        try:
            yield
            changes = self._waiting
        finally:
            self._waiting = None
        if changes:
            writing.write_all(self.reviews.tree.root, changes)

    def changes(self) -> str:
        """Return what a dry run would have written, as a diff."""
        return "".join(diff(self.review.file(name), self._originals[name], text) for name, text in self._drafts.items())


def _same(text: str) -> str:
    return text


def asking(*, no_input: bool) -> bool:
    """Tell whether a question can be put: not with --no-input, and only when a person sits at the terminal."""
    return not no_input and sys.stdin is not None and sys.stdin.isatty()


def listed(given: tuple[str, ...] | str | None) -> list[str]:
    """Return names from options that may be repeated and may hold several, with commas."""
    options = (given,) if isinstance(given, str) else given or ()
    return list(dict.fromkeys(name.strip() for option in options for name in option.split(",") if name.strip()))


def paired(given: tuple[str, ...], known: tuple[str, ...], what: str) -> dict[str, str]:
    """Return `name=value` options as a mapping. Raises UsageError for another form or an unknown value."""
    from incident_review.problem import did_you_mean  # noqa: PLC0415 - only where something is wrong

    found: dict[str, str] = {}
    for pair in listed(given):
        name, equals, value = pair.partition("=")
        if not equals or not name.strip():
            raise UsageError(f'"{pair}" does not say {what}', f"write it like dan={known[0]}")
        if value.strip() not in known:
            hint = did_you_mean(value.strip(), known) or f"one of: {', '.join(known)}"
            raise UsageError(f'"{value.strip()}" is not known as {what}', hint)
        found[name.strip()] = value.strip()
    return found


def meetings(text: str) -> list[dict[str, Any]]:
    """Return kind, `held` and the lists of names of each meeting in a text of review.yaml, as it stands now."""
    data = YamlFile("", text.removeprefix("\ufeff")).data
    found = data.get("meetings") if isinstance(data, dict) else None
    lists = ("invited", "attended", "partly")
    return [
        {
            **{name: list(one.get(name) or []) for name in lists},
            "kind": one.get("kind"),
            "starts_at": str(one.get("starts_at") or "9999"),
            "facilitator": one.get("facilitator"),
            "note_taker": one.get("note_taker"),
            "held": bool(one.get("attended") or one.get("partly")),
        }
        for one in found or []
    ]

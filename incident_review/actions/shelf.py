"""The items of all reviews, read from as little as they need, and kept by the content of the files they came from."""

from __future__ import annotations

import contextlib
import json
from datetime import timedelta
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from incident_review import __version__, atomic
from incident_review.actions.row import Row
from incident_review.folder import Files
from incident_review.gathering import DEFAULT_MINUTES
from incident_review.model import Actions, ReviewFacts
from incident_review.problem import Unreadable, UsageError

if TYPE_CHECKING:
    from incident_review.folder import Reviews

FORM = f"{__version__}/1"
FILES = ("review.yaml", "actions.yaml")


class Shelf:
    """All items. What was read once stands in `kept`, inside .git, until one byte of its files changes.

    `unreadable` are the reviews whose files could not be read: what is listed is then not all there is.
    """

    def __init__(self, reviews: Reviews) -> None:
        self.unreadable: list[str] = []
        self._reviews = reviews
        git = Path(reviews.tree.root) / ".git"
        self._file = git / "incident-review" / "items.json" if git.is_dir() else None
        self._kept = self._load()
        self._used: dict[str, list[list[Any]]] = {}

    def rows(self, id_: str) -> list[Row]:
        """Return the items of a review, in their order."""
        path = self._reviews.file(id_)
        tree = self._reviews.tree
        if not tree.exists(f"{path}/actions.yaml"):
            return []
        digest = blake2b(digest_size=16)
        try:
            for name in FILES:
                digest.update(tree.read(f"{path}/{name}") if tree.exists(f"{path}/{name}") else b"")
                digest.update(b"\0")
        except Unreadable:
            self.unreadable.append(id_)
            return []
        key = digest.hexdigest()
        with contextlib.suppress(ValueError, TypeError, IndexError):
            rows = [Row.unpacked(id_, data) for data in self._kept[key]] if key in self._kept else None
            if rows is not None:
                self._used[key] = self._kept[key]
                return rows
        rows = self._read(id_, path)
        if rows is None:
            self.unreadable.append(id_)
            return []
        self._used[key] = [row.packed() for row in rows]
        return rows

    def keep(self) -> None:
        """Write what was read for the next time; where that is not possible, the next time reads it again."""
        if self._file is None or self._used.keys() <= self._kept.keys():
            return
        with contextlib.suppress(OSError, UsageError):
            self._file.parent.mkdir(exist_ok=True)
            text = json.dumps({"form": FORM, "folder": self._reviews.folder, "items": self._used}, ensure_ascii=False)
            atomic.replace(self._file, text)

    def _load(self) -> dict[str, list[list[Any]]]:
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
            if self._file is not None:
                data = json.loads(self._file.read_text(encoding="utf-8"))
                if data["form"] == FORM and data["folder"] == self._reviews.folder:
                    return dict(data["items"])
        return {}

    def _read(self, id_: str, path: str) -> list[Row] | None:
        files = Files(self._reviews.tree)
        actions = files.load(f"{path}/actions.yaml", Actions)
        facts = files.load(f"{path}/review.yaml", ReviewFacts)
        if actions is None:
            return None
        if facts is None:
            self.unreadable.append(id_)
            facts = ReviewFacts(schema_version=1, title=id_)
        ends = [
            meeting.starts_at + timedelta(minutes=DEFAULT_MINUTES if meeting.minutes is None else meeting.minutes)
            for meeting in facts.meetings
            if meeting.starts_at is not None and (meeting.attended or meeting.partly)
        ]
        held = min(ends, default=None)
        return [
            Row(
                review=id_,
                id=item.id,
                title=item.title,
                kind=str(item.kind),
                status=str(item.status),
                owner=item.owner or "",
                team=(facts.people[item.owner].team or "") if item.owner in facts.people else "",
                tracker=item.tracker or "",
                priority=item.priority or "",
                reason=item.reason or "",
                improves=tuple(map(str, item.improves)),
                services=tuple(facts.services),
                due=item.due,
                proposed_at=item.proposed_at or held,
                accepted_at=item.accepted_at,
                declined_at=item.declined_at,
                done_at=item.done_at,
            )
            for item in actions.items
        ]

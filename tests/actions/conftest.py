"""A shelf of two reviews."""

from __future__ import annotations

from pathlib import Path

import pytest
from actions.shelf_of_reviews import CATALOG, ITEMS, Shelf


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """Return two reviews with items, seen in June."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "reviews").mkdir()
    (tmp_path / "reviews" / "catalog.yaml").write_text(CATALOG, encoding="utf-8")
    found = Shelf(tmp_path, monkeypatch, "2026-06-20T10:00+02:00")
    found.put(ITEMS)
    return found

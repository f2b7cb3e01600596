"""A repository with one sound review in it, committed through its hooks."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Repository, environment


@pytest.fixture(scope="session")
def committed(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository whose second commit brought the smallest sound review; made once and copied."""
    root = tmp_path_factory.mktemp("committed") / "repo"
    shutil.copytree(prepared, root, symlinks=True)
    repository = Repository(root, environment())
    repository.copy()
    repository.commit("Hold the review")
    return root


@pytest.fixture
def reviewed(tmp_path: Path, committed: Path) -> Repository:
    """Return a copy of that repository, to be changed."""
    root = tmp_path / "reviewed"
    shutil.copytree(committed, root, symlinks=True)
    return Repository(root, environment())


@pytest.fixture
def propose(reviewed: Repository) -> Callable[[str], None]:
    """Return a way to write the one improvement item of the review."""

    def write(title: str) -> None:
        reviewed.write(
            "reviews/2026-03-04-checkout-slow/actions.yaml", f"items:\n  - id: queue-alert\n    title: {title}\n"
        )

    return write

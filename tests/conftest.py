"""A real Git repository for each test that needs one, with the real `review` on PATH."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

SOUND = Path(__file__).parent / "sound"
IDENTITY = {
    "GIT_AUTHOR_NAME": "Ana Ruiz",
    "GIT_AUTHOR_EMAIL": "ana@example.org",
    "GIT_COMMITTER_NAME": "Ana Ruiz",
    "GIT_COMMITTER_EMAIL": "ana@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


@dataclass
class Repository:
    """A Git repository in a temporary folder; every command runs as a process of its own."""

    root: Path
    env: dict[str, str] = field(default_factory=dict)

    def run(self, *command: str, ok: bool | None = True, given: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command in the repository; `ok` asserts success, False asserts failure, None neither."""
        done = subprocess.run(
            command, cwd=self.root, env=self.env, input=given, capture_output=True, encoding="utf-8", check=False
        )
        said = f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in said, said
        assert ok is None or (done.returncode == 0) is ok, said
        return done

    def git(self, *arguments: str, ok: bool | None = True) -> subprocess.CompletedProcess[str]:
        """Run git."""
        return self.run("git", *arguments, ok=ok)

    def review(
        self, *arguments: str, ok: bool | None = True, given: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run review."""
        return self.run("review", *arguments, ok=ok, given=given)

    def write(self, path: str, text: str | bytes) -> Path:
        """Write a file, with its folders."""
        full = self.root / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_bytes(text.encode() if isinstance(text, str) else text)
        return full

    def read(self, path: str) -> str:
        """Return a file's text, line ends as they are."""
        return (self.root / path).read_bytes().decode()

    def commit(self, message: str = "Change", ok: bool | None = True) -> subprocess.CompletedProcess[str]:
        """Stage everything and commit, through the hooks."""
        self.git("add", "--all")
        return self.git("commit", "--message", message, ok=ok)

    def copy(self, depth: str = "light") -> str:
        """Copy the smallest sound review of a depth into the repository; return its path."""
        shutil.copytree(SOUND / depth / "reviews", self.root / "reviews", dirs_exist_ok=True)
        return f"reviews/{next((SOUND / depth / 'reviews').glob('2*')).name}"


def environment() -> dict[str, str]:
    """Return this process's environment with the tools of its own Python first, and a fixed Git identity."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**kept, **IDENTITY, "PATH": path, "NO_COLOR": "1", "PYTHONUTF8": "1"}


@pytest.fixture
def bare(tmp_path: Path) -> Repository:
    """Return an empty Git repository, nothing prepared."""
    repository = Repository(tmp_path / "repo", environment())
    repository.root.mkdir()
    repository.git("init", "--quiet", "--initial-branch=main")
    return repository


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository after `review init` and its commit, made once and copied."""
    root = tmp_path_factory.mktemp("prepared") / "repo"
    root.mkdir()
    repository = Repository(root, environment())
    repository.git("init", "--quiet", "--initial-branch=main")
    repository.review("init")
    repository.commit("Prepare reviews")
    return root


@pytest.fixture
def repo(tmp_path: Path, prepared: Path) -> Repository:
    """Return a repository prepared by `review init`, hooks installed, one commit."""
    root = tmp_path / "repo"
    shutil.copytree(prepared, root, symlinks=True)
    return Repository(root, environment())

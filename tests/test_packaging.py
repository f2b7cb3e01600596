"""The wheel brings rules, hooks, schemas and templates, and adds no top-level name but one."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest
from conftest import Repository, environment

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.packaging


def _build(kind: str, folder: Path) -> Path:
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)], cwd=ROOT, check=True)
    return next(folder.iterdir())


def _environment(folder: Path) -> Path:
    venv.create(folder, with_pip=True, symlinks=True)
    return folder / "bin"


def _install(python: Path, *what: str) -> None:
    command = [str(python / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what]
    subprocess.run(command, check=True, capture_output=True)


def test_the_wheel_adds_one_top_level_name(tmp_path: Path) -> None:
    names = zipfile.ZipFile(_build("wheel", tmp_path)).namelist()
    assert {name.partition("/")[0] for name in names if ".dist-info" not in name} == {"incident_review"}
    for folder, example in (("validators", "PIR101_no_facilitator.py"), ("hooks", "review-check.py")):
        shipped = {path.name for path in (ROOT / folder).glob("*.py")}
        assert {Path(name).name for name in names if name.startswith(f"incident_review/_{folder}/")} >= shipped
        assert example in shipped
    assert "incident_review/_schema/templates/review.yaml" in names
    assert "incident_review/py.typed" in names


def test_the_sdist_builds_the_same_wheel(tmp_path: Path) -> None:
    archive = _build("sdist", tmp_path / "sdist")
    shutil.unpack_archive(archive, tmp_path)  # our own; tarfile's filters came with Python 3.11.4
    source = next(path for path in tmp_path.iterdir() if path.name.startswith("incident_review-"))
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "again")]
    subprocess.run(command, cwd=source, check=True)
    again = zipfile.ZipFile(next((tmp_path / "again").iterdir())).namelist()
    direct = zipfile.ZipFile(_build("wheel", tmp_path / "direct")).namelist()
    assert sorted(again) == sorted(direct)


def test_an_installed_wheel_does_the_main_job(tmp_path: Path) -> None:
    binaries = _environment(tmp_path / "venv")
    _install(binaries, f"{_build('wheel', tmp_path / 'wheel')}[pre-commit]")
    env = {**environment(), "PATH": f"{binaries}:/usr/bin:/bin"}
    repository = Repository(tmp_path / "repo", env)
    repository.root.mkdir()
    repository.git("init", "--quiet")
    repository.review("init")
    repository.review("new", "Checkout slow", "--started", "2026-03-04T13:10+01:00", "--no-input")
    repository.commit("Start")
    assert "no-facilitator" in repository.review("explain").stdout


def test_pre_commit_builds_the_hooks_from_a_remote_repository(tmp_path: Path) -> None:
    origin = Repository(tmp_path / "origin", environment())
    origin.root.mkdir()
    files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    for name in filter(None, files.split("\0")):
        if (ROOT / name).is_file():
            origin.write(name, (ROOT / name).read_bytes())
    origin.git("init", "--quiet")
    origin.git("add", "--all")
    origin.git("commit", "--quiet", "--message", "Release")
    origin.git("tag", "v0.1.0")
    env = {**environment(), "PRE_COMMIT_HOME": str(tmp_path / "cache")}
    repository = Repository(tmp_path / "repo", env)
    repository.root.mkdir()
    repository.git("init", "--quiet")
    repository.review("init", "--repo", str(origin.root), "--rev", "v0.1.0")
    repository.review("new", "Checkout slow", "--started", "2026-03-04T13:10+01:00", "--no-input")
    repository.commit("Start")
    repository.write(
        "reviews/2026-03-04-checkout-slow/actions.yaml", "items:\n  - {id: a, title: We should test more}\n"
    )
    assert "PIR302" in repository.commit("Items", ok=False).stderr


def test_dependencies_are_bounded_and_told() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert all(any(sign in one for sign in "<>=") for one in project["dependencies"])
    assert set(project["scripts"]) == {"review"}

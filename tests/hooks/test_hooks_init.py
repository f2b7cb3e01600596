"""`review init` in every kind of folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Repository

CONFIG = ".pre-commit-config.yaml"
HOOKS = ("pre-commit", "pre-merge-commit", "pre-push", "post-commit")
WITHOUT_PRE_COMMIT = "import sys; sys.modules['pre_commit'] = None; from incident_review.cli import main; main()"


def files(root: Path) -> dict[str, bytes]:
    """Return every file outside .git."""
    found = (path for path in sorted(root.rglob("*")) if path.is_file() and ".git" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def test_a_dry_run_writes_nothing_and_shows_all(bare: Repository) -> None:
    shown = bare.review("init", "--dry-run").stdout
    assert files(bare.root) == {}
    assert not (bare.root / ".git/hooks/pre-commit").exists()
    assert f"+++ b/{CONFIG}" in shown
    assert "+++ b/reviews/policy.yaml" in shown


def test_twice_is_once(bare: Repository) -> None:
    bare.review("init")
    before = files(bare.root)
    assert set(before) >= {CONFIG, "reviews/policy.yaml", "reviews/catalog.yaml", "reviews/.schema/review.json"}
    assert all((bare.root / ".git/hooks" / name).exists() for name in HOOKS)
    assert bare.review("init").stdout == "nothing to change: this repository is prepared\nhooks installed\n"
    assert files(bare.root) == before


def test_what_people_wrote_is_kept(bare: Repository) -> None:
    bare.write("reviews/policy.yaml", "schema_version: 1\n# ours\n")
    bare.review("init", "--no-install")
    assert bare.read("reviews/policy.yaml") == "schema_version: 1\n# ours\n"
    assert not (bare.root / ".git/hooks/pre-commit").exists()


def test_in_a_folder_below(bare: Repository) -> None:
    below = Repository(bare.root / "src" / "shop", bare.env)
    below.root.mkdir(parents=True)
    below.review("init", "--no-install")
    assert (bare.root / CONFIG).exists()
    assert (bare.root / "reviews/policy.yaml").exists()


def test_a_second_folder_is_no_part_of_what_the_hooks_see(bare: Repository) -> None:
    bare.review("init", "--no-install")
    before = files(bare.root)
    said = bare.review("init", "--no-install", "--reviews", "docs/incidents", ok=False).stderr
    assert f"the hooks in {CONFIG} look at reviews/, not at docs/incidents/" in said
    assert files(bare.root) == before
    bare.write("docs/incidents/policy.yaml", "schema_version: 1\n")
    said = bare.review("doctor", "--reviews", "docs/incidents", ok=False).stdout
    assert "the hooks look at reviews/, and the reviews are in docs/incidents/" in said


def test_reviews_elsewhere_are_found_again(bare: Repository) -> None:
    bare.review("init", "--no-install", "--reviews", "docs/incidents")
    assert "entry: review hook review-check --reviews docs/incidents\n" in bare.read(CONFIG)
    assert "files: ^docs/incidents/\n" in bare.read(CONFIG)
    assert "nothing to change" in bare.review("init", "--no-install").stdout
    bare.review("new", "Checkout slow", "--started", "2026-03-04T13:10+01:00", "--no-input")
    assert (bare.root / "docs/incidents/2026-03-04-checkout-slow").is_dir()


def test_from_a_remote_repository(bare: Repository) -> None:
    assert "--repo and --rev go together" in bare.review("init", "--repo", "https://example.org/r", ok=False).stderr
    bare.review("init", "--no-install", "--repo", "https://example.org/r", "--rev", "v0.1.0")
    assert bare.read(CONFIG) == (
        "default_install_hook_types: [pre-commit, pre-merge-commit, pre-push, post-commit]\n"
        "repos:\n"
        "  - repo: https://example.org/r\n"
        "    rev: v0.1.0\n"
        "    hooks:\n"
        "      - id: review-check\n"
        "      - id: review-check-all\n"
        "      - id: review-after\n"
    )


def test_outside_git(bare: Repository, tmp_path: Path) -> None:
    loose = Repository(tmp_path / "loose", {**bare.env, "GIT_CEILING_DIRECTORIES": str(tmp_path)})
    loose.root.mkdir()
    assert "next: `git init`, then `pre-commit install`" in loose.review("init").stdout
    assert (loose.root / "reviews/policy.yaml").exists()


def test_a_hooks_path_is_left_alone(bare: Repository) -> None:
    bare.git("config", "core.hooksPath", ".githooks")
    said = bare.review("init")
    assert "hooks not installed" in said.stderr
    assert "core.hooksPath" in said.stderr
    assert (bare.root / CONFIG).exists()
    assert not (bare.root / ".githooks").exists()


def test_without_pre_commit(bare: Repository, tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    git = subprocess.run(["which", "git"], capture_output=True, encoding="utf-8", check=True).stdout.strip()
    (tools / "git").symlink_to(git)
    said = Repository(bare.root, {**bare.env, "PATH": str(tools)}).run(sys.executable, "-c", WITHOUT_PRE_COMMIT, "init")
    assert "hooks not installed: pre-commit is not installed: `pipx install pre-commit`" in said.stderr
    assert (bare.root / CONFIG).exists()


def test_a_pre_commit_that_is_a_module_only(bare: Repository, tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    git = subprocess.run(["which", "git"], capture_output=True, encoding="utf-8", check=True).stdout.strip()
    (tools / "git").symlink_to(git)
    Repository(bare.root, {**bare.env, "PATH": str(tools)}).run(sys.executable, "-m", "incident_review", "init")
    assert (bare.root / ".git/hooks/pre-push").exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"repos: [{repo: local, hooks: []}]\n", "has its repos in brackets"),
        (b"# caf\xe9\nrepos: []\n", "cannot be read as UTF-8 text"),
        (b"x: &a 1\nrepos: []\n", "cannot be merged, line 1: an anchor"),
    ],
)
def test_a_configuration_that_cannot_be_merged_stops_before_anything_is_written(
    bare: Repository, content: bytes, words: str
) -> None:
    bare.write(CONFIG, content)
    said = bare.review("init", ok=False)
    assert said.returncode == 2
    assert words in said.stderr
    assert files(bare.root) == {CONFIG: content}


def test_a_configuration_that_is_a_link_stays_one(bare: Repository) -> None:
    bare.write("tools/pre-commit.yaml", "repos: []\n")
    (bare.root / CONFIG).symlink_to("tools/pre-commit.yaml")
    bare.review("init", "--no-install")
    assert (bare.root / CONFIG).is_symlink()
    assert "review-check" in bare.read("tools/pre-commit.yaml")


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("reviews/.schema", "outside"),
        ("reviews/.schema", "outside/deeper"),
        (CONFIG, "outside/config.yaml"),
        (CONFIG, "outside/gone.yaml"),
    ],
)
def test_a_link_that_leads_out_is_left_alone(bare: Repository, tmp_path: Path, link: str, target: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "config.yaml").write_text("repos: []\n", encoding="utf-8")
    (bare.root / link).parent.mkdir(exist_ok=True)
    (bare.root / link).symlink_to(tmp_path / target)
    before = files(outside)
    for arguments in ((), ("--dry-run",)):
        said = bare.review("init", "--no-install", *arguments, ok=False)
        assert said.returncode == 2
        assert f"review: {link}" in said.stderr
        assert "leads out of the repository" in said.stderr
    assert files(outside) == before
    assert not (bare.root / "reviews/policy.yaml").exists()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("../outside", "lies outside the repository"),
        ("link", "lies outside the repository"),
        ("file", "file is not a folder"),
        ("loop", "is not a folder"),
        ("two\nlines", "control characters"),
        ("x" * 300, "cannot be written"),
        ("file/below", "cannot be written"),
    ],
)
def test_folders_that_cannot_hold_reviews(bare: Repository, tmp_path: Path, name: str, words: str) -> None:
    bare.write("file", "")
    (bare.root / "link").symlink_to(tmp_path)
    (bare.root / "loop").symlink_to("loop")
    said = bare.review("init", "--no-install", "--reviews", name, ok=False)
    assert said.returncode == 2
    assert words in said.stderr


def test_a_folder_that_cannot_be_written(bare: Repository) -> None:
    bare.write("reviews/.schema", "a file\n")
    said = bare.review("init", "--no-install", ok=False)
    assert said.returncode == 2
    assert "reviews/.schema/review.json cannot be written" in said.stderr


def test_hook_types_of_this_clone_are_kept(bare: Repository) -> None:
    bare.write(CONFIG, "repos:\n  - repo: meta\n    hooks: [{id: identity}]\n")
    bare.run("pre-commit", "install", "--hook-type", "pre-push")
    bare.write(".git/hooks/commit-msg", f"#!/bin/sh\nexit 0\n{os.linesep}")
    bare.review("init", "--no-install")
    assert "default_stages: [pre-commit, pre-push, manual]  # hooks that name no stage" in bare.read(CONFIG)


@pytest.mark.parametrize("config", ["", "repos: []\n"])
def test_older_branches_without_a_configuration(bare: Repository, config: str) -> None:
    """They go on as before, unless the repository had a configuration: then pre-commit's own rule holds."""
    bare.write("readme.md", "Hello\n")
    bare.commit("Start")
    bare.git("branch", "old")
    if config:
        bare.write(CONFIG, config)
    bare.review("init")
    bare.review("init")
    bare.commit("Prepare")
    bare.git("checkout", "-q", "old")
    bare.write("readme.md", "Hello again\n")
    bare.commit("Say it again", ok=not config)

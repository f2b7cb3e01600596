"""The hooks in every kind of work tree, and on names that break tools."""

from __future__ import annotations

import shutil
from pathlib import Path

from conftest import Repository

REVIEW = "reviews/2026-03-04-checkout-slow"
FACTS, ACTIONS, REPORT = f"{REVIEW}/review.yaml", f"{REVIEW}/actions.yaml", f"{REVIEW}/report.md"
BAD = "items:\n  - id: queue-alert\n    title: We should test more\n"


def elsewhere(repo: Repository, root: Path) -> Repository:
    """Return another work tree with the same environment."""
    return Repository(root, repo.env)


def test_the_first_commit_of_an_empty_repository(bare: Repository) -> None:
    bare.review("init")
    bare.copy()
    bare.write(ACTIONS, BAD)
    assert "PIR302" in bare.commit("Start", ok=False).stderr
    assert "PIR302" in bare.review("check", "--staged", ok=False).stdout
    bare.copy()
    bare.commit("Start")
    assert bare.git("rev-list", "--count", "HEAD").stdout == "1\n"


def test_a_repository_without_reviews(bare: Repository) -> None:
    for hook in ("review-check", "review-check-all", "review-after", "review-commit-msg", "review-roles"):
        assert bare.review("hook", hook).stdout == ""


def test_a_linked_work_tree(reviewed: Repository, tmp_path: Path) -> None:
    reviewed.git("worktree", "add", "-q", "-b", "other", str(tmp_path / "linked"))
    linked = elsewhere(reviewed, tmp_path / "linked")
    linked.write(ACTIONS, BAD)
    assert "PIR302" in linked.git("commit", "-a", "-m", "Ask for tests", ok=False).stderr
    linked.git("checkout", "-q", "HEAD", "--", ".")
    linked.write(REPORT, linked.read(REPORT) + "\nA cold cache takes four minutes to fill.\n")
    linked.git("commit", REPORT, "-m", "Tell what the cache does")


def test_a_submodule_has_its_own_reviews(reviewed: Repository, bare: Repository) -> None:
    allowed = ("-c", "protocol.file.allow=always")
    bare.git(*allowed, "submodule", "--quiet", "add", str(reviewed.root), "reviews")
    assert "There is no commit" not in bare.git("commit", "-q", "-m", "Add reviews").stderr
    assert bare.review("hook", "review-check-all").stdout == ""
    inner = elsewhere(bare, bare.root / "reviews")
    inner.run("pre-commit", "install")
    inner.write(ACTIONS, BAD)
    assert f"{ACTIONS}:3:22: error PIR302" in inner.git("commit", "-a", "-m", "Ask for tests", ok=False).stderr


def test_a_shallow_clone(reviewed: Repository, tmp_path: Path) -> None:
    reviewed.git("clone", "-q", "--depth", "1", f"file://{reviewed.root}", str(tmp_path / "shallow"))
    shallow = elsewhere(reviewed, tmp_path / "shallow")
    assert shallow.git("rev-parse", "--is-shallow-repository").stdout == "true\n"
    assert "warning" not in shallow.review("hook", "review-after").stdout
    shallow.write(ACTIONS, BAD)
    shallow.git("add", "--all")
    assert "PIR302" in shallow.review("hook", "review-check", ACTIONS, ok=False).stdout
    assert "PIR302" in shallow.review("check", "--staged", ok=False).stdout


def test_a_sparse_checkout_with_a_sparse_index(reviewed: Repository) -> None:
    reviewed.write("src/main.py", "print()\n")
    reviewed.write(f"{REVIEW}/graphs/queue.txt", "12\n")
    reviewed.git("add", "--all")
    reviewed.git("commit", "-q", "--no-verify", "-m", "More")
    reviewed.git("sparse-checkout", "set", "--cone", "--sparse-index", "src")
    assert not (reviewed.root / "reviews").exists()
    assert reviewed.review("hook", "review-check-all").stdout == ""
    reviewed.git("sparse-checkout", "set", "--no-cone", "/src", "/reviews/policy.yaml")
    assert reviewed.review("hook", "review-check-all").stdout == ""
    reviewed.write(ACTIONS, BAD)
    reviewed.git("add", "--sparse", ACTIONS)
    assert "1 review: 1 error" in reviewed.review("hook", "review-check-all", ok=False).stdout


def test_versions_of_the_index(reviewed: Repository) -> None:
    reviewed.write(ACTIONS, BAD)
    reviewed.git("add", "--all")
    reviewed.git("update-index", "--index-version", "4")
    assert "PIR302" in reviewed.review("hook", "review-check", ACTIONS, ok=False).stdout
    assert "PIR302" in reviewed.review("check", "--staged", ok=False).stdout


def test_objects_named_by_sha256(bare: Repository, tmp_path: Path) -> None:
    bare.git("init", "-q", "--object-format=sha256", str(tmp_path / "long"))
    long = elsewhere(bare, tmp_path / "long")
    long.copy()
    long.write(ACTIONS, BAD)
    long.git("add", "--all")
    assert "PIR302" in long.review("check", "--staged", ok=False).stdout


NAMES = [
    "a b.txt",
    "it's.txt",
    'quo"te.txt',
    "zwei\nzeilen.txt",
    "übersicht-図.txt",
    "back\\slash.txt",
    "-x.txt",
    "[1]*.txt",
]


def test_attached_files_of_any_name(reviewed: Repository) -> None:
    for name in NAMES:
        reviewed.write(f"{REVIEW}/{name}", "12\n")
    reviewed.git("mv", REVIEW, "reviews/2026-03-04-kasse-überlastet")
    reviewed.commit("Attach")
    reviewed.write("reviews/2026-03-04-kasse-überlastet/actions.yaml", BAD)
    assert "reviews/2026-03-04-kasse-überlastet/actions.yaml:3:22: error" in reviewed.commit(ok=False).stderr


FOLDERS = {
    "2026-03-04-check out": "2026-03-04-check out",
    '2026-03-04-it\'s-"slow"': '2026-03-04-it\'s-"slow"',
    "2026-03-04-two\nlines": "2026-03-04-two\\x0alines",
    "2026-03-04-größe-図": "2026-03-04-größe-図",
    "2026-03-04-\x1b[31mred": "2026-03-04-\\x1b[31mred",
    "-2026-03-04": "-2026-03-04",
}


def test_review_folders_of_any_name(reviewed: Repository) -> None:
    for folder in FOLDERS:
        shutil.copytree(reviewed.root / REVIEW, reviewed.root / "reviews" / folder)
        reviewed.write(f"reviews/{folder}/actions.yaml", BAD)
    reviewed.git("add", "--all")
    names = [f"reviews/{folder}/actions.yaml" for folder in FOLDERS]
    hook = reviewed.review("hook", "review-check", *names, ok=False).stdout
    for shown in FOLDERS.values():
        assert f"\nreviews/{shown}/actions.yaml:3:22: error PIR302" in f"\n{hook}"
    assert "\x1b" not in hook
    assert reviewed.review("check", "--staged", ok=False).stdout == hook


def test_names_that_are_no_unicode(reviewed: Repository) -> None:
    odd = reviewed.root / REVIEW / "caf\udce9.txt"
    odd.write_bytes(b"12\n")
    reviewed.write(ACTIONS, BAD)
    reviewed.git("add", "--all")
    said = reviewed.review("hook", "review-check", ACTIONS, f"{REVIEW}/caf\udce9.txt", ok=False).stdout
    assert "1 review: 1 error" in said


def test_a_file_that_is_called_like_an_option(reviewed: Repository) -> None:
    """With reviews at the top, names of files follow the hook's own arguments without a folder before them."""
    for path in (reviewed.root / "reviews").iterdir():
        path.rename(reviewed.root / path.name)
    reviewed.write("2026-03-04-checkout-slow/actions.yaml", BAD)
    for name in ("--help", "--reviews=2026-03-04-checkout-slow"):
        reviewed.write(name, "")
    reviewed.git("add", "--all")
    names = ["--help", "--reviews=2026-03-04-checkout-slow", "2026-03-04-checkout-slow/actions.yaml"]
    assert "PIR302" in reviewed.review("hook", "review-check", "--reviews", ".", *names, ok=False).stdout


def test_reviews_elsewhere(bare: Repository) -> None:
    folder = "docs/our incidents"
    bare.review("init", "--reviews", folder)
    bare.copy()
    (bare.root / "reviews" / "2026-03-04-checkout-slow").rename(bare.root / folder / "2026-03-04-checkout-slow")
    (bare.root / "reviews").rmdir()
    bare.commit("Hold the review")
    bare.write(f"{folder}/2026-03-04-checkout-slow/actions.yaml", BAD)
    assert f"{folder}/2026-03-04-checkout-slow/actions.yaml:3:22: error" in bare.commit(ok=False).stderr
    bare.git("commit", "-q", "--no-verify", "-m", "x")
    assert "PIR302" in bare.review("hook", "review-check-all", "--reviews", folder, ok=False).stdout
    said = bare.review("hook", "review-check-all", "--reviews", "docs/incident", ok=False)
    assert said.returncode == 2
    assert "there is no folder docs/incident" in said.stderr


def test_links_inside_the_repository_are_followed_alike(reviewed: Repository) -> None:
    reviewed.write("shared/report.md", reviewed.read(REPORT).replace("Ana saw", "Ana should have seen"))
    (reviewed.root / REPORT).unlink()
    (reviewed.root / REPORT).symlink_to("../../shared/report.md")
    (reviewed.root / ACTIONS).unlink()
    (reviewed.root / ACTIONS).symlink_to("actions.yaml")
    reviewed.git("add", "--all")
    hook = reviewed.review("hook", "review-check", REPORT, ok=False).stdout
    staged = reviewed.review("check", "--staged", ok=False).stdout
    assert next(line for line in hook.splitlines() if ": error " in line).startswith(f"{ACTIONS}:1:1: error PIR001")
    assert "PIR404" in hook
    assert "PIR404" in staged

"""What no pre-commit stage sees: merges, deletions, pushes; and the hooks after a commit and for its message."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Repository

REVIEW = "reviews/2026-03-04-checkout-slow"
FACTS, ACTIONS, REPORT = f"{REVIEW}/review.yaml", f"{REVIEW}/actions.yaml", f"{REVIEW}/report.md"
ITEM = (
    "items:\n  - id: queue-alert\n    title: Alert when the checkout queue holds more than 500 orders for 5 minutes\n"
)
WARNING = "A smoke test of the price feed would have caught this."


def branch(repo: Repository, name: str, path: str, text: str) -> None:
    """Commit one change on a branch of its own, past the hooks, and return to main."""
    repo.git("checkout", "-q", "-b", name, "main")
    repo.write(path, text)
    repo.git("add", "--all")
    repo.git("commit", "-q", "--no-verify", "-m", name)
    repo.git("checkout", "-q", "main")


def test_a_merge_that_leaves_a_reference_dangling(reviewed: Repository) -> None:
    branch(reviewed, "reason", ACTIONS, f"{ITEM}    from: [what-we-learned]\n")
    reviewed.write(REPORT, reviewed.read(REPORT).replace("What we learned", "What we know now"))
    reviewed.git("commit", "-q", "--no-verify", "-a", "-m", "Rename the section")
    refused = reviewed.git("merge", "--no-edit", "reason", ok=False)
    assert f'{ACTIONS}:4:12: error PIR008 report.md has no heading "what-we-learned"' in refused.stderr
    assert (reviewed.root / ".git/MERGE_HEAD").exists()
    reviewed.write(ACTIONS, f"{ITEM}    from: [what-we-know-now]\n")
    reviewed.git("commit", "-a", "--no-edit")
    assert reviewed.git("log", "--format=%s", "-1").stdout.startswith("Merge branch 'reason'")


def test_a_merge_that_brings_the_waivers_of_both_sides(reviewed: Repository) -> None:
    waiver = "waivers:\n  - {rule: PIR201, reason: the responders slept first, approved_by: mira}\n"
    facts = reviewed.read(FACTS)
    branch(reviewed, "top", FACTS, waiver + facts)
    branch(reviewed, "end", FACTS, facts + waiver)
    reviewed.git("merge", "-q", "top")
    refused = reviewed.git("merge", "--no-edit", "end", ok=False).stderr
    assert f'{FACTS}:31:1: error PIR002 the key "waivers" stands here a second time' in refused


def test_a_conflict_resolved_badly_and_then_well(reviewed: Repository) -> None:
    branch(reviewed, "two", ACTIONS, ITEM.replace("500", "200"))
    reviewed.write(ACTIONS, ITEM.replace("500", "900"))
    reviewed.git("commit", "-q", "--no-verify", "-a", "-m", "nine")
    reviewed.git("merge", "two", ok=False)
    unfinished = reviewed.review("check", "--staged", ok=False)
    assert f"{ACTIONS}:1:1: error PIR001 this file is in conflict: the merge is not finished" in unfinished.stdout
    refused = reviewed.git("commit", "-a", "--no-edit", ok=False).stderr
    assert f"{ACTIONS}:3:1: error PIR001 a merge conflict is left here" in refused
    reviewed.write(ACTIONS, ITEM)
    reviewed.git("commit", "-a", "--no-edit")


@pytest.fixture
def origin(reviewed: Repository, tmp_path: Path) -> Repository:
    """Return the reviewed repository with an empty remote, and a new branch that deletes the report."""
    reviewed.git("init", "-q", "--bare", str(tmp_path / "origin.git"))
    reviewed.git("remote", "add", "origin", str(tmp_path / "origin.git"))
    return reviewed


def test_a_push_stops_at_what_a_deletion_left(origin: Repository) -> None:
    origin.git("push", "-q", "origin", "main")
    origin.git("rm", "-q", REPORT)
    assert "(no files to check)Skipped" in origin.git("commit", "-m", "Tidy").stderr
    refused = origin.git("push", "origin", "main", ok=False)
    assert f"{REPORT}:1:1: error PIR001 the file is missing" in refused.stdout + refused.stderr


def test_a_push_is_about_what_is_pushed(origin: Repository) -> None:
    """Neither what is staged nor what is on disk is: a review goes on being written while older commits go out."""
    origin.write(ACTIONS, "items: [{id: a, title: We should test more}]\n")
    origin.git("push", "-q", "origin", "main")  # the remote is empty: pre-commit tells the branch
    origin.git("add", "--all")
    origin.write("readme.md", "Hello\n")
    origin.git("commit", "-q", "--no-verify", "readme.md", "-m", "Say hello", ok=None)
    origin.git("push", "-q", "origin", "HEAD")
    origin.git("commit", "-q", "--no-verify", "-m", "Ask for tests")
    origin.write(ACTIONS, ITEM)
    origin.git("add", "--all")
    assert "PIR302" in origin.git("push", "origin", "main", ok=False).stdout


def test_the_manual_stage_and_all_files(reviewed: Repository) -> None:
    reviewed.run("pre-commit", "run", "--all-files")
    reviewed.run("pre-commit", "run", "--hook-stage", "manual", "review-check-all")
    reviewed.write(ACTIONS, "items: [{id: a, title: We should test more}]\n")  # not staged: --all-files reads the disk
    assert "PIR302" in reviewed.run("pre-commit", "run", "--all-files", ok=False).stdout


def test_a_range_of_commits(reviewed: Repository) -> None:
    reviewed.write(ACTIONS, "items: [{id: a, title: We should test more}]\n")
    reviewed.git("commit", "-q", "--no-verify", "-a", "-m", "Ask for tests")
    reviewed.write("readme.md", "Hello\n")
    reviewed.git("add", "--all")
    reviewed.git("commit", "-q", "--no-verify", "-m", "Say hello")
    assert "Skipped" in reviewed.run("pre-commit", "run", "--from-ref", "HEAD~1", "--to-ref", "HEAD").stdout
    refused = reviewed.run("pre-commit", "run", "--from-ref", "HEAD~2", "--to-ref", "HEAD", ok=False)
    assert "PIR302" in refused.stdout


def test_warnings_are_shown_after_the_commit(reviewed: Repository) -> None:
    reviewed.write(REPORT, reviewed.read(REPORT).replace("## What went well", f"{WARNING}\n\n## What went well"))
    said = reviewed.commit("Say what would help").stderr
    assert "incident reviews: what to look at next" in said
    assert f"{REPORT}:16:" in said
    assert "warning PIR407" in said
    assert "1 review: 1 warning\n" in said


def test_at_most_five_warnings_of_all_reviews_and_it_never_fails(reviewed: Repository) -> None:
    report = reviewed.read(REPORT).replace("## What went well", f"{WARNING} " * 4 + "\n\n## What went well")
    reviewed.write(REPORT, report)
    other = "reviews/2026-04-01-search-slow"
    reviewed.write(f"{other}/review.yaml", reviewed.read(FACTS))
    reviewed.write(f"{other}/report.md", report)
    reviewed.git("add", "--all")
    reviewed.git("commit", "-q", "--no-verify", "-m", "Two reviews")
    said = reviewed.review("hook", "review-after").stdout
    assert said.count("warning PIR407") == 5
    assert "\nand 3 more: review check --all\n" in said

    reviewed.write(FACTS, "title: [\n")
    reviewed.git("commit", "-q", "--no-verify", "-a", "-m", "Past the hooks")
    assert reviewed.review("hook", "review-after").returncode == 0
    assert "no such" not in reviewed.review("hook", "review-after", "--reviews", "gone").stdout


def test_the_next_deadline_is_told_after_the_commit(reviewed: Repository) -> None:
    reviewed.env["INCIDENT_REVIEW_NOW"] = "2026-03-05T10:40+01:00"
    assert "next: 2026-03-04-checkout-slow: decide on 1 item by " in reviewed.review("hook", "review-after").stdout
    reviewed.write(FACTS, reviewed.read(FACTS).partition("meetings:")[0].replace("stage: held", "stage: open"))
    reviewed.git("commit", "-q", "--no-verify", "-a", "-m", "Not held yet")
    assert reviewed.review("hook", "review-after").stdout == (
        "next: 2026-03-04-checkout-slow: local meeting starts by Thu 5 Mar 2026 15:40 +01:00: "
        "5 hours left: nobody has set a time\n"
    )
    reviewed.write("readme.md", "Hello\n")
    reviewed.git("add", "--all")
    reviewed.git("commit", "-q", "--no-verify", "-m", "No review")
    assert reviewed.review("hook", "review-after").stdout == ""


BLAME = "Ana should have checked the queue\n\n# Ana should have seen this\nBen should have called.\n"


@pytest.mark.parametrize(("path", "found"), [(ACTIONS, ["commit message:1", "commit message:4"]), ("x", [])])
def test_blame_in_a_message_counts_only_when_a_review_is_touched(
    reviewed: Repository, path: str, found: list[str]
) -> None:
    reviewed.write(path, ITEM.replace("500", "300"))
    reviewed.git("add", "--all")
    reviewed.write(".git/MESSAGE", BLAME)
    said = reviewed.review("hook", "review-commit-msg", ".git/MESSAGE", ok=not found).stdout
    assert [":".join(line.split(":")[:2]) for line in said.splitlines() if ": error PIR404 " in line] == found


def test_the_message_hook_through_git(reviewed: Repository) -> None:
    config = reviewed.read(".pre-commit-config.yaml")
    opted = "      - id: review-commit-msg\n        name: message\n        entry: review hook review-commit-msg\n"
    opted += "        language: system\n        stages: [commit-msg]\n        always_run: true\n"
    reviewed.write(".pre-commit-config.yaml", config + opted)
    reviewed.run("pre-commit", "install", "--hook-type", "commit-msg")
    reviewed.write(ACTIONS, ITEM.replace("500", "300"))
    assert "error PIR404" in reviewed.commit("Ana should have checked the queue", ok=False).stderr
    reviewed.git("config", "i18n.commitEncoding", "iso-8859-1")
    reviewed.write("message", "Alarm f\u00fcr die Schlange\n".encode("iso-8859-1"))
    reviewed.git("commit", "-q", "-F", "message")

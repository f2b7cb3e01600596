"""What Git saw of declared times: evidence, never an accusation."""

from __future__ import annotations

import pytest
from conftest import Repository

ID = "2026-03-04-checkout-slow"
FACTS = f"reviews/{ID}/review.yaml"
OPEN = "schema_version: 1\ntitle: Checkout slow\nincident:\n  started_at: 2026-03-04T09:50+01:00\n"
OVER = OPEN + "  resolved_at: 2026-03-04T15:40+01:00\n"
HELD = OVER + "meetings:\n  - kind: local\n    starts_at: 2026-03-05T10:00+01:00\n    attended: [ana]\n"
EVIDENCE = "declared Thu 5 Mar 2026 10:00 +01:00, first committed Thu 5 Mar 2026 14:12 +01:00"


@pytest.fixture
def repo(bare: Repository) -> Repository:
    """Return a repository without hooks: only dates matter here."""
    bare.env["INCIDENT_REVIEW_NOW"] = "2026-03-06T08:00+01:00"
    bare.write("reviews/policy.yaml", "schema_version: 1\n")
    return bare


def _commit(repo: Repository, text: str, when: str, *, author: str = "", path: str = FACTS) -> None:
    repo.write(path, text)
    repo.write(path.replace("review.yaml", "report.md"), "# Checkout slow\n")
    repo.env |= {"GIT_AUTHOR_DATE": author or when, "GIT_COMMITTER_DATE": when}
    repo.git("add", "--all")
    repo.git("commit", "--quiet", "--message", "Change")


def _clock(repo: Repository) -> str:
    return repo.review("clock", ID).stdout


def _three_steps(repo: Repository) -> None:
    _commit(repo, OPEN, "2026-03-04T10:00+01:00")
    _commit(repo, OVER, "2026-03-04T15:45+01:00")
    _commit(repo, HELD, "2026-03-05T14:12+01:00")


def test_a_fact_with_a_commit_of_its_own_has_evidence(repo: Repository) -> None:
    _three_steps(repo)
    _commit(repo, HELD.replace("[ana]", "[ana, ben]"), "2026-03-07T14:12+01:00")
    assert EVIDENCE in _clock(repo)


def test_a_rebase_keeps_the_author_date_and_so_the_evidence(repo: Repository) -> None:
    _commit(repo, OPEN, "2026-03-04T10:00+01:00")
    _commit(repo, OVER, "2026-03-04T15:45+01:00")
    _commit(repo, HELD, "2026-04-20T09:00+01:00", author="2026-03-05T14:12+01:00")
    assert EVIDENCE in _clock(repo)


def test_a_squash_is_no_evidence(repo: Repository) -> None:
    _commit(repo, OPEN, "2026-03-04T10:00+01:00")
    _commit(repo, HELD, "2026-03-20T09:00+01:00")
    assert "no evidence in Git: no commit brought this fact alone" in _clock(repo)
    assert "first committed" not in _clock(repo)


def test_a_renamed_folder_is_no_evidence(repo: Repository) -> None:
    _commit(repo, HELD, "2026-03-05T14:12+01:00", path="reviews/2026-03-04-old-name/review.yaml")
    repo.git("mv", "reviews/2026-03-04-old-name", f"reviews/{ID}")
    repo.git("commit", "--quiet", "--message", "Rename")
    assert "no evidence in Git" in _clock(repo)


def test_a_shallow_clone_is_no_evidence(repo: Repository) -> None:
    _three_steps(repo)
    repo.git("clone", "--quiet", "--depth", "1", f"file://{repo.root}", "clone")
    clone = Repository(repo.root / "clone", repo.env)
    assert "no evidence in Git: the clone is shallow" in _clock(clone)


def test_without_git_the_clocks_run_alone(repo: Repository) -> None:
    repo.write(FACTS, HELD)
    repo.write(FACTS.replace("review.yaml", "report.md"), "# Checkout slow\n")
    assert "met" in _clock(repo)
    assert "first committed" not in _clock(repo)


def test_a_waiver_before_the_last_time_is_no_warning(repo: Repository) -> None:
    _commit(repo, HELD.replace("03-05T10", "03-06T10"), "2026-03-06T14:12+01:00")
    waiver = "waivers:\n  - {rule: PIR201, reason: A strike., approved_by: mira}\n"
    _commit(repo, HELD.replace("03-05T10", "03-07T10") + waiver, "2026-03-07T14:12+01:00")
    assert "after its clock was waived" not in _clock(repo)
    learning = "  - kind: learning\n    starts_at: 2026-03-20T10:00+01:00\n"
    _commit(repo, HELD.replace("03-05T10", "03-07T10") + learning + waiver, "2026-03-08T14:12+01:00")
    assert "after its clock was waived" not in _clock(repo)


def test_one_git_process_for_all_reviews(repo: Repository) -> None:
    for number in range(4):
        _commit(repo, HELD, "2026-03-05T14:12+01:00", path=f"reviews/2026-03-0{number + 1}-one/review.yaml")
    trace = repo.root.parent / "trace"
    repo.env["GIT_TRACE"] = str(trace)
    repo.review("clock", "--all")
    logs = [
        line
        for line in trace.read_text(encoding="utf-8").splitlines()
        if "built-in: git" in line and "version" not in line
    ]
    assert len(logs) == 1
    trace.unlink()
    repo.review("clock", "--all", "--overdue", ok=None)
    assert not trace.exists()

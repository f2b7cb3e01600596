"""The main job: a review that leaves somebody out, comes late, blames and wants to test more cannot be committed."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from conftest import Repository, environment

DEMO = Path(__file__).parents[1] / "docs" / "demo"
REVIEW = "reviews/2026-03-04-checkout-slow"
SIX = [
    # code, file, line, column, end column
    ("PIR302", "actions.yaml", 3, 12, 31),
    ("PIR404", "report.md", 14, 1, 41),
    ("PIR201", "review.yaml", 19, 16, 40),
    ("PIR102", "review.yaml", 21, 18, 21),
    ("PIR104", "review.yaml", 23, 5, 13),
    ("PIR106", "review.yaml", 23, 42, 45),
]


def test_a_fresh_review_passes_every_hook(repo: Repository) -> None:
    repo.review("new", "Checkout slow", "--started", "2026-03-04T13:10+01:00", "--no-input")
    facts = repo.read(f"{REVIEW}/review.yaml")
    assert len(facts.splitlines()) <= 12
    assert repo.read(f"{REVIEW}/report.md").count("\n## ") == 5
    repo.commit("Start the review")
    assert "nothing to change" in repo.review("check", "--strict").stdout


def test_six_findings_at_six_exact_places_then_mended(repo: Repository) -> None:
    repo.review("new", "Checkout slow", "--started", "2026-03-04T13:10+01:00", "--no-input")
    repo.commit("Start the review")

    shutil.copytree(DEMO / "refused", repo.root / REVIEW, dirs_exist_ok=True)
    refused = repo.commit("Hold the review", ok=False)
    assert "1 review: 6 errors" in refused.stderr + refused.stdout
    found = json.loads(repo.review("check", "--format", "json", ok=False).stdout)["findings"]
    assert [(one["code"], one["path"].removeprefix(f"{REVIEW}/"), one["line"]) for one in found] == [
        (code, file, line) for code, file, line, _, _ in SIX
    ]
    for one, (_, _, _, column, end) in zip(found, SIX, strict=True):
        assert column <= one["column"] < one["end_column"] <= end
        assert one["question"], one

    shutil.copytree(DEMO / "mended", repo.root / REVIEW, dirs_exist_ok=True)
    repo.commit("Hold the review")
    closing = repo.review("check", "--strict").stdout
    assert closing.startswith("1 review: nothing to change, 1 waived (PIR201: the responders had been awake")
    assert "approved by mira" in closing


def test_the_demo_runs() -> None:
    done = subprocess.run(
        ["sh", str(DEMO / "demo.sh")], env=environment(), capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Done: one commit was refused, the mended one passed." in done.stdout

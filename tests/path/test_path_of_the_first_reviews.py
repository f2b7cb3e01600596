"""The path of a tired team, typed as the design says it, through the hooks at each step."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from conftest import Repository, environment

CATALOG = """\
schema_version: 1
teams:
  payments: {kind: delivery, members: [ben]}
  platform: {kind: operations, members: [ana]}
  care: {kind: support, members: [cleo]}
  shop: {kind: product, members: [dan]}
  growth: {members: [eva]}
"""


def _at(repo: Repository, when: str) -> None:
    repo.env["INCIDENT_REVIEW_NOW"] = when


def _lines(repo: Repository, folder: str) -> int:
    files = (repo.root / folder).glob("*.yaml")
    return sum(len(file.read_text(encoding="utf-8").splitlines()) for file in files)


def _only(repo: Repository, part: str = "") -> str:
    (folder,) = (repo.root / "reviews").glob(f"2*{part}")
    return f"reviews/{folder.name}"


def test_first_five_minutes(bare: Repository) -> None:
    _at(bare, "2026-03-04T10:00+01:00")
    bare.review("init")
    bare.review("new", "Checkout slow")
    bare.commit("Start the review")
    folder = _only(bare)
    assert folder == "reviews/2026-03-04-checkout-slow"
    assert _lines(bare, folder) <= 12
    assert len(re.findall(r"^## ", bare.read(f"{folder}/report.md"), re.MULTILINE)) == 5


def test_first_incident_and_second(repo: Repository) -> None:
    repo.write("reviews/catalog.yaml", CATALOG)
    _at(repo, "2026-03-04T10:00+01:00")
    repo.review("new", "Checkout slow", "--started", "09:50", "--no-input")
    _at(repo, "2026-03-04T10:10+01:00")
    said = repo.review("event", "10:04 rolled back to 4.1", "--who", "ana").stdout
    assert "Wed 4 Mar 2026 10:04 +01:00  rolled back to 4.1 (ana)" in said
    repo.review("check", "--strict")
    _at(repo, "2026-03-04T14:20+01:00")
    assert "over     Wed 4 Mar 2026 14:20 +01:00" in repo.review("over").stdout
    repo.commit("It is over")
    said = repo.review("meet", "local", "--at", "tomorrow 13:00", "--facilitator", "eva").stdout
    assert "Thu 5 Mar 2026 13:00 +01:00" in said
    repo.review("check", "--strict")
    _at(repo, "2026-03-05T14:10+01:00")
    said = repo.review("held", "--attended", "ana,ben,cleo,dan").stdout
    assert "before you commit" not in said
    repo.commit("It was held")
    folder = _only(repo)
    assert _lines(repo, folder) <= 50
    assert "stage: held" in repo.read(f"{folder}/review.yaml")
    assert "attended: [ana, ben, cleo, dan, eva]" in repo.read(f"{folder}/review.yaml")

    said = repo.review("new", "Checkout slow after a feed change", "--like", "LAST").stdout
    repo.review("check", "--strict")
    second = repo.read(f"{_only(repo, 'change')}/review.yaml")
    assert "ana: {team: platform, function: operations, brings: operations}" in second
    assert "5 people from 2026-03-04-checkout-slow" in said
    assert "in_incident" not in second
    assert _lines(repo, _only(repo, "change")) <= 110


def test_similar_earlier_reviews_are_offered(repo: Repository) -> None:
    _at(repo, "2026-03-04T10:00+01:00")
    repo.review("new", "Checkout waits for the price feed", "--service", "checkout-api", "--no-input")
    repo.review("new", "Login page empty", "--no-input")
    _at(repo, "2026-04-04T10:00+01:00")
    said = repo.review("new", "Price feed late", "--service", "checkout-api", "--no-input").stdout
    assert "similar  2026-03-04-checkout-waits-for-the-price-feed (checkout-api, feed, price)" in said
    assert "login" not in said


def test_a_missed_clock_is_refused_waived_visible_and_watched(repo: Repository) -> None:
    folder = repo.copy()
    facts = repo.read(f"{folder}/review.yaml").replace("2026-03-05T09:00", "2026-03-06T09:00")
    repo.write("reviews/policy.yaml", "schema_version: 1\napprovers: [mira]\n")
    repo.write(f"{folder}/review.yaml", facts)
    assert "PIR201" in repo.commit("Late", ok=False).stderr
    waiver = "waivers:\n  - {rule: PIR201, reason: Half of the team was in the air., approved_by: mira}\n"
    repo.write(f"{folder}/review.yaml", facts + waiver)
    repo.commit("Waived")
    shown = repo.review("clock", "checkout").stdout
    assert "PIR201 is waived: Half of the team was in the air., approved by mira" in shown
    assert "warning" not in shown
    assert "waived: PIR201" in repo.review("status").stdout
    assert "PIR201: Half of the team was in the air., approved by mira" in repo.review("status", "checkout").stdout
    repo.write(f"{folder}/review.yaml", (facts + waiver).replace("2026-03-06T09:00", "2026-03-07T09:00"))
    moved = "changed from 2026-03-06T09:00+01:00 to 2026-03-07T09:00+01:00 after its clock was waived"
    assert moved in repo.review("clock", "checkout").stdout
    repo.git("commit", "--all", "--no-verify", "--message", "Moved again")
    assert moved in repo.review("clock", "--overdue", ok=None).stdout


def test_advance_moves_where_facts_allow_and_says_what_is_missing_else(repo: Repository) -> None:
    folder = repo.copy()
    _at(repo, "2026-03-10T10:00+01:00")
    refused = repo.review("advance", ok=False)
    assert "not published yet" in refused.stdout
    before = repo.read(f"{folder}/review.yaml")
    done = repo.review("advance", "--published-to", "https://wiki.example/12", ok=None)
    after = repo.read(f"{folder}/review.yaml")
    if done.returncode:
        assert after == before
        assert "what is missing" in done.stdout
    else:
        assert after == before.replace("stage: held", "stage: published") + (
            "report:\n  published_at: 2026-03-10T10:00+01:00\n  published_to: https://wiki.example/12\n"
        )


def test_a_declined_review_keeps_its_reason(repo: Repository) -> None:
    repo.review("new", "A drill", "--no-input")
    repo.review("advance", "--decline", "A drill of ten minutes that went as planned.")
    repo.review("check", "--strict")
    assert "declined_reason: A drill of ten minutes that went as planned." in repo.read(f"{_only(repo)}/review.yaml")


@pytest.fixture(scope="module")
def two(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """Return a repository with two open reviews, for commands that change nothing."""
    root = tmp_path_factory.mktemp("two") / "repo"
    shutil.copytree(prepared, root, symlinks=True)
    repository = Repository(root, environment())
    _at(repository, "2026-03-04T16:00+01:00")
    repository.review("new", "Checkout slow", "--started", "09:50", "--no-input")
    repository.review("new", "Login down", "--no-input")
    return repository


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("over", "15:40"), "2 reviews are open"),
        (("over", "checkout", "25:99"), "does not read as a time"),
        (("event", "rolled", "back"), "put it in quotes"),
        (("event", "x", "--review", "checkout", "--at", "2026-03-04"), "is a day without a time"),
        (("held", "checkout", "--attended", "ana", "--partly", "ana"), "cannot be two of"),
        (("held", "checkout", "--attended", "ana", "--absent", "ben=ill"), "is not known as a reason"),
        (("held", "checkout", "--attended", "ana"), "no meeting is planned"),
        (("held", "checkout"), "nobody is named"),
        (("meet", "local", "--review", "checkout", "--at", "soonish"), "does not read as a time"),
        (("new", "X", "--like", "nothing"), 'no review is named "nothing"'),
        (("status", "nothing"), 'no review is named "nothing"'),
        (("clock", "nothing"), 'no review is named "nothing"'),
        (("advance", "checkout", "--published-to", "x"), "no meeting was held yet"),
    ],
)
def test_what_cannot_be_done_is_said_with_a_way_out(two: Repository, arguments: tuple[str, ...], words: str) -> None:
    done = two.review(*arguments, ok=None)
    assert done.returncode == 2
    assert words in done.stderr + done.stdout


def test_the_folder_one_stands_in_is_the_review(repo: Repository) -> None:
    _at(repo, "2026-03-04T16:00+01:00")
    repo.review("new", "Checkout slow", "--started", "09:50", "--no-input")
    repo.review("new", "Login down", "--no-input")
    inside = Repository(repo.root / _only(repo, "down"), repo.env)
    inside.review("event", "15:00 the page was empty")
    assert "15:00" in repo.read(f"{_only(repo, 'down')}/timeline.yaml")
    assert inside.review("status").stdout.startswith("2026-03-04-login-down: Login down")

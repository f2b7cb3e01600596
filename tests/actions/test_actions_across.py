"""What is looked at across reviews, and where commands and rules have to agree."""

from __future__ import annotations

import json
from typing import Any

import pytest
from actions.shelf_of_reviews import CHECKOUT, FEED, Shelf
from click.testing import CliRunner

from incident_review.cli import group
from incident_review.tracker import known, matches

ITEM = """\
items:
  - id: {id}
    title: Refuse a price file in the checkout when its header names an unknown format
    improves: [prevent]
    tracker: {ticket}
"""


def _check(*arguments: str) -> list[dict[str, Any]]:
    done = CliRunner().invoke(group, ["check", *arguments, "--format", "json"])
    found: list[dict[str, Any]] = json.loads(done.stdout)["findings"]
    return found


def _deepen(shelf: Shelf) -> None:
    for path in shelf.root.glob("reviews/2*/review.yaml"):
        path.write_text(path.read_text().replace("severity: minor", "severity: minor\ndepth: standard"))


@pytest.mark.parametrize(
    "ticket", ["PAY-7", "'PAY-7'", '"PAY-7"  # again', "https://tracker.example/browse/PAY-7?a=b,c"]
)
def test_the_same_ticket_in_two_reviews(shelf: Shelf, ticket: str) -> None:
    _deepen(shelf)
    shelf.path(CHECKOUT).write_text(ITEM.format(id="a", ticket=ticket))
    shelf.path(FEED).write_text("# one line more\n" + ITEM.format(id="b", ticket=ticket))
    (found,) = _check(CHECKOUT, "--select", "PIR336")
    assert (found["path"], found["line"], found["severity"]) == (f"reviews/{CHECKOUT}/actions.yaml", 5, "info")
    (other,) = found["related"]
    assert (other["path"], other["line"], other["column"]) == (f"reviews/{FEED}/actions.yaml", 6, 14)
    assert other["message"] == f'"b" of {FEED} has it too'
    assert len(_check("--all", "--select", "PIR336")) == 2


@pytest.mark.parametrize(
    "other",
    [
        ITEM.format(id="b", ticket="PAY-71"),
        ITEM.format(id="b", ticket="XPAY-7"),
        ITEM.format(id="b", ticket="PAY-7").replace("improves", "status: declined\n    improves"),
        "# tracker: PAY-7\n" + ITEM.format(id="b", ticket="PAY-8"),
        "items: [\n  tracker: PAY-7",
        "items:\n  - id: b\n    title: 'tracker: PAY-7 is where the rest is'\n",
    ],
)
def test_what_only_looks_like_the_same_ticket(shelf: Shelf, other: str) -> None:
    _deepen(shelf)
    shelf.path(CHECKOUT).write_text(ITEM.format(id="a", ticket="PAY-7"))
    shelf.path(FEED).write_text(other)
    assert _check(CHECKOUT, "--select", "PIR336") == []


def test_a_team_that_left_the_catalog_leaves_its_open_items_without_an_owner(shelf: Shelf) -> None:
    shelf.actions("link", "retry-limit", "--owner", "growth")
    assert _check("--all", "--select", "PIR322") == []
    catalog = shelf.root / "reviews" / "catalog.yaml"
    catalog.write_text(catalog.read_text().replace("  growth: {}\n", ""))
    (found,) = _check("--all", "--select", "PIR322")
    assert (found["path"], found["severity"]) == (f"reviews/{FEED}/actions.yaml", "error")


@pytest.mark.parametrize(("at", "code"), [("2026-03-06T09:59+01:00", 2), ("2026-03-06T10:00+01:00", 0)])
def test_commands_and_rules_agree_on_the_end_of_soak(shelf: Shelf, at: str, code: int) -> None:
    shelf.at("2026-03-08T10:00+01:00")
    shelf.actions("accept", "feed-format", "--at", at, code=code)
    text = shelf.text()
    if code:
        shelf.path().write_text(
            text.replace("    owner: ben\n", f"    owner: ben\n    status: accepted\n    accepted_at: {at}\n")
        )
    assert bool(_check(CHECKOUT, "--select", "PIR203")) is bool(code)


def test_a_later_proposal_soaks_later(shelf: Shelf) -> None:
    shelf.path().write_text(
        shelf.text().replace("    owner: ben\n", "    owner: ben\n    proposed_at: 2026-03-09T10:00+01:00\n")
    )
    shelf.at("2026-03-10T09:00+01:00")
    assert "ends Tue 10 Mar 2026 10:00 +01:00" in shelf.actions("accept", "feed-format", code=2).stderr


@pytest.mark.parametrize("place", ["before", "behind"])
def test_another_folder_of_reviews(shelf: Shelf, place: str) -> None:
    (shelf.root / "reviews").rename(shelf.root / "pir")
    arguments = ["accept", "feed-format"]
    named = ["--reviews", "pir"]
    shelf.actions(*(named + arguments if place == "before" else arguments + named))
    assert (
        "status: accepted" in (shelf.root / "pir" / CHECKOUT / "actions.yaml").read_text().partition("feed-format")[2]
    )


@pytest.mark.parametrize(
    ("pattern", "tracker", "fits"),
    [
        ("PAY-*", "PAY-7", True),
        ("PAY-*", "PAY-", False),
        ("PAY-*", "XPAY-7", False),
        ("PAY-*", "pay-7", False),
        ("*", "anything", True),
        ("*", "", False),
        ("https://*.example/*/7", "https://a.example/b/7", True),
        ("https://*.example/*/7", "https://a.example/7", False),
        ("a.c", "abc", False),
        ("[ab]", "a", False),
        ("PAY-7", "PAY-7", True),
        ("a*b*c", "axbxbxc", True),
        ("a*a", "aa", False),
        ("a*a", "aba", True),
    ],
)
def test_patterns_are_plain(pattern: str, tracker: str, fits: bool) -> None:
    assert matches(pattern, tracker) is fits


def test_a_pattern_of_many_stars_takes_no_time() -> None:
    assert not known(["*a" * 500 + "b"], "a" * 2000)

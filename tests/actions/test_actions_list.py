"""`review actions`: which items it lists, how it prints them, and what a scheduled job is told."""

from __future__ import annotations

import csv
import io
import json
import os

import pytest
from actions.shelf_of_reviews import CHECKOUT, FEED, Shelf

from incident_review.actions.table import width_of

ALL = ["queue-alert", "feed-format", "pin-format", "retry-limit", "nightly-copy"]


def _ids(shelf: Shelf, *arguments: str, code: int = 0) -> list[str]:
    return [item["id"] for item in json.loads(shelf.actions("--format", "json", *arguments, code=code).stdout)["items"]]


@pytest.mark.parametrize(
    ("arguments", "ids"),
    [
        ("", ALL),
        ("--status accepted", ["queue-alert", "retry-limit"]),
        ("--status accepted --status done", ["queue-alert", "pin-format", "retry-limit"]),
        ("--owner BEN", ["feed-format"]),
        ("--team payments", ["queue-alert", "feed-format"]),
        ("--team platform", ["retry-limit"]),
        ("--service price-feed --capability prevent", ["feed-format"]),
        ("--service billing", []),
        ("--capability detect --capability mitigate", ["queue-alert", "retry-limit"]),
        ("--review feed", ["retry-limit", "nightly-copy"]),
        ("--older-than 2w", ALL),
        ("--older-than 200", []),
        (
            "--at 2026-04-11T12:00+02:00 --older-than 30d",
            ["queue-alert", "feed-format", "pin-format", "retry-limit", "nightly-copy"],
        ),
    ],
)
def test_filters(shelf: Shelf, arguments: str, ids: list[str]) -> None:
    assert _ids(shelf, *arguments.split()) == ids


@pytest.mark.parametrize(
    ("arguments", "ids"),
    [
        ("--overdue --at 2026-05-01T23:00+02:00", []),
        ("--overdue --at 2026-05-02T00:30+02:00", ["retry-limit"]),
        ("--overdue --at 2026-06-04T13:30+02:00", ["queue-alert", "retry-limit"]),
        ("--stale --at 2026-04-04T09:00+02:00", []),
        ("--stale --at 2026-04-04T11:30+02:00", ["feed-format"]),
        ("--overdue --stale", ["queue-alert", "feed-format", "retry-limit"]),
        ("--overdue --team platform", ["retry-limit"]),
    ],
)
def test_late_items_fail_a_scheduled_job(shelf: Shelf, arguments: str, ids: list[str]) -> None:
    assert _ids(shelf, *arguments.split(), code=1 if ids else 0) == ids


def test_policy_says_how_long_is_late(shelf: Shelf) -> None:
    shelf.actions("--stale", "--at", "2026-03-20T12:00+01:00")
    (shelf.root / "reviews" / "policy.yaml").write_text("items: {decide_within_days: 10}\n", encoding="utf-8")
    said = shelf.actions("--stale", "--at", "2026-03-20T12:00+01:00", code=1).stdout
    assert "! undecided for 15 days, policy decides within 10" in said


@pytest.mark.parametrize("width", [30, 40, 60, 80, 100, 200])
def test_the_table_fits_the_terminal(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    said = shelf.actions().stdout
    assert max(map(len, said.splitlines()[:-1])) <= width
    assert said.splitlines()[-1] == "5 items: 1 proposed, 2 accepted, 1 declined, 1 done; 3 late"


def test_wide_characters_are_counted_as_the_terminal_does(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.path(FEED).write_text("items:\n  - {id: x, title: " + "監視を追加する" * 9 + "}\n", encoding="utf-8")
    monkeypatch.setenv("COLUMNS", "60")
    assert max(map(width_of, shelf.actions("--review", FEED).stdout.splitlines())) <= 60


def test_a_title_cannot_speak_to_the_terminal_the_page_or_the_spreadsheet(shelf: Shelf) -> None:
    # Control characters are refused before this (PIR005); what turns the direction of a line is not.
    title = '=HYPERLINK("http://x","|<b>[a](b)\u2067owned\u202e")'
    item = json.dumps({"id": "x", "title": title, "owner": "+1"})
    shelf.path(FEED).write_text(f"items:\n  - {item}\n", encoding="utf-8")
    for name in ("table", "csv", "markdown", "json"):
        said = shelf.actions("--review", FEED, "--format", name).stdout
        assert not {"\u2067", "\u202e"} & set(said), name
    row = next(csv.DictReader(io.StringIO(shelf.actions("--review", FEED, "--format", "csv").stdout)))
    assert row["title"].startswith("'=HYPERLINK(")
    assert row["owner"] == "'+1"
    line = shelf.actions("--review", FEED, "--format", "markdown").stdout.splitlines()[2]
    assert line.count("|") - line.count("\\|") == 6
    assert "\\<b\\>\\[a\\](b)" in line
    assert json.loads(shelf.actions("--review", FEED, "--format", "json").stdout)["items"][0]["title"].startswith(
        "=HYPER"
    )


def test_csv_and_json_have_all_that_is_known(shelf: Shelf) -> None:
    row = list(csv.DictReader(io.StringIO(shelf.actions("--format", "csv").stdout)))[3]
    assert (row["review"], row["id"], row["due"], row["priority"]) == (FEED, "retry-limit", "2026-05-01", "high")
    assert row["accepted_at"] == "2026-04-12T12:00+02:00"
    assert row["late"] == "due 2026-05-01, 50 days ago"
    whole = json.loads(shelf.actions("--format", "json").stdout)
    assert whole["summary"] == {"items": 5, "proposed": 1, "accepted": 2, "declined": 1, "done": 1, "late": 3}
    assert whole["items"][1]["proposed_at"] == "2026-03-05T10:00+01:00"


def test_a_review_that_cannot_be_read_is_named_and_fails_a_scheduled_job(shelf: Shelf) -> None:
    shelf.path(CHECKOUT).write_text("items: [", encoding="utf-8")
    done = shelf.actions("--status", "declined")
    assert "nightly-copy" in done.stdout
    assert f"the items of {CHECKOUT} cannot be read: review check {CHECKOUT}" in done.stderr
    shelf.actions("--stale", code=1)


def test_the_index_is_kept_by_content(shelf: Shelf) -> None:
    kept = shelf.root / ".git" / "incident-review" / "items.json"
    first = shelf.actions().stdout
    assert kept.exists()
    stamp = os.stat(kept).st_mtime_ns
    assert shelf.actions().stdout == first
    assert os.stat(kept).st_mtime_ns == stamp
    shelf.path(FEED).write_text(shelf.text(FEED).replace("status: declined", "status: proposed"), encoding="utf-8")
    assert "2 proposed" in shelf.actions().stdout
    for broken in (
        "",
        "{}",
        '{"form": 1}',
        kept.read_text().replace('"2026', '"x026'),
        kept.read_text().replace("[[", "[[["),
    ):
        kept.write_text(broken, encoding="utf-8")
        assert "2 proposed" in shelf.actions().stdout


def test_no_reviews_no_items(shelf: Shelf) -> None:
    assert shelf.actions("--owner", "nobody").stdout == "no item fits\n"
    assert shelf.actions("--owner", "nobody", "--format", "csv").stdout.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("--older-than soon", '"soon" does not read as a length of time'),
        ("--review nosuch", 'no review is named "nosuch"'),
        ("--at whenever", '"whenever" does not read as a time'),
        ("--overdue accept queue-alert", "--overdue belongs behind `review actions accept`"),
        ("acept queue-alert", "Did you mean 'accept'?"),
    ],
)
def test_what_cannot_be_meant_is_refused(shelf: Shelf, arguments: str, words: str) -> None:
    assert words in shelf.actions(*arguments.split(), code=2).stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("--overdue", "nothing is overdue\n"),
        ("--stale", "nothing is stale\n"),
        ("--overdue --stale", "nothing is overdue or stale\n"),
    ],
)
def test_a_scheduled_job_with_nothing_late_says_so(shelf: Shelf, arguments: str, said: str) -> None:
    assert shelf.actions(*arguments.split(), "--at", "2026-03-20T12:00+01:00").stdout == said


def test_a_review_name_with_a_line_end_forges_no_line(shelf: Shelf) -> None:
    shelf.path(FEED).parent.rename(shelf.root / "reviews" / "2026-05-01-x\n1 item")
    said = shelf.actions().stdout
    assert "2026-05-01-x\\x0a1 item\n" in said
    assert "\n1 item\n" not in said

"""`review actions add`: what it writes, and what it says about the title."""

from __future__ import annotations

import pytest
from actions.shelf_of_reviews import CHECKOUT, Shelf

TITLE = "Refuse a price file in the checkout when its header names an unknown format"


@pytest.fixture
def empty(shelf: Shelf) -> Shelf:
    """Return the shelf with a review that has no items yet."""
    shelf.path().unlink()
    shelf.at("2026-03-06T14:00+01:00")
    return shelf


def test_the_first_item_makes_the_file(empty: Shelf) -> None:
    said = empty.actions("add", TITLE, "--review", "checkout", "--owner", "payments").stdout
    assert said == f"proposed  {CHECKOUT}/refuse-price-file-checkout\n"
    assert empty.text() == f"items:\n  - id: refuse-price-file-checkout\n    title: {TITLE}\n    owner: payments\n"


def test_the_next_one_looks_like_those_before(shelf: Shelf) -> None:
    before = "# kept\nitems:\n-  {id: a, title: Pin the price feed to format 4.1}  # kept\n"
    shelf.path().write_text(before)
    shelf.actions("add", "Delete the format 4.0 reader", "--review", "checkout", "--id", "b", "--improves", "prevent")
    added = "-  {id: b, title: Delete the format 4.0 reader, improves: [prevent]}\n"
    assert shelf.text() == before + added


def test_an_id_is_unique_in_its_review(shelf: Shelf) -> None:
    for _ in range(2):
        shelf.actions("add", TITLE, "--review", "checkout")
    assert shelf.text().count("id: refuse-price-file-checkout\n") == 1
    assert "id: refuse-price-file-checkout-2\n" in shelf.text()
    said = shelf.actions("add", TITLE, "--review", "checkout", "--id", "queue-alert", code=2).stderr
    assert "choose another id, such as queue-alert-2" in said


def test_a_vague_title_is_coached_and_kept(empty: Shelf) -> None:
    said = empty.actions("add", "We should test more", "--review", "checkout").stdout
    assert f"reviews/{CHECKOUT}/actions.yaml:3:" in said
    assert "error PIR3" in said
    assert "title: We should test more" in empty.text()


def test_strict_adds_no_vague_title(empty: Shelf) -> None:
    assert (
        "error PIR3" in empty.actions("add", "We should test more", "--review", "checkout", "--strict", code=1).stdout
    )
    assert not empty.path().exists()
    empty.actions("add", TITLE, "--review", "checkout", "--strict")


def test_a_dry_run_writes_nothing(empty: Shelf) -> None:
    said = empty.actions("add", TITLE, "--review", "checkout", "--dry-run").stdout
    assert said.startswith(f"--- /dev/null\n+++ b/reviews/{CHECKOUT}/actions.yaml\n")
    assert not empty.path().exists()


def test_before_a_meeting_the_time_is_kept(empty: Shelf) -> None:
    facts = empty.path().with_name("review.yaml")
    facts.write_text(facts.read_text().partition("meetings:")[0])
    empty.actions("add", "Pin the price feed to format 4.1", "--review", "checkout", "--kind", "immediate")
    assert "    kind: immediate\n    proposed_at: 2026-03-06T14:00+01:00\n" in empty.text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("", "--review", "checkout"), "the title is empty"),
        ((TITLE,), "2 reviews are open"),
        ((TITLE, "--review", "checkout", "--owner", "pyaments"), 'did you mean "payments"?'),
    ],
)
def test_what_cannot_be_meant_is_refused(empty: Shelf, arguments: tuple[str, ...], words: str) -> None:
    assert words in empty.actions("add", *arguments, code=2).stderr
    assert not empty.path().exists()


def test_a_heading_that_is_not_there_is_said(empty: Shelf) -> None:
    said = empty.actions("add", TITLE, "--review", "checkout", "--from", "how-we-got-her").stdout
    assert 'did you mean "how-we-got-here"?' in said

"""accept, decline, done, link: what they write, what they refuse, and every byte that they leave alone."""

from __future__ import annotations

import pytest
from actions.shelf_of_reviews import CHECKOUT, FEED, Shelf

BY_HAND = """\
# What we thought of.

items:   # in the order of the meeting
    -   id:  queue-alert   # from Ana
        title: "Alert when the checkout queue holds
          more than 500 orders for 5 minutes"   # keep

        # not sure yet
        status: proposed    # was: idea
        owner:   'payments'

    - {id: pin-format, title: Pin the price feed to format 4.1, kind: immediate}
    - id: feed-format
      title: >-
        Refuse a price file in the checkout
        when its header names an unknown format
      # the last word
# the end
"""
NOW = "2026-03-06T14:00+01:00"


@pytest.fixture
def by_hand(shelf: Shelf) -> Shelf:
    """Return the shelf with a file that somebody formatted by hand, a day and a half after the meeting."""
    shelf.path().write_bytes(BY_HAND.encode())
    shelf.at(NOW)
    return shelf


EDITS = {
    "accept queue-alert": {
        "        status: proposed    # was: idea\n": "        status: accepted    # was: idea\n",
        "        owner:   'payments'\n": f"        owner:   'payments'\n        accepted_at: {NOW}\n",
    },
    "accept queue-alert --owner ben --tracker PAY-7": {
        "        status: proposed    # was: idea\n": "        status: accepted    # was: idea\n",
        "        owner:   'payments'\n": f"        owner:   ben\n        accepted_at: {NOW}\n        tracker: PAY-7\n",
    },
    "decline queue-alert --reason Cost": {
        "        status: proposed    # was: idea\n": "        status: declined    # was: idea\n",
        "'payments'\n": f"'payments'\n        declined_at: {NOW}\n        reason: Cost\n",
    },
    "done pin-format": {"kind: immediate}": f'kind: immediate, status: done, done_at: "{NOW}"}}'},
    "link feed-format --tracker #7 --improves detect --improves prevent": {
        "unknown format\n": 'unknown format\n      tracker: "#7"\n      improves: [detect, prevent]\n'
    },
}


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("command", EDITS)
def test_only_the_lines_that_must_change(by_hand: Shelf, command: str, line_end: str) -> None:
    wanted = BY_HAND
    for old, new in EDITS[command].items():
        assert wanted.count(old) == 1
        wanted = wanted.replace(old, new)
    by_hand.path().write_bytes(BY_HAND.replace("\n", line_end).encode())
    by_hand.actions(*command.split())
    assert by_hand.text() == wanted.replace("\n", line_end)


def test_a_dry_run_shows_the_diff_and_writes_nothing(by_hand: Shelf) -> None:
    said = by_hand.actions("accept", "queue-alert", "--dry-run").stdout
    assert "-        status: proposed    # was: idea\n+        status: accepted    # was: idea\n" in said
    assert by_hand.text() == BY_HAND


@pytest.mark.parametrize(
    ("now", "command", "words"),
    [
        (
            "2026-03-05T20:00+01:00",
            "accept queue-alert",
            'soak for "queue-alert" ends Fri 6 Mar 2026 10:00 +01:00, 14 hours later',
        ),
        ("2026-03-05T20:00+01:00", "decline queue-alert --reason Cost", "soak for"),
        (NOW, "accept queue-alert --at 2026-03-05T20:00+01:00", "soak for"),
        (NOW, "accept queue-alert --at 2026-03-07T20:00+01:00", "is still to come"),
        (NOW, "accept queue-alert --owner paymets", 'did you mean "payments"?'),
        (NOW, "accept queue-alrt", 'did you mean "queue-alert"?'),
        (NOW, "decline queue-alert", "is a good outcome, and its reason helps the next group"),
        (NOW, "done queue-alert", "nobody has accepted it yet"),
        (NOW, "link queue-alert", "nothing is said to link"),
        (NOW, "accept feed/retry-limit", '"retry-limit" is accepted already'),
        (NOW, "accept feed/nosuch", f"{FEED} has no item"),
    ],
)
def test_what_is_refused_changes_nothing(by_hand: Shelf, now: str, command: str, words: str) -> None:
    by_hand.at(now)
    assert words in by_hand.actions(*command.split(), code=2).stderr
    assert by_hand.text() == BY_HAND


def test_an_immediate_item_needs_no_soak(by_hand: Shelf) -> None:
    by_hand.at("2026-03-05T09:30+01:00")
    by_hand.actions("accept", "pin-format")
    assert 'accepted_at: "2026-03-05T09:30+01:00"' in by_hand.text()


def test_before_the_meeting_nothing_has_soaked(by_hand: Shelf) -> None:
    facts = by_hand.path().with_name("review.yaml")
    facts.write_text(
        facts.read_text().replace("attended: [eva, ana, ben, cleo]", "invited: [eva]").replace("partly: [dan]", "")
    )
    assert "no meeting" in by_hand.actions("accept", "queue-alert", code=2).stderr


def test_either_all_or_none(by_hand: Shelf) -> None:
    before = by_hand.text(FEED)
    by_hand.actions("decline", "retry-limit", "queue-alert", "--reason", "The feed ends.", code=2)  # one is in soak
    assert (by_hand.text(), by_hand.text(FEED)) == (BY_HAND, before)


def test_an_id_of_several_reviews_is_asked_about(by_hand: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    by_hand.path(FEED).write_text(by_hand.text(FEED).replace("retry-limit", "queue-alert"))
    said = by_hand.actions("link", "queue-alert", "--tracker", "PAY-9", code=2).stderr
    assert '"queue-alert" is an item of 2 reviews' in said
    assert f"{CHECKOUT}/queue-alert  proposed  Alert when the checkout queue" in said
    by_hand.actions("link", "checkout/queue-alert", "--tracker", "PAY-9")
    assert "tracker: PAY-9" in by_hand.text()
    monkeypatch.chdir(by_hand.path(FEED).parent)
    by_hand.actions("link", "queue-alert", "--tracker", "PAY-10")
    assert "tracker: PAY-10" in by_hand.text(FEED)


def test_an_id_that_stands_twice_is_not_guessed(by_hand: Shelf) -> None:
    by_hand.path().write_text(BY_HAND.replace("pin-format", "queue-alert"))
    assert "stands 2 times" in by_hand.actions("accept", "queue-alert", code=2).stderr


def test_policy_is_kept(by_hand: Shelf) -> None:
    (by_hand.root / "reviews" / "policy.yaml").write_text("items: {owner: person, trackers: [PAY-*]}\n")
    assert "policy.yaml asks for a person" in by_hand.actions("accept", "queue-alert", "--owner", "shop", code=2).stderr
    assert 'did you mean "PAY-7"?' in by_hand.actions("accept", "queue-alert", "--tracker", "pay-7", code=2).stderr
    by_hand.actions("accept", "queue-alert", "--owner", "ben", "--tracker", "PAY-7")


def test_what_a_commit_would_say_is_said_at_once(by_hand: Shelf) -> None:
    by_hand.path().write_text(BY_HAND.replace("        owner:   'payments'\n", ""))
    said = by_hand.actions("accept", "queue-alert").stdout
    assert said.startswith(f"accepted  {CHECKOUT}/queue-alert\n")
    assert f"reviews/{CHECKOUT}/actions.yaml:5:16: error PIR321" in said


def test_a_file_that_cannot_be_read_is_left_alone(by_hand: Shelf) -> None:
    for text in ("items: [", "items:\n  - {id: queue-alert, title: A, colour: red}\n"):
        by_hand.path().write_text(text)
        by_hand.actions("accept", f"{CHECKOUT}/queue-alert", code=2)
        assert by_hand.text() == text


def test_link_writes_no_time_and_takes_none(by_hand: Shelf) -> None:
    refused = by_hand.actions("link", "queue-alert", "--tracker", "PAY-9", "--at", "now", code=2)
    assert 'there is no option "--at"' in refused.stderr
    assert "When it was done." in by_hand.actions("done", "--help").stdout
    assert "--at" not in by_hand.actions("link", "--help").stdout

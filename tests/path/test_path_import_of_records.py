"""Chats, alerts and logs become events: in order, with people, none twice."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from conftest import Repository

from incident_review.desk.records import read
from incident_review.problem import UsageError

CET = timezone(timedelta(hours=1))
GIT_LOG = """\
commit 1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c (HEAD -> main, tag: v4.1)
Merge: 1f2e3d4 2f2e3d4
Author: Ben Oduya <ben@example.org>
Date:   Wed Mar 4 13:48:00 2026 +0100

    Roll the price feed back to 4.1

    It reads the old format.

commit 2f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c
Author: A Stranger <s@example.org>
Date:   Wed Mar 4 12:00:00 2026 +0000

    Read the new format
"""
BEN = {"type": "message", "user": "U02ABC", "user_profile": {"real_name": "Ben Oduya"}}
SLACK = [
    BEN | {"ts": "1772626500.000200", "text": "rolling\nback"},
    BEN | {"ts": "1772626400.1", "subtype": "channel_join", "text": "joined"},
]
ROLLING = ("12:15", "rolling back", ("ben-oduya",))
ROLLED = ("12:48", "Roll the price feed back to 4.1", ("ben-oduya",))
ALERT = {
    "labels": {"alertname": "QueueLong"},
    "annotations": {"summary": "Queue is long"},
    "startsAt": "2026-03-04T12:17:30Z",
}


def _clock(text: str) -> datetime:
    if text.startswith("20"):
        return datetime.fromisoformat(text)
    hour, minute, *_ = text.split(":")
    return datetime(2026, 3, 4, int(hour), int(minute[:2]), tzinfo=CET)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (json.dumps(SLACK), [ROLLING]),
        (json.dumps({"messages": SLACK}), [ROLLING]),
        ("\n".join(json.dumps(one) for one in [SLACK[0], SLACK[0]]), [ROLLING] * 2),
        (json.dumps([ALERT]), [("12:17", "Queue is long", ())]),
        (json.dumps({"status": "firing", "alerts": [ALERT]}), [("12:17", "Queue is long", ())]),
        ("time,alert,summary\n2026-03-04T12:17:30Z,x,Queue is long\n", [("12:17", "Queue is long", ())]),
        ('timestamp;message\n2026-03-04T12:17Z;"Queue; long"\n', [("12:17", "Queue; long", ())]),
        (
            GIT_LOG,
            [("12:00", "Read the new format", ("a-stranger",)), ROLLED],
        ),
        ("[13:04] ana: rolled back\n13:10 quiet\n", [("12:04", "rolled back", ("ana",)), ("12:10", "quiet", ())]),
        ("13:10 <ana> late\n  or not\n13:04 early\n", [("12:04", "early", ()), ("12:10", "<ana> late or not", ())]),
        ("2026-03-04T13:04:05+01:00 checkout-api was restarted\n", [("12:04", "checkout-api was restarted", ())]),
    ],
)  # fmt: skip
def test_a_form_is_told_by_its_text(text: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    found = [(f"{one.at.astimezone(UTC):%H:%M}", one.what, one.who) for one in read(text, _clock)]
    assert found == expected


@pytest.mark.parametrize("text", ["", "no times here", "[1, 2", "a,b\n1,2\n"])
def test_a_form_that_is_not_known_is_said(text: str) -> None:
    with pytest.raises(UsageError, match="the file is"):
        read(text, _clock)


def test_an_export_without_times_holds_nothing() -> None:
    assert read("{}", _clock) == []


def test_an_import_adds_nothing_twice(repo: Repository) -> None:
    repo.env["INCIDENT_REVIEW_NOW"] = "2026-03-04T16:00+01:00"
    repo.write("reviews/policy.yaml", "schema_version: 1\nzone: Europe/Berlin\n")
    repo.review("new", "Checkout slow", "--started", "13:10", "--no-input")
    repo.review("event", "13:20 looked at the database", "--who", "ben-oduya")
    repo.write("../chat.json", json.dumps(SLACK))
    shown = repo.review("event", "import", "../chat.json", "--dry-run").stdout
    assert '+  - {at: "13:15", what: rolling back, who: [ben-oduya]}' in shown
    repo.review("event", "import", "../chat.json")
    again = repo.review("event", "import", "../chat.json")
    assert "1 event is in the timeline already" in again.stdout
    said = repo.review("event", "import", "-", given=GIT_LOG).stdout
    assert "a-stranger" not in said
    assert repo.read("reviews/2026-03-04-checkout-slow/timeline.yaml") == (
        "# yaml-language-server: $schema=../.schema/timeline.json\n"
        "day: 2026-03-04\nzone: Europe/Berlin\nevents:\n"
        '  - {at: "13:00", what: Read the new format, source: commit 2f2e3d4c5b6a}\n'
        '  - {at: "13:15", what: rolling back, who: [ben-oduya]}\n'
        '  - {at: "13:20", what: looked at the database, who: [ben-oduya]}\n'
        '  - {at: "13:48", what: Roll the price feed back to 4.1, who: [ben-oduya], source: commit 1f2e3d4c5b6a}\n'
    )

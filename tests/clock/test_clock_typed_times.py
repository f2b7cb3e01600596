"""Times as people type them, and what a time of day means in the middle of an incident."""

from __future__ import annotations

import pytest

from incident_review import moment
from incident_review.clock.chronology import resolve
from incident_review.desk.diary import Record, merge
from incident_review.problem import UsageError


@pytest.fixture(autouse=True)
def afternoon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make it Wednesday, 4 March 2026, 14:02."""
    monkeypatch.setenv("INCIDENT_REVIEW_NOW", "2026-03-04T14:02:31+01:00")


@pytest.mark.parametrize(
    ("typed", "past", "future"),
    [
        ("now", "2026-03-04T14:02+01:00", "2026-03-04T14:02+01:00"),
        ("13:10", "2026-03-04T13:10+01:00", "2026-03-05T13:10+01:00"),
        ("23:50", "2026-03-03T23:50+01:00", "2026-03-04T23:50+01:00"),
        ("yesterday 9:30", "2026-03-03T09:30+01:00", "2026-03-03T09:30+01:00"),
        ("tomorrow 13:00", "2026-03-05T13:00+01:00", "2026-03-05T13:00+01:00"),
        ("friday 13:00", "2026-02-27T13:00+01:00", "2026-03-06T13:00+01:00"),
        ("next friday at 10:00", "2026-03-06T10:00+01:00", "2026-03-06T10:00+01:00"),
        ("20 minutes ago", "2026-03-04T13:42+01:00", "2026-03-04T13:42+01:00"),
        ("in 2 hours", "2026-03-04T16:02+01:00", "2026-03-04T16:02+01:00"),
        ("2026-07-04 10:00", "2026-07-04T10:00+02:00", "2026-07-04T10:00+02:00"),
        ("2026-03-04T12:00Z", "2026-03-04T12:00+00:00", "2026-03-04T12:00+00:00"),
        ("5 july 10:00", "2025-07-05T10:00+02:00", "2026-07-05T10:00+02:00"),
    ],
)
def test_what_is_typed_is_a_moment_with_a_zone(typed: str, past: str, future: str) -> None:
    assert moment.written(moment.read(typed, "Europe/Berlin")) == past
    assert moment.written(moment.read(typed, "Europe/Berlin", future=True)) == future


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("soonish", "does not read as a time"),
        ("2026-03-04", "is a day without a time"),
        ("tomorrow", "is a day without a time"),
        ("3/4/2026 10:00", "may be two different days"),
        ("2026-03-29 02:30", "02:30 does not exist on 29 Mar 2026 in Europe/Berlin"),
        ("25:99", "does not read as a time"),
    ],
)
def test_what_could_mean_anything_is_asked_for(typed: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        moment.read(typed, "Europe/Berlin")


def test_an_hour_that_comes_twice_means_its_first_time() -> None:
    assert moment.written(moment.read("2025-10-26 02:30", "Europe/Berlin")) == "2025-10-26T02:30+02:00"
    assert moment.said(moment.read("2025-10-26 02:30", "Europe/Berlin")) == "Sun 26 Oct 2025 02:30 +02:00"


@pytest.mark.parametrize(
    ("written", "days"),
    [
        (["13:10", "23:50", "00:10", "09:00"], [4, 4, 5, 5]),
        (["13:10", "13:10", "2026-03-06T08:00+01:00", "09:00"], [4, 4, 6, 6]),
        (["23:50", "00:10", "23:55", "00:05"], [4, 5, 5, 6]),
        (["13:50", "13:17"], [4, 4]),
    ],
)
def test_past_midnight_is_the_next_day(written: list[str], days: list[int]) -> None:
    zone = moment.zone("Europe/Berlin")
    found = resolve(written, moment.now().date(), zone)
    assert [one.day for one in found if one] == days


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (2, 0, 4, 1, 3)])
def test_events_come_to_the_same_order_whatever_comes_first(order: tuple[int, ...]) -> None:
    times = ["2026-03-03T23:50+01:00", "2026-03-04T00:10+01:00", "2026-03-04T13:10+01:00", "2026-03-05T00:01+01:00", "2026-03-07T09:00+01:00"]  # fmt: skip # noqa: E501
    moments = [moment.read(time) for time in times]
    frame = (moments[2].date(), moment.zone("Europe/Berlin"))
    text = begin = "# kept\nday: 2026-03-04\nzone: Europe/Berlin\n"
    for number in order:
        text = merge(text, [Record(moments[number], f"event {number}")], frame)
    at_once = merge(begin, [Record(moments[number], f"event {number}") for number in order], frame)
    for merged in (text, at_once):
        written = [line.split('"')[1] for line in merged.splitlines() if "at:" in line]
        assert resolve(written, *frame) == moments
    assert text.startswith("# kept\n")

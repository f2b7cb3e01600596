"""What the commands do not write: values that `review check` would refuse, times that nobody can have meant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from conftest import Repository, environment

from incident_review.cli import group

ID = "2026-03-04-checkout-slow"
FACTS = """\
schema_version: 1
title: Checkout slow
stage: open
incident:
  started_at: 2026-03-03T22:50+01:00
  resolved_at: 2026-03-03T23:50+01:00
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Return one review outside Git, of an incident of last night."""
    found = Repository(tmp_path, environment())
    found.write("reviews/policy.yaml", "schema_version: 1\nzone: Europe/Berlin\n")
    found.write(f"reviews/{ID}/review.yaml", FACTS)
    found.write(f"reviews/{ID}/report.md", "# Checkout slow\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INCIDENT_REVIEW_NOW", "2026-03-04T10:00+01:00")
    return found


def _said(*arguments: str, code: int | None = 0, given: str | None = None) -> str:
    """Run `review` in this process; return all that it says."""
    done = CliRunner().invoke(group, list(arguments), input=given)
    assert done.exception is None or isinstance(done.exception, SystemExit), repr(done.exception)
    assert code is None or done.exit_code == code, done.output
    return done.output


def _files(desk: Repository) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(desk.root.rglob("*")) if path.is_file()}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("new", "x" * 300, "--no-input"), "title: this text has 300 characters, and 200 are the most"),
        (("new", "Feed late", "--service", "", "--no-input"), "services: this text is empty"),
        (("actions", "add", "x" * 599), "title: this text has 599 characters, and 300 are the most"),
        (("actions", "add", "Pin the feed", "--id", "bad id!"), 'id: "bad id!" is not a name without spaces'),
        (("actions", "add", "Pin the feed", "--id", "y: z"), 'id: "y: z" is not a name without spaces'),
        (("actions", "add", "Pin the feed", "--id", "../x"), 'id: "../x" is not a name without spaces'),
        (("event", "x" * 3000, "--at", "now"), "what: this text has 3000 characters, and 2000 are the most"),
        (("meet", "local", "--facilitator", "e" * 80), "is not a handle"),
    ],
)
@pytest.mark.parametrize("dry", [(), ("--dry-run",)])
def test_what_check_would_refuse_is_not_written(
    desk: Repository, arguments: tuple[str, ...], message: str, dry: tuple[str, ...]
) -> None:
    before = _files(desk)
    assert message in _said(*arguments, *dry, code=2)
    assert _files(desk) == before


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("text", ["23:04 rolled back", "23:04: rolled back"])
def test_a_time_means_the_same_in_the_text_and_behind_it(text: str) -> None:
    said = _said("event", text)
    assert "event    Tue 3 Mar 2026 23:04 +01:00  rolled back\n" in said
    assert _said("event", "rolled forward", "--at", "23:04").startswith("event    Tue 3 Mar 2026 23:04 +01:00")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("99:99 foo", '"99:99" does not read as a time'),
        ("25:04 typo", '"25:04" does not read as a time'),
        ("15h40 rolled back", '"15h40" does not read as a time'),
        ("10:04pm rolled back", '"10:04pm" does not read as a time'),
        ("2026-03-04 rolled back", '"2026-03-04" does not read as a time'),
        ("1004 rolled back", '"1004" may be a time or a number'),
        ("10.04 rolled back", '"10.04" may be a time or a number'),
        ("23:04", '"23:04" is a time, and nothing stands behind it'),
        ("import", "import needs a file"),
    ],
)
def test_what_seems_to_be_a_time_never_becomes_now(desk: Repository, text: str, message: str) -> None:
    before = _files(desk)
    assert message in _said("event", text, code=2)
    assert _files(desk) == before


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("text", ["404 errors everywhere", "5000 orders wait", "4.1 is back", "3 shops 1/2 closed"])
def test_a_number_is_no_time(text: str) -> None:
    assert f"Wed 4 Mar 2026 10:00 +01:00  {text}" in _said("event", text)
    assert "1004 orders wait" in _said("event", "1004 orders wait", "--at", "now")


def _chat(count: int, words: str = "a line of the chat") -> str:
    start = 1772575200  # 3 March 2026, 23:00 in Berlin
    return json.dumps([{"ts": str(start + number), "text": f"{number} {words}"} for number in range(count)])


def test_a_long_chat_is_written_at_once(desk: Repository) -> None:
    _said("event", "23:05 in between")
    said = _said("event", "import", "-", given=_chat(1200))
    assert said.count("event ") == 1200
    lines = desk.read(f"reviews/{ID}/timeline.yaml").splitlines()
    assert len(lines) == 1205
    assert lines.index('  - {at: "23:05", what: in between}') == 4 + 300
    assert "1200 events are in the timeline already" in _said("event", "import", "-", given=_chat(1200)).replace(
        ",", ""
    )


def test_more_than_a_timeline_holds_is_refused_with_a_count(desk: Repository) -> None:
    said = _said("event", "import", "-", given=_chat(3000, "x" * 90), code=2)
    assert "3,000 events are more than a timeline holds" in said
    assert not (desk.root / f"reviews/{ID}/timeline.yaml").exists()


def test_chat_is_read_as_it_was_shown(desk: Repository) -> None:
    desk.write(f"reviews/{ID}/review.yaml", FACTS + "people:\n  ana: {}\n  ben: {name: Ben Oduya}\n")
    chat = [
        {"ts": "1772575200", "user_name": "Ana Ruiz", "text": "a &amp; b: <https://x.example/g|graph> <@U02|cleo>"},
        {"ts": "1772575300", "username": "pagerduty", "subtype": "bot_message", "text": "Queue\x1b is long"},
        {"ts": "1772575400", "user_name": "Ben Berg", "text": "<!here> look at <https://x.example>"},
        {"ts": "soon", "user_name": "Dan", "text": "a bad row"},
    ]
    desk.write("chat.json", json.dumps(chat))
    said = _said("event", "import", "chat.json")
    assert 'left out chat.json, entry 4: "soon" does not read as a time' in said
    assert "ana-ruiz is taken for ana" in said
    assert desk.read(f"reviews/{ID}/timeline.yaml").partition("events:\n")[2] == (
        '  - {at: "23:00", what: "a & b: graph (https://x.example/g) @cleo", who: [ana]}\n'
        '  - {at: "23:01:40", what: Queue is long}\n'
        '  - {at: "23:03:20", what: "@here look at https://x.example", who: [ben-berg]}\n'
    )


@pytest.mark.parametrize(
    ("name", "text", "row"),
    [
        ("a.csv", "\ntime,what\n2026-03-03T23:00+01:00,x\nsoon,y\n", "line 4"),
        ("a.log", "23:00 x\n\n99:99 y\n", "line 3"),
    ],
)
def test_a_row_that_cannot_be_read_is_named(desk: Repository, name: str, text: str, row: str) -> None:
    desk.write(name, text)
    assert f"left out {name}, {row}: " in _said("event", "import", name)
    assert desk.read(f"reviews/{ID}/timeline.yaml").count("what:") == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("new", "Feed late", "--started", "2026-03-04T10:30+01:00", "--no-input"), "10:30 +01:00 is still to come"),
        (("event", "2026-03-05T09:00 it came back"), "Thu 5 Mar 2026 09:00 +01:00 is still to come"),
        (("event", "it came back", "--at", "tomorrow 9:00"), "is still to come"),
        (("actions", "add", "Pin the feed", "--at", "tomorrow 9:00"), "is still to come"),
        (("held", "--attended", "ana", "--at", "tomorrow 9:00"), "is still to come"),
        (("meet", "learning", "--shared", "tomorrow 9:00"), "is still to come"),
        (("over", "--reopened", "tomorrow 9:00"), "is still to come"),
        (("over", "23:50", "--detected", "23:55"), "it was over (Tue 3 Mar 2026 23:50 +01:00) before it was detected"),
        (("over", "23:50", "--detected", "22:40"), "it was detected (Tue 3 Mar 2026 22:40 +01:00) before it started"),
        (("advance", "--published-to", "not a link"), '"not a link" is no link'),
        (("advance", "--published-to", "wiki"), '"wiki" is no link'),
        (("over", "gestern"), '"gestern" is no review and no time'),
        (("over", "15h40"), '"15h40" is no review and no time'),
        (("over", "--review", "gestern"), 'no review is named "gestern"'),
    ],
)
def test_facts_that_nobody_can_have_are_refused(desk: Repository, arguments: tuple[str, ...], message: str) -> None:
    meeting = "meetings:\n  - {kind: local, starts_at: '2026-03-04T09:00+01:00', attended: [ana]}\npeople: {ana: {}}\n"
    desk.write(f"reviews/{ID}/review.yaml", FACTS + meeting)
    before = _files(desk)
    assert message in _said(*arguments, code=2)
    assert _files(desk) == before


def test_a_minute_ahead_is_now(desk: Repository) -> None:
    assert "10:01 +01:00  paged" in _said("event", "paged", "--at", "2026-03-04T10:01+01:00")
    assert "paged" in desk.read(f"reviews/{ID}/timeline.yaml")


def test_what_was_held_is_said_back(desk: Repository) -> None:
    _said("meet", "local", "--at", "2026-03-04T11:00", "--facilitator", "eva")
    _said("meet", "learning", "--at", "2026-03-10T11:00", "--facilitator", "eva")
    desk.write(f"reviews/{ID}/review.yaml", desk.read(f"reviews/{ID}/review.yaml").replace("03-04T11", "03-04T09"))
    said = _said("held", "--attended", "ana,ben", "--absent", "ole=could-not")
    assert "held     local meeting, Wed 4 Mar 2026 09:00 +01:00: 3 people; stage: held\n" in said
    assert "         ole: absent (could-not)\n" in said
    said = _said("held", "--brings", "ana=delivery,zoe=user", "--role", "ana=incident-commander")
    assert "added    to the local meeting, Wed 4 Mar 2026 09:00 +01:00\n" in said
    assert "         ana: brings delivery, incident-commander\n         zoe: brings user\n" in said
    assert "zoe is in no meeting" in said
    assert "ana is in no meeting" not in said
    said = _said("held", "--attended", "ana", "--at", "2026-03-04T09:30", "--dry-run")
    assert "held     learning meeting, Wed 4 Mar 2026 09:30 +01:00: 2 people" in said


def test_a_plan_that_changes_says_what_it_was(desk: Repository) -> None:
    _said("meet", "local", "--at", "2026-03-04T11:00", "--facilitator", "eva", "--minutes", "45")
    said = _said("meet", "local", "--facilitator", "eve", "--at", "2026-03-04T12:00")
    assert 'eve is new here; did you mean "eva"?' in said
    assert "         facilitates: eva -> eve\n" in said
    assert "         starts: Wed 4 Mar 2026 11:00 +01:00 -> Wed 4 Mar 2026 12:00 +01:00\n" in said
    assert "minutes:" not in said
    assert "eve facilitates" in _said("meet", "local", "--minutes", "45")
    desk.write(f"reviews/{ID}/review.yaml", desk.read(f"reviews/{ID}/review.yaml") + "    attended: [eve]\n")
    said = _said("meet", "local", "--at", "2026-03-09T11:00")
    assert "another local meeting; the one that was held stays as it is" in said
    assert "past the clock" not in said


def test_a_folder_is_named_from_the_root_too(bare: Repository) -> None:
    bare.write("docs/incidents/policy.yaml", "schema_version: 1\n")
    bare.write("src/shop/x", "")
    below = Repository(bare.root / "src" / "shop", bare.env)
    assert "review" in below.review("check", "--reviews", "docs/incidents").stdout


@pytest.mark.parametrize("command", [("event", "x"), ("meet", "local"), ("actions",), ("status",), ("clock",)])
def test_a_policy_that_is_not_in_force_is_said(desk: Repository, command: tuple[str, ...]) -> None:
    desk.write("reviews/policy.yaml", "clocks: [\n")
    assert "reviews/policy.yaml is not in force, it cannot be read: review check\n" in _said(*command)


@pytest.mark.usefixtures("desk")
def test_titles_without_plain_letters_are_numbered() -> None:
    for name in ("review", "review-2", "review-3"):
        assert f"created  reviews/2026-03-04-{name}/" in _said("new", "障害の報告", "--no-input")
    assert "exists already" in _said("new", "Checkout slow", "--no-input", code=2)

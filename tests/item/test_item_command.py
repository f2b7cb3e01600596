"""`review item`: one item a line, from a file or standard input."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from incident_review.commands.item import command

LINES = "Improve monitoring\n\nBump HAProxy to 2.8.4\r\nWrite tests\n"


def test_json_names_the_line_of_each_item() -> None:
    result = CliRunner().invoke(command, ["--format", "json"], input=LINES)
    found = json.loads(result.output)
    assert [(one["line"], one["code"]) for one in found["findings"]] == [(1, "PIR302"), (4, "PIR305")]
    assert result.exit_code == 1


def test_text_shows_the_words_and_the_frame(tmp_path: Path) -> None:
    path = tmp_path / "items.txt"
    path.write_text(LINES, encoding="utf-8")
    result = CliRunner().invoke(command, [str(path)])
    assert '"Improve" is a direction' in result.output
    assert "Alert when <signal> of <service>" in result.output


def test_sound_items_pass() -> None:
    result = CliRunner().invoke(command, [], input="Bump HAProxy to 2.8.4\n")
    assert result.exit_code == 0


def test_bytes_that_are_no_text_are_read_as_well_as_can_be() -> None:
    result = CliRunner().invoke(command, ["--format", "json"], input=b"\xff\xfe Improve \x00 monitoring\n")
    assert result.exit_code in (0, 1)
    assert json.loads(result.output)["version"] == 1


def test_a_missing_file_is_wrong_usage() -> None:
    assert CliRunner().invoke(command, ["no-such-file.txt"]).exit_code == 2

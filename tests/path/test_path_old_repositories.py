"""Adopting the practice where reviews exist: a baseline that only shrinks, imported reviews, newer rules."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from review_folder import Folder

from incident_review import baseline
from incident_review.check import Engine, Report
from incident_review.finding import Severity
from incident_review.folder import Reviews
from incident_review.leniency import newer
from incident_review.page import Part
from incident_review.rule import load
from incident_review.tree import Tree

BLAME = "## How we got here\n\nBen should have checked the header.\n"
LATE = """\
meetings:
  - kind: local
    starts_at: "2026-03-08T09:00+01:00"
    minutes: 60
    facilitator: eva
    note_taker: cleo
    attended: [eva, ana, ben, cleo]
    partly: [dan]
"""


def _apply(folder: Folder, kind: str, file: str, text: str) -> None:
    folder.apply((Part(kind, file, text),))


def _weights(report: Report) -> dict[str, Severity | None]:
    return {finding.code: finding.severity for finding in report.findings}


def _write_baseline(folder: Folder) -> None:
    reviews = Reviews(Tree(folder.root), "reviews")
    report = Engine(load(), baseline=False).run(reviews, reviews.ids())
    found = baseline.count(report.findings, report.sources, "reviews")
    (folder.root / baseline.path(reviews)).write_text(baseline.text(found), encoding="utf-8")


def test_a_baseline_covers_what_stood_there_and_no_more(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    _apply(folder, "markdown", "report.md", BLAME)
    assert folder.codes() == ["PIR404"]
    _write_baseline(folder)
    assert folder.codes() == []
    assert folder.check().set_aside == 1
    # The sentence moves by a paragraph: still known. A second one like it: not.
    _apply(folder, "markdown", "report.md", BLAME.replace("\n\n", "\n\nIt was morning.\n\n"))
    assert folder.codes() == []
    _apply(folder, "markdown", "report.md", BLAME + "\nBen should have checked the header.\n")
    assert folder.codes() == ["PIR404"]
    _apply(folder, "markdown", "report.md", BLAME.replace("header", "format"))
    assert folder.codes() == ["PIR404"]


def test_the_command_only_ever_shrinks_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from click.testing import CliRunner  # noqa: PLC0415 - the one test that runs the command

    from incident_review.commands.baseline import command  # noqa: PLC0415

    folder = Folder(tmp_path)
    monkeypatch.chdir(tmp_path)
    _apply(folder, "markdown", "report.md", BLAME)
    assert "1 finding set aside" in CliRunner().invoke(command).stdout
    stored = json.loads((tmp_path / "reviews" / ".baseline.json").read_text(encoding="utf-8"))
    assert list(stored["findings"].values()) == [1]
    _apply(folder, "markdown", "report.md", BLAME.replace("header", "format"))
    said = CliRunner().invoke(command).stdout
    assert "1 finding gone, 0 left" in said
    assert "1 finding not in it" in said
    assert folder.codes() == ["PIR404"]


def test_a_broken_baseline_is_said(tmp_path: Path) -> None:
    from incident_review.problem import UsageError  # noqa: PLC0415 - only here

    folder = Folder(tmp_path)
    (tmp_path / "reviews" / ".baseline.json").write_text("[", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be read"):
        folder.check()


def test_an_imported_review_is_held_to_less(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    _apply(folder, "markdown", "report.md", BLAME)
    _apply(folder, "yaml", "review.yaml", LATE)
    assert _weights(folder.check()) == {"PIR201": Severity.ERROR, "PIR404": Severity.ERROR}
    _apply(folder, "yaml", "policy.yaml", "adopted_on: 2026-04-01\n")
    _apply(folder, "yaml", "review.yaml", "imported_from: the old wiki\n")
    assert _weights(folder.check()) == {"PIR201": Severity.INFO, "PIR404": Severity.WARNING}
    _apply(folder, "yaml", "policy.yaml", "adopted_on: 2026-03-01\n")
    assert _weights(folder.check())["PIR209"] is Severity.ERROR


def test_rules_newer_than_policy_are_infos_on_published_reviews(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    _apply(folder, "yaml", "review.yaml", LATE)
    _apply(folder, "yaml", "policy.yaml", 'rules_as_of: "0.0.9"\n')
    assert _weights(folder.check())["PIR201"] is Severity.ERROR
    _apply(
        folder,
        "yaml",
        "review.yaml",
        "report:\n  published_at: 2026-03-10T10:00+01:00\n  published_to: https://w.example/1\n",
    )
    assert _weights(folder.check())["PIR201"] is Severity.INFO
    _apply(folder, "yaml", "policy.yaml", 'rules_as_of: "0.1"\n')
    assert _weights(folder.check())["PIR201"] is Severity.ERROR


@pytest.mark.parametrize(("version", "other"), [("0.10", "0.9"), ("1.0", "0.9"), ("0.1.1", "0.1")])
def test_versions_are_numbers(version: str, other: str) -> None:
    assert newer(version, other)
    assert not newer(other, version)

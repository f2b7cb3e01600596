"""Check the wording of the message of a commit that touches a review. Opt-in; errors only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from incident_review import committing, repository
from incident_review.finding import Severity
from incident_review.hook import Hook
from incident_review.output import render
from incident_review.terminal import colors
from incident_review.text import check_text

HOOK = Hook(
    name="check the wording of the commit message",
    description="The message of a commit that touches a review: errors of wording only.",
    stages=("commit-msg",),
    files="",
    settings={"always_run": True},
)
SCISSORS = "# ------------------------ >8 ------------------------"


def run(files: Sequence[str], reviews: str | None) -> int:
    """Check the message file when a review is touched."""
    found = committing.commit(reviews)
    ids = found.ids_of(repository.staged(found.tree.root)) if found is not None else []
    if found is None or not ids or not files:
        return 0
    text = Path(files[0]).read_bytes().decode(errors="replace")  # Git allows other encodings
    people = [
        name
        for id_ in ids
        for handle, person in found.review(id_).people.items()
        for name in (handle, person.name)
        if name
    ]
    report = check_text([("commit message", _without_comments(text))], people, found.policy.vocabulary)
    report.findings = [finding for finding in report.findings if finding.severity is Severity.ERROR]
    if report.findings:
        click.echo(render("text", report, color=colors()), nl=False, color=colors())
    return 1 if report.findings else 0


def _without_comments(text: str) -> str:
    """Blank the lines that Git will drop: positions stay."""
    kept = text.partition(SCISSORS)[0]
    return "\n".join("" if line.startswith("#") else line for line in kept.split("\n"))

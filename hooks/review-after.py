"""After a commit, say what would not stop it: warnings of the reviews it touched. Never fails."""

from __future__ import annotations

from collections.abc import Sequence

import click

from incident_review import committing, repository
from incident_review.check import Engine
from incident_review.finding import Severity
from incident_review.hook import Hook
from incident_review.output import render
from incident_review.problem import UsageError
from incident_review.rule import load
from incident_review.terminal import colors

AT_MOST = 5

HOOK = Hook(
    name="incident reviews: what to look at next",
    description="After a commit: at most five warnings of the reviews it touched. Never fails.",
    stages=("post-commit",),
    settings={"pass_filenames": False, "always_run": True, "verbose": True},
)


def run(files: Sequence[str], reviews: str | None) -> int:  # noqa: ARG001 - pre-commit passes none
    """Show the warnings of the last commit's reviews."""
    try:
        found = committing.commit(reviews)
        if found is None:
            return 0
        ids = found.ids_of(repository.committed(found.tree.root))
        report = Engine(load()).run(found, ids)
    except UsageError as error:
        click.echo(f"review: {error}", err=True)
        return 0
    report = committing.only(report, Severity.WARNING)
    if report.findings and all(finding.severity is Severity.WARNING for finding in report.findings):
        more = len(report.findings) - AT_MOST
        report.findings = report.findings[:AT_MOST]
        click.echo(render("text", report, color=colors()), nl=False, color=colors())
        if more > 0:
            click.echo(f"and {more} more: review check {ids[0] if len(ids) == 1 else '--all'}")
    return 0

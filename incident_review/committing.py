"""What the hooks share: a check of the commit that is being made, printed for the one who makes it."""

from __future__ import annotations

import os
from collections.abc import Sequence

import click

from incident_review import place, repository
from incident_review.check import Engine, Report
from incident_review.finding import Severity
from incident_review.folder import Reviews
from incident_review.outcome import exit_code
from incident_review.output import render
from incident_review.problem import UsageError
from incident_review.rule import load
from incident_review.terminal import colors

AT_MOST = 10  # findings of one review that a hook shows; `review check` shows all


def check(files: Sequence[str] | None, reviews_folder: str | None, family: str = "") -> int:
    """Check the reviews that `files` touch, or all; print findings; return the exit code.

    pre-commit names no file that the commit deletes, so those are asked for: a review may have referred to them.
    """
    reviews = commit(reviews_folder) if files is not None else pushed(reviews_folder)
    if reviews is None:
        return 0
    ids = reviews.ids() if files is None else reviews.ids_of([*files, *repository.deleted(reviews.tree.root)])
    # A hook of one family says too which file cannot be read: else it would pass for that reason.
    rules = [rule for rule in load() if rule.code.startswith(family) or rule.rule.binds.name.startswith("problem-")]
    report = Engine(rules).run(reviews, ids)
    if report.findings or report.crashes:
        click.echo(render("text", only(report, Severity.ERROR), color=colors(), at_most=AT_MOST), nl=False)
    elif report.waived:
        click.echo(render("text", report, color=colors()), nl=False)
    return exit_code(report)


def commit(reviews_folder: str | None) -> Reviews | None:
    """Return the reviews as the commit will have them, or None when the repository has none."""
    where = _place(reviews_folder)
    return Reviews(repository.Commit(where.root), where.folder) if where else None


def pushed(reviews_folder: str | None) -> Reviews | None:
    """Return the reviews of the commit that is about to be pushed; in a merge, those of the commit to come.

    Only then pre-commit says what is pushed: the branch by its name, when the remote has none of its commits yet.
    """
    revision = os.environ.get("PRE_COMMIT_TO_REF") or os.environ.get("PRE_COMMIT_LOCAL_BRANCH")
    return recorded(reviews_folder, revision) if revision else commit(reviews_folder)


def recorded(reviews_folder: str | None, revision: str) -> Reviews | None:
    """Return the reviews of a commit that was made, or None when the repository has none."""
    where = _place(reviews_folder)
    return Reviews(repository.Snapshot(where.root, revision), where.folder) if where else None


def _place(reviews_folder: str | None) -> place.Where | None:
    try:
        return place.find(reviews_folder)
    except UsageError:
        if reviews_folder:
            raise
        return None


def only(report: Report, severity: Severity) -> Report:
    """Return the report with the findings of one severity where there are some: errors come first."""
    weighty = [finding for finding in report.findings if finding.severity is severity]
    if weighty:
        report.findings = weighty
    return report

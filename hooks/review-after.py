"""After a commit, say what would not stop it: warnings of the reviews it touched, the next deadline. Never fails."""

from __future__ import annotations

from collections.abc import Sequence

import click

from incident_review import committing, moment, repository
from incident_review.check import Engine, Report
from incident_review.clock import deadlines
from incident_review.clock import face as clockface
from incident_review.clock.dates import of
from incident_review.clock.deadlines import State
from incident_review.finding import Severity
from incident_review.folder import Reviews
from incident_review.hook import Hook
from incident_review.output import render
from incident_review.plain import line
from incident_review.problem import UsageError
from incident_review.rule import load
from incident_review.terminal import colors

AT_MOST = 5

HOOK = Hook(
    name="incident reviews: what to look at next",
    description="After a commit: at most five warnings of the reviews it touched, and the next deadline. Never fails.",
    stages=("post-commit",),
    settings={"pass_filenames": False, "always_run": True, "verbose": True},
)


def run(files: Sequence[str], reviews: str | None) -> int:  # noqa: ARG001 - pre-commit passes none
    """Show the warnings of the last commit's reviews, and what has to happen next."""
    try:
        found = committing.recorded(reviews, "HEAD")
        ids = found.ids_of(repository.committed(found.tree.root)) if found else []
        if found and ids:
            _warnings(committing.only(Engine(load()).run(found, ids), Severity.WARNING), ids)
            _deadline(found, ids)
    except UsageError as error:
        click.echo(f"review: {line(str(error))}", err=True)
    return 0


def _warnings(report: Report, ids: list[str]) -> None:
    """Show warnings; where there are none, errors that got past the hooks and infos are no news."""
    if not report.findings or report.findings[0].severity is not Severity.WARNING:
        return
    more = len(report.findings) - AT_MOST
    report.findings = report.findings[:AT_MOST]
    click.echo(render("text", report, color=colors()), nl=False)
    if more > 0:
        click.echo(f"and {more} more: review check {line(ids[0]) if len(ids) == 1 else '--all'}")


def _deadline(reviews: Reviews, ids: list[str]) -> None:
    """Show the deadline that comes first, or passed first, of the reviews."""
    now = moment.now().astimezone(moment.zone(reviews.policy.zone))
    found = [
        (one.due, one)
        for review in map(reviews.review, ids)
        if review.readable
        for one in deadlines.deadlines(of(review), reviews.policy, now)
        if one.due and one.state in (State.OVERDUE, State.IMPOSSIBLE, State.OPEN) and not one.waiver
    ]
    if found:
        due, first = min(found, key=lambda pair: pair[0])
        click.echo(f"next: {line(first.review)}: {first.what} {moment.said(due)}: {clockface.standing(first, now)}")

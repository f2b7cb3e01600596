"""Show every deadline: time left, what is impossible as planned, what is overdue."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from incident_review import options

if TYPE_CHECKING:
    from datetime import datetime

    from incident_review.clock.dates import Dates
    from incident_review.clock.face import Clocks
    from incident_review.folder import Reviews


@click.command(
    epilog="""\b
Examples:
  review clock                            the review you stand in, or all that are open
  review clock checkout                   one review, with what Git knows of its times
  review clock --all                      every review
  review clock --overdue                  for a scheduled job: exit code 1 when something is overdue
  review clock --at "tomorrow 9:00"       as it will stand then"""
)
@click.argument("part", required=False, metavar="[REVIEW]")
@click.option("--all", "everything", is_flag=True, help="Every review, published ones too.")
@click.option("--overdue", is_flag=True, help="Only what is overdue, in all reviews; exit code 1 when something is.")
@click.option("--at", metavar="TIME", help="Look from this time. [default: now]")
@options.output_format("text", "json", "github")
@options.reviews
def command(
    part: str | None, everything: bool, overdue: bool, at: str | None, format_name: str, reviews_folder: str | None
) -> None:
    """Show the deadlines of REVIEW: time left, what is impossible as planned and why, earliest times.

    Times are as declared. What Git saw of them stands beside, where a fact has a commit of its own; it is evidence,
    not proof. Exit code 0, or 1 with --overdue when something is overdue; 2: wrong usage.
    """
    from incident_review import moment, place
    from incident_review.clock import face as clockface
    from incident_review.desk import choice
    from incident_review.folder import Reviews
    from incident_review.problem import UsageError
    from incident_review.tree import Tree

    if part and everything:
        raise UsageError("--all shows every review", "leave out the name, or --all")
    where = place.find(reviews_folder)
    # One look at the folder: with names given, nobody asks the disk again whether a file exists.
    walked = Tree(where.root)
    reviews = options.in_force(Reviews(Tree(where.root, walked.below(where.folder)), where.folder))
    ids = reviews.ids()
    if part:
        ids = [choice.named(reviews, part)]
    elif where.standing_in in ids and not everything:
        ids = [where.standing_in]
    elif not everything and not overdue:
        ids = [id_ for id_ in ids if not choice.finished(reviews, id_)]
    now = moment.read(at, reviews.policy.zone, future=True) if at else moment.now()
    clocks = _clocks(reviews, ids, now.astimezone(moment.zone(reviews.policy.zone)), overdue=overdue)
    clocks.unread += sorted(walked.closed)
    if format_name == "json":
        click.echo(clockface.as_json(clocks), nl=False)
    elif format_name == "github":
        click.echo(_annotations(reviews, clocks, len(ids)), nl=False)
    else:
        click.echo(clockface.overdue_text(clocks) if overdue else clockface.text(clocks), nl=False)
    sys.exit(1 if overdue and (clocks.overdue or clocks.unread) else 0)


def _clocks(reviews: Reviews, ids: list[str], now: datetime, *, overdue: bool) -> Clocks:
    """Return the deadlines of these reviews; with `overdue`, those that have passed or are waived."""
    from incident_review.clock import deadlines
    from incident_review.clock.face import Clocks

    clocks = Clocks(now)
    waived: list[Dates] = []
    seen: list[Dates] = []
    for dates in _dates(reviews, ids, clocks.unread):
        found = deadlines.deadlines(dates, reviews.policy, now)
        clocks.deadlines += [one for one in found if not overdue or one.overdue or one.waiver]
        if any(waiver.rule.startswith("PIR2") for waiver in dates.waivers):
            waived.append(dates)
        if not overdue and dates.runs:
            clocks.running.append(dates.id)
        if reviews.policy.global_forum.cadence_days:
            seen.append(dates)
    clocks.deadlines += [one for one in deadlines.forum(seen, reviews.policy, now) if one.overdue or not overdue]
    _look_into_git(reviews, clocks, waived, None if overdue else ids)
    return clocks


def _dates(reviews: Reviews, ids: list[str], unread: list[str]) -> Iterator[Dates]:
    """Yield the dated facts of reviews; whatever cannot be read is said and added to `unread`: its clocks are silent.

    An actions.yaml that cannot be read is silent too: the deadlines of its items are not known.
    """
    from incident_review.clock import dates, skim
    from incident_review.plain import line

    with_actions = _holding(reviews, "actions.yaml")
    for id_ in ids:
        found = skim.dates(reviews, id_, with_actions=id_ in with_actions)
        if found is None:
            review = reviews.review(id_)
            if not review.readable or review.file("actions.yaml") in review.broken:
                unread.append(review.path)
                path = line(review.path)
                click.echo(f"review: {path} cannot be read, its clocks are silent: `review check` says why", err=True)
            if not review.readable:
                continue
            found = dates.of(review)
        yield found


def _holding(reviews: Reviews, name: str) -> set[str]:
    start = len(reviews.folder) + 1 if reviews.folder else 0
    end = f"/{name}"
    return {path[start : -len(end)] for path in reviews.tree.below(reviews.folder) if path.endswith(end)}


def _look_into_git(reviews: Reviews, clocks: Clocks, waived: list[Dates], ids: list[str] | None) -> None:
    """Add what Git knows: first commits of the reviews `ids`, and meetings moved after a waiver. One process."""
    from incident_review import history
    from incident_review.clock import deadlines, skim
    from incident_review.clock.face import Moved
    from incident_review.moment import said

    wanted = dict.fromkeys([*(dates.path for dates in waived), *(reviews.file(id_) for id_ in ids or ())])
    if not wanted:
        return
    files = [f"{path}/{name}" for path in wanted for name in ("review.yaml", "actions.yaml")]
    known = history.read(reviews.tree.root, reviews.folder, files)
    if known is None:
        return
    rules = tuple(deadlines.codes().values())
    for dates in waived:
        path = f"{dates.path}/review.yaml"
        now = skim.text(reviews, path)
        clocks.moved += [
            Moved(dates.id, path, old, new, at) for old, new, at in known.moved_after_waiver(path, rules, now)
        ]
    for one in clocks.deadlines if ids is not None else ():
        fact = one.place[-1] if one.place and isinstance(one.place[-1], str) else ""
        declared = one.done if one.done is not None else None
        if declared is None or not fact:
            continue
        first = known.first_committed(reviews.file(one.review), fact, declared)
        if first is not None:
            clocks.evidence[one] = (
                f"declared {said(declared)}, first committed {said(first.astimezone(declared.tzinfo))}"
            )
        else:
            why = "the clone is shallow" if known.shallow else "no commit brought this fact alone"
            clocks.evidence[one] = f"no evidence in Git: {why}"


def _annotations(reviews: Reviews, clocks: Clocks, units: int) -> str:
    from incident_review.check import Report
    from incident_review.clock import face as clockface
    from incident_review.output import render

    report = Report(units=units)
    for id_, finding in clockface.findings(clocks, reviews.folder):
        report.findings.append(finding._replace(place=reviews.review(id_).span(finding.place)))
    report.findings += [clockface.silent(path) for path in clocks.unread]
    return render("github", report)

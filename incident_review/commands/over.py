"""Say that the incident is over: service restored, responders stood down."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from incident_review import options

if TYPE_CHECKING:
    from datetime import datetime

    from incident_review.desk.desk import Desk

TIME = re.compile(r"(?i)now|noon|midnight|.*(?:\d:\d\d|\bago|\d ?[ap]m\b).*|.*\b(?:today|yesterday|tomorrow)\b.*")


@click.command(
    epilog="""\b
Examples:
  review over                               now
  review over 15:40
  review over checkout "yesterday 23:10"    a review by a part of its name
  review over 18:20 --reopened 16:30        it came back at 16:30 and ended at 18:20
  review over 15:40 --detected 13:17 --mitigated 13:50"""
)
@click.argument("words", nargs=-1, metavar="[REVIEW] [TIME]")
@click.option("--detected", metavar="TIME", help="When somebody or something noticed.")
@click.option("--mitigated", metavar="TIME", help="When users stopped being hurt.")
@click.option("--reopened", metavar="TIME", help="When it came back after it had been over.")
@options.review_name
@options.reviews
@options.no_input
@options.dry_run
def command(
    words: tuple[str, ...],
    detected: str | None,
    mitigated: str | None,
    reopened: str | None,
    part: str | None,
    reviews_folder: str | None,
    no_input: bool,  # noqa: ARG001 - every command has it; this one asks nothing
    dry_run: bool,
) -> None:
    """Set the end of the incident to TIME (now by default). From here on the clocks run."""
    from incident_review import moment
    from incident_review.moment import said, written
    from incident_review.problem import UsageError
    from incident_review.yamlfile import edit as yamledit

    name, time = _told(words, part)
    desk = _open(reviews_folder, name, part, dry_run=dry_run)
    options.in_force(desk.reviews)
    incident = desk.review.facts.incident
    zone = desk.policy.zone
    end = _read(time, zone) or moment.now().astimezone(moment.zone(zone))
    back = _read(reopened, zone)
    before = incident.resolved_at
    if before is not None and before != end and back is None:
        raise UsageError(
            f"it was over at {said(before)} already",
            f'if it came back: review over "{time or "now"}" --reopened TIME; a wrong time is changed in review.yaml',
        )
    facts = {
        "detected_at": _read(detected, zone),
        "mitigated_at": _read(mitigated, zone),
        "resolved_at": end,
    }
    _in_order(
        [
            ("it started", incident.started_at),
            ("it was detected", facts["detected_at"] or incident.detected_at),
            ("it was mitigated", facts["mitigated_at"] or incident.mitigated_at),
            ("it was over", end),
        ]
    )
    if back is not None:
        _in_order([("it was over", before), ("it came back", back), ("it was over again", end)])

    def change(text: str) -> str:
        for name, when in facts.items():
            if when is not None:
                text = yamledit.set_value(text, ("incident", name), written(when))
        if back is not None and back not in incident.reopened_at:
            text = yamledit.append(text, ("incident", "reopened_at"), written(back))
        return text

    desk.edit("review.yaml", change)
    for word, when in (
        ("detected", facts["detected_at"]),
        ("mitigated", facts["mitigated_at"]),
        ("reopened", back),
        ("over", end),
    ):
        if when:
            click.echo(f"{word:8} {said(when)}")
    click.echo(desk.changes(), nl=False)
    _next(desk, end)


def _open(folder: str | None, name: str | None, part: str | None, *, dry_run: bool) -> Desk:
    """Choose the review; a word that names none may have been meant as a time."""
    from incident_review.desk.desk import Desk
    from incident_review.folder import NoSuchReview
    from incident_review.moment import EXAMPLES
    from incident_review.problem import UsageError

    try:
        return Desk.open(folder, name, dry_run=dry_run)
    except NoSuchReview as error:
        if part:
            raise
        raise UsageError(f'"{name}" is no review and no time', f"{error.advice}; a time: {EXAMPLES}") from error


def _told(words: tuple[str, ...], part: str | None) -> tuple[str | None, str | None]:
    """Tell the name of a review from a time: `checkout 15:40`, `15:40`, `checkout`."""
    from incident_review.problem import UsageError

    names = [word for word in words if not TIME.fullmatch(word) and not word.startswith("20")]
    dated = [word for word in words if word.startswith("20") and not TIME.fullmatch(word)]
    times = [word for word in words if TIME.fullmatch(word)]
    names += dated
    if len(names) > 1 or len(times) > 1 or (names and part):
        raise UsageError(
            "that is more than one review and one time",
            'review over [REVIEW] [TIME]; times in quotes: "yesterday 9:30"',
        )
    return (names[0] if names else part), (times[0] if times else None)


def _read(text: str | None, zone: str | None) -> datetime | None:
    from incident_review import moment

    return moment.happened(moment.read(text, zone)) if text else None


def _in_order(told: list[tuple[str, datetime | None]]) -> None:
    """Raise UsageError where one of the times lies before the one above it."""
    from itertools import pairwise

    from incident_review.moment import said
    from incident_review.problem import UsageError

    known = [(words, when) for words, when in told if when is not None]
    for (first, at), (second, when) in pairwise(known):
        if when < at:
            raise UsageError(f"{second} ({said(when)}) before {first} ({said(at)})", "check the two times")


def _next(desk: Desk, end: datetime) -> None:
    from incident_review.clock import deadline, hours
    from incident_review.moment import now, said

    if desk.review.held():
        return
    due = deadline(end, desk.policy.clocks.review_within, desk.policy)
    left = f"{hours(due - now())} left" if due > now() else f"{hours(due - now())} ago"
    click.echo(f'next: the local meeting starts by {said(due)} ({left}): review meet local --at "…" --facilitator NAME')

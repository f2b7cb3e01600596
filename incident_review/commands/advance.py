"""Move a review to its next stage where the facts allow it, else say what is missing."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import click

from incident_review import options
from incident_review.options import say

if TYPE_CHECKING:
    from incident_review.desk.desk import Desk
    from incident_review.yamlfile.edit import Value

# An address with its scheme, or a path: no space in it, and a dot, a slash or a colon somewhere.
LINK = re.compile(r"[A-Za-z][\w+.-]*:\S+|\S*[./]\S+")


@click.command(
    epilog="""\b
Examples:
  review advance                                              to the stage that the facts have reached
  review advance --published-to https://wiki.example/reviews/12
  review advance checkout --published-to … --at "yesterday 16:00"
  review advance --decline "A drill of ten minutes that went as planned."
  review advance --dry-run                                    what would change, and what is missing"""
)
@click.argument("part", required=False, metavar="[REVIEW]")
@click.option("--published-to", metavar="LINK", help="The report is published: where people can read it.")
@click.option("--at", metavar="TIME", help="When it was published. [default: now]")
@click.option("--decline", metavar="REASON", help="No review is held, and why.")
@options.reviews
@options.no_input
@options.dry_run
def command(
    part: str | None,
    published_to: str | None,
    at: str | None,
    decline: str | None,
    reviews_folder: str | None,
    no_input: bool,
    dry_run: bool,
) -> None:
    """Set the stage of REVIEW: open, held, published or declined.

    Nothing is written while a rule would stop the commit. Exit code 1 when something is missing.
    """
    from incident_review import moment
    from incident_review.desk import remarks
    from incident_review.desk.desk import Desk, asking
    from incident_review.desk.draft import Draft
    from incident_review.folder import Reviews
    from incident_review.problem import UsageError
    from incident_review.yamlfile import edit as yamledit

    desk = Desk.open(reviews_folder, part, dry_run=dry_run)
    options.in_force(desk.reviews)
    review = desk.review
    stage = str(review.facts.stage)
    if decline is not None and published_to is not None:
        raise UsageError("a review is published or declined", "give one of --published-to and --decline")
    if (
        not decline
        and not published_to
        and stage == "held"
        and review.published_at is None
        and asking(no_input=no_input)
    ):
        published_to = options.ask("Where is it published (Enter: not yet)", _link) or None
    when = moment.written(moment.happened(moment.read(at, desk.policy.zone)) if at else moment.now())
    reached, facts = _reached(desk, published_to, decline, when)
    if reached == stage:
        _say_what_is_missing(desk, stage)
        sys.exit(0 if stage in ("published", "declined") else 1)

    def change(text: str) -> str:
        for path, value in facts:
            text = yamledit.set_value(text, path, value)
        return yamledit.set_value(text, ("stage",), reached)

    text = change((desk.folder / "review.yaml").read_bytes().decode())
    if reached == "published":
        draft = Reviews(Draft(desk.reviews.tree, {review.file("review.yaml"): text}), desk.reviews.folder)
        found = remarks.errors(draft, desk.id)
        if found:
            say(remarks.lines(found, "not yet published; what is missing:"))
            sys.exit(1)
    desk.edit("review.yaml", change)
    click.echo(f"stage    {stage} -> {reached}")
    click.echo(desk.changes(), nl=False)
    if not dry_run and reached != "published":
        say(remarks.lines(remarks.errors(desk.reviews, desk.id), "before you commit:"))


def _reached(
    desk: Desk, published_to: str | None, decline: str | None, when: str
) -> tuple[str, list[tuple[tuple[str, ...], Value]]]:
    """Return the stage that the facts have reached, and the facts that were given with it."""
    from incident_review.problem import UsageError

    review = desk.review
    stage = str(review.facts.stage)
    if decline is not None:
        if review.held() or review.published_at:
            raise UsageError(
                "the meeting was held: this review cannot be declined any more", "publish it: --published-to LINK"
            )
        if not decline.strip():
            raise UsageError("a decline needs a reason", "say what made a review not worth the time")
        return "declined", [(("declined_reason",), decline.strip())]
    if published_to is not None:
        if not review.held():
            raise UsageError("no meeting was held yet", "review held --attended NAMES comes first")
        given: list[tuple[tuple[str, ...], Value]] = [(("report", "published_to"), _link(published_to))]
        if review.published_at is None:
            given.insert(0, (("report", "published_at"), when))
        return "published", given
    if review.published_at is not None:
        return "published", []
    if review.held() and stage == "open":
        return "held", []
    return stage, []


def _link(text: str) -> str:
    """Return a link or a path. Raises UsageError for what nobody can open."""
    from incident_review.problem import UsageError

    link = text.strip()
    if not LINK.fullmatch(link):
        raise UsageError(f'"{link}" is no link', "write where people can read it: https://wiki.example/12, docs/12.md")
    return link


def _say_what_is_missing(desk: Desk, stage: str) -> None:
    from incident_review import moment
    from incident_review.clock import deadlines
    from incident_review.clock.dates import of
    from incident_review.clock.face import standing

    way = {
        "open": 'no meeting lists who attended yet: review meet local --at "…", then review held --attended NAMES',
        "held": "the report is not published yet: review advance --published-to LINK",
        "published": "published is the last stage; improvement items go on: review status",
        "declined": "it was declined; change the stage in review.yaml to take it up again",
    }[stage]
    click.echo(f"{desk.id} is {stage}: {way}")
    now = moment.now()
    for one in deadlines.deadlines(of(desk.review), desk.policy, now):
        if one.state in (deadlines.State.OVERDUE, deadlines.State.IMPOSSIBLE, deadlines.State.OPEN) and one.due:
            click.echo(f"  {one.what} {moment.said(one.due)}: {standing(one, now)}")

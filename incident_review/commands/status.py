"""Show all reviews, or one: what is there, what is missing, what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from incident_review import options

if TYPE_CHECKING:
    from incident_review.clock.deadlines import Deadline
    from incident_review.folder import Review, Reviews
    from incident_review.rule import LoadedRule


@click.command(
    epilog="""\b
Examples:
  review status                  all reviews, or the one you stand in
  review status checkout         one review: what is there, what is missing, what comes next
  review status --all            all reviews, wherever you stand"""
)
@click.argument("part", required=False, metavar="[REVIEW]")
@click.option("--all", "everything", is_flag=True, help="All reviews, wherever you stand.")
@click.option("--later", is_flag=True, help="List the rules that nothing binds yet, by the fact that will.")
@options.output_format("text", "json")
@options.reviews
def command(part: str | None, everything: bool, later: bool, format_name: str, reviews_folder: str | None) -> None:
    """Show how far reviews are. Nothing is asked before it is due; --later lists what one review will be asked."""
    from incident_review import place
    from incident_review.desk import choice
    from incident_review.folder import Reviews
    from incident_review.problem import UsageError
    from incident_review.tree import Tree

    where = place.find(reviews_folder)
    reviews = options.in_force(Reviews(Tree(where.root, Tree(where.root).below(where.folder)), where.folder))
    if part is None and where.standing_in in reviews.ids() and not everything:
        part = where.standing_in
    if part is None and later:
        raise UsageError("--later is about one review", "name one: review status NAME --later")
    if part is None:
        click.echo(_json(reviews) if format_name == "json" else _table(reviews), nl=False)
        return
    review = reviews.review(choice.named(reviews, part))
    if format_name == "json":
        click.echo(_json(reviews, review.id), nl=False)
        return
    click.echo("\n".join(_one(reviews, review, later=later)))


def _table(reviews: Reviews) -> str:
    """Return a line for each review, with its next deadline."""
    from incident_review import moment
    from incident_review.clock import face as clockface
    from incident_review.plain import counted
    from incident_review.plain import line as one_line

    rows = []
    for name, stage, one, waived in _rows(reviews):
        due = f" {moment.said(one.due)}" if one and one.due else ""
        then = f"{one.what}{due}: {clockface.standing(one, moment.now())}" if one else ""
        rows.append((one_line(name), stage, "; ".join(part for part in (then, waived) if part)))
    if not rows:
        return 'no reviews yet: review new "What happened"\n'
    wide = max(len(name) for name, _, _ in rows)
    lines = [f"{name:{wide}}  {stage:9}  {then}".rstrip() for name, stage, then in rows]
    counts = {
        stage: sum(row[1] == stage for row in rows) for stage in ("open", "held", "published", "declined", "unread")
    }
    lines.append(
        f"{counted(len(rows), 'review')}: {', '.join(f'{count} {stage}' for stage, count in counts.items() if count)}"
    )
    return "\n".join(lines) + "\n"


def _rows(reviews: Reviews) -> Iterator[tuple[str, str, Deadline | None, str]]:
    """Yield id, stage, the deadline that needs somebody next, and what is waived."""
    from incident_review import moment
    from incident_review.clock import dates, deadlines, skim
    from incident_review.clock.deadlines import State

    now = moment.now().astimezone(moment.zone(reviews.policy.zone))
    order = (State.OVERDUE, State.IMPOSSIBLE, State.OPEN, State.EARLIEST)
    for id_ in reviews.ids():
        path = reviews.file(id_, "actions.yaml")
        found = skim.dates(reviews, id_, with_actions=reviews.tree.exists(path))
        if found is None:
            review = reviews.review(id_)
            if not review.readable:
                yield id_, "unread", None, "review.yaml cannot be read: review check"
                continue
            found = dates.of(review)
        waiting = [
            one for one in deadlines.deadlines(found, reviews.policy, now) if one.state in order and not one.waiver
        ]
        first = min(waiting, key=lambda one: (order.index(one.state), one.due is None, one.due or now), default=None)
        codes = ", ".join(waiver.rule for waiver in found.waivers)
        yield id_, found.stage, first, f"waived: {codes}" if codes else ""


def _json(reviews: Reviews, only: str = "") -> str:
    import json

    from incident_review.moment import written

    rows = [
        {
            "review": name,
            "stage": stage,
            "next": {"what": one.what, "due": written(one.due) if one.due else None, "state": str(one.state)}
            if one
            else None,
            "waived": waived.removeprefix("waived: ").split(", ") if waived.startswith("waived") else [],
        }
        for name, stage, one, waived in _rows(reviews)
        if only in ("", name)
    ]
    return json.dumps({"version": 1, "reviews": rows}, ensure_ascii=False, indent=2) + "\n"


def _one(reviews: Reviews, review: Review, *, later: bool) -> Iterator[str]:
    """Yield the lines that tell a colleague about one review; with `later`, each rule that nothing binds yet."""
    import shlex

    from incident_review import moment
    from incident_review.check import Engine
    from incident_review.clock import deadlines
    from incident_review.clock import face as clockface
    from incident_review.clock.dates import of
    from incident_review.desk import outlook
    from incident_review.finding import Severity
    from incident_review.plain import counted
    from incident_review.plain import line as one_line
    from incident_review.rule import load

    if not review.readable:
        yield f"{one_line(review.id)}: review.yaml cannot be read: review check {shlex.quote(one_line(review.id))}"
        return
    facts = review.facts
    yield f"{one_line(review.id)}: {one_line(facts.title)}"
    severity = f", severity {one_line(facts.severity)}" if facts.severity else ""
    yield f"  {facts.stage}, depth {review.depth}{severity}"
    if reviews.policy.organisation == "one-team":
        yield "  one team: team distance and the global forum are not asked for"
    if facts.imported_from:
        yield f"  imported from {one_line(facts.imported_from)}: attendance and clocks are hints"
    yield from _block("there is", list(_there(review)))
    report = Engine(load()).run(reviews, [review.id])
    weights = {severity: [one for one in report.findings if one.severity is severity] for severity in Severity}
    yield from _block("is missing", [f"{one.code} {one_line(one.message)}" for one in weights[Severity.ERROR]])
    yield from _block("worth a look", [f"{one.code} {one_line(one.message)}" for one in weights[Severity.WARNING][:5]])
    waivers = [
        f"{one_line(one.rule)}: {one_line(one.reason or 'no reason')}"
        + (f", approved by {one_line(one.approved_by)}" if one.approved_by else "")
        for one in facts.waivers
    ]
    yield from _block("is waived", waivers)
    now = moment.now().astimezone(moment.zone(reviews.policy.zone))
    coming = [
        f"{one.what}{f' {moment.said(one.due)}' if one.due else ''}: {clockface.standing(one, now)}"
        for one in deadlines.deadlines(of(review), reviews.policy, now)
        if one.state is not deadlines.State.MET
    ]
    yield from _block("comes next", [*_step(review), *coming])
    ahead = outlook.ahead(review) if facts.stage != "declined" else {}
    if later:
        yield from _block("asked later", [f"{when}: {', '.join(map(_named, rules))}" for when, rules in ahead.items()])
    elif ahead:
        count = counted(sum(map(len, ahead.values())), "rule")
        yield from ("", f"asked later: {count} (review status {shlex.quote(one_line(review.id))} --later)")


def _named(rule: LoadedRule) -> str:
    """Name a fault that is looked for, as `review explain` takes it."""
    return rule.name


def _block(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield title
        for line in lines:
            yield f"  {line}"


def _there(review: Review) -> Iterator[str]:
    from incident_review.moment import said
    from incident_review.plain import counted
    from incident_review.plain import line as one_line

    times = {
        "started": review.facts.incident.started_at,
        "detected": review.facts.incident.detected_at,
        "mitigated": review.facts.incident.mitigated_at,
        "over": review.facts.incident.resolved_at,
    }
    yield from (f"{word} {said(when)}" for word, when in times.items() if when)
    if review.timeline.events:
        yield f"a timeline of {counted(len(review.timeline.events), 'event')}"
    if review.people:
        yield f"{counted(len(review.people), 'person', 'people')}: {one_line(', '.join(review.people))}"
    for room in review.gatherings:
        when = said(room.meeting.starts_at) if room.meeting.starts_at else "without a time"
        who = f", {_were(len(room.people))} there" if room.held else ", planned"
        led = f", {one_line(room.meeting.facilitator)} facilitates" if room.meeting.facilitator else ""
        yield f"a {room.kind} meeting {when}{who}{led}"
    if review.items:
        counts: dict[str, int] = {}
        for item in review.items:
            counts[str(item.status)] = counts.get(str(item.status), 0) + 1
        yield f"improvement items: {', '.join(f'{count} {status}' for status, count in counts.items())}"
    if review.published_at:
        yield f"published {said(review.published_at)}"


def _were(count: int) -> str:
    from incident_review.plain import counted

    return f"{counted(count, 'person', 'people')} {'was' if count == 1 else 'were'}"


def _step(review: Review) -> Iterator[str]:
    """Yield the one command that fits now."""
    incident = review.facts.incident
    if review.facts.stage == "declined":
        return
    if incident.started_at is None:
        yield "when did it start? write incident.started_at into review.yaml"
    if incident.resolved_at is None and not review.gatherings:
        yield "when it is over: review over"
    elif not review.gatherings:
        yield 'plan the meeting: review meet local --at "…" --facilitator NAME'
    elif not review.held():
        yield "after the meeting: review held --attended NAMES"
    elif review.published_at is None:
        yield "write report.md, then: review advance --published-to LINK"
    elif review.facts.stage != "published":
        yield "the facts say published: review advance"

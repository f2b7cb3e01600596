"""Adopt the practice in an old repository: set today's findings aside, once; from then on they only become fewer."""

from __future__ import annotations

import click

from incident_review import options


@click.command(
    epilog="""\b
Examples:
  review baseline              the first time: set today's findings aside; later: drop those that are gone
  review baseline --dry-run    say how many, write nothing"""
)
@options.reviews
@options.dry_run
def command(reviews_folder: str | None, dry_run: bool) -> None:
    """Write .baseline.json into the reviews folder: `review check` leaves out the findings in it.

    It never grows: a finding that is not in it is mended or waived. Commit it with the reviews.
    """
    import shlex

    from incident_review import atomic, baseline, place
    from incident_review.check import Engine
    from incident_review.folder import Reviews
    from incident_review.plain import counted, line
    from incident_review.rule import load
    from incident_review.tree import Tree

    where = place.find(reviews_folder)
    reviews = options.in_force(Reviews(Tree(where.root), where.folder))
    path = baseline.path(reviews)
    first = not reviews.tree.exists(path)
    known = baseline.read(reviews)
    report = Engine(load(), baseline=False).run(reviews, reviews.ids())
    found = baseline.count(report.findings, report.sources, reviews.folder)
    kept = found if first else known & found
    gone, new = (known - kept).total(), (found - kept).total()
    if not dry_run and (first or kept != known):
        atomic.replace(where.root / path, baseline.text(kept))
    if first:
        click.echo(f"{counted(kept.total(), 'finding')} set aside in {line(path)}")
        click.echo(f"next: git add {shlex.quote(path)} && git commit")
    else:
        click.echo(f"{counted(gone, 'finding')} gone, {kept.total():,} left in {line(path)}")
    if new:
        click.echo(f"{counted(new, 'finding')} not in it: it only becomes smaller (review check)")

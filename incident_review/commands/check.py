"""Check reviews: who was in the room, the clocks, the items, the wording."""

from __future__ import annotations

import sys

import click

from incident_review import options


@click.command(
    epilog="""\b
Examples:
  review check                          all reviews, or the one you stand in
  review check checkout                 the review whose name holds "checkout"
  review check --staged                 what is staged, whatever the work tree holds
  review check --select PIR4 --strict   wording only; warnings fail too
  review check --format github          annotations for a pull request"""
)
@click.argument("what", nargs=-1, metavar="[PATH|REVIEW]...")
@click.option("--all", "everything", is_flag=True, help="Check all reviews, wherever you stand.")
@click.option("--staged", is_flag=True, help="Check the staged text of the reviews that the next commit touches.")
@click.option(
    "--select", metavar="CODES", multiple=True, help="Only rules whose codes start so: PIR1,PIR404; may be repeated."
)
@click.option("--ignore", metavar="CODES", multiple=True, help="Leave out rules whose codes start so; may be repeated.")
@click.option("--strict", is_flag=True, help="Exit with 1 for warnings too.")
@options.output_format()
@options.reviews
def command(
    what: tuple[str, ...],
    everything: bool,
    staged: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    strict: bool,
    format_name: str,
    reviews_folder: str | None,
) -> None:
    """Check reviews and print what a facilitator would point at.

    Exit code 0: no errors (warnings and infos alone are fine); 1: errors; 2: wrong usage, or a rule crashed.
    """
    from incident_review import place
    from incident_review.check import Engine, Run
    from incident_review.folder import Reviews
    from incident_review.outcome import exit_code
    from incident_review.output import stream
    from incident_review.repository import Index
    from incident_review.repository import staged as staged_paths
    from incident_review.rule import load
    from incident_review.terminal import colors
    from incident_review.tree import Tree

    if everything and (what or staged):
        raise click.UsageError("--all checks everything: leave out names and --staged")
    where = place.find(reviews_folder)
    reviews = Reviews(Index(where.root) if staged else Tree(where.root), where.folder)
    if staged:
        ids = reviews.ids_of(staged_paths(where.root))
    elif what:
        ids = list(dict.fromkeys(id_ for name in what for id_ in _ids(reviews, where, name)))
    else:
        ids = [where.standing_in] if where.standing_in in reviews.ids() and not everything else reviews.ids()
    engine = Engine(load(), codes(select), codes(ignore))
    run, color = Run(engine.each(reviews, ids)), colors()
    for piece in stream(format_name, run, color=color):
        click.echo(piece, nl=False, color=color)
    sys.exit(exit_code(run, strict=strict))


def codes(given: tuple[str, ...]) -> tuple[str, ...]:
    """Return prefixes of codes from options that may hold several, with commas. Raises click.UsageError."""
    from incident_review.problem import did_you_mean
    from incident_review.rule import codes_like, load

    found = tuple(code.strip().upper() for option in given for code in option.split(",") if code.strip())
    known = [rule.code for rule in load()]
    for code in found:
        if not any(rule.startswith(code) for rule in known):
            hint = did_you_mean(code, codes_like(code)) or "`review explain` lists the rules"
            raise click.UsageError(f'no rule has a code that starts with "{code}"; {hint}')
    return found


def _ids(reviews: object, where: object, name: str) -> list[str]:
    import os
    from pathlib import Path

    from incident_review.folder import Reviews
    from incident_review.place import Where

    assert isinstance(reviews, Reviews)  # noqa: S101 - typed here so that `--help` imports neither
    assert isinstance(where, Where)  # noqa: S101
    if not os.path.exists(name):  # Path.exists would raise for a name that is too long
        return [reviews.find(name)]
    path = where.relative(name)
    if path in (reviews.folder, "."):
        return reviews.ids()
    found = reviews.ids_of([path, f"{path}/review.yaml"])
    return found or [reviews.find(Path(name).name)]

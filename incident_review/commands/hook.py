"""Run one of the pre-commit hooks, as pre-commit does."""

from __future__ import annotations

import sys

import click

from incident_review import options


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("hook_id", metavar="HOOK")
@click.argument("files", nargs=-1)
@options.reviews
def command(hook_id: str, files: tuple[str, ...], reviews_folder: str | None) -> None:
    """Run the pre-commit hook HOOK on FILES."""
    from incident_review.hook import load

    sys.exit(load(hook_id).run(files, reviews_folder))

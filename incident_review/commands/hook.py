"""Run one of the pre-commit hooks, as pre-commit does."""

from __future__ import annotations

import sys

import click

from incident_review import options


@click.command(context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.argument("hook_id", metavar="HOOK")
@click.argument("files", nargs=-1)
@options.reviews
def command(hook_id: str, files: tuple[str, ...], reviews_folder: str | None) -> None:
    """Run the pre-commit hook HOOK on FILES; `--reviews DIR` may stand before them."""
    from incident_review.hook import load

    # A file may be called --help: behind HOOK only the first two words can be an option, and pre-commit puts
    # the hook's own arguments there.
    if reviews_folder is None and files[:1] == ("--reviews",) and len(files) > 1:
        reviews_folder, files = files[1], files[2:]
    sys.exit(load(hook_id).run(files, reviews_folder))

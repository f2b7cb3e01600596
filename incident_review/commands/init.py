"""Prepare a repository for reviews: policy, schemas, pre-commit hooks."""

from __future__ import annotations

import os
from pathlib import Path

import click

from incident_review import options


@click.command(
    epilog="""\b
Examples:
  review init                                   reviews/ and the hooks, run by the installed `review`
  review init --reviews docs/incidents          another folder
  review init --repo https://… --rev v0.1.0     let pre-commit install the hooks from there
  review init --dry-run                         show what would change"""
)
@click.option("--repo", metavar="URL", help="Let pre-commit install the hooks from this repository (with --rev).")
@click.option("--rev", metavar="TAG", help="The version for --repo.")
@click.option("--install/--no-install", default=True, help="Run `pre-commit install`. [default: install]")
@options.reviews
@options.dry_run
def command(repo: str | None, rev: str | None, install: bool, reviews_folder: str | None, dry_run: bool) -> None:
    """Prepare a repository for reviews. What exists is kept: running it again changes nothing.

    Writes policy.yaml, catalog.yaml and JSON Schemas for editors into the reviews folder, and adds the hooks to
    .pre-commit-config.yaml without losing a comment of it.
    """
    from incident_review import atomic, place, precommit, repository
    from incident_review.diff import diff
    from incident_review.problem import UsageError

    if bool(repo) != bool(rev):
        raise click.UsageError("--repo and --rev go together: pre-commit needs a version")
    where = place.find(reviews_folder, create=True)
    if not where.folder.isprintable():
        raise UsageError("the folder's name holds control characters", "choose another name")
    versioned = repository.top(where.root) is not None
    config = where.root / precommit.FILE
    _refuse_links_out(where.root, [config, *_files(where.root / where.folder)])
    before = _text(config)
    runs_already = precommit.installed(where.root) if versioned else {}
    changes = {config: (before, precommit.merged(before, where.folder, repo, rev, runs_already))}
    changes |= {path: (_text(path), text) for path, text in _files(where.root / where.folder).items()}
    changed = {path: both for path, both in changes.items() if both[0] != both[1]}
    for path, (old, new) in changed.items():
        shown = path.relative_to(where.root).as_posix()
        if dry_run:
            click.echo(diff(shown, old, new), nl=False)
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            atomic.replace(path.resolve(), new)
        except OSError as error:
            raise UsageError(f"{shown} cannot be written: {(error.strerror or str(error)).lower()}") from error
        click.echo(f"{'changed' if old else 'created'}  {shown}")
    if not changed:
        click.echo("nothing to change: this repository is prepared")
    if dry_run or not install:
        return
    if not versioned:
        click.echo("next: `git init`, then `pre-commit install`: hooks need a Git repository")
        return
    # Where this brought the configuration, older branches have none; who had one decided otherwise.
    forgiving = not before or any("--skip-on-missing-config" in script for script in runs_already.values())
    worked, words = precommit.install(where.root, forgiving=forgiving)
    click.echo("hooks installed" if worked else f"hooks not installed: {words}", err=not worked)
    if changed and worked:
        click.echo('next: review new "What happened"')


def _refuse_links_out(root: Path, paths: list[Path]) -> None:
    """Raise UsageError for what would be read or written outside the repository, through a link."""
    from incident_review.problem import UsageError

    real = root.resolve()
    for path in paths:
        if not Path(os.path.realpath(path)).is_relative_to(real):
            shown = path.relative_to(root).as_posix()
            raise UsageError(
                f"{shown} leads out of the repository, through a link", "replace the link with what it names"
            )


def _files(folder: Path) -> dict[Path, str]:
    from incident_review.scaffold import template
    from incident_review.schemas import schemas

    files = {
        folder / name: template(name) for name in ("policy.yaml", "catalog.yaml") if not os.path.lexists(folder / name)
    }
    return files | {folder / ".schema" / f"{name}.json": text for name, text in schemas().items()}


def _text(path: Path) -> str:
    """Return the text of a file with every byte of it kept, "" when there is none."""
    from incident_review.problem import UsageError

    try:
        return path.read_bytes().decode("utf-8") if os.path.exists(path) else ""
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path.name} cannot be read as UTF-8 text", "mend or move it, then run init again") from error

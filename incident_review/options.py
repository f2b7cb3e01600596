"""Options that several commands share, declared once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from incident_review.folder import Reviews

Command = TypeVar("Command", bound=Callable[..., Any])

OUTPUT = Path(__file__).parent / "output"


def reviews(command: Command) -> Command:
    """Add `--reviews DIR`."""
    return click.option(
        "--reviews",
        "reviews_folder",
        metavar="DIR",
        help="The folder that holds the reviews. [default: found by looking]",
    )(command)


def output_format(*names: str) -> Callable[[Command], Command]:
    """Add `--format`, with all output formats or the named ones; text is the default."""
    known = names or tuple(sorted(path.stem for path in OUTPUT.glob("[a-z]*.py")))
    return click.option(
        "--format",
        "format_name",
        type=click.Choice(known),
        default="text",
        show_default=True,
        help="How to print.",
    )


def no_input(command: Command) -> Command:
    """Add `--no-input`."""
    return click.option("--no-input", is_flag=True, help="Ask nothing; what is not given stays open.")(command)


def dry_run(command: Command) -> Command:
    """Add `--dry-run`."""
    return click.option("--dry-run", is_flag=True, help="Show what would be written, write nothing.")(command)


def review_name(command: Command) -> Command:
    """Add `--review NAME`, for commands whose arguments say something else."""
    return click.option(
        "--review",
        "part",
        metavar="NAME",
        help="A part of the review's name, or LAST. [default: where you stand, or the only open one]",
    )(command)


def ask(question: str, check: Callable[[str], object]) -> str:
    """Put a question until the answer passes `check`, which raises UsageError; Enter alone answers nothing."""
    from incident_review.problem import UsageError  # noqa: PLC0415 - `review --help` asks nothing

    while True:
        answer: str = click.prompt(question, default="", show_default=False)
        if not answer.strip():
            return ""
        try:
            check(answer)
        except UsageError as error:
            click.echo(f"{error}: {error.advice}" if error.advice else str(error), err=True)
        else:
            return answer


def in_force(reviews: Reviews) -> Reviews:
    """Say where policy.yaml or catalog.yaml cannot be read: a command then goes by the defaults."""
    for path in sorted(reviews.broken):
        click.echo(f"{path} is not in force, it cannot be read: review check", err=True)
    return reviews


def say(lines: Iterable[str]) -> None:
    """Print lines, if there are any."""
    for line in lines:
        click.echo(line)

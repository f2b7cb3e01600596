"""Print the completion script for bash, zsh or fish."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command(
    epilog="""\b
Examples:
  review completion bash >> ~/.bashrc
  review completion zsh  >> ~/.zshrc
  review completion fish > ~/.config/fish/completions/review.fish"""
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the script that completes commands and options in SHELL."""
    from incident_review.cli import group

    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"no completion for {shell}")
    click.echo(found(group, {}, "review", "_REVIEW_COMPLETE").source())

"""Look at the installation: Git, pre-commit, hooks, policy, schemas."""

from __future__ import annotations

import sys

import click

from incident_review import options

SIGNS = {True: ("ok", "good"), False: ("look", "warning")}


@click.command(
    epilog="""\b
Examples:
  review doctor                  what is in order, and what to do about what is not"""
)
@options.reviews
def command(reviews_folder: str | None) -> None:
    """Look at what the hooks need, and say what to do where something is missing. Exit code 1 when something is."""
    from incident_review.diagnosis import examine
    from incident_review.output.text import Painter
    from incident_review.plain import line as one_line
    from incident_review.terminal import colors

    paint = Painter(color=colors())
    sound = True
    for sign in examine(reviews_folder):
        word, style = SIGNS[sign.sound]
        click.echo(f"{paint(style, f'{word:5}')} {one_line(sign.what)}")
        if not sign.sound:
            sound = False
            click.echo(f"      help: {one_line(sign.advice)}")
    sys.exit(0 if sound else 1)

"""Check improvement items, one a line: say which part of an item is missing, and offer a frame."""

from __future__ import annotations

from typing import BinaryIO

import click

from incident_review import options


@click.command(
    epilog="""\b
Examples:
  echo "We should test more" | review item     one item
  review item items.txt                        one item a line
  review item - --format json                  for programs; "line" is the item's line"""
)
@click.argument("file", type=click.File("rb"), default="-", metavar="[FILE|-]")
@options.output_format("text", "json")
def command(file: BinaryIO, format_name: str) -> None:
    """Say of each improvement item whether it leads to a specific act.

    Reads item titles, one a line, from FILE or from standard input.
    Exit code 0: no errors (warnings and infos alone are fine); 1: errors; 2: wrong usage, or a rule crashed.
    """
    from incident_review.outcome import exit_code
    from incident_review.output import render
    from incident_review.terminal import colors
    from incident_review.text import check_items

    text = file.read().decode("utf-8-sig", errors="replace")
    name = getattr(file, "name", "<stdin>").strip("<>")
    report = check_items([(name, text)])
    click.echo(render(format_name, report, color=colors()), nl=False, color=colors())
    raise SystemExit(exit_code(report))

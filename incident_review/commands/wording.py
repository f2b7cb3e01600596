"""Check the wording of any text for blame: Markdown or plain, from files or a pipe."""

from __future__ import annotations

from typing import BinaryIO

import click

from incident_review import options, plain


@click.command(
    epilog="""\b
Examples:
  review wording notes.md --who "Ana Ruiz" --who "storage crew"
  pbpaste | review wording                     a pasted page
  review wording *.md --format json            for programs"""
)
@click.argument("files", nargs=-1, type=click.File("rb"), metavar="[FILE… | -]")
@click.option(
    "--who",
    "people",
    multiple=True,
    metavar="NAME",
    help="A person, handle, role or team in the text; may be repeated.",
)
@options.output_format("text", "json")
def command(files: tuple[BinaryIO, ...], people: tuple[str, ...], format_name: str) -> None:
    """Say where a text blames, judges or looks back with hindsight, and ask what a facilitator would ask.

    Reads FILES, or standard input. Code, links and quotations are left alone.
    Exit code 0: no errors (warnings and infos alone are fine); 1: errors; 2: wrong usage, or a rule crashed.
    """
    from incident_review.outcome import exit_code
    from incident_review.output import render
    from incident_review.terminal import colors
    from incident_review.text import check_text

    read = [(_name(file.name), file.read()) for file in files or (click.open_file("-", "rb"),)]
    report = check_text([(name, _decoded(name, raw)) for name, raw in read], people)
    click.echo(render(format_name, report, color=colors()), nl=False, color=colors())
    raise SystemExit(exit_code(report))


def _name(name: str) -> str:
    return name.removeprefix("<").removesuffix(">")


def _decoded(name: str, raw: bytes) -> str:
    """Return bytes as text; of bytes that are none, say where the first is, and read on with a mark in its place."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        note = f"{name}:{line}:{column}: this byte is no UTF-8; a mark is read in its place, as for any further one"
        click.echo(f"{plain.line(note)}\n  help: save the file as UTF-8, so that every word is read", err=True)
        return raw.decode("utf-8-sig", errors="replace")

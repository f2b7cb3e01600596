"""The `review` command. Sub-commands are the files of commands/, read when they are needed."""

from __future__ import annotations

import contextlib
import gc
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from incident_review import __version__
from incident_review.terminal import prepare

FOLDER = Path(__file__).parent / "commands"
FIRST_LINE = re.compile(r'"""(.+)')
HIDDEN = {"hook"}
# Numbers of signals; the module of that name is an import that `review --help` can do without.
SIGINT, SIGPIPE = 2, 13
# Most of what a start makes lives until the end. Looking through it for garbage, again and again while importing
# and once more at exit, took a seventh of a hook's time.
OBJECTS_BETWEEN_COLLECTIONS = 100_000
# Help lists commands in the order in which people meet them; new files come after, by name.
ORDER = (
    "init",
    "new",
    "event",
    "over",
    "meet",
    "held",
    "check",
    "status",
    "advance",
    "clock",
    "actions",
    "explain",
)


class Commands(click.Group):
    """A group whose commands are files; listing them reads one line of each and imports none."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names of all commands that are shown."""
        names = {path.stem for path in FOLDER.glob("[a-z]*.py")} - HIDDEN
        return sorted(names, key=lambda name: (ORDER.index(name) if name in ORDER else len(ORDER), name))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Import the command, or return None when there is no such file."""
        if not re.fullmatch(r"[a-z]+", cmd_name) or not (FOLDER / f"{cmd_name}.py").exists():
            return None
        command: click.Command = import_module(f"incident_review.commands.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; a mistyped one comes with "did you mean"."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from incident_review.problem import did_you_mean  # noqa: PLC0415 - only for a mistyped command

            hint = did_you_mean(args[0], self.list_commands(ctx))
            raise click.UsageError(f'there is no command "{args[0]}"; {hint or "see review --help"}', ctx) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write each command with the first line of its file."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _first_line(name)) for name in self.list_commands(ctx)])

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run the command line. Whatever stops it is said in one line with the way out, in one voice, here alone."""
        run: Any = super().main
        if not extra.pop("standalone_mode", True):
            return run(*args, standalone_mode=False, **extra)
        try:
            code = run(*args, standalone_mode=False, **extra)
        except click.Abort:
            raise SystemExit(128 + SIGINT) from None
        except Exception as error:
            from incident_review import stop  # noqa: PLC0415 - only when something is wrong

            if not stop.said(error):
                raise
            raise SystemExit(2) from None
        raise SystemExit(code if isinstance(code, int) else 0)

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Read the arguments; this prints help, too."""
        with _for_a_reader():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        with _for_a_reader():
            return super().invoke(ctx)


@contextlib.contextmanager
def _for_a_reader() -> Iterator[None]:
    """End in silence when nobody reads on: click would exit with 1, which means findings here."""
    try:
        yield
    except BrokenPipeError:
        from incident_review import stop  # noqa: PLC0415 - only for `review … | head`

        stop.silence()
        raise SystemExit(128 + SIGPIPE) from None


def _first_line(name: str) -> str:
    match = FIRST_LINE.search((FOLDER / f"{name}.py").read_text(encoding="utf-8"))
    return match[1].rstrip('"') if match else ""


HELP = """Write post-incident reviews in Git, held to the field's practice at the moment of the commit.

\b
Start:   review init && review new "Checkout slow"
Look:    review status, review check, review explain PIR404
"""


@click.group(
    cls=Commands, help=HELP, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, "-V", "--version", message="incident-review %(version)s")
def group() -> None:
    """Run a sub-command."""


def main() -> None:
    """Run the command line."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    prepare()
    if sys.stdout is None:  # closed: the next file that is opened would stand in its place
        click.echo("review: the output is closed\n  help: let it go to a terminal, a file or /dev/null", err=True)
        sys.exit(2)
    try:
        group.main(prog_name="review")
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()

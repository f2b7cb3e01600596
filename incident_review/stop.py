"""What stops a command, said to the person who called it: one line, and the way out. Nothing else prints this."""

from __future__ import annotations

import contextlib
import errno
import os
import sys

import click

from incident_review import plain
from incident_review.problem import UsageError

# What an output says that takes no more; a file of ours has its name in the error.
NO_ROOM = {errno.ENOSPC, errno.EIO, errno.EBADF, errno.EDQUOT, errno.EFBIG}


def said(error: Exception) -> bool:
    """Print what stopped the command; return False for what is our defect: then a trace helps more."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return True
    told = _told(error)
    if told is None:
        return False
    message, advice = told
    with contextlib.suppress(OSError):  # there may be nowhere to print it
        click.echo(f"review: {plain.line(message)}", err=True)
        if advice:
            click.echo(f"  help: {plain.escape(advice)}", err=True)
    return True


def silence() -> None:
    """Let go of an output that takes no more: what is left in the buffer would fail once more at exit, with a trace."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _told(error: Exception) -> tuple[str, str] | None:
    if isinstance(error, UsageError):
        return str(error), error.advice
    if isinstance(error, click.ClickException):
        return _of_click(error)
    if isinstance(error, OSError):
        return _of_system(error)
    return None


def _of_click(error: click.ClickException) -> tuple[str, str]:
    """Return click's words in our form: lower case, the hint behind the semicolon as the way out."""
    message, _, advice = error.format_message().partition("; ")
    if isinstance(error, click.NoSuchOption):
        message = f'there is no option "{error.option_name}"'
        close = (error.possibilities or [])[:3]
        advice = f"did you mean {' or '.join(sorted(close))}?" if close else ""
    context = getattr(error, "ctx", None)
    named = message[:1].lower() + message[1:].rstrip(".")
    return named, advice or (f"see `{context.command_path} --help`" if context else "")


def _of_system(error: OSError) -> tuple[str, str] | None:
    reason = (error.strerror or str(error)).lower()
    if error.filename is not None:
        return f"{os.fsdecode(error.filename)}: {reason}", "is it there, and may you read and write it?"
    if error.errno not in NO_ROOM:
        return None
    silence()
    return f"the output cannot be written: {reason}", ""

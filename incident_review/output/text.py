"""For people at a terminal: place, message, the line with carets, the question, one closing line."""

from __future__ import annotations

import shlex
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from incident_review.finding import Finding, Related, Severity, Span
from incident_review.plain import counted, escape
from incident_review.plain import line as one_line

if TYPE_CHECKING:
    from incident_review.check import Report, Run

WIDTH = 96  # cells of a source line that are shown; prose often stands in one long line
STYLES = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "bold": "1",
    "frame": "34",
    "dim": "2",
    "good": "1;32",
}


def render(run: Run, *, color: bool = False, at_most: int | None = None) -> Iterator[str]:
    """Yield findings grouped as they come, crashes, and the closing line."""
    paint = _painter(color)
    for report in run:
        yield from _findings(report, paint, at_most)
    for crash in run.crashes:
        yield (
            f"{paint('error', 'crashed')}: the rule {crash.rule} could not finish on {one_line(crash.path)}\n"
            f"{_indent(escape(crash.error))}\n  please report it; the other rules have finished\n\n"
        )
    yield closing(run, paint)


def _findings(report: Report, paint: Painter, at_most: int | None) -> Iterator[str]:
    for folder, group in groupby(report.findings, key=lambda finding: finding.span.path.rpartition("/")[0]):
        found = list(group)
        shown = found
        if at_most is not None and len(found) > at_most:
            worst = sorted(found, key=_weight)[:at_most]
            shown = [finding for finding in found if finding in worst]
        yield "".join(f"{_finding(finding, report.sources, paint)}\n" for finding in shown)
        if len(shown) < len(found):
            name = shlex.quote(one_line(folder.rpartition("/")[2]))
            yield f"and {len(found) - len(shown)} more: review check {name}\n\n"


def closing(run: Run, paint: Painter) -> str:
    """Return the one line that says how it went."""
    counts = [
        (severity, counted(run.count(severity), str(severity)))
        for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)
    ]
    said = [paint(severity, words) for severity, words in counts if run.count(severity)]
    if run.crashes:
        said.append(paint("error", f"{len(run.crashes)} crashed"))
    if not said:
        said.append(paint("good", "nothing to change"))
    line = f"{counted(run.units, run.noun)}: {', '.join(said)}"
    if run.set_aside:
        line += f", {run.set_aside} set aside in the baseline"
    if run.waivers:
        line += f", {run.waivers.total()} waived ({'; '.join(_waived(run))})"
    return line + "\n"


def _waived(run: Run) -> list[str]:
    first = list(run.waivers)[:3]
    said = [f"{code}: {reason}" + (f", approved by {who}" if who else "") for code, who, reason in first]
    return [one_line(" ".join(text.split())) for text in said]


def _weight(finding: Finding) -> int:
    return list(Severity).index(finding.severity or Severity.ERROR)


class Painter:
    """Paints words where colours are wanted."""

    def __init__(self, *, color: bool) -> None:
        self.color = color

    def __call__(self, style: str, text: str) -> str:
        """Return `text` in a style."""
        return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if self.color else text


def _painter(color: bool) -> Painter:
    return Painter(color=color)


def _finding(finding: Finding, sources: dict[str, str], paint: Painter) -> str:
    span, severity = finding.span, str(finding.severity)
    place = one_line(f"{span.path}:{span.line}:{span.column}")
    lines = [f"{paint('bold', place)}: {paint(severity, f'{severity} {finding.code}')} {one_line(finding.message)}"]
    margin = " " * len(str(span.line))
    frame = _frame(span, sources.get(span.path), margin, paint, severity)
    lines += frame
    lines += [_related(spot, margin, paint) for spot in finding.related]
    if finding.question:
        lines.append(f"{margin} {paint('frame', '=')} {paint('bold', 'ask:')} {one_line(finding.question)}")
    if finding.help:
        lines.append(f"{margin} {paint('frame', '=')} {paint('bold', 'help:')} {one_line(finding.help)}")
    return "\n".join(lines) + "\n"


def _related(spot: Related, margin: str, paint: Painter) -> str:
    span = spot.place
    assert isinstance(span, Span)  # noqa: S101 - the engine makes every place concrete
    place = one_line(f"{span.path}:{span.line}:{span.column}")
    return f"{margin} {paint('frame', ':')} {place}: {one_line(spot.message)}"


def _frame(span: Span, source: str | None, margin: str, paint: Painter, style: str) -> list[str]:
    if not source:
        return []
    lines = source.split("\n")
    if span.line > len(lines):
        return []
    line = lines[span.line - 1].rstrip("\r")
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    line, start, end = _window(line, start, max(end, start + 1))
    carets = " " * _cells(line[:start]) + paint(style, "^" * max(_cells(line[start:end]), 1))
    bar = paint("frame", "|")
    return [
        f"{margin} {bar}",
        f"{paint('frame', str(span.line))} {bar} {escape(line)}",
        f"{margin} {bar} {carets}",
    ]


def _window(line: str, start: int, end: int) -> tuple[str, int, int]:
    """Return the part of a long line around its span, with the span's new place."""
    if len(line) <= WIDTH:
        return line, start, end
    end = min(end, start + WIDTH)
    left = max(0, min(start - (WIDTH - (end - start)) // 2, len(line) - WIDTH))
    right = min(len(line), left + WIDTH)
    before, after = "…" * (left > 0), "…" * (right < len(line))
    return f"{before}{line[left:right]}{after}", start - left + len(before), end - left + len(before)


def _cells(text: str) -> int:
    """Return how many terminal cells a text takes as it is printed."""
    return sum(_cell(char) for char in escape(text))


def _cell(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def _indent(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.rstrip().split("\n"))

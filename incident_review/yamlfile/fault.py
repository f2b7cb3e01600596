"""What the parser could not read, said to the person who typed the line: what is wrong, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

SHOWN = 40  # code points of a value that are shown in an advice
QUOTES_IN_QUOTES = """inside '…' write '' for an apostrophe, inside "…" write \\" for a quotation mark"""
LIKE_NEIGHBOURS = "indent keys that belong together by the same number of spaces, two more for each level"
CLOSING = {"[": "]", "{": "}"}
# Text pasted from a page or a chat brings these along; no reader of YAML takes them for a space.
INVISIBLE = re.compile("[\u00a0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]")


@dataclass(frozen=True, slots=True)
class Explained:
    """Where it is wrong (an offset in code points), what is wrong, and what to write instead."""

    offset: int
    message: str
    help: str


@dataclass(frozen=True, slots=True)
class _Met:
    """Where the parser stopped, and where the thing began that it was reading."""

    text: str
    at: int
    began: int

    @property
    def char(self) -> str:
        return self.text[self.at : self.at + 1]

    def line_start(self, at: int | None = None) -> int:
        return self.text.rfind("\n", 0, self.at if at is None else at) + 1

    def before(self) -> str:
        """Return what stands before the stop on its line."""
        return self.text[self.line_start() : self.at]

    def rest(self, at: int, stop: str = r"\r?\n|\s#|\Z") -> str:
        """Return the value that starts at `at`."""
        match = re.compile(stop).search(self.text, at)
        return self.text[at : match.start() if match else len(self.text)].strip()


def explain(text: str, error: Any) -> Explained:
    """Return the parser's error in plain words."""
    problem = str(getattr(error, "problem", "") or "")
    stopped, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    at = stopped.index if stopped is not None else 0
    met = _Met(text, min(at, len(text)), began.index if began is not None else at)
    said = next((say(met) for phrase, say in SAID if phrase in problem), None)
    said = said or Explained(
        met.at, "this line does not read as YAML", "put values that hold : # @ or quotes in quotes"
    )
    unseen = INVISIBLE.search(text, met.line_start(said.offset), max(_line_end(text, said.offset), met.at))
    if unseen:
        code = f"U+{ord(unseen[0]):04X}"
        return Explained(unseen.start(), f"an invisible character ({code}) stands here", "type a plain space instead")
    return said


def quoted(value: str) -> str:
    """Return the advice to put a value in quotes, with the value as it would look."""
    shown = value if len(value) <= SHOWN else f"{value[:SHOWN]}…"
    mark = "'" if '"' in shown or "\\" in shown else '"'
    return f"put the value in quotes: {mark}{shown.replace(mark, mark * 2) if mark == chr(39) else shown}{mark}"


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _start(met: _Met) -> Explained:
    if met.char == "\t":
        return _tab(met)
    return Explained(met.at, f"a value cannot start with {met.char}", quoted(met.rest(met.at)))


def _tab(met: _Met) -> Explained:
    return Explained(met.at, "a tab stands where spaces are expected", "indent with spaces, two for each level")


def _colon(met: _Met) -> Explained:
    before = met.before()
    first = re.search(r":[ \t]+", before)
    if first:
        value = met.rest(met.line_start() + first.end())
        return Explained(met.at, 'a second ": " on this line reads as another key', quoted(value))
    key = met.line_start() + len(before) - len(before.lstrip())
    above = met.text[: met.line_start()].rstrip().rpartition("\n")[2]
    if above.strip() and not re.search(r":(\s|$)", above):
        start = met.text[: met.line_start()].rstrip().rfind("\n") + 1
        return Explained(
            start + len(above) - len(above.lstrip()),
            "this line is no key with a value",
            "a key ends with a colon and a space: `key: value`",
        )
    return Explained(key, "this key is indented unlike the keys above it", LIKE_NEIGHBOURS)


def _colon_in_brackets(met: _Met) -> Explained:
    value = met.rest(met.began, r"\r?\n|,\s|[\]}]|\s#|\Z")
    what = (
        "a link" if "://" in value else "a time" if re.match(r"[\d-]*T?\d\d?:\d\d", value) else "a value with a colon"
    )
    return Explained(met.began, f"{what} inside {{ }} or [ ] needs quotes", quoted(value))


def _bracket(met: _Met) -> Explained:
    opening = met.text[met.began : met.began + 1]
    closing = CLOSING.get(opening, "]")
    if "\n" in met.text[met.began : met.at]:
        return Explained(met.began, f"the bracket {opening} is not closed", f"close it with {closing} on its line")
    return Explained(
        met.at, f"a comma or {closing} is missing before this", "put text that holds commas, colons or quotes in quotes"
    )


def _open_quote(met: _Met) -> Explained:
    return Explained(met.began, "this quotation mark is not closed", f"close it; {QUOTES_IN_QUOTES}")


def _no_key(met: _Met) -> Explained:
    before = met.before().rstrip()
    if met.char == ":":
        return Explained(met.at, "a key is missing before this colon", "write `key: value`")
    if before.endswith(("'", '"')):
        return Explained(met.at, "the value ends at the quotation mark before this", QUOTES_IN_QUOTES)
    if before.endswith(("]", "}")) or met.char in "]}":
        return Explained(met.at, "the value ends at the bracket before this", "remove it, or put the value in quotes")
    return Explained(met.at, "this line is indented unlike the lines above it", LIKE_NEIGHBOURS)


def _no_dash(met: _Met) -> Explained:
    return Explained(
        met.at, "the lines above are a list, and this is no entry of it", "start it with `- `, or indent it"
    )


def _no_colon(met: _Met) -> Explained:
    if re.match(r"-\S", met.text[met.began : met.began + 2]):
        return Explained(met.began, "a dash needs a space behind it", "write `- entry`")
    return Explained(
        met.began,
        "this line is no key with a value",
        "a key ends with a colon and a space: `key: value`; indent text that goes on from the line above",
    )


def _list_on_line(met: _Met) -> Explained:
    value = met.rest(met.at)
    if value == "-":
        return Explained(met.at, "a value cannot be a dash alone", quoted(value))
    return Explained(
        met.at, "a list cannot start on the line of its key", "write [one, two], or each `- entry` on its own line"
    )


def _mark(met: _Met) -> Explained:
    began = _Met(met.text, met.began, met.began)
    return _start(began)


def _block_text(met: _Met) -> Explained:
    return Explained(
        met.began, "text follows | or > on the same line", "start the text on the next line, or put the value in quotes"
    )


def _escape(met: _Met) -> Explained:
    back = met.text.rfind("\\", met.began, met.at + 1)
    return Explained(
        back if back >= 0 else met.at,
        'a backslash inside "…" starts an escape, and this is none',
        "write \\\\ for a backslash, or put the value in single quotes",
    )


def _nothing(met: _Met) -> Explained:
    if not met.text[met.at :].strip():
        opening = max(met.text.rfind("[", 0, met.at), met.text.rfind("{", 0, met.at), 0)
        return _bracket(_Met(met.text, len(met.text), opening))
    if re.search(r"[\[{,]\s*\Z", met.text[max(0, met.at - SHOWN) : met.at]):
        return Explained(met.at, "a value is missing before this", "write it, or remove the comma")
    return _start(met)


def _after_end(met: _Met) -> Explained:
    return Explained(met.at, "the file goes on after its end, the line `...`", "remove the line `...`")


SAID: tuple[tuple[str, Callable[[_Met], Explained]], ...] = (
    ("cannot start any token", _start),
    ("tab character", _tab),
    ("mapping values are not allowed", _colon),
    ("mapping keys are not allowed", _start),
    ("found unexpected ':'", _colon_in_brackets),
    ("did not find expected ',' or", _bracket),
    ("found unexpected end of stream", _open_quote),
    ("found unexpected document indicator", _open_quote),
    ("did not find expected key", _no_key),
    ("did not find expected '-' indicator", _no_dash),
    ("could not find expected ':'", _no_colon),
    ("block sequence entries are not allowed", _list_on_line),
    ("did not find expected alphabetic", _mark),
    ("did not find the expected '>'", _mark),
    ("did not find expected tag URI", _mark),
    ("did not find URI escaped octet", _mark),
    ("did not find expected whitespace", _mark),
    ("did not find expected '!'", _mark),
    ("found undefined tag handle", _mark),
    ("did not find expected comment or line break", _block_text),
    ("found an indentation indicator", _block_text),
    ("unknown escape character", _escape),
    ("hexdecimal number", _escape),
    ("Unicode character escape code", _escape),
    ("did not find expected node content", _nothing),
    ("<document start>", _after_end),
)

"""The one reader of YAML: a plain, JSON-like subset, with the position of every key and value.

One parser (libyaml through ruamel.yaml), no fallback: the C and the pure parser disagree. Values are built here
from the node tree, so a time stays the text that was typed, `2026-02-30` is a wrong value with a position instead
of a crash, and nothing of YAML that executes, refers or merges is ever read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Any

from ruamel.yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from incident_review.finding import Key, Place, Span
from incident_review.problem import Kind, Problem
from incident_review.yamlfile.node import MAX_DEPTH, YAMLError, compose

MAX_DIGITS = 18
DIRECTIVE = re.compile(r"^%", re.MULTILINE)
CONFLICT = re.compile(r"^<{7} ", re.MULTILINE)
LINE_ENDS = "\r\x85\u2028\u2029"
# What YAML refuses, what tools disagree on, and what nobody can see.
# Most files are ASCII, and the pattern for all others takes 3 ms to compile: that waits until one is met.
ODD_IN_ASCII = re.compile("[^\t\n\r -~]|\r(?!\n)")
ODD = "[^\t\n\r -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|\r(?!\n)"
NULLS = {"", "~", "null", "Null", "NULL"}
BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
FLOAT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+]?[0-9]{1,3})?")
COMMENT = re.compile(r"[ \t]*:?[ \t]*(#\w[^\r\n]*)")
MERGE = ("the merge key << is not used in reviews", "write the keys out one by one")
NOT_PLAIN = {
    "anchor": ("an anchor (&) is not used in reviews", "write the value out, or put it in quotes if it starts with &"),
    "alias": ("an alias (*) is not used in reviews", "write the value out, or put it in quotes if it starts with *"),
    "tag": ("a tag (!) is not used in reviews", "remove it, or put the value in quotes if it starts with !"),
    "document": ("a second document starts here", "keep one document in a file: remove this line"),
    "depth": (f"this nests deeper than {MAX_DEPTH} levels", "reviews are flat: check brackets and indentation"),
}


class YamlFile:
    """A YAML file, read: `data` is plain dicts, lists and scalars, `None` when the file holds nothing.

    `text` has line ends as typed; positions are 1-based and count code points.
    """

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.problems: list[Problem] = []
        self.root: Node | None = None
        self.data: Any = None
        self._pairs: dict[int, dict[Any, tuple[Node, Node]]] = {}  # of each mapping that somebody asked for
        self._lines = [0, *(match.end() for match in re.finditer("\n", text))]
        if not self._refused():
            self.root = self._compose()
        if self.root is not None:
            self.data = self._value(self.root)

    def span(self, key: Key) -> Span:
        """Return where `key` stands; a path that does not exist means its nearest parent."""
        name, value, whole = self._find(key.path)
        if value is None or (value is self.root and isinstance(value, ScalarNode) and _empty(value)):
            return Span(self.path, 1, 1, 1, 1)
        if key.within is not None and whole and isinstance(value, ScalarNode):
            return self._within(value, *key.within)
        if key.name or not whole or not isinstance(value, ScalarNode) or _empty(value):
            # A whole mapping or list is no place to look at: its key is, or its first line.
            node = name if name is not None else value
            return self._of(node) if isinstance(node, ScalarNode) else self._first_line(node)
        return self._of(value)

    def offsets(self, path: tuple[str | int, ...]) -> tuple[int, int]:
        """Return start and end, in code points of `text`, of the value at `path`. Raises KeyError."""
        _, value, whole = self._find(path)
        if value is None or not whole:
            raise KeyError(path)
        return value.start_mark.index, self.end_of(value)

    def node(self, path: tuple[str | int, ...]) -> Node | None:
        """Return the node at `path`, or None."""
        _, value, whole = self._find(path)
        return value if whole else None

    def end_of(self, node: Node) -> int:
        """Return where `node` ends in `text`, without what follows its last value: comments, blank lines."""
        name: Node | None = None
        # libyaml ends block lists and mappings at the start of whatever comes next, so their last value counts.
        while isinstance(node, CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            name, node = last if isinstance(node, MappingNode) else (None, last)
        start, end = int(node.start_mark.index), int(node.end_mark.index)
        if isinstance(node, ScalarNode) and node.style in ("|", ">"):
            written = self.text[start:end]
            keeps = "+" in written.split("\n", 1)[0].split("#")[0]
            return start + len(re.sub(r"\r?\n\Z", "", written) if keeps else written.rstrip("\r\n"))
        if start == end and name is not None and self.text[start - 1 : start] != ":":
            return self.end_of(name)
        return end

    def between(self, start: int, end: int) -> Span:
        """Return the span of `text[start:end]`."""
        line, column = self._line_column(start)
        end_line, end_column = self._line_column(max(start, end))
        return Span(self.path, line, column, end_line, end_column)

    def _refused(self) -> bool:
        match = ODD_IN_ASCII.search(self.text) if self.text.isascii() else re.search(ODD, self.text)
        if match:
            self._odd(match)
            return True
        match = CONFLICT.search(self.text)
        if match:
            advice = "choose the text, and remove the lines <<<<<<<, ======= and >>>>>>>"
            place = self.between(match.start(), match.end())
            self._problem(Kind.UNREADABLE, place, "a merge conflict is left here", advice)
            return True
        match = DIRECTIVE.search(self.text)
        if match:
            self._problem(
                Kind.NOT_PLAIN,
                self._at(match.start()),
                "a line that starts with % changes how values are read",
                "remove the line",
            )
        return match is not None

    def _odd(self, match: re.Match[str]) -> None:
        code, place = f"U+{ord(match[0]):04X}", self._at(match.start())
        if match[0] in LINE_ENDS:
            message = f"this character ({code}) ends a line for some tools and not for others"
            self._problem(Kind.NOT_PLAIN, place, message, "end lines with LF or CRLF")
        elif match[0] == "\0":
            message = "a NUL byte: this file is no text, or its encoding is UTF-16"
            self._problem(Kind.UNREADABLE, place, message, "save the file as UTF-8 (your editor's encoding menu)")
        else:
            self._problem(Kind.UNREADABLE, place, f"an invisible character ({code})", "remove it")

    def _compose(self) -> Node | None:
        try:
            return compose(self.text, self._not_plain)
        except YAMLError as error:
            from incident_review.yamlfile.fault import explain  # noqa: PLC0415 - only for a file that is broken

            said = explain(self.text, error)
        except UnicodeEncodeError as error:  # half a character: no file holds one, a command's argument may
            self._problem(Kind.UNREADABLE, self._at(error.start), "half a character (U+D800 to U+DFFF)", "remove it")
            return None
        place = self._at(said.offset)
        if not any(isinstance(found.place, Span) and found.place.line == place.line for found in self.problems):
            self._problem(Kind.UNREADABLE, place, said.message, said.help)
        return None

    def _not_plain(self, what: str, offset: int) -> None:
        self._problem(Kind.NOT_PLAIN, self._at(offset), *NOT_PLAIN[what])

    def _value(self, node: Node) -> Any:
        if isinstance(node, MappingNode):
            return self._mapping(node)
        if isinstance(node, SequenceNode):
            return [self._entry(child) for child in node.value]
        return self._scalar(node)

    def _entry(self, node: Node) -> Any:
        value = self._value(node)
        if value is None:
            self._look_for_comment(node.start_mark.index)
        return value

    def _mapping(self, node: MappingNode) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, child in node.value:
            if not isinstance(name, ScalarNode) or (name.value == "" and not name.style):
                self._problem(Kind.NOT_PLAIN, self._first_line(name), "a key is a word or a name", "write `key: value`")
            elif name.value == "<<" and not name.style:
                self._problem(Kind.NOT_PLAIN, self._of(name), *MERGE)
            elif name.value in found:
                message = f'the key "{_short(name.value)}" stands here a second time'
                self._problem(Kind.NOT_PLAIN, self._of(name), message, "keep one of the two")
            else:
                found[name.value] = self._value(child)
                if found[name.value] is None:
                    self._look_for_comment(name.end_mark.index)
        return found

    def _scalar(self, node: Any) -> Any:
        word = node.value
        if node.style:
            return word
        if word in NULLS:
            return None
        if word in BOOLEANS:
            return BOOLEANS[word]
        if len(word) <= MAX_DIGITS and INTEGER.fullmatch(word):
            return int(word)
        return float(word) if len(word) <= MAX_DIGITS and FLOAT.fullmatch(word) else word

    def _look_for_comment(self, offset: int) -> None:
        # `ref: #123` is silently nothing for YAML: the text after # is a comment.
        match = COMMENT.match(self.text, offset)
        if match:
            self._problem(
                Kind.WRONG_VALUE,
                self.between(match.start(1), match.end(1)),
                "the value is empty: # starts a comment here",
                f'put the value in quotes: "{_short(match[1].strip())}"; a comment has a space behind its #',
            )

    def _find(self, path: tuple[str | int, ...]) -> tuple[Node | None, Node | None, bool]:
        """Return the key's node, the value's node, and whether the whole path exists."""
        name: Node | None = None
        node = self.root
        for step in path:
            pair = self._child(node, step)
            if pair is None:
                return name, node, False
            name, node = pair
        return name, node, True

    def _child(self, node: Node | None, step: str | int) -> tuple[Node, Node] | None:
        if isinstance(node, MappingNode):
            if id(node) not in self._pairs:
                self._pairs[id(node)] = {
                    name.value: (name, value) for name, value in reversed(node.value) if isinstance(name, ScalarNode)
                }
            return self._pairs[id(node)].get(step)
        if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
            return node.value[step], node.value[step]
        return None

    def _of(self, node: Node) -> Span:
        return self.between(node.start_mark.index, self.end_of(node))

    def _first_line(self, node: Node) -> Span:
        start, end = node.start_mark.index, self.end_of(node)
        match = re.compile(r"[ \t]*(?:\r?\n|\Z)").search(self.text, start, end)
        return self.between(start, match.start() if match else end)

    def _within(self, node: ScalarNode, start: int, end: int) -> Span:
        places = _value_offsets(self.text, node)
        if not places:
            return self._of(node)
        first = places[min(start, len(places) - 1)]
        last = places[min(max(end - 1, start), len(places) - 1)]
        return self.between(first, last + 1)

    def _line_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def _at(self, offset: int) -> Span:
        line, column = self._line_column(offset)
        return Span(self.path, line, column, line, column + 1)

    def _problem(self, kind: Kind, place: Place, message: str, advice: str) -> None:
        self.problems.append(Problem(kind, place, message, advice))


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40]}…"  # noqa: PLR2004 - a line of a terminal


def _empty(node: ScalarNode) -> bool:
    return not node.style and not node.value


ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r?\n[ \t]*|.)", re.DOTALL)


def _value_offsets(text: str, node: ScalarNode) -> list[int]:
    """Return, for each code point of the scalar's value, its offset in the file.

    Folding and indentation only touch white space, so the n-th visible character of the value is the n-th
    visible one of the source; quotes and escapes are read as YAML reads them.
    """
    start, end = node.start_mark.index, node.end_mark.index
    if node.style in ("|", ">"):
        start = text.index("\n", start) + 1
    elif node.style:
        start, end = start + 1, end - 1
    visible: list[int] = []
    at = start
    while at < end:
        char = text[at]
        if node.style == "'" and char == "'":
            visible.append(at)
            at += 2
        elif node.style == '"' and char == "\\":
            match = ESCAPE.match(text, at)
            size = match.end() - at if match else 2
            written = text[at : at + size]
            if written[1:2] not in "ntr0abefvNLP_ \t\r\n" or written[1:2] in ("x", "u", "U"):
                visible.append(at)
            at += size
        else:
            if not char.isspace():
                visible.append(at)
            at += 1
    offsets: list[int] = []
    queue = iter(visible)
    last = start - 1
    for char in node.value:
        last = last + 1 if char.isspace() else next(queue, last)
        offsets.append(min(last, max(end - 1, start)))
    return offsets

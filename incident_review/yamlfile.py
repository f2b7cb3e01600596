"""The one reader of YAML: a plain, JSON-like subset, with the position of every key and value.

One parser (libyaml through ruamel.yaml), no fallback: the C and the pure parser disagree. Values are built here
from the node tree, so a time stays the text that was typed, `2026-02-30` is a wrong value with a position instead
of a crash, and nothing of YAML that executes, refers or merges is ever read.
"""

from __future__ import annotations

import re
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from incident_review.finding import Key, Place, Span
from incident_review.problem import Kind, Problem

MAX_DEPTH = 20
MAX_DIGITS = 18
DIRECTIVE = re.compile(r"^%", re.MULTILINE)
ODD_LINE_END = re.compile("[\u0085\u2028\u2029]|\r(?!\n)")
NULLS = {"", "~", "null", "Null", "NULL"}
BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
FLOAT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+]?[0-9]+)?")
# The parser's words, and what helps the person who typed the line.
ADVICE = (
    ("cannot start any token", "put the value in quotes: a value cannot start with @, `, % or a tab"),
    ("mapping values are not allowed", 'put the value in quotes: a ": " inside a value starts a new key'),
    ("did not find expected ',' or", "close the bracket, and put times and links inside brackets in quotes"),
    (
        "could not find expected ':'",
        "a key ends with a colon and a space; indent what belongs to the line above",
    ),
    ("found unexpected ':'", "put the value in quotes: inside { } and [ ] a colon starts a new key"),
    ("did not find expected key", "line the keys up: each level is indented by two spaces more"),
    ("found unexpected end of stream", "close the quotation mark"),
    ("found undefined alias", "put the value in quotes: a value cannot start with *"),
    ("another document", "keep one document a file: remove the second ---"),
    ("control characters", "remove the invisible character"),
)


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
        if not self._refused():
            self.root = self._compose()
        if self.root is not None:
            self.data = self._value(self.root, (), 0)

    def span(self, key: Key) -> Span:
        """Return where `key` stands; a path that does not exist means its nearest parent."""
        name, value, whole = self._find(key.path)
        if value is None:
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

    def _refused(self) -> bool:
        match = DIRECTIVE.search(self.text)
        if match:
            self._problem(
                Kind.NOT_PLAIN,
                self._at(match.start()),
                "a YAML directive changes how values are read",
                "remove the line",
            )
            return True
        match = ODD_LINE_END.search(self.text)
        if match:
            self._problem(
                Kind.NOT_PLAIN,
                self._at(match.start()),
                "this character ends a line for some tools and not for others",
                "end lines with LF or CRLF",
            )
            return True
        return False

    def _compose(self) -> Node | None:
        try:
            return YAML(typ="safe").compose(self.text)  # type: ignore[no-any-return]
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            words = f"{error.problem or error.context}"
            place = Span(self.path, mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)
        except RecursionError:
            words, place = "it nests too deeply", Span(self.path, 1, 1, 1, 2)
        except (YAMLError, ValueError) as error:
            words, place = str(error).splitlines()[0], self._first_control()
        kind = Kind.NOT_PLAIN if "another document" in words or "undefined alias" in words else Kind.UNREADABLE
        advice = next(
            (text for part, text in ADVICE if part in words), "put values that hold : # @ or quotes in quotes"
        )
        self._problem(kind, place, f"this is not YAML: {words}", advice)
        return None

    def _value(self, node: Node, path: tuple[str | int, ...], depth: int) -> Any:
        start = node.start_mark.index
        if self.text[start : start + 1] in ("&", "!", "*"):
            what = {"&": "an anchor", "!": "a tag", "*": "an alias"}[self.text[start]]
            self._problem(
                Kind.NOT_PLAIN,
                self._at(start),
                f"{what} is not used in reviews",
                "write the value out, or put it in quotes if it starts with that character",
            )
            return None
        if depth > MAX_DEPTH:
            self._problem(
                Kind.NOT_PLAIN,
                self._at(start),
                f"the file nests deeper than {MAX_DEPTH} levels",
                "reviews are flat: check the indentation",
            )
            return None
        if isinstance(node, MappingNode):
            return self._mapping(node, path, depth)
        if isinstance(node, SequenceNode):
            return [self._value(child, (*path, i), depth + 1) for i, child in enumerate(node.value)]
        return self._scalar(node, path) if isinstance(node, ScalarNode) else None

    def _mapping(self, node: MappingNode, path: tuple[str | int, ...], depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, child in node.value:
            place = self._of(name)
            if not isinstance(name, ScalarNode) or (name.value == "<<" and not name.style):
                self._problem(Kind.NOT_PLAIN, place, "a key is a plain word", "write the keys out one by one")
                continue
            if name.value in found:
                self._problem(
                    Kind.NOT_PLAIN,
                    place,
                    f'the key "{name.value}" stands here a second time',
                    "keep one of the two",
                )
                continue
            self._value(name, path, depth)
            found[name.value] = self._value(child, (*path, name.value), depth + 1)
        return found

    def _scalar(self, node: ScalarNode, path: tuple[str | int, ...]) -> Any:
        word = node.value
        if node.style:
            return word
        if word in NULLS:
            self._look_for_comment(node, path)
            return None
        if word in BOOLEANS:
            return BOOLEANS[word]
        if len(word) <= MAX_DIGITS and INTEGER.fullmatch(word):
            return int(word)
        return float(word) if FLOAT.fullmatch(word) else word

    def _look_for_comment(self, node: ScalarNode, path: tuple[str | int, ...]) -> None:
        # `ref: #123` is silently nothing for YAML: the text after # is a comment.
        if re.match(r"[ \t]*#\w", self.text[node.start_mark.index : node.start_mark.index + 80]):
            self._problem(
                Kind.WRONG_VALUE,
                Key(self.path, path),
                "the value is empty: # starts a comment here",
                "put the value in quotes",
            )

    def _find(self, path: tuple[str | int, ...]) -> tuple[Node | None, Node | None, bool]:
        """Return the key's node, the value's node, and whether the whole path exists."""
        name: Node | None = None
        node = self.root
        for step in path:
            pair = _child(node, step)
            if pair is None:
                return name, node, False
            name, node = pair
        return name, node, True

    def _of(self, node: Node) -> Span:
        return self.between(node.start_mark.index, self.end_of(node))

    def _first_line(self, node: Node) -> Span:
        start = node.start_mark.index
        stop = re.search(r"[\r\n]|$", self.text[start : self.end_of(node)])
        return self.between(start, start + (stop.start() if stop else 0))

    def end_of(self, node: Node) -> int:
        """Return where `node` ends in `text`, without what follows its last value: comments, blank lines."""
        name: Node | None = None
        # libyaml ends block lists and mappings at the start of whatever comes next, so their last value counts.
        while isinstance(node, CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            name, node = last if isinstance(node, MappingNode) else (None, last)
        start, end = node.start_mark.index, int(node.end_mark.index)
        if isinstance(node, ScalarNode) and node.style in ("|", ">"):
            keeps = "+" in self.text[start:].split("\n", 1)[0].split("#")[0]
            written = self.text[start:end]
            return start + len(re.sub(r"\r?\n\Z", "", written) if keeps else written.rstrip("\r\n"))
        if start == end and name is not None and self.text[start - 1 : start] != ":":
            return self.end_of(name)
        return end

    def _within(self, node: ScalarNode, start: int, end: int) -> Span:
        places = _value_offsets(self.text, node)
        if not places:
            return self._of(node)
        first = places[min(start, len(places) - 1)]
        last = places[min(max(end - 1, start), len(places) - 1)]
        return self.between(first, last + 1)

    def between(self, start: int, end: int) -> Span:
        """Return the span of `text[start:end]`."""
        line, column = self._line_column(start)
        end_line, end_column = self._line_column(max(start, end))
        return Span(self.path, line, column, end_line, end_column)

    def _line_column(self, offset: int) -> tuple[int, int]:
        return self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset)

    def _at(self, offset: int) -> Span:
        return self.between(offset, offset + 1)

    def _first_control(self) -> Span:
        match = re.search(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", self.text)
        return self._at(match.start() if match else 0)

    def _problem(self, kind: Kind, place: Place, message: str, advice: str) -> None:
        self.problems.append(Problem(kind, place, message, advice))


def _child(node: Node | None, step: str | int) -> tuple[Node, Node] | None:
    if isinstance(node, MappingNode):
        return next(((name, value) for name, value in node.value if name.value == step), None)
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return None


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

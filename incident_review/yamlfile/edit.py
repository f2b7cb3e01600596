"""Edits of YAML text that keep every other byte: comments, order, quotes, line ends, indentation.

Pure functions from text to text, made for `incident_review.writing`. Values are data (str, int, float, bool, None,
lists, dicts), not YAML: they are quoted where they need it and written in the style of their neighbours. A time is
given as text.

    set_value(text, ("stage",), "held")                                      # replaces the value, or adds the key
    set_value(text, ("incident", "resolved_at"), "2026-03-04T15:40+01:00")   # adds `incident:` where it is missing
    add_key(text, ("people",), "ole", {"name": "Ole Berg"})                  # refused when the key is there already
    append(text, ("meetings", 0, "attended"), "ole")                         # [ana, ben] becomes [ana, ben, ole]
    append(text, ("events",), {"at": "10:04", "what": "Rolled back."}, braces=True)
    append(text, ("items",), {"id": "queue-alert", "title": "Alert when …"})

    writing.write(root, path, lambda text: yamledit.append(text, ("items",), item))

Every result is read again and compared with what was meant. Where the shape of a file does not allow an edit,
UsageError carries the lines to add by hand, and nothing is written.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from incident_review.problem import UsageError
from incident_review.yamlfile import YamlFile
from incident_review.yamlfile.text import Style, Value, entry, inline, key, lines, pair, stands_below

__all__ = ["Path", "Value", "add_key", "append", "insert", "set_value"]

Path = tuple[str | int, ...]
BOM = "\ufeff"
LINE_END = re.compile(r"\r?\n|\Z")
COMMENT_LINE = re.compile(r"(?:\r?\n)([ \t]*)#[^\r\n]*")
REST_OF_LINE = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?=\r?\n|\Z)")
DOCUMENT_END = re.compile(r"^\.\.\.(?=\s|\Z)", re.MULTILINE)


def set_value(text: str, path: Path, value: Value) -> str:
    """Return `text` with `value` at `path`; missing keys on the way are added. Raises UsageError."""
    return _Edit(text, path, value, pair(str(path[-1]), value, Style())).set()


def add_key(text: str, path: Path, name: str, value: Value) -> str:
    """Return `text` with a new key in the mapping at `path`. Raises UsageError, also when the key is there."""
    edit = _Edit(text, (*path, name), value, pair(name, value, Style()))
    if edit.file.node((*path, name)) is not None:
        raise UsageError(f'the key "{name}" is there already', "change its value, or choose another name")
    return edit.set()


def append(text: str, path: Path, value: Value, *, braces: bool = False) -> str:
    """Return `text` with one more entry at the end of the list at `path`; a missing list is added.

    The entry looks like the one before it. With `braces`, the first one of a list is written in them.
    Raises UsageError.
    """
    return _Edit(text, path, value, entry(value, Style(braces=braces))).append(braces=braces)


def insert(text: str, path: Path, placed: Sequence[tuple[int, Value]]) -> str:
    """Return `text` with entries put into the list at `path`, each before the one that has its index now.

    The comments right above an entry stay with it. Many entries cost no more than one. Raises UsageError, also for
    a list in brackets and for one that is empty.
    """
    return _Edit(text, path, [value for _, value in placed], _by_hand(placed)).insert(placed)


def _by_hand(placed: Sequence[tuple[int, Value]]) -> list[str]:
    return [line for _, value in placed[:1] for line in entry(value, Style(braces=True))]


class _Edit:
    """One edit of one text. `by_hand` are the lines that a person would add instead."""

    def __init__(self, text: str, path: Path, value: Value, by_hand: list[str]) -> None:
        self.bom = BOM if text.startswith(BOM) else ""
        self.text = text.removeprefix(BOM)
        self.path = path
        self.value = value
        self.by_hand = by_hand
        self.file = YamlFile("", self.text)
        if self.file.problems:
            raise UsageError(
                f"the file cannot be changed: {self.file.problems[0].message}",
                "mend it first; `review check` shows the line",
            )
        self.line_end = "\r\n" if "\r\n" in self.text else "\n"
        self.style = _style(self.file.root)

    def set(self) -> str:
        """Put the value at the path."""
        meant = self._meant(self.value)
        found, rest = self._nearest()
        node = self._node(found)
        if node is None or (not found and node.id == "scalar"):
            return self._checked(self._begin(pair(str(self.path[0]), _nested(rest[1:], self.value), self.style)), meant)
        if not rest:
            return self._checked(self._replace(node, self.value), meant)
        value = _nested(rest[1:], self.value)
        if node.id == "scalar":
            return self._checked(self._replace(node, {str(rest[0]): value}), meant)
        return self._checked(self._add(node, str(rest[0]), value), meant)

    def append(self, *, braces: bool) -> str:
        """Put the value behind the last entry of the list at the path."""
        node = self._node(self.path)
        if node is None or node.id != "sequence" or not node.value:
            if node is not None and _at(self.file.data, self.path) not in (None, []):
                raise self._refusal()
            self.style = replace(self.style, braces=braces)
            self.value = [self.value]
            return self.set()
        meant = self._meant([*_at(self.file.data, self.path), self.value])
        if node.flow_style:
            return self._checked(self._into_brackets(node, inline(self.value, flow=True)), meant)
        written = entry(self.value, self._style_of_entries(node))
        return self._checked(self._below(node.value[-1], node.start_mark.column, written), meant)

    def insert(self, placed: Sequence[tuple[int, Value]]) -> str:
        """Put values before the entries of the list at the path."""
        node = self._node(self.path)
        if node is None or node.id != "sequence" or not node.value or node.flow_style:
            raise self._refusal()
        style, column = self._style_of_entries(node), int(node.start_mark.column)
        entries = list(_at(self.file.data, self.path))
        size, text = len(entries), self.text
        # From the end to the start, so that what is still to be changed stays where it was read.
        for index in sorted({index for index, _ in placed}, reverse=True):
            values = [value for at, value in placed if at == index]
            entries[index:index] = values
            written = [line for value in values for line in entry(value, style)]
            if index >= size:
                text = self._below(node.value[-1], column, written)
            else:
                start = self._line_above(node.value[index].start_mark.index)
                text = text[:start] + "".join(f"{' ' * column}{line}{self.line_end}" for line in written) + text[start:]
        return self._checked(text, self._meant(entries))

    def _line_above(self, at: int) -> int:
        """Return where the line of an entry starts, or the first of the comment lines right above it."""
        line = self.text.rfind("\n", 0, at) + 1
        while line and self.text[self.text.rfind("\n", 0, line - 1) + 1 : line].lstrip().startswith("#"):
            line = self.text.rfind("\n", 0, line - 1) + 1
        return line

    def _style_of_entries(self, node: Any) -> Style:
        """Return the style of a list's last entry."""
        last = node.value[-1]
        same_line = last.start_mark.line == self._line_of_last_dash(node, last)
        gap = last.start_mark.column - node.start_mark.column - 1 if same_line and last.start_mark.column else 1
        return replace(self.style, gap=max(gap, 1), braces=last.id != "scalar" and bool(last.flow_style))

    def _line_of_last_dash(self, node: Any, last: Any) -> int:
        before = self.text.rfind("-", 0, last.start_mark.index + 1)
        return self.text.count("\n", 0, before) if before >= 0 else node.start_mark.line

    def _node(self, path: Path) -> Any:
        return self.file.node(path)

    def _meant(self, value: Value) -> Any:
        """Return the file's data with `value` at the path."""
        data = copy.deepcopy(self.file.data)
        whole: Any = {"": data}
        holder = whole
        step: str | int = ""
        for below in self.path:
            if holder[step] is None:
                holder[step] = {}
            holder, step = holder[step], below
            if isinstance(holder, dict):
                holder.setdefault(step, None)
            elif not (isinstance(holder, list) and isinstance(step, int) and step < len(holder)):
                raise self._refusal()
        holder[step] = copy.deepcopy(value)
        return whole[""]

    def _nearest(self) -> tuple[Path, Path]:
        """Return the part of the path that exists, and the rest."""
        for size in range(len(self.path), 0, -1):
            if self._node(self.path[:size]) is not None:
                return self.path[:size], self.path[size:]
        return (), self.path

    def _begin(self, written: list[str]) -> str:
        """Write the first key of a file that holds none."""
        stop = DOCUMENT_END.search(self.text)
        at = stop.start() if stop else len(self.text)
        body = self.line_end.join(written)
        if at and self.text[at - 1] != "\n":
            return self.text[:at] + self.line_end + body + self.text[at:]
        return self.text[:at] + body + self.line_end + self.text[at:]

    def _replace(self, node: Any, value: Value) -> str:
        parent, in_brackets = self._around(node)
        start, end = int(node.start_mark.index), self.file.end_of(node)
        below = not in_brackets and parent is not None and parent.id == "mapping" and stands_below(value, self.style)
        if node.id == "scalar" and start == end:
            return self._fill(node, parent, value, below=below, in_brackets=in_brackets)
        if self._has_comment(node):
            raise self._refusal()
        if node.id == "sequence" and not node.value and below:
            # `events: []` becomes `events:` with its entries below.
            bare = self.text[:start].rstrip(" ")
            return self._insert_below(bare + self.text[end:], len(bare), self._indented(parent, value))
        if node.id != "scalar" and not node.flow_style and _kind(value) == node.id and value:
            written = lines(value, self._style_of(node))
            indent = self.line_end + " " * int(node.start_mark.column)
            return self.text[:start] + indent.join(written) + self.text[end:]
        if node.id != "scalar" and not node.flow_style:
            bare = self.text[:start].rstrip()
            return f"{bare} {inline(value)}{self.text[end:]}"
        return self.text[:start] + inline(value, flow=in_brackets) + self.text[end:]

    def _fill(self, node: Any, parent: Any, value: Value, *, below: bool, in_brackets: bool) -> str:
        """Give a key that stands alone its value."""
        at = len(self.text[: node.start_mark.index].rstrip(" \t"))
        if self.text[at - 1 : at] not in (":", "-"):
            raise self._refusal()
        if below:
            return self._insert_below(self.text, at, self._indented(parent, value))
        return f"{self.text[:at]} {inline(value, flow=in_brackets)}{self.text[at:]}"

    def _indented(self, parent: Any, value: Value) -> list[str]:
        indent = parent.start_mark.column + (self.style.dash if isinstance(value, list) else self.style.step)
        return [" " * indent + line for line in lines(value, self.style)]

    def _add(self, node: Any, name: str, value: Value) -> str:
        if node.id != "mapping":
            raise self._refusal()
        if node.flow_style:
            return self._into_brackets(node, f"{key(name, flow=True)}: {inline(value, flow=True)}")
        last_name, last = node.value[-1]
        return self._below(
            last_name if _bare(self.text, last) else last,
            node.start_mark.column,
            pair(name, value, self._style_of(node)),
        )

    def _below(self, node: Any, column: int, written: list[str]) -> str:
        """Insert lines at `column` below `node` and the comments that are indented deeper."""
        at = self.file.end_of(node)
        at = _line_end(self.text, at)
        while (match := COMMENT_LINE.match(self.text, at)) and len(match[1]) > column:
            at = match.end()
        return self._insert_below(self.text, at, [" " * column + line for line in written])

    def _insert_below(self, text: str, at: int, written: list[str]) -> str:
        at = _line_end(text, at)
        return text[:at] + "".join(self.line_end + line for line in written) + text[at:]

    def _into_brackets(self, node: Any, written: str) -> str:
        """Insert an entry behind the last one of `[…]` or `{…}`, on a line of its own where the last one has one."""
        text = self.text
        if not node.value:
            start, end = node.start_mark.index, node.end_mark.index
            if text[start + 1 : end - 1].strip():
                raise self._refusal()
            return f"{text[: start + 1]}{written}{text[end - 1 :]}"
        first, last = node.value[-1] if node.id == "mapping" else (node.value[-1], node.value[-1])
        end = self.file.end_of(last)
        if _bare(text, last):
            raise self._refusal()
        indent = text[text.rfind("\n", 0, first.start_mark.index) + 1 : first.start_mark.index]
        comma = text[end:].lstrip(" \t").startswith(",")
        behind = text.index(",", end) + 1 if comma else end
        rest = REST_OF_LINE.match(text, behind)
        if indent.strip() or first.start_mark.line == node.start_mark.line or not rest:
            return f"{text[:end]}, {written}{text[end:]}"
        added = f"{self.line_end}{indent}{written}{',' if comma else ''}"
        return text[:behind] + ("" if comma else ",") + rest[0] + added + text[rest.end() :]

    def _around(self, wanted: Any) -> tuple[Any, bool]:
        """Return the node that holds `wanted`, and whether that is inside brackets."""
        node, in_brackets, parent = self.file.root, False, None
        for size in range(1, len(self.path) + 1):
            if node is wanted:
                break
            parent, in_brackets = node, in_brackets or bool(node is not None and getattr(node, "flow_style", False))
            node = self._node(self.path[:size])
        return parent, in_brackets

    def _style_of(self, node: Any) -> Style:
        """Return the style of what stands in `node`: in braces where the last mapping in it is."""
        if node is self.file.root:
            return self.style
        children = [pair[1] for pair in node.value] if node.id == "mapping" else node.value
        inner = [child for child in children if child.id == "mapping" and child.value]
        return replace(self.style, braces=inner[-1].flow_style is True) if inner else self.style

    def _has_comment(self, node: Any) -> bool:
        """Tell whether what is replaced holds a comment, which would be lost."""
        if node.id == "scalar":
            return node.style in ("|", ">") and "#" in self.text[node.start_mark.index :].split("\n", 1)[0]
        at = node.start_mark.index
        for leaf in _leaves(node):
            if "#" in self.text[at : leaf.start_mark.index]:
                return True
            at = self.file.end_of(leaf)
        return "#" in self.text[at : self.file.end_of(node)]

    def _checked(self, changed: str, meant: Any) -> str:
        again = YamlFile("", changed)
        if again.problems or again.data != meant:
            raise self._refusal()
        return self.bom + changed

    def _refusal(self) -> UsageError:
        where = ".".join(str(step) for step in self.path) or "the list"
        snippet = "\n".join(f"    {line}" for line in self.by_hand)
        return UsageError(
            f"{where} cannot be changed without touching what stands around it", f"write it by hand:\n{snippet}"
        )


def _line_end(text: str, at: int) -> int:
    match = LINE_END.search(text, at)
    return match.start() if match else len(text)


def _nested(path: Path, value: Value) -> Value:
    for step in reversed(path):
        value = {str(step): value}
    return value


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def _kind(value: Value) -> str:
    return "mapping" if isinstance(value, dict) else "sequence" if isinstance(value, list) else "scalar"


def _bare(text: str, node: Any) -> bool:
    """Tell whether a key in brackets has neither colon nor value: `{draft, title: x}`."""
    at = node.start_mark.index
    return node.id == "scalar" and at == node.end_mark.index and text[:at].rstrip()[-1:] not in (":", "-")


def _leaves(node: Any) -> list[Any]:
    if node.id == "mapping":
        return [leaf for name, child in node.value for part in (name, child) for leaf in _leaves(part)]
    return [leaf for child in node.value for leaf in _leaves(child)] if node.id == "sequence" else [node]


def _style(root: Any) -> Style:
    """Return how the file indents: its first mapping in a mapping, and its first list in one."""
    step, dash = None, None
    waiting = [root] if root is not None else []
    while waiting:
        node = waiting.pop(0)
        children = (
            [pair[1] for pair in node.value] if node.id == "mapping" else node.value if node.id == "sequence" else []
        )
        for child in children:
            if node.id == "mapping" and not node.flow_style and child.id != "scalar" and not child.flow_style:
                offset = child.start_mark.column - node.start_mark.column
                if child.id == "mapping":
                    step = step if step is not None else offset
                else:
                    dash = dash if dash is not None else offset
        waiting += children
    return Style(step if step is not None else 2, dash if dash is not None else step if step is not None else 2)

"""From the parser's events to a tree of nodes, without recursion and with the plain subset kept on the way.

libyaml composes recursively in C: 50,000 open brackets end the process. So only its events are used, one by one; the
first that nests too deeply stops it, and anchors, aliases and tags are met where they stand.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ruamel.yaml.cyaml import CParser  # type: ignore[attr-defined]
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.tag import Tag

MAX_DEPTH = 20
NO_TAG = Tag()  # one for all nodes, which have none

Fault = Callable[[str, int], None]


def compose(text: str, fault: Fault) -> Node | None:
    """Return the root of the tree, or None for a file without values.

    `fault` is told what is not plain, and at which offset: "anchor", "alias", "tag", "document", "depth".
    Raises YAMLError where the text is no YAML.
    """
    return _Composer(text, fault).compose()


class _Composer:
    def __init__(self, text: str, fault: Fault) -> None:
        self.parser = CParser(text)
        self.fault = fault
        self.root: Node | None = None
        self.open: list[tuple[Any, list[Any]]] = []  # the lists and mappings that have begun, with what is in them
        self.documents = 0

    def compose(self) -> Node | None:
        next_event = self.parser.get_event
        while True:
            event = next_event()
            kind = type(event)  # the classes have no heirs, and a file may have 100,000 events
            if kind is ScalarEvent:
                self._scalar(event)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                self._begin(event, MappingNode if kind is MappingStartEvent else SequenceNode)
                if len(self.open) > MAX_DEPTH:
                    self.fault("depth", event.start_mark.index)
                    return None
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self._finish(event)
            elif kind is AliasEvent:
                self.fault("alias", event.start_mark.index)
                self._place(ScalarNode(NO_TAG, "", event.start_mark, event.end_mark, style="*"))
            elif kind is DocumentStartEvent:
                self.documents += 1
                if self.documents > 1:
                    self.fault("document", event.start_mark.index)
                    return self.root
            elif kind is StreamEndEvent:
                return self.root

    def _scalar(self, event: Any) -> None:
        if event.anchor is not None or event.ctag is not None:
            self._not_plain(event)
        self._place(ScalarNode(NO_TAG, event.value, event.start_mark, event.end_mark, style=event.style))

    def _begin(self, event: Any, kind: type[Any]) -> None:
        if event.anchor is not None or event.ctag is not None:
            self._not_plain(event)
        node = kind(NO_TAG, [], event.start_mark, event.end_mark, flow_style=event.flow_style)
        self._place(node)
        self.open.append((node, []))

    def _finish(self, event: Any) -> None:
        node, children = self.open.pop()
        node.end_mark = event.end_mark
        if isinstance(node, MappingNode):
            children = list(zip(children[::2], children[1::2], strict=True))
        node.value = children

    def _place(self, node: Node) -> None:
        if self.open:
            self.open[-1][1].append(node)
        else:
            self.root = node

    def _not_plain(self, event: Any) -> None:
        self.fault("tag" if event.anchor is None else "anchor", event.start_mark.index)


__all__ = ["MAX_DEPTH", "YAMLError", "compose"]

"""A change before it is written: what the files would be, and what the rules would say of the items it touches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from incident_review.check import Engine, Report
from incident_review.folder import ACTIONS, Reviews
from incident_review.output import render
from incident_review.rule import load
from incident_review.terminal import colors
from incident_review.tree import Tree

if TYPE_CHECKING:
    from incident_review.folder import Review


class Draft(Tree):
    """The tree with one file as it would be."""

    def __init__(self, tree: Tree, path: str, text: str) -> None:
        super().__init__(tree.root)
        self._tree = tree
        self._path = path
        self._text = text

    def exists(self, path: str) -> bool:
        """Tell whether `path` is a file of the tree, or the drafted one."""
        return path == self._path or self._tree.exists(path)

    def below(self, folder: str) -> Iterator[str]:
        """Yield the paths of all files below `folder`."""
        found = set(self._tree.below(folder))
        yield from sorted(found | {self._path} if not folder or self._path.startswith(f"{folder}/") else found)

    def read(self, path: str) -> bytes:
        """Return the content of `path`."""
        return self._text.encode() if path == self._path else self._tree.read(path)


def findings(review: Review, text: str, ids: list[str]) -> Report:
    """Return what the rules say of these items of a review, with `text` as its actions.yaml."""
    path = review.file(ACTIONS)
    drafted = Reviews(Draft(review.reviews.tree, path, text), review.reviews.folder)
    report = Engine(load()).run(drafted, [review.id])
    again = drafted.review(review.id)
    lines: set[int] = set()
    file = again.yaml.get(path)
    for index, item in enumerate(again.items):
        node = file.node(("items", index)) if file is not None else None
        if item.id in ids and file is not None and node is not None:
            span = file.between(node.start_mark.index, file.end_of(node))
            lines |= set(range(span.line, span.end_line + 1))
    report.findings = [found for found in report.findings if found.span.path == path and found.span.line in lines]
    report.noun, report.units = "item", len(ids)
    report.waived = []
    return report


def coached(report: Report) -> str:
    """Return what to print of the findings, nothing where there are none."""
    return "\n" + render("text", report, color=colors()) if report.findings or report.crashes else ""

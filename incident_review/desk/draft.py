"""A tree with some files as they would be: what the rules say of a change before it is written."""

from __future__ import annotations

from collections.abc import Mapping

from incident_review.tree import Tree


class Draft(Tree):
    """The files of a tree, with other texts for some of its paths."""

    def __init__(self, tree: Tree, texts: Mapping[str, str]) -> None:
        super().__init__(tree.root)
        self._tree = tree
        self._texts = {path: text.encode() for path, text in texts.items()}

    def exists(self, path: str) -> bool:
        """Tell whether `path` is a file of the tree or of the draft."""
        return path in self._texts or self._tree.exists(path)

    def read(self, path: str) -> bytes:
        """Return the drafted text of `path`, else what the tree holds."""
        return self._texts[path] if path in self._texts else self._tree.read(path)

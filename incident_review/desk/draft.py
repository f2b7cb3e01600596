"""A tree with some files as they would be: what the rules say of a change before it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

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

    def below(self, folder: str) -> Iterator[str]:
        """Yield the paths of all files below `folder`, drafted ones among them."""
        start = f"{folder}/" if folder else ""
        yield from sorted({*self._tree.below(folder), *(path for path in self._texts if path.startswith(start))})

    def read(self, path: str) -> bytes:
        """Return the drafted text of `path`, else what the tree holds."""
        return self._texts[path] if path in self._texts else self._tree.read(path)

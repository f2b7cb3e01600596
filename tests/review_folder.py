"""Build reviews out of the smallest sound one and the parts that an example names."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from conftest import SOUND

from incident_review.check import Engine, Report
from incident_review.folder import Reviews
from incident_review.page import Example, Part
from incident_review.rule import Depth, load
from incident_review.tree import Tree

TOP_LEVEL = re.compile(r"^(?=[\w#-])", re.MULTILINE)
KEY = re.compile(r"[\w-]+(?=:)")
SECTION = re.compile(r"^(?=## )", re.MULTILINE)


class Folder:
    """The smallest sound review of a depth, on disk, to be changed part by part."""

    def __init__(self, root: Path, depth: Depth = Depth.LIGHT) -> None:
        self.root = root
        shutil.copytree(SOUND / depth, root, dirs_exist_ok=True)
        self.path = next((root / "reviews").glob("2*"))

    def apply(self, example: Example) -> None:
        """Put every part of an example in its place."""
        for part in example:
            {
                "yaml": self._yaml,
                "markdown": self._markdown,
                "file": self._file,
                "folder": self._folder,
                "bullet": self._bullet,
            }[part.kind](part)

    def check(self) -> Report:
        """Return what all rules say of it."""
        reviews = Reviews(Tree(self.root), "reviews")
        return Engine(load()).run(reviews, reviews.ids())

    def codes(self) -> list[str]:
        """Return the codes of all findings."""
        report = self.check()
        assert not report.crashes, report.crashes[0].error
        return sorted({finding.code for finding in report.findings})

    def _yaml(self, part: Part) -> None:
        above = part.file in ("policy.yaml", "catalog.yaml")
        path = (self.path.parent if above else self.path) / part.file
        chunks = _chunks(path.read_text(encoding="utf-8")) if path.exists() else {}
        path.write_text("".join({**chunks, **_chunks(part.text)}.values()), encoding="utf-8")

    def _markdown(self, part: Part) -> None:
        path = self.path / part.file
        sections = {text.partition("\n")[0]: text for text in SECTION.split(path.read_text(encoding="utf-8"))}
        sections |= {text.partition("\n")[0]: text + "\n" for text in SECTION.split(part.text) if text}
        path.write_text("".join(sections.values()), encoding="utf-8")

    def _file(self, part: Part) -> None:
        (self.path / part.file).write_text(part.text, encoding="utf-8")

    def _folder(self, part: Part) -> None:
        self.path = self.path.rename(self.path.parent / part.file)

    def _bullet(self, part: Part) -> None:
        """A sentence goes into the narrative; `title` has no file and is told by the rule's family."""
        if part.file == "item":
            items = f"items:\n  - id: example\n    title: {json.dumps(part.text, ensure_ascii=False)}\n"
            self._yaml(Part("yaml", "actions.yaml", items))
        else:
            self._markdown(Part("markdown", "report.md", f"## How we got here\n\n{part.text}\n"))


def _chunks(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for chunk in TOP_LEVEL.split(text):
        key = KEY.match(chunk)
        found[key[0] if key else chunk] = chunk
    return found

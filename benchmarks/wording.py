"""Print the CPU milliseconds that the wording rules take for 1,500 words of report, Markdown already parsed.

python benchmarks/wording.py REPORT...

The first half of the reports only warms the tables; the other half is measured.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from incident_review.markdown import parse
from incident_review.rule import load
from incident_review.wording import PROSE, Cast, Reading, passages

WORDS = 1500
NAMES = ("Ana", "Ben", "Cleo", "Dan", "Eva", "Kim")


def main(paths: list[str]) -> None:
    rules = [rule for rule in load("PIR4") if rule.rule.binds is PROSE]
    documents = [parse(path, Path(path).read_text(encoding="utf-8")) for path in paths]
    half = len(documents) // 2 or 1
    for document in documents[:half]:
        _read(document, rules)  # a pattern is taken apart when its word is first met
    measured = documents[half:] or documents
    begin = time.process_time()
    found = sum(_read(document, rules) for document in measured)
    spent = time.process_time() - begin
    words = sum(len(document.text.split()) for document in measured)
    print(f"{spent / words * WORDS * 1000:.2f} {found}")


def _read(document: object, rules: list[object]) -> int:
    reading = Reading(passages(document), Cast.of(NAMES))
    return sum(1 for rule in rules for _ in rule.check(reading))


if __name__ == "__main__":
    main(sys.argv[1:])

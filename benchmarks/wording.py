"""Print the CPU milliseconds that the wording rules take for one report, Markdown already parsed.

python benchmarks/wording.py REPORT...
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from incident_review.markdown import parse
from incident_review.rule import load
from incident_review.wording import PROSE, Cast, Reading, passages

NAMES = ("Ana", "Ben", "Cleo", "Dan", "Eva", "Kim")


def main(paths: list[str]) -> None:
    rules = [rule for rule in load("PIR4") if rule.rule.binds is PROSE]
    documents = [parse(path, Path(path).read_text(encoding="utf-8")) for path in paths]
    _read(documents[0], rules)  # the tables are read once, for the first report
    begin = time.process_time()
    found = sum(_read(document, rules) for document in documents)
    spent = time.process_time() - begin
    print(f"{spent / len(documents) * 1000:.2f} {found}")


def _read(document: object, rules: list[object]) -> int:
    reading = Reading(passages(document), Cast.of(NAMES))
    return sum(1 for rule in rules for _ in rule.check(reading))


if __name__ == "__main__":
    main(sys.argv[1:])

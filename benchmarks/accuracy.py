"""Recall and precision of the wording rules and of the item rules on labelled rows.

    python benchmarks/accuracy.py DIR

DIR holds .tsv files with a header line. Sentences: id, sample, gold (flag, ok, neutral), labels, people, text.
Items: id, sample, gold (vague, vague-soft, specific, specific-soft, not-action, neutral), reasons, text.
A row counts as flagged when a finding of severity error or warning stands on it; neutral and not-action rows never
count. `--misses` prints the rows that were missed, and the sound ones that were flagged: leave it away to keep rows
unread.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from incident_review.check import Report
from incident_review.finding import Severity
from incident_review.text import check_items, check_text

BAD = {"flag", "vague", "vague-soft"}
SOUND = {"ok", "specific", "specific-soft"}
MARKS = "\\`*_[]<>"


@dataclass
class Tally:
    """What was found in one sample."""

    hit: int = 0
    missed: int = 0
    false: int = 0
    silent: int = 0
    errors_right: int = 0
    errors_wrong: int = 0
    labels: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, row: dict[str, str], severities: set[str]) -> None:
        """Count one row."""
        bad, flagged = row["gold"] in BAD, bool(severities & {"error", "warning"})
        self.hit += bad and flagged
        self.missed += bad and not flagged
        self.false += flagged and not bad
        self.silent += not flagged and not bad
        if "error" in severities:
            self.errors_right += bad
            self.errors_wrong += not bad
        if bad:
            for label in (row.get("labels") or row["reasons"]).split(";"):
                self.labels[label]["hit" if flagged else "missed"] += 1

    def __str__(self) -> str:
        recall = self.hit / max(self.hit + self.missed, 1)
        precision = self.hit / max(self.hit + self.false, 1)
        errors = self.errors_right / max(self.errors_right + self.errors_wrong, 1)
        rows = self.hit + self.missed + self.false + self.silent
        return f"rows {rows:5}  recall {recall:.3f}  precision {precision:.3f}  errors right {errors:.3f}"


def rows(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the rows that count, with the name of their file."""
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                if row["gold"] in BAD | SOUND:
                    yield path.stem, row


def severities(row: dict[str, str]) -> set[str]:
    """Return how heavily the rules weigh a row."""
    report = _report(row)
    if report.crashes:
        raise SystemExit(f"{row['id']}: {report.crashes[0]}")
    return {str(finding.severity or Severity.ERROR) for finding in report.findings}


def _report(row: dict[str, str]) -> Report:
    if "reasons" in row:
        return check_items([("row", row["text"])])
    people = [] if row["people"] == "-" else [name.strip() for name in row["people"].split(",")]
    return check_text([("row.md", f"# A review\n\n## How we got here\n\n{_paragraph(row)}\n")], people)


def _paragraph(row: dict[str, str]) -> str:
    """Rows of real reports are plain text, so their marks are escaped; written rows hold Markdown."""
    text = row["text"]
    if not row["sample"].startswith("written"):
        text = "".join(f"\\{char}" if char in MARKS else char for char in text)
    return f"\\{text}" if text[:1] in "-+=~#|>" else text


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="print the rows that went wrong")
    options = parser.parse_args()
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    for name, row in rows(options.folder):
        found = severities(row)
        for sample in (f"{name} {row['sample']}", f"{name} all"):
            tallies[sample].add(row, found)
        flagged = bool(found & {"error", "warning"})
        if options.misses and flagged != (row["gold"] in BAD):
            print("false " if flagged else "missed", row["id"], row["gold"], row["text"])
    for sample in sorted(tallies):
        print(f"{sample:36} {tallies[sample]}")
    for sample, tally in sorted(tallies.items()):
        if sample.endswith(" all"):
            for label, counts in sorted(tally.labels.items()):
                print(f"  {sample.split()[0]:14} {label:16} {counts['hit']:4} of {counts['hit'] + counts['missed']}")


if __name__ == "__main__":
    main()

"""Measure `review` beside the tools people would string together instead, and against its budgets.

    python benchmarks/run.py [--quick]

Everything is measured in one run and judged as ratios, so a slow machine misses no budget for being slow.
Writes RESULTS.md. Budgets that are missed are said, and change no exit code: `make bench` tells, people decide.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import peers
from generate import write
from measure import Cost, environment, in_turn, run

HERE = Path(__file__).parent
PYTHON = Path(sys.executable)
REVIEW = PYTHON.with_name("review")
LIBRARIES = ("click", "pydantic", "ruamel.yaml", "mistune")
# What the program uses of each library; `import pydantic` alone imports next to nothing of it.
IMPORTS = "import click, mistune; from pydantic import BaseModel; from ruamel.yaml import YAML"
# What the largest run may take; the whole benchmark then ends in six minutes.
SECONDS = 150
POLICY = """\
schema_version: 1
zone: Europe/Berlin
clocks: {review_within: 24, soak: 24, counting: all}
approvers: [mira]
vocabulary: {allow: [kill switch]}
"""
CATALOG = """\
schema_version: 1
teams:
  payments: {kind: delivery, members: [ben, ida], leads: [mira], project: PAY}
  platform: {kind: operations, members: [ana, ole]}
services:
  checkout-api: {owner: payments, operated_by: platform, dependents: [shop]}
facilitators: [eva]
"""


@dataclass
class Row:
    """A line of the table; `cost` is in CPU seconds. A budget of 0 is none."""

    what: str
    cost: Cost | None
    value: float = 0.0
    budget: float = 0.0
    unit: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the cells of the line."""
        measured = ("", "", "")
        if self.cost is not None:
            measured = (f"{self.cost.least:.3f}", f"{self.cost.median:.3f}", f"{self.cost.peak:.0f}")
        value = f"{self.value:.2f}{self.unit}" if self.value else ""
        budget = f"≤ {self.budget:g}{self.unit}" if self.budget else ""
        verdict = ("ok" if self.value <= self.budget else "misses") if self.budget else ""
        return (self.what, *measured, value, budget, verdict)


HEADER = ("what", "CPU s", "median", "peak MiB", "measured", "budget", "")


def main(*, quick: bool) -> None:
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="review-bench-") as name:
        work = Path(name)
        few = folder(work / "few", 300)
        rows = start_up(few, 5 if quick else 15)
        rows += many(few, 1 if quick else 2)
        rows += thousands(work, 300 if quick else 10_000)
        absent = peers.install()
        rows += chains(few, rows, 1 if quick else 3)
    lines = table(rows)
    libraries = [f"{name} {version(name)}" for name in LIBRARIES]
    notes = [
        f"Python {platform.python_version()}, {os.cpu_count()} CPUs; {', '.join(libraries)}.",
        f"Peers: {peers.versions()}{'; absent: ' + ', '.join(absent) if absent else ''}.",
        "CPU seconds of a process and all that it starts: the least and the median of the runs.",
    ]
    print("\n".join([*lines, "", *notes, f"{time.perf_counter() - begin:.0f} seconds"]))
    if not quick:
        (HERE / "RESULTS.md").write_text("\n".join([*lines, "", *notes]) + "\n", encoding="utf-8")


def folder(root: Path, count: int, *, staged: bool = True) -> Path:
    """Make a Git repository with policy, catalog, schemas and `count` reviews, all in the index where `staged`."""
    root.mkdir()
    for command in (["git", "init", "--quiet"], [str(REVIEW), "init", "--no-install"]):
        subprocess.run(command, cwd=root, env=environment(), check=True, stdout=subprocess.DEVNULL)
    (root / "reviews" / "policy.yaml").write_text(POLICY, encoding="utf-8")
    (root / "reviews" / "catalog.yaml").write_text(CATALOG, encoding="utf-8")
    for _ in write(root / "reviews", count):
        pass
    if staged:
        subprocess.run(["git", "add", "--all"], cwd=root, env=environment(), check=True)
    return root


def reviews_of(root: Path) -> list[Path]:
    """Return the folders of the reviews."""
    return sorted((root / "reviews").glob("2*"))


def start_up(root: Path, repeats: int) -> list[Row]:
    """Measure what every call pays, and one touched review through the hook."""
    touched = reviews_of(root)[150].relative_to(root) / "report.md"
    costs = in_turn(
        {
            "python -c pass": [PYTHON, "-c", "pass"],
            "review --version": [REVIEW, "--version"],
            "review --help": [REVIEW, "--help"],
            "only the imports of four libraries": [PYTHON, "-c", IMPORTS],
            "one touched review, by the hook": [REVIEW, "hook", "review-check", touched],
        },
        root,
        repeats,
    )
    bare, *asked, imports, hook = costs
    rows = [Row(bare, costs[bare])]
    rows += [Row(name, costs[name], costs[name].least / costs[bare].least, 5.5, " x bare") for name in asked]
    rows.append(Row(imports, costs[imports], costs[imports].least / costs[bare].least, unit=" x bare"))
    rows.append(Row(hook, costs[hook], costs[hook].least / costs[imports].least, 1.8, " x imports"))
    return rows


def many(root: Path, repeats: int) -> list[Row]:
    """Measure 300 reviews, and the wording of one report."""
    cold = Cost()
    for _ in range(repeats):
        run([REVIEW, "check", "--all"], root, cold)
    reports = [str(review / "report.md") for review in reviews_of(root)[:100]]
    command = [str(PYTHON), str(HERE / "wording.py"), *reports]
    spent = [
        float(subprocess.run(command, env=environment(), check=True, capture_output=True, text=True).stdout.split()[0])
        for _ in range(repeats)
    ]
    return [
        Row("300 reviews", cold, cold.least, 3, " s"),
        Row("300 reviews again, nothing changed", None, cold.least, 0.3, " s"),
        Row("wording of one report of 1,500 words", None, min(spent), 2, " ms"),
    ]


def thousands(work: Path, most: int) -> list[Row]:
    """Measure a tenth of `most` reviews and all of them: the time for one review and the memory stay the same.

    On a slow or busy machine "all" is as many thousands as fit into SECONDS.
    """
    few = _check(work, most // 10)
    fit = int(SECONDS / few.wall[0] * (most // 10)) // 1000 * 1000
    all_of_them = min(most, max(fit, most // 5))
    many = _check(work, all_of_them)
    costs = {most // 10: few, all_of_them: many}
    each = [cost.least / count for count, cost in costs.items()]
    rows = [
        Row(f"{count:,} reviews", cost, one * 1000, unit=" ms a review")
        for (count, cost), one in zip(costs.items(), each, strict=True)
    ]
    # Linear: a review costs the same among ten times as many; a tenth more is noise.
    growth = Row(f"growth from {most // 10:,} to {all_of_them:,}", None, each[1] / each[0], 1.1, " x")
    return [*rows, growth, Row(f"peak memory of {all_of_them:,} reviews", None, many.peak, 120, " MiB")]


def _check(work: Path, count: int) -> Cost:
    root = folder(work / str(count), count, staged=False)
    cost = Cost()
    run([REVIEW, "check", "--all", "--format", "json"], root, cost)
    shutil.rmtree(root)
    return cost


def chains(root: Path, rows: list[Row], repeats: int) -> list[Row]:
    """Measure the peers on one review and on all of them."""
    found = []
    ours = {row.what: row.cost for row in rows if row.cost is not None}
    for what, reviews, times in (
        ("one touched review, by the hook", reviews_of(root)[150:151], repeats),
        ("300 reviews", reviews_of(root), 1),
    ):
        total = 0.0
        for name, commands in peers.chain(reviews).items():
            cost = peers.cost(commands, root, times)
            total += cost.least
            found.append(Row(f"{name}, {len(reviews)}", cost))
        if total:
            found.append(Row(f"{what}: share of the peers' chain", None, ours[what].least / total, 0.1, " x"))
    return found


def table(rows: list[Row]) -> list[str]:
    """Return the rows as a table of Markdown."""
    cells = [HEADER, *(row.cells for row in rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(HEADER))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in cells
    ]
    return [lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]


if __name__ == "__main__":
    main(quick="--quick" in sys.argv[1:])

"""What a depth asks of the account, and text that looks like an answer without being one, and the other way round."""

from __future__ import annotations

from pathlib import Path

import pytest
from attendance.room import PUBLICATION, Spot, findings, spot

from incident_review.rule import Depth

TECHNICAL = "### Technical: the reader reads twice\n\nA new header makes it start again.\n\n"
HUMAN = "### Human and organisational: two calendars\n\nThe feed's team announced it where it always does.\n\n"
ANA = "### Ana, operations\n\nAna read the slow queries first.\n\n"
BEN = "### Ben, delivery\n\nBen expected the old reader's habit.\n\n"
DETECT = "### How could we have detected this sooner?\n\n"
OTHERS = """\

### How could we have diagnosed it more rapidly?

The log names the file and not its format.

### What would have helped to resolve it faster?

A list of what changed that day.

### How could we have softened it for customers?

With the prices of the hour before.
"""
FACTORS, PERSPECTIVES, QUESTIONS = "## Contributing factors\n\n", "## Perspectives\n\n", "## Questions\n\n"
ASKED = "### How could we have detected this sooner?"

# What differs, the account that leaves something out, where it says so, and the account that looks alike and is sound.
PAIRS: dict[str, tuple[str, Spot, str]] = {
    "only technical factors, one of each": (
        FACTORS + TECHNICAL + TECHNICAL.replace("reader", "writer"),
        ("PIR501", "report.md", "## Contributing factors", "## Contributing factors"),
        FACTORS + TECHNICAL + HUMAN,
    ),
    "the human factor is a heading alone, American spelling": (
        FACTORS + TECHNICAL + "### Human and organisational: two calendars\n\n<!-- what made that reasonable? -->\n",
        ("PIR501", "report.md", "## Contributing factors", "## Contributing factors"),
        FACTORS + TECHNICAL + HUMAN.replace("Human and organisational", "Organizational"),
    ),
    "one perspective, two": (
        PERSPECTIVES + ANA,
        ("PIR502", "report.md", "## Perspectives", "## Perspectives"),
        PERSPECTIVES + ANA + BEN,
    ),
    "the second perspective is template text, a quotation": (
        PERSPECTIVES + ANA + "### Ben, delivery\n\n<!-- What did Ben see, believe and do? -->\n",
        ("PIR502", "report.md", "## Perspectives", "## Perspectives"),
        PERSPECTIVES + ANA + '### Ben, delivery\n\n> "I took it for the old reader\'s habit."\n',
    ),
    "an answer to come, a short answer": (
        QUESTIONS + DETECT + "To be discussed.\n" + OTHERS,
        ("PIR503", "report.md", ASKED, ASKED),
        QUESTIONS + DETECT + "Not at all.\n" + OTHERS,
    ),
    "an answer of dashes, an answer in a list": (
        QUESTIONS + DETECT + "- …\n- …\n" + OTHERS,
        ("PIR503", "report.md", ASKED, ASKED),
        QUESTIONS + DETECT + "- by the age of a file\n" + OTHERS,
    ),
    "a question is not asked, is asked in other words": (
        QUESTIONS + OTHERS,
        ("PIR503", "report.md", "## Questions", "## Questions"),
        QUESTIONS + "### Did we have the right triggers?\n\nOnly latency, and it is late.\n" + OTHERS,
    ),
    "the impact is template text, stands below a comment": (
        "## Impact\n\n<!-- Who could not do what, how many? -->\n",
        ("PIR504", "report.md", "## Impact", "## Impact"),
        "## Impact\n\n<!-- Who could not do what, how many? -->\n\n212 orders were given up.\n",
    ),
    "the story is a heading below it, has text below that heading": (
        "## How we got here\n\n### The morning\n",
        ("PIR504", "report.md", "## How we got here", "## How we got here"),
        "## How we got here\n\n### The morning\n\nAna saw the alert at 13:17.\n",
    ),
}


@pytest.mark.parametrize("pair", PAIRS)
def test_an_account_that_leaves_something_out(tmp_path: Path, pair: str) -> None:
    report, where, _ = PAIRS[pair]
    found = findings(tmp_path, Depth.STANDARD, review=PUBLICATION, report=report)
    assert [spot(tmp_path, finding) for finding in found] == [where]


@pytest.mark.parametrize("pair", PAIRS)
def test_an_account_that_looks_alike(tmp_path: Path, pair: str) -> None:
    assert findings(tmp_path, Depth.STANDARD, review=PUBLICATION, report=PAIRS[pair][2]) == []


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if PAIRS[pair][1][0] != "PIR501"])
def test_an_account_is_asked_for_at_publication(tmp_path: Path, pair: str) -> None:
    assert findings(tmp_path, Depth.STANDARD, report=PAIRS[pair][0]) == []


def test_factors_are_compared_from_the_first_one_on(tmp_path: Path) -> None:
    assert findings(tmp_path / "none", Depth.STANDARD, report=FACTORS + "<!-- One heading each. -->\n") == []
    found = findings(tmp_path / "one", Depth.STANDARD, report=FACTORS + HUMAN)
    assert [finding.message for finding in found] == ["no contributing factor is technical"]


def test_sections_that_are_missing_are_told_at_the_top(tmp_path: Path) -> None:
    found = findings(tmp_path, Depth.LIGHT, review=PUBLICATION, report="# Checkout slow\n")
    assert found == []
    review = next((tmp_path / "reviews").glob("2*"))
    (review / "report.md").write_text("# Checkout slow\n", encoding="utf-8")
    from incident_review.check import Engine  # noqa: PLC0415 - only here the files are changed by hand
    from incident_review.folder import Reviews  # noqa: PLC0415
    from incident_review.rule import load  # noqa: PLC0415
    from incident_review.tree import Tree  # noqa: PLC0415

    reviews = Reviews(Tree(tmp_path), "reviews")
    told = Engine(load()).run(reviews, reviews.ids()).findings
    assert [(one.code, one.span.line, one.span.end_column) for one in told] == [("PIR504", 1, 16)] * 3

"""docs/practices.md cannot drift: every practice is told once, and what it names is there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import pytest

from incident_review import hook, page
from incident_review.cli import group
from incident_review.rule import LoadedRule, load

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "practices.md").read_text(encoding="utf-8")
PRACTICES = range(1, 159)
ARTICLES = {"EE", "ITR", "NJ", "JEL"}
ROW = re.compile(
    r"^\| (?P<number>\d+) \| (?P<practice>[^|]+) \| (?P<articles>[^|]+) \| (?P<where>[^|]+) \|$", re.MULTILINE
)
LINK = re.compile(r"\[(?P<code>PIR\d{3})\]\((?P<target>[^)]*)\)")
CODE = re.compile(r"`([^`]+)`")
REASON = re.compile(r"[Nn]ot built|left to people|no rule|refused on purpose")
FILES = {"review.yaml", "timeline.yaml", "actions.yaml", "policy.yaml", "catalog.yaml", "report.md", "notes.md"}
# `Practices 3, 9 and 14 compare teams`, `Practice 3 (…): "…"; 37 (…)`; quotations say other numbers.
QUOTATION = re.compile(r'"[^"]*"|`[^`]*`')
LISTED = re.compile(r"\b[Pp]ractices? (\d{1,3}(?:(?:,| and) \d{1,3})*)\b")
FURTHER = re.compile(r"(?:[,;.]| and) (\d{1,3})(?= ?[(:.])")
RANGE = re.compile(r"\b(\d{1,3}) to (\d{1,3})\b")


@dataclass(frozen=True)
class Told:
    """One row of the page."""

    number: int
    articles: frozenset[str]
    where: str

    @property
    def codes(self) -> frozenset[str]:
        """Return the codes of the rules that it links."""
        return frozenset(match["code"] for match in LINK.finditer(self.where))


ROWS = [
    Told(int(match["number"]), frozenset(match["articles"].split(", ")), match["where"].strip())
    for match in ROW.finditer(PAGE)
]
RULES = {rule.code: rule for rule in load()}


def test_every_practice_is_told_once_and_in_order() -> None:
    assert [row.number for row in ROWS] == list(PRACTICES)
    assert len(re.findall(r"^\| *\d", PAGE, re.MULTILINE)) == len(ROWS), "a row has another form"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row.number))
def test_a_row_names_its_articles_and_says_where_it_went(row: Told) -> None:
    assert row.articles <= ARTICLES
    # Where no rule, command, field or section is named, a reason stands in its place.
    assert CODE.search(row.where) or LINK.search(row.where) or REASON.search(row.where)


def test_every_link_leads_to_a_rule() -> None:
    assert re.findall(r"PIR\d{3}", LINK.sub("", PAGE)) == [], "a code without a link"
    for match in LINK.finditer(PAGE):
        assert match["code"] in RULES, match[0]
        assert match["target"] == f"rules.md#{match['code'].lower()}-{RULES[match['code']].name}"


def test_every_command_and_option_exists() -> None:
    context = click.Context(group)
    for text in CODE.findall(PAGE):
        name, *words = text.removeprefix("review ").split() if text.startswith("review ") else [""]
        if not name:
            continue
        command = group.get_command(context, name)
        assert name in group.list_commands(context), text
        assert (ROOT / "incident_review" / "commands" / f"{name}.py").exists(), text
        if words and isinstance(command, click.Group) and not words[0].startswith("-"):
            command = command.get_command(click.Context(command), words[0])
        assert command is not None, text
        known = {option for parameter in command.params for option in parameter.opts}
        assert {word for word in words if word.startswith("--")} <= known, text


def test_an_option_that_stands_alone_belongs_to_the_command_before_it() -> None:
    context = click.Context(group)
    found = re.findall(r"`review (\w+)` has `(--[\w-]+)`", PAGE)
    assert len(found) == len(re.findall(r"`--", PAGE))
    for name, option in found:
        command = group.get_command(context, name)
        assert command is not None
        assert any(option in parameter.opts for parameter in command.params), f"review {name} {option}"


def test_every_section_is_scaffolded() -> None:
    templates = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "schema" / "templates").glob("report-*.md")
    )
    for heading in re.findall(r"`(## [^`]+)`", PAGE):
        assert f"\n{heading}\n" in templates, heading


def test_every_field_and_value_is_in_the_format() -> None:
    known = {*FILES, *hook.ids(), *_words_of_the_format()}
    for text in CODE.findall(PAGE):
        if re.fullmatch(r"[a-z][a-z_-]*(?:\.[a-z_]+)*(?:: [a-z-]+)?", text) and text not in known:
            assert set(re.split(r"\.|: ", text)) <= known, text


def _words_of_the_format() -> Iterator[str]:
    """Yield every key and every value of the enumerations, of all files of a review."""
    for path in (ROOT / "schema").glob("*.schema.json"):
        stack = [json.loads(path.read_text(encoding="utf-8"))]
        while stack:
            part = stack.pop()
            if isinstance(part, list):
                stack += part
            elif isinstance(part, dict):
                yield from part.get("properties", {})
                yield from (str(value) for value in [*part.get("enum", []), *_defaults(part)])
                stack += part.values()
    yield from ("true", "false")


def _defaults(part: dict[str, object]) -> list[object]:
    default = part.get("default")
    return default if isinstance(default, list) else []


@pytest.mark.parametrize("rule", RULES.values(), ids=str)
def test_the_practices_of_a_rule_lead_back_to_it(rule: LoadedRule) -> None:
    told = {row.number for row in ROWS if rule.code in row.codes}
    single, ranges = cited(page.read(rule).source)
    assert single <= told, f"{rule.code} is not in row {sorted(single - told)}"
    for whole in ranges:
        assert told & set(whole), f"{rule.code} is in no row from {whole[0]} to {whole[-1]}"


@pytest.mark.parametrize(
    ("source", "single", "ranges"),
    [
        ('Practice 3 (Equal Experts): "at least 24, 48 hours"; 37 (Nora Jones): "…".', {3, 37}, []),
        ("Practices 3, 9 and 14 compare teams. docs/format.md.", {3, 9, 14}, []),
        ("Practices 62 to 69 (IT Revolution): …", set(), [range(62, 70)]),
        ('Practice 94 and 95 (IT Revolution): "…"; practice 35: no soak.', {94, 95, 35}, []),
        ("Google: bounded (;login: Spring 2017, through PagerDuty); about 26% of reports, 3 at most.", set(), []),
        ('Practice 8 (Equal Experts): "…"; 6. Somebody inside brings it (C1). docs/format.md: ascending.', {8, 6}, []),
    ],
)
def test_citations_are_read_as_people_write_them(source: str, single: set[int], ranges: list[range]) -> None:
    assert cited(source) == (single, ranges)


def cited(source: str) -> tuple[set[int], list[range]]:
    """Return the practices that a source names one by one, and those that it names from one to another."""
    text = " ".join(QUOTATION.sub('""', source).split())
    if not re.search(r"\b[Pp]ractices? \d", text):
        return set(), []
    ranges = [range(int(first), int(last) + 1) for first, last in RANGE.findall(text)]
    text = RANGE.sub("", text)
    numbers = [*" ".join(LISTED.findall(text)).replace(",", " ").split(), *FURTHER.findall(text)]
    return {int(number) for number in numbers if number != "and"}, ranges

"""What `review new` and `review init` write, from the templates in schema/templates/."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import date
from itertools import count
from typing import TYPE_CHECKING

from incident_review.rule import Depth, shipped
from incident_review.yamlfile.text import scalar

if TYPE_CHECKING:
    from incident_review.folder import Review

SLUG_LENGTH = 60
NO_WORDS = "review"


def template(name: str, values: Mapping[str, str] | None = None) -> str:
    """Return a template with each `{{name}}` replaced, lines that hold an empty value left out."""
    text = (shipped("schema") / "templates" / name).read_text(encoding="utf-8")
    lines = []
    for line in text.splitlines(keepends=True):
        keys = re.findall(r"\{\{(\w+)\}\}", line)
        if keys and values is not None and not any(values[key] for key in keys):
            continue
        for key in keys:
            line = line.replace("{{" + key + "}}", (values or {})[key])  # noqa: PLW2901 - line by line
        lines.append(line)
    return "".join(lines)


def new_review(title: str, depth: Depth, values: Mapping[str, str]) -> dict[str, str]:
    """Return the files of a fresh review: the facts in at most 12 lines, and headings to write under."""
    facts = {"started_at": "", "resolved_at": "", "severity": "", "depth": "", "services": "", **values}
    facts["incident"] = "incident:" if facts["started_at"] or facts["resolved_at"] else ""
    return {
        "review.yaml": template("review.yaml", {**facts, "title": scalar(title)}),
        "report.md": template(f"report-{depth}.md", {"title": " ".join(title.split())}),
    }


def with_people(text: str, model: Review) -> str:
    """Return a fresh review.yaml with people and teams of another review; what they did there stays there."""
    from incident_review.desk import people  # noqa: PLC0415 - a review that is like no other needs no edit
    from incident_review.yamlfile import edit as yamledit  # noqa: PLC0415 - a review that is like no other needs no edit

    if model.facts.closest_teams:
        text = yamledit.set_value(text, ("closest_teams",), [*model.facts.closest_teams])
    for handle, person in model.people.items():
        kept = person.model_dump(mode="json", exclude_defaults=True, exclude={"in_incident", "on_call"})
        text = people.add(text, handle, kept)
    return text


def folder_name(day: date, title: str, slug: str | None = None, taken: Collection[str] = ()) -> str:
    """Return the id of a review: the day of creation and a few words of the title.

    Where a title has no plain letters, its review gets a number instead: nobody chose a name that is taken.
    """
    words = slugify(slug or title)
    name = f"{day.isoformat()}-{words}"
    if words != NO_WORDS or name not in taken:
        return name
    return next(numbered for number in count(2) if (numbered := f"{name}-{number}") not in taken)


def slugify(title: str) -> str:
    """Return the title as lower-case words of plain letters and digits, joined by dashes; "review" for none."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())
    slug = ""
    for word in words:
        if len(slug) + len(word) >= SLUG_LENGTH:
            break
        slug = f"{slug}-{word}" if slug else word
    return slug or (words[0][:SLUG_LENGTH] if words else NO_WORDS)

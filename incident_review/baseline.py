"""Findings that stood in a repository before this practice came: known, counted, only ever fewer.

reviews/.baseline.json keys each finding by what it is about (rule, file, text of the line), so it survives moved lines
and ends with the line it is about.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from incident_review.finding import Finding, Severity
from incident_review.problem import Unreadable, UsageError

if TYPE_CHECKING:
    from incident_review.folder import Reviews

NAME = ".baseline.json"
VERSION = 1


def path(reviews: Reviews) -> str:
    """Return the path of the baseline, from the repository's root."""
    return reviews.file("", NAME)


def read(reviews: Reviews) -> Counter[str]:
    """Return how often each known finding is covered; empty without a baseline. Raises UsageError for a broken one."""
    if not reviews.tree.exists(path(reviews)):
        return Counter()
    try:
        data = json.loads(reviews.tree.read(path(reviews)))
        found = Counter({str(key): int(count) for key, count in data["findings"].items() if int(count) > 0})
    except Unreadable as error:
        raise UsageError(f"{path(reviews)} {error.problem.message}", error.problem.help) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UsageError(f"{path(reviews)} cannot be read", _from_git(path(reviews))) from error
    return found


def _from_git(path: str) -> str:
    import shlex  # noqa: PLC0415 - only for a broken baseline

    return f"take it from Git as it was: git checkout -- {shlex.quote(path)}"


def key(finding: Finding, source: str | None, folder: str) -> str:
    """Return what a finding is about, as a short digest: it says nothing about the text."""
    lines = (source or "").split("\n")
    span = finding.span
    text = lines[span.line - 1].strip() if 0 < span.line <= len(lines) else ""
    about = "\n".join((finding.code, span.path.removeprefix(f"{folder}/"), text))
    return f"{finding.code}-{hashlib.sha256(about.encode()).hexdigest()[:16]}"


def count(findings: Iterable[Finding], sources: dict[str, str], folder: str) -> Counter[str]:
    """Return the findings by key. Infos are hints and need no baseline."""
    return Counter(
        key(finding, sources.get(finding.span.path), folder)
        for finding in findings
        if finding.severity is not Severity.INFO
    )


def subtract(findings: list[Finding], sources: dict[str, str], known: Counter[str], folder: str) -> list[Finding]:
    """Return the findings that the baseline does not cover; what covers one is taken out of `known`."""
    kept = []
    for finding in findings:
        name = key(finding, sources.get(finding.span.path), folder)
        if known[name] > 0:
            known[name] -= 1
        else:
            kept.append(finding)
    return kept


def text(known: Counter[str]) -> str:
    """Return the baseline as it is written: sorted, one finding a line, so that branches merge."""
    data = {"version": VERSION, "findings": dict(sorted(known.items()))}
    return json.dumps(data, indent=2) + "\n"

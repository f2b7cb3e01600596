"""No text makes the reader fail, and every place that it names is in the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading.broken import ABOVE, TABLE

from incident_review.finding import Key, Span
from incident_review.model import Actions, Catalog, Entry, Policy, ReviewFacts, Timeline, read
from incident_review.problem import Unreadable
from incident_review.tree import decode
from incident_review.yamlfile import YamlFile

MODELS: dict[str, type[Entry]] = {
    "review.yaml": ReviewFacts,
    "timeline.yaml": Timeline,
    "actions.yaml": Actions,
    "policy.yaml": Policy,
    "catalog.yaml": Catalog,
}
ROWS = [row for row in [*TABLE, *ABOVE] if row.file in MODELS and len(row.content) < 2000]
PIECE = st.sampled_from(
    [*"[]{}:,-#&*!|>'\"%@`?~ \n\t\r\\<\0\x85é日\ufeff\u2028\u00a0", ": ", "- ", "\r\n", "? ", "<<: ", "---\n", "  "]
)


def whole(name: str, data: bytes) -> None:
    """Read a file and assert that each of its problems stands in it."""
    try:
        text = decode(name, data)
    except Unreadable:
        return
    file = YamlFile(name, text)
    entry, references, problems = read(MODELS[name], file)
    assert problems or entry is not None
    lines = text.split("\n")
    for place in [*(problem.place for problem in problems), *(reference.key for reference in references)]:
        span = file.span(place) if isinstance(place, Key) else place
        assert isinstance(span, Span)
        assert 1 <= span.line <= len(lines)
        assert 1 <= span.column <= len(lines[span.line - 1]) + 1
        assert (span.line, span.column) <= (span.end_line, span.end_column)


def changed(draw: st.DrawFn) -> tuple[str, bytes]:
    """Return a row of the table with a few pieces put in, or bytes taken out."""
    row = draw(st.sampled_from(ROWS))
    data = row.content
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(PIECE).encode() + data[at + draw(st.integers(0, 3)) :]
    return row.file, data


@settings(max_examples=150, deadline=None)
@given(st.composite(changed)())
def test_a_changed_file_is_read_or_told(given_file: tuple[str, bytes]) -> None:
    whole(*given_file)


@pytest.mark.fuzz
@settings(max_examples=20_000, deadline=None)
@given(st.composite(changed)())
def test_many_changed_files_are_read_or_told(given_file: tuple[str, bytes]) -> None:
    whole(*given_file)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(list(MODELS)), st.binary(max_size=60))
def test_any_bytes_are_read_or_told(name: str, data: bytes) -> None:
    whole(name, data)

"""The same thing put differently: openings, asides and little words around a form change nothing about it."""

from __future__ import annotations

import pytest
from wording.reading import found, read

from incident_review.wording.forms import FORMS

BLAMING = {
    "omission": "Ravi did not tell the registrar.",
    "should-have": "The on-call engineer should have called the registrar.",
    "human-error": "the zone was deleted by mistake by the network team.",
    "person-judged": "Ravi was careless with the zone file.",
    "person-blamed": "the outage was Ravi's fault.",
    "hindsight": "Ravi obviously knew that the zone would expire.",
    "single-cause": "the root cause was a stale zone file.",
}
SOUND = [
    "Ravi told the registrar at 10:02.",
    "the health check should have failed after ten seconds.",
    "the job did not start.",
    "nobody is to blame for this.",
]
OPENINGS = [
    "At 10:42, ",
    "In short, ",
    "On Tuesday morning, ",
    "As the timeline shows, ",
    "During the outage ",
    "For nine days ",
    "After the deploy at 14:05 ",
    "10:42 ",
    "It turned out that ",
    "During the review we found that ",
]
ASIDES = [
    "The on-call engineer should{}have called the registrar.",
    "Ravi{}did not tell the registrar.",
    "The network team{}failed to tell the registrar.",
]


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("form", BLAMING)
def test_an_opening_changes_nothing(form: str, opening: str) -> None:
    assert form in found(opening + BLAMING[form])


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("text", SOUND)
def test_an_opening_makes_nothing_of_a_sound_sentence(text: str, opening: str) -> None:
    assert found(opening + text) == {}


@pytest.mark.parametrize(
    "aside", [", in our view, ", ", at that point, ", " (see the log) ", " \u2013 we think \u2013 "]
)
@pytest.mark.parametrize("text", ASIDES)
def test_an_aside_changes_nothing(text: str, aside: str) -> None:
    assert found(text.format(aside)).keys() == found(text.format(" ")).keys()


def test_what_is_found_around_an_aside_has_the_place_of_the_whole() -> None:
    text = "The on-call engineer should, in our view, have called the registrar."
    matches = [match for form in FORMS for match in read(text).matches(form)]
    assert [text[match.start : match.end] for match in matches] == ["should, in our view, have called"]


@pytest.mark.parametrize(
    "text", ["A queue, a node, a job, and a log did not start.", "The node (the second one) did not start."]
)
def test_a_list_is_no_aside(text: str) -> None:
    assert found(text) == {}

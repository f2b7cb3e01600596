"""A text read for blame, as tests ask for it."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.wording import Cast, Passage, Reading, Register
from incident_review.wording.forms import FORMS


def read(text: str, people: Sequence[str] = ("Ravi",), register: Register = Register.NARRATIVE) -> Reading:
    """Return the reading of one passage."""
    return Reading([Passage.of(text, register)], Cast.of(people))


def found(
    text: str, people: Sequence[str] = ("Ravi",), register: Register = Register.NARRATIVE
) -> dict[str, list[str]]:
    """Return the matched words of a text by the names of the forms."""
    reading = read(text, people, register)
    matches = {form.name: [match.words for match in reading.matches(form)] for form in FORMS}
    return {name: words for name, words in matches.items() if words}

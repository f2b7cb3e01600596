"""Blame-aware wording: who acts in a sentence, which form it has, where it stands.

The forms are data (`forms/`) over word classes (`words/`); the PIR4xx rules decide what to say about a match.
"""

from incident_review.rule import Binding
from incident_review.wording.cast import Cast
from incident_review.wording.form import Form, Row, Who
from incident_review.wording.house import Phrase
from incident_review.wording.passage import Passage, passages
from incident_review.wording.reading import Match, Reading
from incident_review.wording.register import Register

PROSE: Binding[Reading] = Binding(
    "prose", "from the first commit, of every piece of prose", lambda review: (review.reading,)
)

__all__ = [
    "PROSE",
    "Cast",
    "Form",
    "Match",
    "Passage",
    "Phrase",
    "Reading",
    "Register",
    "Row",
    "Who",
    "passages",
]

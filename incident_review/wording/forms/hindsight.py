"""Certainty that only hindsight gives, and words that belittle what people saw or did."""

from incident_review.wording.form import Form
from incident_review.wording.forms import hindsight_certain, hindsight_plain

FORM = Form(
    name="hindsight",
    rank=35,
    rows=(*hindsight_plain.ROWS, *hindsight_certain.ROWS),
)

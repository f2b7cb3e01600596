"""What happened is explained with a human's error, mistake or accident."""

from incident_review.wording.form import EVERYWHERE, Form
from incident_review.wording.forms import accidents, mistakes, mix_ups

FORM = Form(
    name="human-error",
    rank=20,
    registers=EVERYWHERE,
    rows=(*accidents.ROWS, *mistakes.ROWS, *mix_ups.ROWS),
)

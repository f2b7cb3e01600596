"""A person's character, skill, care or motive is judged, or the work that was done."""

from incident_review.wording.form import EVERYWHERE, Form
from incident_review.wording.forms import judged_character, judged_conduct, judged_sarcasm, judged_work

FORM = Form(
    name="person-judged",
    rank=25,
    registers=EVERYWHERE,
    rows=(*judged_character.ROWS, *judged_work.ROWS, *judged_conduct.ROWS, *judged_sarcasm.ROWS),
)

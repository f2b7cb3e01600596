"""What people should, could or would have done instead of what they did."""

from incident_review.wording.form import Form
from incident_review.wording.forms import should_have_chance, should_have_duty

FORM = Form(
    name="should-have",
    rank=10,
    rows=(*should_have_duty.ROWS, *should_have_chance.ROWS),
)

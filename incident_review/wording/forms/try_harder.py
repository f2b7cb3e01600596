"""People are asked to try harder: care, attention, discipline, better communication."""

from incident_review.wording.form import ACCOUNT, Form
from incident_review.wording.forms import harder_care, harder_reminders, harder_standards
from incident_review.wording.register import Register

FORM = Form(
    name="try-harder",
    rank=28,
    registers=ACCOUNT | {Register.ANSWER},
    in_questions=True,  # only the row of pleas put as a question is without the veto "question"
    rows=(*harder_care.ROWS, *harder_reminders.ROWS, *harder_standards.ROWS),
)

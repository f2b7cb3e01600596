"""A person is punished, or fixed: sanction, retraining, access taken away."""

from incident_review.wording.form import EVERYWHERE, Form
from incident_review.wording.forms import sanction_access, sanction_pay, sanction_person, sanction_training

FORM = Form(
    name="punishment",
    rank=5,
    registers=EVERYWHERE,
    rows=(*sanction_person.ROWS, *sanction_access.ROWS, *sanction_pay.ROWS, *sanction_training.ROWS),
)

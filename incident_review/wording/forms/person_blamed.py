"""A person, role, team or third party is made responsible for what went wrong."""

from incident_review.wording.form import EVERYWHERE, Form
from incident_review.wording.forms import blamed_deed, blamed_fault

FORM = Form(
    name="person-blamed",
    rank=30,
    registers=EVERYWHERE,
    rows=(*blamed_fault.ROWS, *blamed_deed.ROWS),
)

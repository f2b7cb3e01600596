"""What people did not do, notice or think of, told as an account of what happened."""

from incident_review.wording.form import Form
from incident_review.wording.forms import omission_skipped, omission_undone, omission_unnoticed, omission_verbs

FORM = Form(
    name="omission",
    rank=15,
    rows=(*omission_verbs.ROWS, *omission_unnoticed.ROWS, *omission_undone.ROWS, *omission_skipped.ROWS),
)

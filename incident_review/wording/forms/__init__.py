"""The shared forms: one module each, with its rows. Every Python file of this folder that defines `FORM` counts."""

from importlib import import_module
from pathlib import Path

from incident_review.wording.form import Form

FORMS: tuple[Form, ...] = tuple(
    import_module(f"{__name__}.{path.stem}").FORM for path in sorted(Path(__file__).parent.glob("[a-z]*.py"))
)

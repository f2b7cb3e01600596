"""The shared forms. Every module of this folder that defines `FORM` is one; the others hold rows that a form joins."""

from importlib import import_module
from pathlib import Path

from incident_review.wording.form import Form

_MODULES = [import_module(f"{__name__}.{path.stem}") for path in sorted(Path(__file__).parent.glob("[a-z]*.py"))]
FORMS: tuple[Form, ...] = tuple(module.FORM for module in _MODULES if hasattr(module, "FORM"))

"""What the administrator of a machine may do and other people may not: tests of permissions run without it."""

from __future__ import annotations

import os
import shutil

import pytest

# Root without these two rights is refused like everybody else, and still owns the test's files.
_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
AS_A_USER = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if _ROOT else ()
needs_permissions: pytest.MarkDecorator = pytest.mark.skipif(
    os.name == "nt" or (_ROOT and shutil.which("setpriv") is None), reason="everything is permitted here"
)

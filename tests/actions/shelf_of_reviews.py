"""Several reviews with items in all states, and the command run in this process."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from conftest import SOUND

from incident_review.cli import group

CHECKOUT, FEED = "2026-03-04-checkout-slow", "2026-04-10-feed-late"
ITEMS = {
    CHECKOUT: """\
items:
  - id: queue-alert
    title: Alert when the checkout queue holds more than 500 orders for 5 minutes
    status: accepted
    accepted_at: 2026-03-06T12:00+01:00
    owner: payments
    tracker: PAY-7
    improves: [detect]
  - id: feed-format
    title: Refuse a price file in the checkout when its header names an unknown format
    owner: ben
    improves: [prevent]
  - id: pin-format
    title: Pin the price feed to format 4.1
    kind: immediate
    status: done
    done_at: 2026-03-04T16:00+01:00
""",
    FEED: """\
items:
  - id: retry-limit
    title: Stop the feed's retries after 5 minutes and page platform
    status: accepted
    accepted_at: 2026-04-12T12:00+02:00
    due: 2026-05-01
    priority: high
    owner: platform
    improves: [mitigate]
  - id: nightly-copy
    title: Keep a copy of the price list of the night before in each shop
    status: declined
    declined_at: 2026-04-12T12:00+02:00
    reason: The shops have no disk for it.
""",
}
CATALOG = """\
teams:
  platform: {kind: operations, members: [ana, ole]}
  payments: {members: [ben]}
  care: {}
  shop: {}
  growth: {}
  sales: {}
"""


class Shelf:
    """A folder of reviews, and `review actions` in it."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch, now: str) -> None:
        self.root = root
        self._patch = monkeypatch
        monkeypatch.chdir(root)
        monkeypatch.setenv("NO_COLOR", "1")
        monkeypatch.setenv("COLUMNS", "100")
        self.at(now)

    def at(self, now: str) -> None:
        """Set the time."""
        self._patch.setenv("INCIDENT_REVIEW_NOW", now)

    def put(self, items: dict[str, str]) -> None:
        """Add sound reviews with these items."""
        sound = next((SOUND / "light" / "reviews").glob("2*"))
        for name, text in items.items():
            shutil.copytree(sound, self.root / "reviews" / name)
            self.path(name).write_text(text, encoding="utf-8", newline="")

    def path(self, name: str = CHECKOUT) -> Path:
        """Return the path of a review's items."""
        return self.root / "reviews" / name / "actions.yaml"

    def text(self, name: str = CHECKOUT) -> str:
        """Return a review's items, line ends as they are."""
        return self.path(name).read_bytes().decode()

    def actions(self, *arguments: str, code: int = 0) -> Result:
        """Run `review actions`."""
        done = CliRunner().invoke(group, ["actions", *arguments])
        assert done.exit_code == code, f"{done.stdout}\n{done.stderr}\n{done.exception!r}"
        return done

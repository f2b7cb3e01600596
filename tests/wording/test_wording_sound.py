"""What a facilitator leaves alone, by the ten things about the language that are easy to get wrong."""

from __future__ import annotations

import pytest
from wording.reading import found

PEOPLE = ["Ana Ruiz", "Ben Oduya", "Ravi"]
SOUND = {
    "a name with a neutral verb": [
        "Ana deployed the change at 10:02, and Ben restarted the node.",
        "Ravi believed that the node was empty, as the list showed no pods.",
        "Ana asked whether anyone else was on the box.",
    ],
    "first person for its subject": [
        "We own this service.",
        "I merged the change at 10:02.",
        "We ran the migration by hand.",
    ],
    "gratitude": ["Thanks to Ana, who came in from leave.", "Great work by everybody on the call."],
    "negated blame": [
        "Nobody is to blame for this.",
        "We do not blame anyone.",
        "The incident was not anyone's fault.",
        "Human error is not a root cause.",
    ],
    "future and specification": [
        "The alert should page at 5%.",
        "We will add a limit to the endpoint.",
        "All new services should have an owner.",
    ],
    "risk": [
        "We could have lost the second site too.",
        "An attacker could have read the session cookie.",
        "A short in the busway could have set the tray on fire.",
    ],
    "epistemic": ["He might have been on the train.", "The payload may have been truncated by the proxy."],
    "ability": [
        "Ana could not reach Ben.",
        "We were unable to reproduce it.",
        "The engineer did not have access to the registrar.",
    ],
    "belief": ["We did not think that the cache was involved.", "Ana did not know that the job had stopped."],
    "luck": ["Had the second disk died too, the data would have been lost."],
    "attributive": ["Accidentally deleted items can be restored for 30 days."],
    "pointing": ["The two humps are clearly visible in the second panel.", "The fix is simple."],
    "metric and product names": [
        "User errors (HTTP 4xx) do not count against the objective.",
        "The page shows a human-readable error.",
        "The operator error budget is at 40%.",
    ],
    "questions": ["Why did the alert not fire?", "What did Ana see at 10:04?", "Who was paged first?"],
    "the search for a cause": ["The root cause is still unknown.", "We have not found the root cause yet."],
}


@pytest.mark.parametrize("text", [text for texts in SOUND.values() for text in texts])
def test_sound_sentences_are_left_alone(text: str) -> None:
    assert found(text, PEOPLE) == {}

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
        "An attacker could have read the stored letters.",
        "A short in the feeder could have set the shed on fire.",
    ],
    "epistemic": ["He might have been on the train.", "The upload may have been cut short by a gateway."],
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
        "User errors are left out of the weekly sum.",
        "The page shows a human-readable error.",
        "The operator error budget is at 40%.",
    ],
    "words of a system": [
        "Users report that all launches end with a took too long to launch error.",
        "We cut all connections to give the queue a short while to drain.",
        "Depth is light, standard or deep.",
        "The mode is `reckless` or `lazy`.",
        "The parser does not care for either word.",
        "The error was raised when the job started.",
        "Requests were sent to the wrong backend.",
        "Traffic was routed to the wrong region for ten minutes.",
        "The limits were set to meet the maximum usage.",
        "No such attempt came from the primary.",
        "The farmers were not creating unfinished blocks in time.",
        "Some maintenance operations caused a long downtime.",
        "We waited, although the invitation said ten o'clock.",
        "It took 20 minutes until the new settings had reached every copy.",
        "It took too long to start the pods.",
        "The rule was never evaluated.",
        "A failover could have made things worse, so we waited.",
    ],
    "plain accounts of people": [
        "We were able to reproduce the fault in isolation.",
        "That made the operator look in the wrong place.",
        "Whoever works with the queue can read it there.",
        "Whoever sees finger pointing says so.",
        "Two volumes stayed on the old node; none of them took part.",
        "Nobody spoke for a moment.",
        "Nobody had expected that much traffic.",
        "Ana had never seen the breaker open.",
        "The draft is read by people who were not involved.",
        "Ben took it out of the plan.",
        "We had to upgrade the cluster anyway.",
        "We did not have to wake anybody up.",
        "The crew rang Ben and he confirmed that he did not close the gate.",
        "We know that the upgrade of the nodes will not fix the logs.",
        "We saw that there were errors since 10:36.",
        "These were red herrings.",
    ],
    "causes ruled out or looked for": [
        "The disk, the usual suspect, was ruled out as the cause.",
        "The planned change was rolled back to rule it out as a root cause.",
        "It is suspected to be the culprit.",
        "Further work into the root cause is carried out this week.",
        "With this option we had a single point of failure.",
    ],
    "notes to readers": [
        "Please make sure that you use version 2 of the client.",
        "Remember that last time things looked fine.",
        "This is the rule when nothing else is left.",
    ],
    "questions": ["Why did the alert not fire?", "What did Ana see at 10:04?", "Who was paged first?"],
    "the search for a cause": ["The root cause is not known yet.", "We have not found the root cause yet."],
}


@pytest.mark.parametrize("text", [text for texts in SOUND.values() for text in texts])
def test_sound_sentences_are_left_alone(text: str) -> None:
    assert found(text, PEOPLE) == {}

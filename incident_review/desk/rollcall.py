"""Who was in a meeting, as the facilitator tells it afterwards, written into review.yaml."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from incident_review.desk.desk import meetings
from incident_review.problem import UsageError
from incident_review.yamlfile import YamlFile
from incident_review.yamlfile import edit as yamledit


@dataclass(frozen=True, slots=True)
class RollCall:
    """What was told: who was `there`, who for a part, who was away and why, what people brought and did.

    `kind` is the meeting's, None for the next planned one. `facts` are other fields of the meeting.
    """

    kind: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    there: Sequence[str] = ()
    partly: Sequence[str] = ()
    away: Mapping[str, str] = field(default_factory=dict)
    brings: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)

    @property
    def attended(self) -> bool:
        """Tell whether it names somebody who was there; else it adds to a meeting that was held."""
        return bool(self.there or self.partly)

    def write(self, text: str) -> str:
        """Return a text of review.yaml with all of it. Raises UsageError when there is no such meeting."""
        text, index = self.meeting(text)
        meeting = ("meetings", index)
        for name, value in self.facts.items():
            text = yamledit.set_value(text, (*meeting, name), value)
        for name, handles in (("attended", self.there), ("partly", self.partly)):
            if handles:
                text = yamledit.set_value(text, (*meeting, name), [*handles])
        for handle, reason in self.away.items():
            text = yamledit.set_value(text, (*meeting, "absent", handle), reason)
        text = self._people(text)
        if _data(text).get("stage", "open") == "open":
            text = yamledit.set_value(text, ("stage",), "held")
        return text

    def meeting(self, text: str) -> tuple[str, int]:
        """Return the text and the position of the meeting that is meant; one that nobody had planned is added.

        Raises UsageError when there is no such meeting.
        """
        of_kind = [(at, one["held"]) for at, one in enumerate(meetings(text)) if self.kind in (None, one["kind"])]
        if not self.attended:
            held = [at for at, was_held in of_kind if was_held]
            if not held:
                raise UsageError("nobody is named", "review held --attended ana,ben,cleo")
            return text, held[-1]
        planned = [at for at, was_held in of_kind if not was_held]
        if planned:
            return text, planned[0]
        if "starts_at" in self.facts:
            added = {"kind": self.kind or "local", "starts_at": self.facts["starts_at"]}
            return yamledit.append(text, ("meetings",), added), len(meetings(text))
        if of_kind:
            raise UsageError("the meeting lists who attended already", "change it in review.yaml")
        way = 'review meet local --at "…", or review held --at "yesterday 13:00" …'
        raise UsageError("no meeting is planned", way)

    def _people(self, text: str) -> str:
        for handle, perspective in self.brings.items():
            text = yamledit.set_value(text, ("people", handle, "brings"), perspective)
        for handle, role in self.roles.items():
            person = (_data(text).get("people") or {}).get(handle) or {}
            if role not in (person.get("in_incident") or []):
                text = yamledit.append(text, ("people", handle, "in_incident"), role)
        return text


def _data(text: str) -> dict[str, dict[str, dict[str, list[str]]]]:
    found = YamlFile("", text.removeprefix("\ufeff")).data
    return found if isinstance(found, dict) else {}

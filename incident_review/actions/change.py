"""Changes of actions.yaml in place: only the lines that must, one writer at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from incident_review import writing
from incident_review.folder import ACTIONS
from incident_review.model import Actions, read
from incident_review.problem import Unreadable, UsageError
from incident_review.tree import decode
from incident_review.yamlfile import YamlFile
from incident_review.yamlfile import edit as yamledit

if TYPE_CHECKING:
    from incident_review.actions.decision import Decision, Fields, Given
    from incident_review.folder import Review

Change = Callable[[str], str]


def deciding(review: Review, ids: list[str], decision: Decision, given: Given) -> Change:
    """Return the change that decides about these items.

    It reads them from the text that it is given, so it sees what another one has just written.
    """

    def change(text: str) -> str:
        for id_ in ids:
            actions = _actions(review, text)
            places = [index for index, item in enumerate(actions.items) if item.id == id_]
            if not places:
                raise UsageError(f'{review.id} has no item "{id_}" any more', "somebody has just changed the file")
            if len(places) > 1:
                raise UsageError(
                    f'the id "{id_}" stands {len(places)} times in {review.id}', "give the second one another"
                )
            for name, value in decision(review, actions.items[places[0]], given).items():
                text = yamledit.set_value(text, ("items", places[0], name), value)
        return text

    return change


def adding(review: Review, wanted: str, fields: Fields) -> tuple[Change, Callable[[str], str]]:
    """Return the change that adds an item, and what returns the id that it gets in a text: unique in its review."""

    def name(text: str) -> str:
        taken = {item.id for item in _actions(review, text).items}
        return next(id_ for id_ in _numbered(wanted) if id_ not in taken)

    def change(text: str) -> str:
        return yamledit.append(text, ("items",), {"id": name(text), **fields})

    return change, name


def _numbered(wanted: str) -> list[str]:
    return [wanted, *(f"{wanted}-{number}" for number in range(2, 1000))]


def preview(review: Review, change: Change) -> tuple[str, str]:
    """Return actions.yaml as it is and as it would be."""
    before = text_of(review)
    after = change(before)
    writing.readable(review.file(ACTIONS), after)
    return before, after


def text_of(review: Review) -> str:
    """Return actions.yaml, empty where there is none. Raises UsageError when it cannot be read."""
    path = review.file(ACTIONS)
    if not review.has(ACTIONS):
        return ""
    try:
        data = review.reviews.tree.read(path)
        decode(path, data)
        return data.decode("utf-8")
    except Unreadable as error:
        raise UsageError(f"{path}: {error.problem.message}", error.problem.help) from error


def write(review: Review, change: Change) -> tuple[str, str]:
    """Write the change; return both texts."""
    return writing.write(review.reviews.tree.root, review.file(ACTIONS), change)


def _actions(review: Review, text: str) -> Actions:
    path = review.file(ACTIONS)
    actions, _, problems = read(Actions, YamlFile(path, text.removeprefix(yamledit.BOM)))
    if actions is None:
        raise UsageError(
            f"{path} cannot be changed: {problems[0].message}", f"`review check {review.id}` shows the line"
        )
    return actions

"""In-place edits keep every byte that they do not mean to change."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path as Folder
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from incident_review.cli import group
from incident_review.finding import Key
from incident_review.problem import UsageError
from incident_review.yamlfile import YamlFile
from incident_review.yamlfile import edit as yamledit
from incident_review.yamlfile import text as yamltext

Path = tuple[str | int, ...]
Edit = Callable[[str], str]


def put(path: str, value: object) -> Edit:
    return lambda text: yamledit.set_value(text, _path(path), value)


def add(path: str, name: str, value: object) -> Edit:
    return lambda text: yamledit.add_key(text, _path(path), name, value)


def more(path: str, value: object, *, braces: bool = False) -> Edit:
    return lambda text: yamledit.append(text, _path(path), value, braces=braces)


def _path(dotted: str) -> Path:
    return tuple(int(step) if step.isdigit() else step for step in dotted.split(".") if step)


EVENT = {"at": "10:04", "what": "rolled back to 4.1"}
ITEM = {"id": "queue-alert", "title": "Alert at 500 orders: page"}

# what is shown, the text before, the edit, the text after
TABLE: list[tuple[str, str, Edit, str]] = [
    # One value.
    ("a word", "stage: open\ntitle: x\n", put("stage", "held"), "stage: held\ntitle: x\n"),
    ("its comment stays", "stage: open   # for now\n", put("stage", "held"), "stage: held   # for now\n"),
    ("no final newline", "a: 1\nstage: open", put("stage", "held"), "a: 1\nstage: held"),
    ("CRLF", "stage: open\r\ntitle: x\r\n", put("stage", "held"), "stage: held\r\ntitle: x\r\n"),
    ("byte-order mark", "\ufeffstage: open\n", put("stage", "held"), "\ufeffstage: held\n"),
    ("wide characters before", "{a: é𝒳日, b: x}\n", put("b", "y z"), "{a: é𝒳日, b: y z}\n"),
    ("quoted before", "stage: 'open'\n", put("stage", "held"), "stage: held\n"),
    ("null word", "stage: ~ # c\n", put("stage", "held"), "stage: held # c\n"),
    ("over several lines", "title: a\n  b\n  c\nx: 1\n", put("title", "d"), "title: d\nx: 1\n"),
    ("block text", "title: |\n  a\n  b\nx: 1\n", put("title", "d"), "title: d\nx: 1\n"),
    ("space around", "stage:   open  \n", put("stage", "held"), "stage:   held  \n"),
    ("in braces", "{a: x, b: y}\n", put("a", "2026-03-04T13:10+01:00"), '{a: "2026-03-04T13:10+01:00", b: y}\n'),
    ("deep", "a:\n  - b: {c: 1} # d\n", put("a.0.b.c", 2), "a:\n  - b: {c: 2} # d\n"),
    ("document marks", "---\nstage: open\n...\n", put("stage", "held"), "---\nstage: held\n...\n"),
    # Quotes where they are needed.
    ("colon", "t: x\n", put("t", "Outage: DB"), 't: "Outage: DB"\n'),
    ("hash", "t: x\n", put("t", "#123"), 't: "#123"\n'),
    ("hash inside", "t: x\n", put("t", "see #123"), 't: "see #123"\n'),
    ("hash in a word", "t: x\n", put("t", "c#minor"), "t: c#minor\n"),
    ("at", "t: x\n", put("t", "@bo"), 't: "@bo"\n'),
    ("yes", "t: x\n", put("t", "yes"), 't: "yes"\n'),
    ("number as text", "t: x\n", put("t", "123"), 't: "123"\n'),
    ("number", "t: x\n", put("t", 123), "t: 123\n"),
    ("truth", "t: x\n", put("t", True), "t: true\n"),
    ("nothing", "t: x\n", put("t", None), "t: null\n"),
    ("time of day", "t: x\n", put("t", "13:17"), 't: "13:17"\n'),
    ("moment", "t: x\n", put("t", "2026-03-04T13:10+01:00"), "t: 2026-03-04T13:10+01:00\n"),
    ("comma in a list", "t: [x]\n", more("t", "a, b"), 't: [x, "a, b"]\n'),
    ("comma in a line", "t: x\n", put("t", "a, b"), "t: a, b\n"),
    ("newline", "t: x\n", put("t", "a\nb"), 't: "a\\nb"\n'),
    ("odd line end", "t: x\n", put("t", "a\u2028\x85b"), 't: "a\\u2028\\u0085b"\n'),
    ("quote", "t: x\n", put("t", '"a" b'), 't: "\\"a\\" b"\n'),
    ("empty text", "t: x\n", put("t", ""), 't: ""\n'),
    ("spaces around", "t: x\n", put("t", " a "), 't: " a "\n'),
    ("link in a list", "t: []\n", more("t", "https://wiki.example/x"), 't: ["https://wiki.example/x"]\n'),
    # Keys that are added.
    ("at the end", "a: 1\n# end\n", put("b", 2), "a: 1\nb: 2\n# end\n"),
    ("after no final newline", "a: 1", put("b", 2), "a: 1\nb: 2"),
    ("missing parent", "a: 1\n", put("incident.resolved_at", "x"), "a: 1\nincident:\n  resolved_at: x\n"),
    ("empty parent", "incident:\na: 1\n", put("incident.resolved_at", "x"), "incident:\n  resolved_at: x\na: 1\n"),
    (
        "empty parent with a comment",
        "incident:  # when\n# next\na: 1\n",
        put("incident.resolved_at", "x"),
        "incident:  # when\n  resolved_at: x\n# next\na: 1\n",
    ),
    ("empty value", "a:\nb: 1\n", put("a", "x"), "a: x\nb: 1\n"),
    ("empty value with a comment", "a: # c\nb: 1\n", put("a", "x"), "a: x # c\nb: 1\n"),
    ("empty value at the end", "b: 1\na:", put("a", "x"), "b: 1\na: x"),
    ("empty value in braces", "{a: , b: 1}\n", put("a", "x"), "{a: x , b: 1}\n"),
    ("empty value in a list", "a:\n  -\n  - y\n", put("a.0", "x"), "a:\n  - x\n  - y\n"),
    ("into braces", "users: {external: true}\n", put("users.loss", "total"), "users: {external: true, loss: total}\n"),
    ("into empty braces", "users: {}\n", put("users.loss", "total"), "users: {loss: total}\n"),
    ("into spaced braces", "u: { a: 1 }\n", put("u.b", 2), "u: { a: 1, b: 2 }\n"),
    ("trailing comma", "u: {a: 1,}\n", put("u.b", 2), "u: {a: 1, b: 2,}\n"),
    (
        "braces over lines",
        "u: {\n  a: 1,  # one\n  b: 2,  # two\n}\n",
        put("u.c", 3),
        "u: {\n  a: 1,  # one\n  b: 2,  # two\n  c: 3,\n}\n",
    ),
    (
        "as the others in a mapping are",
        "people:\n  ana: {team: platform}\n\nmeetings: []\n",
        add("people", "ole", {"name": "Ole Berg", "team": "no"}),
        'people:\n  ana: {team: platform}\n  ole: {name: Ole Berg, team: "no"}\n\nmeetings: []\n',
    ),
    (
        "below the others in a mapping",
        "people:\n    ana:\n        team: platform # c\n        # more\n# m\n",
        add("people", "ole", {"name": "Ole", "on_call": True}),
        (
            "people:\n    ana:\n        team: platform # c\n        # more\n"
            "    ole:\n        name: Ole\n        on_call: true\n# m\n"
        ),
    ),
    ("key with a space", "a: 1\n", add("", "b: c", 2), 'a: 1\n"b: c": 2\n'),
    (
        "key in a list entry",
        "m:\n- kind: local\nx: 1\n",
        put("m.0.minutes", 60),
        "m:\n- kind: local\n  minutes: 60\nx: 1\n",
    ),
    ("after block text", "a: |\n  x\n\n# c\n", put("b", 1), "a: |\n  x\nb: 1\n\n# c\n"),
    ("after block text that keeps its end", "a: |+\n  x\n\n# c\n", put("b", 1), "a: |+\n  x\n\nb: 1\n# c\n"),
    ("after an empty value", "a:\n  b:\n\nc: 1\n", put("a.d", 1), "a:\n  b:\n  d: 1\n\nc: 1\n"),
    ("before the document's end", "a: 1\n...\n", put("b", 1), "a: 1\nb: 1\n...\n"),
    ("an empty file", "", put("a.b", 1), "a:\n  b: 1\n"),
    ("a file of comments", "# one\n", put("a", 1), "# one\na: 1\n"),
    ("a file of marks", "---\n...\n", put("a", 1), "---\na: 1\n...\n"),
    ("its schema line stays first", "# yaml-language-server: x", put("a", 1), "# yaml-language-server: x\na: 1"),
    ("list of words", "a: 1\n", put("services", ["x", "w"]), "a: 1\nservices: [x, w]\n"),
    ("list of mappings", "a: 1\n", put("e", [{"b": 1, "c": []}]), "a: 1\ne:\n  - b: 1\n    c: []\n"),
    # Lists that grow.
    ("in brackets", "a: [x, y] # c\n", more("a", "z"), "a: [x, y, z] # c\n"),
    ("in empty brackets", "a: [ ]\nb: 1\n", more("a", "z"), "a: [z]\nb: 1\n"),
    (
        "in brackets over lines",
        "a: [\n  x, # one\n  y # two\n]\n",
        more("a", "z"),
        "a: [\n  x, # one\n  y, # two\n  z\n]\n",
    ),
    ("in brackets that end at once", "a: [\n  x,\n  y]\n", more("a", "z"), "a: [\n  x,\n  y, z]\n"),
    ("in brackets, CRLF", "a: [\r\n  x,\r\n]\r\n", more("a", "z"), "a: [\r\n  x,\r\n  z,\r\n]\r\n"),
    ("one a line", "a:\n  - x # c\nb: 1\n", more("a", "z"), "a:\n  - x # c\n  - z\nb: 1\n"),
    ("at zero indent", "a:\n- x\n- y\nb: 1\n", more("a", "z"), "a:\n- x\n- y\n- z\nb: 1\n"),
    ("wide dash", "a:\n  -   x: 1\n", more("a", {"x": 2, "y": 3}), "a:\n  -   x: 1\n  -   x: 2\n      y: 3\n"),
    ("missing", "b: 1\n", more("a", "z"), "b: 1\na: [z]\n"),
    (
        "missing, empty file",
        "",
        more("events", EVENT, braces=True),
        'events:\n  - {at: "10:04", what: rolled back to 4.1}\n',
    ),
    ("empty", "events:\n", more("events", EVENT), 'events:\n  - at: "10:04"\n    what: rolled back to 4.1\n'),
    ("empty, without a newline", "a:", more("a", {"b": 1}), "a:\n  - b: 1"),
    (
        "empty brackets become lines",
        "items: []  # none yet\nb: 1\n",
        more("items", ITEM),
        'items:  # none yet\n  - id: queue-alert\n    title: "Alert at 500 orders: page"\nb: 1\n',
    ),
    (
        "events like the last one",
        'events:\n  - {at: "13:10", what: x}\n  # next day\n',
        more("events", EVENT),
        'events:\n  - {at: "13:10", what: x}\n  - {at: "10:04", what: rolled back to 4.1}\n  # next day\n',
    ),
    (
        "items like the last one, CRLF",
        "items:\r\n- id: a\r\n  title: b\r\n  # of a\r\n# after\r\n",
        more("items", {"id": "c", "from": ["x", "w"]}),
        "items:\r\n- id: a\r\n  title: b\r\n  # of a\r\n- id: c\r\n  from: [x, w]\r\n# after\r\n",
    ),
    (
        "a meeting with a mapping in it",
        "m:\n  - kind: local\n    attended: [a]\n",
        more("m", {"kind": "learning", "recorded": {"why": "x", "agreed": True}}),
        "m:\n  - kind: local\n    attended: [a]\n  - kind: learning\n    recorded:\n      why: x\n      agreed: true\n",
    ),
    ("a list in a list", "- - a\n  - b\n- c\n", more("0", "x"), "- - a\n  - b\n  - x\n- c\n"),
    ("a list at the root", "- a\n- b", more("", "c"), "- a\n- b\n- c"),
    # Lists and mappings that are replaced.
    ("brackets", "a: [x, y] # c\n", put("a", ["z"]), "a: [z] # c\n"),
    ("lines", "a:\n  - x\n  - y\nb: 1\n", put("a", ["z", "w"]), "a:\n  - z\n  - w\nb: 1\n"),
    ("lines by nothing", "a:\n  - x\n  - y # c\nb: 1\n", put("a", []), "a: [] # c\nb: 1\n"),
    ("lines by a word", "a:\n  b: 1\nc: 1\n", put("a", "x"), "a: x\nc: 1\n"),
    ("a mapping", "a:\n  b: 1\n  c: 2\nd: 1\n", put("a", {"e": 3}), "a:\n  e: 3\nd: 1\n"),
]


@pytest.mark.parametrize(("before", "edit", "after"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_an_edit_changes_what_it_means_to(before: str, edit: Edit, after: str) -> None:
    assert edit(before) == after


REFUSED: list[tuple[str, str, Edit, str, str]] = [
    ("the file is broken", "a: [\n", put("a", 1), "the file cannot be changed: ", "mend it first"),
    ("the file uses anchors", "a: &x 1\n", put("a", 1), "the file cannot be changed: ", "mend it first"),
    ("the key is there", "a: {b: 1}\n", add("a", "b", 2), 'the key "b" is there already', "change its value"),
    ("a word has no keys", "a: x\n", put("a.b", 2), "a.b cannot be changed", "    b: 2"),
    ("a list has no keys", "a: [x]\n", put("a.b", 2), "a.b cannot be changed", "    b: 2"),
    ("no such entry", "a: [x]\n", put("a.3.b", 2), "a.3.b cannot be changed", "    b: 2"),
    ("a word is no list", "a: x\n", more("a", "z"), "a cannot be changed", "    - z"),
    ("a mapping is no list", "a: {x: 1}\n", more("a", EVENT), "a cannot be changed", '    - at: "10:04"\n      what: '),
    ("a comment would go", "a:\n  - x # why\n  - y\n", put("a", ["z"]), "a cannot be changed", "    a: [z]"),
    ("a comment would go with block text", "a: | # why\n  x\n", put("a", "z"), "a cannot be changed", "    a: z"),
    ("a key without a colon", "{a, b: 1}\n", put("a", 1), "a cannot be changed", "    a: 1"),
    ("a comment in empty brackets", "a: [ # none\n]\n", more("a", "x"), "a cannot be changed", "    - x"),
]


@pytest.mark.parametrize(
    ("before", "edit", "said", "by_hand"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_what_cannot_be_edited_comes_with_the_lines_to_add(before: str, edit: Edit, said: str, by_hand: str) -> None:
    with pytest.raises(UsageError) as refused:
        edit(before)
    assert str(refused.value).startswith(said)
    assert by_hand in refused.value.advice


# Random files, written in random styles, and random edits of them.

WORD = st.text(alphabet="abcxyzé日\U0001d4b3 -:#,[]{}'\"&*!|>@%`~?\t\u00a0", max_size=8)
SCALAR = st.one_of(
    WORD, st.integers(-99, 99), st.booleans(), st.none(), st.sampled_from(["13:17", "no", "2026-03-04T13:10Z"])
)
NAME = st.one_of(
    st.text(alphabet="abcdefgh", min_size=1, max_size=4), st.text(alphabet="ab: #é'", min_size=1, max_size=3)
)
DATA = st.recursive(
    SCALAR, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAME, inner, max_size=3), max_leaves=10
)


@dataclass
class Writer:
    """Writes data as YAML in a style that the test draws anew at each place."""

    draw: Any
    end: str = field(init=False)
    step: int = field(init=False)
    dash: int = field(init=False)

    def __post_init__(self) -> None:
        self.end = self.draw(st.sampled_from(["\n", "\r\n"]))
        self.step = self.draw(st.sampled_from([1, 2, 4]))
        self.dash = self.draw(st.sampled_from([0, 2]))

    def file(self, data: dict[str, Any]) -> str:
        """Return a whole file."""
        body = self.block(data, 0) if data else ["{}"]
        start = self.draw(st.sampled_from([[], ["---"], ["# a comment: {", ""]]))
        stop = self.draw(st.sampled_from([[], ["..."], ["# the end"], ["", ""]]))
        last = self.draw(st.sampled_from(["", self.end]))
        return self.draw(st.sampled_from(["", "\ufeff"])) + self.end.join([*start, *body, *stop]) + last

    def block(self, data: Any, column: int) -> list[str]:
        """Return the lines of a mapping or list."""
        lines: list[str] = []
        pairs = data.items() if isinstance(data, dict) else [(None, child) for child in data]
        for name, child in pairs:
            lines += self.draw(st.sampled_from([[], [], [], [""], [" " * column + "# c: - d"]]))
            lead = " " * column + ("-" if name is None else f"{yamltext.key(name)}:")
            if child and isinstance(child, dict | list) and self.draw(st.booleans()):
                below = column + (self.step if isinstance(child, dict) or name is None else self.dash)
                lines += [lead + self.comment(), *self.block(child, below)]
            elif child is None and self.draw(st.booleans()):
                lines.append(lead + self.comment())
            else:
                lines.append(f"{lead} {self.one(child)}{self.comment()}")
        return lines

    def one(self, value: Any) -> str:
        """Return a value on one line."""
        if isinstance(value, str) and value.isprintable() and self.draw(st.booleans()):
            return "'" + value.replace("'", "''") + "'"
        return yamltext.inline(value)

    def comment(self) -> str:
        """Return what follows a value on its line."""
        return str(self.draw(st.sampled_from(["", "", " ", "  # a: [c"])))


def _paths(data: Any, path: Path = ()) -> list[tuple[Path, Any]]:
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [(path, data), *(found for step, child in inside for found in _paths(child, (*path, step)))]


def _with(data: Any, path: Path, value: Any) -> Any:
    whole = {"": copy.deepcopy(data)}
    holder: Any = whole
    for step in ("", *path)[:-1]:
        holder = holder[step]
    holder[("", *path)[-1]] = value
    return whole[""]


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_any_edit_of_any_file_gives_the_data_that_was_meant(data: st.DataObject) -> None:
    edited(data)


@pytest.mark.fuzz
@settings(max_examples=5000, deadline=None)
@given(st.data())
def test_many_edits_of_any_file_give_the_data_that_was_meant(data: st.DataObject) -> None:
    edited(data)


def edited(data: st.DataObject) -> None:
    """Edit a random file at a random place, and assert what must hold."""
    before = data.draw(st.dictionaries(NAME, DATA, max_size=4))
    text = Writer(data.draw).file(before)
    assert YamlFile("f", text.removeprefix("\ufeff")).data == before, text
    path, old = data.draw(st.sampled_from(_paths(before)))
    value = data.draw(DATA)
    kind = data.draw(st.sampled_from(["set", "append", "add"]))
    kept_out = True
    try:
        if kind == "append" and isinstance(old, list):
            meant, after = _with(before, path, [*old, value]), yamledit.append(text, path, value)
        elif kind == "add" and isinstance(old, dict):
            meant, after = _with(before, (*path, "new"), value), yamledit.add_key(text, path, "new", value)
        elif path:
            kept_out = False
            meant, after = _with(before, path, value), yamledit.set_value(text, path, value)
        else:
            return
    except UsageError:
        # The one thing that may not be edited here: a list or mapping, replaced, with comments in it.
        assert "#" in text
        assert not kept_out
        return
    assert YamlFile("f", after.removeprefix("\ufeff")).data == meant
    _only_this_changed(text, after, path, kept_out=kept_out)


def _only_this_changed(text: str, after: str, path: Path, *, kept_out: bool) -> None:
    """Assert that no line outside the value changed; with `kept_out`, at most one in it."""
    file = YamlFile("f", text.removeprefix("\ufeff"))
    first, last = file.offsets(path)
    before, inside = text.count("\n", 0, first), file.text.count("\n", 0, last) + 1
    if path:
        before = file.span(Key("f", path, name=True)).line - 1
    old, new = text.split("\n"), after.split("\n")
    while before and re.fullmatch(r"[ -]*(#.*)?\r?", old[before - 1]):  # the dash may stand above its value
        before -= 1
    behind = len(old) - inside
    assert new[:before] == old[:before]
    assert new[len(new) - behind :] == old[inside:]
    if kept_out:
        assert len([line for line in old[before:inside] if line not in new]) <= 1


@pytest.mark.parametrize("service", ["a, b", "https://wiki.example/x", "x: y", "@shop", "no", "#1", "[", "plain"])
def test_a_new_review_holds_what_was_typed(tmp_path: Folder, service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "reviews").mkdir()
    monkeypatch.chdir(tmp_path)
    made = CliRunner().invoke(group, ["new", service, "--service", service, "--service", "other", "--no-input"])
    assert made.exit_code == 0, made.output
    text = next(tmp_path.glob("reviews/2*/review.yaml")).read_text()
    file = YamlFile("f", text)
    assert not file.problems
    assert file.data["title"] == service
    assert file.data["services"] == [service, "other"]

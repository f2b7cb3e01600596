"""Merging into `.pre-commit-config.yaml`: every shape people write, and not one other byte changed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from conftest import Repository
from pre_commit.clientlib import load_config
from pre_commit.yaml import yaml_load

from incident_review.precommit import INSTALLED, merged
from incident_review.problem import UsageError

REMOTE = "  - repo: https://example.org/lint\n    rev: v1.0 # pinned, see #12\n    hooks:\n      - id: lint\n"
LOCAL = (
    "  - repo: local\n    hooks:\n      - {id: own, name: own, entry: 'true', language: system, stages: [pre-push]}\n"
)
KEPT = "default_stages: [{}]  # hooks that name no stage go on running where they did, and nowhere else\n"
TYPES = "default_install_hook_types: [pre-commit, pre-merge-commit, pre-push, post-commit]\n"
FEW = "pre-commit, manual"
PATTERN = "|\n          (?x)^(\n            # inside\n          )$\n"

# What is there, the lines of it that change, and the stages that hooks without one keep.
SHAPES = {
    "comments and a blank line at the end": (f"# See https://pre-commit.com\n\nrepos:\n{REMOTE}\n# bye\n", {}, FEW),
    "a document mark": (f"---\nrepos:\n{REMOTE}", {}, FEW),
    "the end of a document": (f"repos:\n{REMOTE}...\n", {}, FEW),
    "keys after the repos": (f"repos:\n{REMOTE}\n# about ci\nci: {{autofix_prs: false}}\n", {}, FEW),
    "a hook that is commented out": (f"repos:\n{REMOTE}      # - id: later\n\nfail_fast: true\n", {}, FEW),
    "four spaces": ("repos:\n    - repo: meta\n      hooks:\n          - id: identity\n", {}, FEW),
    "no indentation": ("repos:\n- repo: meta\n  hooks:\n  - id: identity\n\nexclude: ^vendor/\n", {}, FEW),
    "hooks in brackets": ("repos:\n  - repo: meta\n    hooks: [{id: identity}, {id: check-hooks-apply}]\n", {}, FEW),
    "an entry in braces": ("repos:\n  - {repo: meta, hooks: [{id: identity}]}  # ours\n", {}, FEW),
    "a block scalar last": (
        f"repos:\n  - repo: meta\n    hooks:\n      - id: identity\n        exclude: {PATTERN}\n# outside\nci: {{}}\n",
        {},
        FEW,
    ),
    "local hooks": (f"repos:\n{LOCAL}", {}, FEW),
    "quoted keys, tabs behind": ('"repos":\n  - "repo": meta\t\n    "hooks": [{"id": "identity"}]\n', {}, FEW),
    "no final newline": (f"repos:\n{REMOTE}".rstrip("\n"), {"      - id: lint": "      - id: lint\n"}, FEW),
    "no hooks yet": (
        "repos: []  # none yet\nfail_fast: true\n",
        {"repos: []  # none yet\n": "repos:  # none yet\n"},
        None,
    ),
    "nothing under repos": ("repos:\nfail_fast: true\n", {}, None),
    "comments only": ("# later\n", {}, None),
    "a comment without a newline": ("# later", {"# later": "# later\n"}, None),
    "own stages": (f"default_stages: [pre-commit, pre-push]\nrepos:\n{REMOTE}", {}, None),
    "hook types in brackets": (
        f"default_install_hook_types: [pre-commit, commit-msg]  # two\nrepos:\n{REMOTE}",
        {"commit-msg]  # two\n": "commit-msg, pre-merge-commit, pre-push, post-commit]  # two\n"},
        "pre-commit, commit-msg, manual",
    ),
    "hook types in brackets over lines": (
        f"repos:\n{REMOTE}default_install_hook_types: [\n  pre-commit,\n  pre-push,\n]\n",
        {"  pre-push,\n": "  pre-push, pre-merge-commit, post-commit\n"},
        "pre-commit, pre-push, manual",
    ),
    "no hook types": (
        f"default_install_hook_types: []\nrepos:\n{REMOTE}",
        {"default_install_hook_types: []\n": TYPES},
        "manual",
    ),
    "hook types one a line": (
        f"default_install_hook_types:\n- pre-commit  # a\n- pre-push\nrepos:\n{REMOTE}",
        {},
        "pre-commit, pre-push, manual",
    ),
    "hook types at the end": (
        f"repos:\n{REMOTE}default_install_hook_types:\n  - pre-commit",
        {"  - pre-commit": "  - pre-commit\n"},
        FEW,
    ),
    "all hook types": (f"{TYPES}repos:\n{REMOTE}", {}, None),
}
REFUSED = {
    "an anchor": "x: &all [a]\nrepos:\n  - repo: local\n    hooks: *all\n",
    "a merge key": "repos:\n  - repo: local\n    <<: {hooks: []}\n",
    "a tag": "repos: !!seq\n  - repo: local\n    hooks: []\n",
    "a flow list": "repos: [{repo: local, hooks: []}]\n",
    "one line": "{repos: []}\n",
    "a list": "- repo: local\n  hooks: []\n",
    "no repos": "fail_fast: true\n",
    "repos that are a word": "repos: none\n",
    "hook types that are a word": "default_install_hook_types: pre-commit\nrepos: []\n",
    "broken": "repos:\n  - repo: local\n   hooks: [\n",
    "two documents": "repos: []\n---\nrepos: []\n",
    "the same key twice": "repos: []\nrepos: []\n",
}


def added(before: str, after: str) -> list[str]:
    """Return the lines of `after` beside those of `before`, which are all there, byte for byte and in order."""
    rest, more = before.splitlines(keepends=True), []
    for line in after.splitlines(keepends=True):
        if rest and line == rest[0]:
            rest.pop(0)
        else:
            more.append(line)
    assert rest == []
    return more


@pytest.mark.parametrize("crlf", [False, True], ids=["lf", "crlf"])
@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_else_changes(shape: str, crlf: bool) -> None:
    text, changes, stages = SHAPES[shape]
    expected = text
    for old, new in changes.items():
        expected = expected[: expected.rindex(old)] + new + expected[expected.rindex(old) + len(old) :]
    if crlf and "\n" in text:
        text, expected = text.replace("\n", "\r\n"), expected.replace("\n", "\r\n")
    after = merged(text, "reviews")
    ours = {line.strip() for line in merged("", "reviews").splitlines()}
    more = [line for line in added(expected, after) if line.strip() not in ours]
    assert all(line.startswith(("default_stages: ", "- p", "  - p")) for line in more), more
    assert after.count("\r\n") == (after.count("\n") if "\r\n" in text else 0)
    before = yaml_load(text) or {}
    data = yaml_load(after)
    assert data["repos"][:-1] == (before.get("repos") or [])
    assert [hook["id"] for hook in data["repos"][-1]["hooks"]] == list(INSTALLED)
    assert set(data["default_install_hook_types"]) >= {"pre-commit", "pre-merge-commit", "pre-push", "post-commit"}
    lines = after.replace("\r\n", "\n").splitlines(keepends=True)
    wanted = [KEPT.format(stages)] if stages else [line for line in text.splitlines(True) if "default_stages" in line]
    assert [line for line in lines if line.startswith("default_stages")] == [one.replace("\r", "") for one in wanted]
    assert merged(after, "reviews") == after


@pytest.mark.parametrize("shape", REFUSED)
def test_what_cannot_be_merged_comes_with_what_to_add_by_hand(shape: str) -> None:
    with pytest.raises(UsageError, match=r"^\.pre-commit-config\.yaml ") as caught:
        merged(REFUSED[shape], "reviews")
    assert "entry: review hook review-check-all" in caught.value.advice
    assert TYPES in caught.value.advice


@pytest.mark.parametrize(
    "hook",
    [
        "      - id: review-check\n",
        "      - {id: review-check, args: [--reviews, x]}\n",
        "      - id: 'review-check'  # on\n",
    ],
)
def test_hooks_that_are_there_stay_as_they_are(hook: str) -> None:
    for above in ("", "x-all: &all [a]\n"):
        text = f"{above}repos:\n  - repo: https://example.org/incident-review\n    rev: v1\n    hooks:\n{hook}"
        assert merged(text, "x" if "--reviews" in hook else "reviews") == text
    assert merged(text.replace("review-check", "review-checklist").partition("repos:")[2].join(["repos:", ""]), "r")


def test_a_byte_order_mark_stays_first() -> None:
    after = merged(f"\ufeffrepos:\n{REMOTE}", "reviews")
    assert after.startswith("\ufeffdefault_install_hook_types")
    assert after.count("\ufeff") == 1


def test_hook_types_that_run_already_go_on() -> None:
    after = merged(f"repos:\n{REMOTE}", "reviews", installed=["commit-msg", "pre-commit", "pre-push"])
    assert KEPT.format("pre-commit, commit-msg, pre-push, manual") in after


@pytest.mark.parametrize(
    "folder", ["docs/incidents", "our incidents", "it's: #1", 'a "b"', "größe", "a.b+(c)", "null", ""]
)
@pytest.mark.parametrize("remote", [False, True])
def test_reviews_elsewhere(bare: Repository, folder: str, remote: bool) -> None:
    """What pre-commit would call is told by pre-commit's own reading of the file."""
    text = merged("", folder, *(("https://example.org/r", "1.0") if remote else (None, None)))
    config = load_config(str(bare.write(".pre-commit-config.yaml", text)))
    assert config["repos"][0].get("rev") in (None, "1.0")
    for hook in config["repos"][0]["hooks"]:
        words = hook["args"] if remote else shlex.split(hook["entry"])[3:]
        assert words == ["--reviews", folder or "."]
        if hook["id"] == "review-check":
            assert re.search(hook["files"], f"{folder}/x/report.md".lstrip("/"))
            assert bool(re.search(hook["files"], "elsewhere/report.md")) is (folder == "")


def test_pre_commit_accepts_every_shape(bare: Repository) -> None:
    names = []
    for number, (text, _, _) in enumerate(SHAPES.values()):
        names.append(f"config-{number}.yaml")
        bare.write(names[-1], merged(text, "reviews"))
    assert bare.run("pre-commit", "validate-config", *names).stdout == ""


def test_other_hooks_do_not_run_at_the_new_stages(bare: Repository, tmp_path: Path) -> None:
    """A hook that names no stage runs at every stage that is installed, unless default_stages says otherwise."""
    log = tmp_path / "log"
    hook = "      - id: own\n        name: own\n        language: system\n        always_run: true\n"
    hook += f"        pass_filenames: false\n        entry: sh -c 'echo ran >> {log}'\n"
    bare.write(".pre-commit-config.yaml", f"repos:\n  - repo: local\n    hooks:\n{hook}")
    bare.git("init", "-q", "--bare", str(tmp_path / "origin.git"))
    bare.git("remote", "add", "origin", str(tmp_path / "origin.git"))
    bare.review("init")
    bare.commit("Prepare")
    assert log.read_text() == "ran\n"
    bare.git("push", "-q", "origin", "main")
    assert log.read_text() == "ran\n"

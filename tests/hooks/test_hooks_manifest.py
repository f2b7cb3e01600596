"""What pre-commit is told of the hooks: the generated manifest, names that they match, texts for people."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from conftest import Repository
from pre_commit.yaml import yaml_load

from incident_review import hook
from incident_review.problem import UsageError

ROOT = Path(__file__).parents[2]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
STAGES = {
    "review-actions": ["pre-commit"],
    "review-after": ["post-commit"],
    "review-check": ["pre-commit"],
    "review-check-all": ["pre-push", "pre-merge-commit", "manual"],
    "review-commit-msg": ["commit-msg"],
    "review-roles": ["pre-commit"],
    "review-window": ["pre-commit"],
    "review-wording": ["pre-commit"],
}
OURS = [
    "reviews/policy.yaml",
    "reviews/catalog.yaml",
    "reviews/2026-03-04-checkout-slow/review.yaml",
    "reviews/2026-03-04-checkout-slow/graph of the queue.png",
    "reviews/2026-03-04-größe/notes.md",
    "reviews/2026-03-04-two\nlines/report.md",
]
OTHERS = [
    "docs/reviews/report.md",
    "reviews.md",
    "reviews",
    "Reviews/x/report.md",
    "my-reviews/x/report.md",
    "src/x.py",
]


def test_the_manifest_is_in_step() -> None:
    assert MANIFEST.read_text(encoding="utf-8") == hook.manifest(), "run `make generate`"


def test_pre_commit_accepts_the_manifest(bare: Repository) -> None:
    bare.run("pre-commit", "validate-manifest", str(MANIFEST))


@pytest.mark.parametrize("one", yaml_load(MANIFEST.read_text(encoding="utf-8")), ids=lambda one: one["id"])
def test_every_hook(one: dict[str, object]) -> None:
    loaded = hook.load(str(one["id"]))
    assert one["stages"] == STAGES[loaded.id]
    assert one["language"] == "python"
    assert one["entry"] == f"review hook {loaded.id}"
    for text in (loaded.hook.name, loaded.hook.description):
        assert text
        assert '"' not in text
    assert loaded.hook.description.endswith(".")
    assert len(loaded.hook.name) < 60  # pre-commit fills the line with dots up to 79
    module = ast.parse((ROOT / "hooks" / f"{loaded.id}.py").read_text(encoding="utf-8"))
    assert (ast.get_docstring(module) or "").endswith(".")
    run = next(node for node in module.body if isinstance(node, ast.FunctionDef) and node.name == "run")
    assert ast.get_docstring(run)
    if one.get("always_run"):
        assert "files" not in one
    else:
        assert one["require_serial"] is True
        assert [name for name in OURS if not re.search(str(one["files"]), name)] == []
        assert [name for name in OTHERS if re.search(str(one["files"]), name)] == []


@pytest.mark.parametrize("name", ["review-chek", "../review-check", "", "reviewcheck", "review-check.py"])
def test_a_hook_that_is_not_there(name: str) -> None:
    with pytest.raises(UsageError, match="there is no hook"):
        hook.load(name)


@pytest.mark.parametrize(
    ("id_", "code"),
    [
        ("review-roles", "PIR102"),
        ("review-window", "PIR201"),
        ("review-actions", "PIR302"),
        ("review-wording", "PIR404"),
    ],
)
def test_a_hook_of_one_family_says_nothing_of_the_others(reviewed: Repository, id_: str, code: str) -> None:
    folder = "reviews/2026-03-04-checkout-slow"
    facts = reviewed.read(f"{folder}/review.yaml").replace("facilitator: eva", "facilitator: ana")
    reviewed.write(f"{folder}/review.yaml", facts.replace('"2026-03-05T09:00', '"2026-03-06T09:00'))
    reviewed.write(f"{folder}/actions.yaml", "items: [{id: a, title: We should test more}]\n")
    reviewed.write(
        f"{folder}/report.md", reviewed.read(f"{folder}/report.md").replace("Ana saw", "Ana should have seen")
    )
    names = [f"{folder}/{name}" for name in ("review.yaml", "actions.yaml", "report.md")]
    said = reviewed.review("hook", id_, *names, ok=False).stdout
    found = set(re.findall(r" error (PIR\d+)", said))
    assert code in found
    assert {one[:4] for one in found} == {code[:4]}


def test_a_hook_of_one_family_does_not_pass_what_it_cannot_read(reviewed: Repository) -> None:
    path = "reviews/2026-03-04-checkout-slow/review.yaml"
    reviewed.write(path, "title: [\n")
    assert "PIR001" in reviewed.review("hook", "review-roles", path, ok=False).stdout


def test_waived_findings_pass_and_are_told(reviewed: Repository) -> None:
    path = "reviews/2026-03-04-checkout-slow/review.yaml"
    late = reviewed.read(path).replace('"2026-03-05T09:00', '"2026-03-06T09:00')
    waiver = "waivers:\n  - {rule: PIR201, reason: the responders slept first, approved_by: mira}\n"
    reviewed.write(path, late + waiver)
    said = reviewed.review("hook", "review-check", path).stdout
    assert said == "1 review: nothing to change, 1 waived (PIR201: the responders slept first, approved by mira)\n"

"""The docs cannot drift: what they show is what the program prints, and nothing is missing from them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from conftest import Repository, environment

from incident_review import hook
from incident_review.cli import group
from incident_review.rule import load

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCS = README + "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").glob("*.md")))


def test_what_is_generated_is_in_step() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "generate.py"), "--check"],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}run `make generate`"


@pytest.mark.parametrize("rule", load(), ids=str)
def test_every_rule_is_documented(rule: object) -> None:
    assert str(rule).split()[0] in README


@pytest.mark.parametrize("id_", hook.ids())
def test_every_hook_is_documented(id_: str) -> None:
    assert f"`{id_}`" in README


def test_every_command_and_option_is_documented() -> None:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        assert f"## review {name}" in DOCS
        for option in command.params:
            if isinstance(option, click.Option):
                assert option.help, f"review {name} {option.opts}"
                assert all(one in DOCS for one in option.opts)


def test_links_lead_somewhere() -> None:
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_the_commands_of_the_readme_run(bare: Repository) -> None:
    bare.review("init")
    bare.review("new", "Checkout slow", "--no-input")
    bare.commit("Start the review of the slow checkout")
    for line in (line for line in README.splitlines() if line.startswith("echo ")):
        assert ": error PIR" in bare.run("sh", "-c", line, ok=False).stdout

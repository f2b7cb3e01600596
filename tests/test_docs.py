"""The docs cannot drift: what they show is what the program prints, and nothing is missing from them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
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
    for context in _contexts(click.Context(group, info_name="review")):
        path = context.command_path
        section = DOCS.partition(f"# {path}\n")[2].partition("\n```\n")[0]
        assert f"Usage: {path} " in section
        for option in context.command.params:
            if isinstance(option, click.Option):
                assert option.help, f"{path} {option.opts}"
                assert all(one in section for one in option.opts), f"{path} {option.opts}"


def _contexts(context: click.Context) -> Iterator[click.Context]:
    yield context
    if isinstance(context.command, click.Group):
        for name in context.command.list_commands(context):
            command = context.command.get_command(context, name)
            assert command is not None
            yield from _contexts(click.Context(command, info_name=name, parent=context))


@pytest.mark.parametrize("path", [(), ("status",), ("actions",), ("actions", "link")])
def test_the_docs_show_what_help_prints(bare: Repository, path: tuple[str, ...]) -> None:
    bare.env["COLUMNS"] = "100"
    said = bare.review(*path, "--help").stdout.rstrip()
    assert f"```text\n{said}\n```" in DOCS
    assert "-h, --help" in said
    assert "\\b" not in said


def test_an_option_that_may_be_repeated_says_so() -> None:
    for context in _contexts(click.Context(group, info_name="review")):
        for option in context.command.params:
            if isinstance(option, click.Option) and option.multiple:
                assert "ay be repeated." in (option.help or ""), f"{context.command_path} {option.opts}"


def test_the_demo_shows_commands_that_can_be_pasted(bare: Repository) -> None:
    script = (ROOT / "docs" / "demo" / "demo.sh").read_text(encoding="utf-8")
    run = re.search(r"^run\(\) \{\n.*?^\}\n", script, re.MULTILINE | re.DOTALL)
    assert run is not None
    typed = "printf %s \"it's over\" '$HOME `x`' plain-1.2 '' --a=b"
    once = bare.run("sh", "-c", f"{run[0]}run {typed}")
    shown, _, said = once.stdout.partition("\n")
    assert bare.run("sh", "-c", shown.removeprefix("$ ")).stdout == said == "it's over$HOME `x`plain-1.2--a=b"


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

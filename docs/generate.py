"""Write everything that is generated: schemas, hook manifest, the tables and pictures of the docs.

python docs/generate.py           write
python docs/generate.py --check   write nothing, exit 1 when something is out of step
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

import click

from incident_review import hook, page, schemas
from incident_review.cli import group
from incident_review.rule import load

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"


def main() -> int:
    """Bring every generated file in step, or say which ones are not."""
    check = "--check" in sys.argv[1:]
    changed = [path for path, text in wanted().items() if not path.exists() or path.read_text("utf-8") != text]
    for path in changed:
        print(f"{'out of step' if check else 'written'}: {path.relative_to(ROOT)}")
        if not check:
            path.write_text(wanted()[path], encoding="utf-8")
    return int(check and bool(changed))


def wanted() -> dict[Path, str]:
    """Return the text that every generated file should have."""
    found = {ROOT / "schema" / f"{name}.schema.json": text for name, text in schemas.schemas(indent=2).items()}
    found[ROOT / ".pre-commit-hooks.yaml"] = hook.manifest()
    found[ROOT / "docs" / "rules.md"] = rules()
    found[ROOT / "docs" / "commands.md"] = commands()
    found[README] = _filled(README.read_text(encoding="utf-8"))
    return found


def rules() -> str:
    """Return the pages of all rules."""
    pages = "\n".join(re.sub(r"^#", "##", page.text(rule), flags=re.MULTILINE) for rule in load())
    return f"# The rules\n\nGenerated from `validators/`; `review explain CODE` prints the same page.\n\n{pages}"


def commands() -> str:
    """Return the help of `review` and of all commands, as they print it."""
    head = "# The commands\n\nGenerated: this is what `review --help` and `review COMMAND --help` print.\n"
    return "\n".join([head, *_helps(click.Context(group, info_name="review", **group.context_settings))])


def _helps(context: click.Context) -> Iterator[str]:
    """Yield the help of a command, then of those below it."""
    context.terminal_width = 98  # what click leaves of the 100 columns that `review` asks for
    depth = 2 + max(context.command_path.count(" ") - 1, 0)
    yield f"{'#' * depth} {context.command_path}\n\n```text\n{context.command.get_help(context)}\n```\n"
    if isinstance(context.command, click.Group):
        for name in context.command.list_commands(context):
            command = context.command.get_command(context, name)
            assert command is not None
            yield from _helps(click.Context(command, info_name=name, parent=context))


def rule_table() -> str:
    """Return the rules by family."""
    lines = ["| rule | what it sees | weighs | from depth |", "|---|---|---|---|"]
    for family, members in groupby(load(), key=lambda rule: page.family(rule.code)):
        lines.append(f"| **{family}** | | | |")
        lines += [
            f"| [{rule.code}](docs/rules.md#{rule.code.lower()}-{rule.name}) | {page.read(rule).summary}"
            f" | {rule.rule.severity} | {rule.rule.depth} |"
            for rule in members
        ]
    return "\n".join(lines)


def hook_table() -> str:
    """Return the hooks."""
    lines = ["| hook | what it does | stages |", "|---|---|---|"]
    for id_ in hook.ids():
        found = hook.load(id_).hook
        lines.append(f"| `{id_}` | {found.description} | {', '.join(found.stages)} |")
    return "\n".join(lines)


def refused_commit() -> str:
    """Return what `make demo` shows of the refused commit."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(  # noqa: S603 - our own script
        ["/bin/sh", str(ROOT / "docs/demo/demo.sh")],
        env={**os.environ, "PATH": path, "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=True,
    )
    start = done.stdout.index("check incident reviews", done.stdout.index("The meeting was held."))
    return f"```text\n$ git commit\n{done.stdout[start : done.stdout.index('Mended:')].strip()}\n```"


PARTS: dict[str, Callable[[], str]] = {"rules": rule_table, "hooks": hook_table, "refused": refused_commit}


def _filled(text: str) -> str:
    """Return the README with what stands between its marks made anew."""
    for name, part in PARTS.items():
        marks = re.compile(rf"(<!-- generated: {name} -->\n).*?(<!-- end -->)", re.DOTALL)
        text = marks.sub(lambda match, made=part: f"{match[1]}\n{made()}\n\n{match[2]}", text)
    return text


if __name__ == "__main__":
    sys.exit(main())

"""The tools that people would string together instead, in an environment of their own."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from measure import Cost, run

HERE = Path(__file__).parent
FOLDER = HERE / ".peers"
PINS = HERE / "peers.txt"
MODELS = ("review", "timeline", "actions")


def install() -> list[str]:
    """Install what peers.txt names, once; return what is absent, with the reason."""
    pins = PINS.read_text(encoding="utf-8")
    stamp = FOLDER / "installed"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == pins:
        return _absent()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    failed = _try([sys.executable, "-m", "venv", FOLDER])
    failed = failed or _try([FOLDER / "bin" / "pip", "install", "--quiet", "-r", PINS])
    if shutil.which("npm"):
        packages = re.findall(r"^# npm: (\S+)$", pins, re.MULTILINE)
        failed = _try(["npm", "install", "--silent", "--no-save", "--prefix", FOLDER, *packages]) or failed
    if not failed:
        stamp.write_text(pins, encoding="utf-8")
    return _absent()


def versions() -> str:
    """Return the pinned versions, in one line."""
    pins = PINS.read_text(encoding="utf-8")
    return ", ".join(f"{name} {version}" for name, version in re.findall(r"([\w-]+)(?:==|@)(\S+)", pins))


def chain(reviews: Sequence[Path]) -> dict[str, list[list[str | Path]]]:
    """Return the commands of each peer that is installed, for these reviews."""
    reports = [review / "report.md" for review in reviews]
    yaml = [review / f"{model}.yaml" for review in reviews for model in MODELS]
    schemas = reviews[0].parent / ".schema"
    everything: dict[str, list[list[str | Path]]] = {
        "yamllint": [[_program("yamllint"), "-d", "relaxed", *yaml]],
        "check-jsonschema": [
            [_program("check-jsonschema"), "--schemafile", schemas / f"{model}.json", *yaml[index::3]]
            for index, model in enumerate(MODELS)
        ],
        "proselint": [[_program("proselint"), "check", *reports]],
        "alex": [[_program("alex"), *reports]],
        "markdownlint-cli2": [[_program("markdownlint-cli2"), *reports]],
    }
    return {name: commands for name, commands in everything.items() if Path(commands[0][0]).exists()}


def cost(commands: list[list[str | Path]], folder: Path, repeats: int) -> Cost:
    """Return what one peer costs."""
    total: Cost | None = None
    for command in commands:
        one = Cost()
        for _ in range(repeats):
            run(command, folder, one)
        total = one if total is None else total + one
    return total or Cost()


def _program(name: str) -> Path:
    installed = FOLDER / "node_modules" / ".bin" / name
    return installed if installed.exists() else FOLDER / "bin" / name


def _absent() -> list[str]:
    names = re.findall(r"([\w-]+)(?:==|@)", PINS.read_text(encoding="utf-8"))
    reason = "could not be installed" if shutil.which("npm") else "could not be installed, or needs npm"
    return [f"{name} ({reason})" for name in names if not _program(name).exists()]


def _try(command: Sequence[str | Path]) -> bool:
    """Run a step of the installation; tell whether it failed."""
    try:
        done = subprocess.run([str(part) for part in command], capture_output=True, check=False, timeout=180)
    except (OSError, subprocess.TimeoutExpired):
        return True
    return done.returncode != 0

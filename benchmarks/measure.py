"""What a process costs: CPU, time and peak memory, of itself and of all that it started."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

# People run programs that Python has compiled once, from where they are installed.
LEFT_OUT = (
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONUNBUFFERED",
    "PYTHONPATH",
    "PYTHONPYCACHEPREFIX",
    "GIT_DIR",
    "FORCE_COLOR",
)


@dataclass
class Cost:
    """Runs of one command; seconds and MiB."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    peak: float = 0.0

    @property
    def least(self) -> float:
        """Return the CPU seconds of the quickest run: the others were disturbed."""
        return min(self.cpu)

    @property
    def median(self) -> float:
        """Return the median of the CPU seconds."""
        return statistics.median(self.cpu)

    def __add__(self, other: Cost) -> Cost:
        """Return the cost of one command after the other."""
        both = zip(self.cpu, other.cpu, strict=True), zip(self.wall, other.wall, strict=True)
        return Cost([a + b for a, b in both[0]], [a + b for a, b in both[1]], max(self.peak, other.peak))


def environment() -> dict[str, str]:
    """Return the environment of what is measured: as at a person's terminal, without colours."""
    return {**{name: value for name, value in os.environ.items() if name not in LEFT_OUT}, "NO_COLOR": "1"}


def run(command: Sequence[str | Path], folder: Path, cost: Cost, codes: Sequence[int] = (0, 1)) -> None:
    """Run a command in a folder and add what it cost; `codes` are the exit codes that mean it worked.

    Raises SystemExit with its words when it did not.
    """
    begin = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command],
        cwd=folder,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in codes:
        again = subprocess.run(process.args, cwd=folder, env=environment(), capture_output=True, text=True, check=False)
        raise SystemExit(f"{command[0]} exits with {process.returncode}\n{again.stdout[-2000:]}{again.stderr[-2000:]}")
    cost.wall.append(time.perf_counter() - begin)
    cost.cpu.append(usage.ru_utime + usage.ru_stime)
    cost.peak = max(cost.peak, usage.ru_maxrss / 1024)


def in_turn(commands: Mapping[str, Sequence[str | Path]], folder: Path, repeats: int) -> dict[str, Cost]:
    """Run commands one after the other, `repeats` rounds of all: a noisy moment then meets all of them."""
    costs = {name: Cost() for name in commands}
    for command in commands.values():
        run(command, folder, Cost())  # compiles, and fills the caches of the disk
    for _ in range(repeats):
        for name, command in commands.items():
            run(command, folder, costs[name])
    return costs

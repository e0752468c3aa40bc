"""Sides measured in turn: one process each, shuffled rounds, medians of per-round ratios.

Machines are noisy; what a figure says is how it compares with the floor that was measured beside it.
"""

import json
import random
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Side:
    """One thing to measure: a function of a module of this package, with plain arguments.

    The function returns seconds, or a mapping with `seconds` and, if it likes, `megabytes`.
    """

    function: str
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """A figure to reach: ours against the floor, in time or in memory.

    `most` is the highest ratio that is good enough; `absolute` the highest figure itself (seconds or MB).
    """

    what: str
    ours: Side
    floor: Side
    most: float | None = None
    unit: str = "seconds"
    absolute: float | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured for a target."""

    what: str
    unit: str
    ours: float
    floor: float
    ratio: float
    most: float | None
    absolute: float | None

    @property
    def reached(self) -> bool:
        """Whether the target is reached."""
        within = self.most is None or self.ratio <= self.most
        return within and (self.absolute is None or self.ours <= self.absolute)


def measure(targets: Sequence[Target], rounds: int, seed: int) -> list[Figure]:
    """Measure every side once a round, in an order that the seed shuffles anew each round."""
    sides = list(dict.fromkeys(side for target in targets for side in (target.ours, target.floor)))
    runs: list[dict[Side, Mapping[str, float]]] = []
    shuffle = random.Random(seed)
    for _ in range(rounds):
        order = sides[:]
        shuffle.shuffle(order)
        runs.append({side: _run(side) for side in order})
    return [_figure(target, runs) for target in targets]


def _run(side: Side) -> Mapping[str, float]:
    command = [sys.executable, "-m", "benchmarks.side", side.function, *side.arguments]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SystemExit(f"{side.function} failed:\n{ran.stderr}")
    figures: Mapping[str, float] = json.loads(ran.stdout.splitlines()[-1])
    return figures


def _figure(target: Target, runs: list[dict[Side, Mapping[str, float]]]) -> Figure:
    ours = [run[target.ours][target.unit] for run in runs]
    floor = [run[target.floor][target.unit] for run in runs]
    ratio = statistics.median(a / b for a, b in zip(ours, floor, strict=True))
    middle = statistics.median(ours), statistics.median(floor)
    return Figure(target.what, target.unit, *middle, ratio, target.most, target.absolute)

"""The frontier of a deal space beside NegMAS, in a Python of its own that has it: `--peer PYTHON`.

NegMAS is under the AGPL and large, so it is never installed with this project. It keeps only deals above
both reservation values, so these are set below every deal; its utilities are floats, so both sides compare
whole numbers.
"""

import itertools
import json
import random
import statistics
import subprocess
import time
from collections.abc import Callable

from benchmarks.space import space

SPACES = ((4, 4, 4, 4), (6, 6, 6, 6), (10, 10, 10, 10), (18, 18, 18, 18))
_TIMES = 5

_THEIRS = """
import json, sys, time
from negmas import make_issue, make_os
from negmas.preferences import LinearAdditiveUtilityFunction as Linear
from negmas.preferences.ops import pareto_frontier
from negmas.preferences.value_fun import TableFun
worth, times = json.load(sys.stdin)
issues = [make_issue(list(range(len(levels))), f"i{place}") for place, levels in enumerate(worth)]
space = make_os(issues)
sides = [
    Linear(values={f"i{place}": TableFun({at: float(points[side]) for at, points in enumerate(levels)})
                   for place, levels in enumerate(worth)}, outcome_space=space, reserved_value=-1e9)
    for side in (0, 1)
]
outcomes = list(space.enumerate_or_sample())
seconds = []
for _ in range(times):
    start = time.perf_counter()
    found, _ = pareto_frontier(sides, outcomes)
    seconds.append(time.perf_counter() - start)
print(json.dumps({"seconds": seconds, "points": sorted({tuple(round(v) for v in point) for point in found})}))
"""


def report(python: str | None) -> list[str]:
    """Both sides on each space: equal sets or not, and how many times faster ours is."""
    if python is None:
        return ["peer: --peer names no Python that has negmas, so nothing is compared"]
    return [_compare(python, sizes) for sizes in SPACES]


def _compare(python: str, sizes: tuple[int, ...]) -> str:
    chance = random.Random(len(sizes) * sizes[0])
    worth = [[(chance.randint(0, 40), -chance.randint(0, 40)) for _ in range(size)] for size in sizes]
    asked = json.dumps([worth, _TIMES])
    ran = subprocess.run([python, "-c", _THEIRS], input=asked, capture_output=True, text=True, check=False)
    if ran.returncode:
        return f"peer: {ran.stderr.strip().splitlines()[-1]}"
    theirs = json.loads(ran.stdout.splitlines()[-1])
    points, seconds = _ours(worth)
    equal = "equal sets" if points == [tuple(point) for point in theirs["points"]] else "SETS DIFFER"
    ratio = statistics.median(theirs["seconds"]) / seconds
    deals = len(list(itertools.product(*worth)))
    return (
        f"{deals:8,} deals: {len(points):3} points, {equal}, {ratio:8.1f} x faster ({seconds * 1000:.2f} ms)"
    )


def _ours(worth: list[list[tuple[int, int]]]) -> tuple[list[tuple[int, int]], float]:
    """The solver on a scenario that settles the terms one by one, from the compiled scenario on."""
    from simulator.analysis.analysis import Analysis
    from simulator.negotiation.compile import compile_scenario

    authored = space(worth)
    compiled = compile_scenario(authored, "always")
    opening = [sum(levels[0][side] for levels in worth) for side in (0, 1)]

    def solve() -> list[tuple[int, int]]:
        world = Analysis(authored, compiled).worlds[0]
        return world.frontiers.points(*world.explored.start)

    points = [(client + opening[0], company + opening[1]) for client, company in solve()]
    return points, _median(solve)


def _median(work: Callable[[], object]) -> float:
    seconds = []
    for _ in range(_TIMES):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)

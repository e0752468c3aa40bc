"""Building the state machine of a large scenario, against ten times fewer scenes."""

import tracemalloc

import yaml

from benchmarks.generated import scenario_text
from benchmarks.harness import Side, Target
from benchmarks.side import repeated


def build(scenes: str) -> dict[str, float]:
    """Seconds and memory of one machine."""
    from simulator.negotiation.compile import compile_scenario
    from simulator.negotiation.machine import TalksMachine
    from simulator.scenario.model import Scenario

    # Larger than a file may be, so it is not read as one.
    plain = yaml.load(scenario_text(int(scenes)), yaml.CSafeLoader)
    scenario = compile_scenario(Scenario.model_validate(plain), "always")
    tracemalloc.start()
    kept = TalksMachine(scenario)
    megabytes = max(0.1, tracemalloc.get_traced_memory()[0] / 2**20)
    tracemalloc.stop()
    seconds = repeated(lambda: TalksMachine(scenario), 3)
    assert kept.phase == "briefing"
    return {"seconds": seconds, "megabytes": megabytes}


def targets(short: bool) -> list[Target]:
    """Ten times the scenes may take twelve times the time."""
    large, small = ("1000", "100") if short else ("5000", "500")
    sides = Side("machine:build", (large,)), Side("machine:build", (small,))
    return [
        Target(f"machine of {large} scenes against {small}", *sides, 12, absolute=0.6),
        Target(f"machine of {large} scenes", *sides, unit="megabytes", absolute=40),
    ]

"""Loading a scenario, with positions and every check, against PyYAML's fastest loader alone."""

from benchmarks.generated import scenario_text
from benchmarks.harness import Side, Target
from benchmarks.side import peak_megabytes, repeated

_LARGE = "4000"
"""About as many scenes as the largest file that is read may hold."""
_TIMES = {"60": 15, _LARGE: 1}


def plain(scenes: str) -> dict[str, float]:
    """The floor: `yaml.load` with the C loader; no positions, no checks."""
    import yaml

    text = scenario_text(int(scenes))
    before = peak_megabytes()
    seconds = repeated(lambda: yaml.load(text, yaml.CSafeLoader), _TIMES[scenes])
    return {"seconds": seconds, "megabytes": max(1.0, peak_megabytes() - before)}


def ours(scenes: str) -> dict[str, float]:
    """Everything that loading does: text to a checked scenario."""
    from simulator.scenario.loading import read_scenario

    text = scenario_text(int(scenes))
    before = peak_megabytes()

    def load() -> None:
        loaded = read_scenario(text, "generated.yaml")
        assert loaded.value is not None, loaded.problems[:3]

    seconds = repeated(load, _TIMES[scenes])
    return {"seconds": seconds, "megabytes": max(1.0, peak_megabytes() - before)}


def targets(short: bool) -> list[Target]:
    """Time at both sizes, memory at the larger one."""
    made = [
        Target("load 60 scenes", Side("load:ours", ("60",)), Side("load:plain", ("60",)), 0.8, absolute=0.060)
    ]
    if not short:
        big = Side("load:ours", (_LARGE,)), Side("load:plain", (_LARGE,))
        made.append(Target("load 4,000 scenes", *big, 0.45))
        made.append(Target("load 4,000 scenes", *big, 0.4, unit="megabytes"))
    return made

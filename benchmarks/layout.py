"""Laying a scenario's graph out, against PyYAML's fastest loader on the same text."""

from benchmarks.generated import scenario_text
from benchmarks.harness import Side, Target
from benchmarks.side import repeated

_TIMES = {"300": 10, "2000": 2}


def ours(scenes: str, labels: str = "") -> float:
    """From the story to the places of everything, with room for the replies if `labels` is not empty."""
    from simulator.workshop.layout import lay_out
    from simulator.workshop.story import story_of

    story = story_of(scenario_text(int(scenes)))
    assert story is not None
    return repeated(lambda: lay_out(story, labels=bool(labels)), _TIMES[scenes])


def targets(short: bool) -> list[Target]:
    """The largest that is still read at a glance, and one that only has to stay usable."""
    sizes = (("300", 0.1),) if short else (("300", 0.1), ("2000", 2.0))
    return [
        Target(
            f"layout {int(scenes):,} scenes{' with replies' if labels else ''}",
            Side("layout:ours", (scenes, labels)),
            Side("layout:floor", (scenes,)),
            0.5,
            absolute=seconds,
        )
        for scenes, seconds in sizes
        for labels in ("", "labels")
    ]


def floor(scenes: str) -> float:
    """`yaml.load` with the C loader."""
    import yaml

    text = scenario_text(int(scenes))
    return repeated(lambda: yaml.load(text, yaml.CSafeLoader), _TIMES[scenes])

"""Choices on the clock: what is chosen when time runs out can always be chosen."""

from collections.abc import Iterator

from simulator.scenario.checks.finding import at_value, suggest
from simulator.scenario.outline import Outline, Scene, mapping, number, word
from simulator.scenario.scene_graph import Graph
from simulator.scenario.yaml_faults import Fault

SHORTEST = 8


def timers(outline: Outline, graph: Graph | None) -> Iterator[Fault]:
    """Every timer's choice is there, always available, and there again when talks come back."""
    for scene in outline.scenes.values():
        timer = mapping(scene.node, "timer")
        seconds = number(timer, "seconds")
        if seconds is not None and 0 < seconds < SHORTEST:
            yield at_value("timer-too-short", timer, "seconds", value=str(seconds), bound=str(SHORTEST))
        name = word(timer, "choice")
        if name is not None:
            comes_back = graph is not None and scene.id in graph.coming_back
            yield from _choice(scene, name, comes_back)


def _choice(scene: Scene, name: str, comes_back: bool) -> Iterator[Fault]:
    timer = mapping(scene.node, "timer")
    choice = next((choice for choice in scene.choices if choice.id == name), None)
    if choice is None:
        known = suggest(name, [choice.id for choice in scene.choices])
        yield Fault("unknown-choice", timer.value_place("choice"), {**known, "scene": scene.id})
    elif choice.conditional:
        yield at_value("timer-choice-conditional", timer, "choice", name=name)
    elif comes_back and not choice.repeat:
        yield at_value("timer-choice-once", timer, "choice", name=name, scene=scene.id)

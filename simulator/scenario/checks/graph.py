"""What the graph of scenes shows: parts never reached, loops without an end, replies that run out."""

from collections.abc import Iterator

from simulator.scenario.checks.conditions import Conditions
from simulator.scenario.checks.finding import at_key, at_value
from simulator.scenario.components import components
from simulator.scenario.outline import Choice, mapping
from simulator.scenario.scene_graph import Graph
from simulator.scenario.truth import always_one
from simulator.scenario.yaml_faults import Fault


def never_reached(graph: Graph) -> Iterator[Fault]:
    """Scenes and endings that no way leads to."""
    outline = graph.outline
    scenes, endings = mapping(outline.root, "scenes"), mapping(outline.root, "endings")
    for name in outline.scenes:
        if name not in graph.reached:
            yield at_key("scene-never-reached", scenes, name, name=name)
    for name in endings:
        if name not in graph.reached:
            yield at_key("ending-never-reached", endings, name, name=name)


def no_way_out(graph: Graph) -> Iterator[Fault]:
    """Loops that can never end, and scenes whose every way leads into one."""
    if graph.out is not None:
        return
    scenes = mapping(graph.outline.root, "scenes")
    for group in graph.components:
        stuck = [name for name in group if name not in graph.ending]
        if not stuck:
            continue
        members = set(group)
        inner = all(target in members for name in group for target in graph.ways[name])
        names = [name for name in graph.outline.scenes if name in members]
        code = "loop-never-ends" if inner else "scene-no-way-on"
        yield at_key(code, scenes, names[0], name=names[0], loop=", ".join(names))


def endless(graph: Graph) -> Iterator[Fault]:
    """Rounds that can be walked for ever: every step is a reply that may be repeated."""
    if graph.out is not None:
        return
    ways = {
        name: list({way.target for choice in scene.choices if choice.repeat for way in choice.ways})
        for name, scene in graph.outline.scenes.items()
    }
    scenes = mapping(graph.outline.root, "scenes")
    for group in components(ways):
        if len(group) > 1 or group[0] in ways[group[0]]:
            names = [name for name in graph.outline.scenes if name in group and name in graph.ending]
            if names:
                yield at_key("loop-without-limit", scenes, names[0], loop=", ".join(names))


def dead_ends(graph: Graph, conditions: Conditions) -> Iterator[Fault]:
    """Scenes in which it can come to pass that no reply is left.

    Not so where talks come back only by replies that stay, and those that do not use themselves up
    (they may be repeated, or lead away for good) hold between them whatever is known and agreed.
    """
    for scene in graph.outline.scenes.values():
        if not _always_one(scene.choices, conditions):
            yield at_value("replies-all-conditional", scene.node, "choices", scene=scene.id)
        elif scene.id in graph.coming_back:
            if graph.entered[scene.id] <= sum(not choice.conditional for choice in scene.choices):
                continue
            lasting = [choice for choice in scene.choices if choice.repeat or _leaves(graph, choice)]
            if not _always_one(lasting, conditions):
                yield at_value("replies-run-out", scene.node, "choices", scene=scene.id)


def _always_one(choices: list[Choice], conditions: Conditions) -> bool:
    """Whether one of the replies can be given whatever is known and agreed; True where that is too wide."""
    if any(not choice.conditional for choice in choices):
        return True
    read = [conditions.of(choice.node) for choice in choices]
    known = [expression for expression in read if expression is not None]
    if len(known) < len(read):
        return True
    return always_one(known, conditions.outline.names, conditions.ranges)


def _leaves(graph: Graph, choice: Choice) -> bool:
    """Whether talks cannot come back after a reply."""
    group = graph.group_of[choice.scene]
    return all(graph.group_of.get(way.target) != group for way in choice.ways)


def coming_back(graph: Graph) -> Iterator[Fault]:
    """What is said when talks come back: something new, and only where they can come back."""
    for name, scene in graph.outline.scenes.items():
        again = mapping(scene.node, "again")
        if not again:
            continue
        if name not in graph.coming_back:
            yield at_key("again-never-said", scene.node, "again", scene=name)
            continue
        client = mapping(scene.node, "client")
        for key, first in (("says", client.get("says")), ("narration", scene.node.get("narration"))):
            if first is not None and again.get(key) == first:
                yield at_value("scene-repeats-itself", again, key, scene=name)

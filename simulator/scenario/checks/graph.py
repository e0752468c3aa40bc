"""The graph of scenes: what can be reached, what comes back, and what has no way out.

Conditions are not evaluated here: a way that is written counts as a way.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from math import inf

from simulator.scenario.checks.conditions import Conditions
from simulator.scenario.checks.finding import at_key, at_value
from simulator.scenario.outline import Choice, Outline, mapping, word
from simulator.scenario.truth import always_one
from simulator.scenario.yaml_faults import Fault


class Graph:
    """Scenes and endings with the ways between them. Takes only outlines whose every way leads somewhere."""

    def __init__(self, outline: Outline, first: str) -> None:
        self.outline, self.first = outline, first
        self.ways: dict[str, list[str]] = {
            name: list(dict.fromkeys(way.target for choice in scene.choices for way in choice.ways))
            for name, scene in outline.scenes.items()
        }
        out = word(outline.root, "out_of_rounds")
        self.out = out if "rounds" in outline.root else None

    @classmethod
    def of(cls, outline: Outline) -> "Graph | None":
        """The graph, or None where ways are missing or lead nowhere, which is said elsewhere."""
        first = word(outline.root, "first") if "first" in outline.root else "opening"
        if first is None or first not in outline.scenes:
            return None
        places = {*mapping(outline.root, "scenes"), *mapping(outline.root, "endings")}
        for scene in outline.scenes.values():
            if not scene.choices:
                return None
            for choice in scene.choices:
                if not choice.ways or any(way.target not in places for way in choice.ways):
                    return None
        return cls(outline, first)

    @cached_property
    def reached(self) -> set[str]:
        """Scenes and endings on some way from the first scene."""
        return _closure([self.first], self.ways) | ({self.out} if self.out else set())

    @cached_property
    def components(self) -> list[list[str]]:
        """Scenes grouped so that within a group every one leads to every other (Tarjan), targets first."""
        return _components(self.ways)

    @cached_property
    def group_of(self) -> dict[str, int]:
        """The number of every scene's group."""
        return {name: number for number, group in enumerate(self.components) for name in group}

    @cached_property
    def coming_back(self) -> set[str]:
        """Scenes that some way leads back to."""
        return {
            name
            for group in self.components
            for name in group
            if len(group) > 1 or name in self.ways.get(name, ())
        }

    @cached_property
    def entered(self) -> Mapping[str, float]:
        """How often talks can come to a scene at most: a reply that leads there is used once, or repeats."""
        times: dict[str, float] = dict.fromkeys(self.ways, 0)
        times[self.first] += 1
        for choice in self.outline.choices:
            for target in {way.target for way in choice.ways}:
                times[target] = times.get(target, 0) + (inf if choice.repeat else 1)
        return times

    @cached_property
    def ending(self) -> set[str]:
        """Scenes from which some way leads to an ending."""
        back: dict[str, list[str]] = {}
        for name, targets in self.ways.items():
            for target in targets:
                back.setdefault(target, []).append(name)
        return _closure(mapping(self.outline.root, "endings"), back)


def _closure(starts: Iterable[str], ways: Mapping[str, list[str]]) -> set[str]:
    found = set(starts)
    todo = list(found)
    while todo:
        for target in ways.get(todo.pop(), ()):
            if target not in found:
                found.add(target)
                todo.append(target)
    return found


def _components(ways: Mapping[str, list[str]]) -> list[list[str]]:
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    open_: list[str] = []
    inside: set[str] = set()
    groups: list[list[str]] = []
    for root in ways:
        if root in number:
            continue
        work = [(root, iter(ways[root]))]
        number[root] = low[root] = len(number)
        open_.append(root)
        inside.add(root)
        while work:
            name, targets = work[-1]
            for target in targets:
                if target not in ways:
                    continue
                if target not in number:
                    number[target] = low[target] = len(number)
                    open_.append(target)
                    inside.add(target)
                    work.append((target, iter(ways[target])))
                    break
                if target in inside:
                    low[name] = min(low[name], number[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == number[name]:
                    groups.append(_taken(open_, name))
                    inside.difference_update(groups[-1])
    return groups


def _taken(stack: list[str], last: str) -> list[str]:
    """Everything from the top of a stack down to a name, taken off."""
    group = [stack.pop()]
    while group[-1] != last:
        group.append(stack.pop())
    return group


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
    for group in _components(ways):
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

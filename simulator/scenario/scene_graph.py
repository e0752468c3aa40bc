"""The graph of scenes: what can be reached, what comes back, and what can end.

Conditions are not evaluated here: a way that is written counts as a way.
"""

from collections.abc import Mapping
from functools import cached_property
from math import inf

from simulator.scenario.components import closure, components
from simulator.scenario.outline import Outline, mapping, word


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
        return closure([self.first], self.ways) | ({self.out} if self.out else set())

    @cached_property
    def components(self) -> list[list[str]]:
        """Scenes grouped so that within a group every one leads to every other (Tarjan), targets first."""
        return components(self.ways)

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
        return closure(mapping(self.outline.root, "endings"), back)

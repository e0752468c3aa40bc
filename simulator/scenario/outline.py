"""What a scenario file declares, taken straight from its nodes and leniently.

The checks of meaning run on this, so that a mistake in the shape of one part hides nothing in another:
what has the wrong type is left out here, and the shape has said so already.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from simulator.scenario.condition import Names
from simulator.scenario.nodes import ListNode, MapNode

_NO_MAP, _NO_LIST = MapNode(0, False), ListNode(0, False)
"""What stands for a part that is not there; never written to."""


def mapping(node: Any, key: str) -> MapNode:
    """The mapping under a key; an empty one where there is none."""
    found = node.get(key) if isinstance(node, MapNode) else None
    return found if isinstance(found, MapNode) else _NO_MAP


def rows(node: Any, key: str) -> Iterator[MapNode]:
    """The mappings of the list under a key."""
    found = node.get(key) if isinstance(node, MapNode) else None
    if isinstance(found, ListNode):
        for item in found:
            if isinstance(item, MapNode):
                yield item


def items(node: Any, key: str) -> ListNode:
    """The list under a key; an empty one where there is none."""
    found = node.get(key) if isinstance(node, MapNode) else None
    return found if isinstance(found, ListNode) else _NO_LIST


def word(node: MapNode, key: str) -> str | None:
    """The text under a key, if it is one."""
    found = node.get(key)
    return found if isinstance(found, str) else None


def number(node: MapNode, key: str) -> int | None:
    """The whole number under a key, if it is one."""
    found = node.get(key)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


@dataclass(slots=True)
class Way:
    """One way on from a reply: the node that names the target, under which key, and its condition."""

    node: MapNode
    key: str
    target: str
    branch: bool


@dataclass(slots=True)
class Choice:
    """A reply as far as it can be read."""

    id: str
    scene: str
    node: MapNode
    ways: list[Way] = field(default_factory=list)

    @property
    def conditional(self) -> bool:
        """Whether it may not be offered even when it was not used."""
        return "when" in self.node

    @property
    def repeat(self) -> bool:
        """Whether it may be given more than once."""
        return self.node.get("repeat") is True


@dataclass(slots=True)
class Scene:
    """A scene as far as it can be read."""

    id: str
    node: MapNode
    choices: list[Choice]


class Outline:
    """The parts of a scenario by id, each with its node."""

    def __init__(self, root: MapNode) -> None:
        self.root = root
        self.terms = _nodes(root, "terms")
        self.facts = mapping(root, "facts")
        self.endings = _nodes(root, "endings")
        self.scenes = {
            name: Scene(name, node, [_choice(name, choice) for choice in rows(node, "choices")])
            for name, node in _nodes(root, "scenes").items()
        }

    @cached_property
    def choices(self) -> list[Choice]:
        """Every reply of every scene."""
        return [choice for scene in self.scenes.values() for choice in scene.choices]

    @cached_property
    def acting(self) -> list[MapNode]:
        """Every node that may have effects: replies and the branches of their goto."""
        return [node for choice in self.choices for node in (choice.node, *rows(choice.node, "goto"))]

    @cached_property
    def draws(self) -> dict[str, tuple[str, ...]]:
        """Each hidden draw's values."""
        return {
            name: tuple(value for value in items(fact, "draw") if isinstance(value, str))
            for name, fact in self.facts.items()
            if isinstance(fact, MapNode) and "draw" in fact
        }

    @cached_property
    def counters(self) -> dict[str, MapNode]:
        """The facts that are numbers."""
        return {
            name: fact
            for name, fact in self.facts.items()
            if isinstance(fact, MapNode) and "draw" not in fact and ("start" in fact or "range" in fact)
        }

    @cached_property
    def flags(self) -> frozenset[str]:
        """The facts that are known or not."""
        return frozenset(name for name in self.facts if name not in self.draws and name not in self.counters)

    @cached_property
    def levels(self) -> dict[str, tuple[Any, ...]]:
        """Each term's level values, in the file's order."""
        return {
            name: tuple(level["at"] for level in rows(term, "levels") if _is_level(level.get("at")))
            for name, term in self.terms.items()
        }

    @cached_property
    def names(self) -> Names:
        """What conditions may read."""
        return Names(self.flags, frozenset(self.counters), self.draws, self.levels)

    def opening(self, term: str) -> int:
        """The position of a term's opening level."""
        levels, at = self.levels[term], self.terms[term].get("open")
        return levels.index(at) if at in levels else 0


def _is_level(value: Any) -> bool:
    return isinstance(value, int | float | str) and not isinstance(value, bool)


def _nodes(root: MapNode, key: str) -> dict[str, MapNode]:
    return {name: node for name, node in mapping(root, key).items() if isinstance(node, MapNode)}


def _choice(scene: str, node: MapNode) -> Choice:
    choice = Choice(word(node, "id") or "", scene, node)
    goto = node.get("goto")
    if isinstance(goto, str):
        choice.ways.append(Way(node, "goto", goto, branch=False))
    else:
        for branch in rows(node, "goto"):
            target = word(branch, "to")
            if target is not None:
                choice.ways.append(Way(branch, "to", target, branch=True))
    return choice

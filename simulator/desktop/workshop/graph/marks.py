"""What is marked in a graph beside its shape: where one stands, where one went, what endings are worth."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.desktop.workshop.graph.drawing import Pair
from simulator.workshop.reach import Worth
from simulator.workshop.story import Story

Passed = tuple[tuple[str, str], ...]
"""A path: scenes and the replies given there."""


@dataclass(frozen=True, slots=True)
class HeatWords:
    """What heat says where it is not how often people went somewhere.

    Attributes:
        token: the colour of the hottest.
        notes, labels: what stands beside the id of a scene, and at a line; where there is none, nothing.
        told: what is told of a scene or ending, and of a line.
    """

    token: str
    notes: Mapping[str, str]
    labels: Mapping[Pair, str]
    told: Mapping[str | Pair, str]


@dataclass(frozen=True, slots=True)
class Heat:
    """How many people went where, or something else about it that has a number.

    Attributes:
        ways: for each line how often it was gone, and its heat, 0 to 1: its share of the replies in its scene
            or what `words` tell.
        times: for each scene and ending how often it was come to.
        words: what is said in place of the counts; None where they are the question.
    """

    ways: Mapping[Pair, tuple[int, float]] = field(default_factory=dict)
    times: Mapping[str, int] = field(default_factory=dict)
    words: HeatWords | None = None

    def note(self, key: str) -> str:
        """What stands beside the id of a scene."""
        return str(self.times.get(key, 0)) if self.words is None else self.words.notes.get(key, "")


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked.

    Attributes:
        current: the node whose lines the caret stands in. chosen: the one that the keyboard stands on.
        walked: the lines of a path.
        worth: what endings are worth; None while that is not known, or cannot be.
        heat: None where it is not the question where people went.
        labels: whether replies are named at any size.
    """

    current: str | None = None
    chosen: str | None = None
    walked: frozenset[Pair] = frozenset()
    worth: Mapping[str, Worth] | None = None
    heat: Heat | None = None
    labels: bool = False


def walked(story: Story, path: Passed, last: str | None = None) -> frozenset[Pair]:
    """The lines that a path goes along.

    Args:
        last: where the last reply led; without it that is told from the ways on, if there is only one.
    """
    found: list[Pair] = []
    for place, (scene, choice) in enumerate(path):
        to = path[place + 1][0] if place + 1 < len(path) else last
        targets = [way.to for way in story.ways if way.scene == scene and way.choice == choice]
        if to is None and len(set(targets)) == 1:
            to = targets[0]
        if to in targets:
            found.append((scene, to))
    return frozenset(found)

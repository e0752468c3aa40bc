"""Ways on: every target is a scene or an ending, and every reply has one that always holds."""

from collections.abc import Iterator

from simulator.scenario.checks.finding import at_key, at_value, suggest
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import Outline, mapping, rows, word
from simulator.scenario.yaml_faults import Fault


def targets(outline: Outline) -> Iterator[Fault]:
    """Where replies lead, where talks open and where they stop when rounds are over."""
    scenes, endings = mapping(outline.root, "scenes"), mapping(outline.root, "endings")
    for choice in outline.choices:
        for way in choice.ways:
            if way.target not in scenes and way.target not in endings:
                place = way.node.value_place(way.key)
                yield Fault("goto-nowhere", place, suggest(way.target, [*scenes, *endings]))
    yield from _first(outline.root, scenes)
    out = word(outline.root, "out_of_rounds")
    if out is not None and out not in endings:
        place = outline.root.value_place("out_of_rounds")
        yield Fault("unknown-ending", place, suggest(out, endings))


def _first(root: MapNode, scenes: MapNode) -> Iterator[Fault]:
    if not scenes:
        return
    first = word(root, "first") if "first" in root else "opening"
    if first is not None and first not in scenes:
        if "first" in root:
            yield Fault("unknown-scene", root.value_place("first"), suggest(first, scenes))
        else:
            yield at_key("no-first-scene", root, "scenes", allowed=", ".join(list(scenes)[:20]))


def rounds(outline: Outline) -> Iterator[Fault]:
    """A limit of rounds and the ending it leads to go together."""
    root = outline.root
    if "rounds" in root and "out_of_rounds" not in root:
        yield at_key("rounds-without-ending", root, "rounds")
    if "out_of_rounds" in root and "rounds" not in root:
        yield at_key("ending-without-rounds", root, "out_of_rounds")


def branches(outline: Outline) -> Iterator[Fault]:
    """The last branch has no condition, and no branch stands below one that always holds."""
    for choice in outline.choices:
        found = list(rows(choice.node, "goto"))
        for index, branch in enumerate(found):
            last = index == len(found) - 1
            if last and "when" in branch:
                yield at_key("last-branch-conditional", branch, "when", choice=choice.id)
            elif not last and "when" not in branch:
                yield at_value("branch-never-taken", found[index + 1], "to", choice=choice.id)
                break

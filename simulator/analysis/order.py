"""The order in which talks come to scenes."""

from typing import TYPE_CHECKING

from simulator.scenario.components import closure, components

if TYPE_CHECKING:
    from simulator.analysis.variables import Variables


def blocks(variables: "Variables", first: str) -> tuple[tuple[str, ...], ...]:
    """Scenes reachable from the first, those that lead back to one another together, in order of play."""
    ahead = {
        name: list(dict.fromkeys(way.target for way in ways if way.target in variables.ways))
        for name, ways in variables.ways.items()
    }
    # The first scene comes first, so that every group is found from it, in the order in which talks go.
    reached = closure([first], ahead)
    ways = {first: ahead[first], **{name: ahead[name] for name in ahead if name in reached}}
    return tuple(tuple(reversed(group)) for group in reversed(components(ways)))

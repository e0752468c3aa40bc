"""The order in which talks come to scenes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.analysis.variables import Variables


def blocks(variables: "Variables", first: str) -> tuple[tuple[str, ...], ...]:
    """Scenes reachable from the first, those that lead back to one another together, in order of play."""
    ahead = {
        name: tuple(dict.fromkeys(way.target for way in ways if way.target in variables.ways))
        for name, ways in variables.ways.items()
    }
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[tuple[str, ...]] = []
    work: list[tuple[str, Iterator[str]]] = []

    def enter(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        work.append((name, iter(ahead[name])))

    enter(first)
    while work:
        name, rest = work[-1]
        step = next(rest, None)
        if step is None:
            work.pop()
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[name])
            if low[name] == index[name]:
                place = stack.index(name)
                found.append(tuple(sorted(stack[place:], key=index.__getitem__)))
                del stack[place:]
        elif step not in index:
            enter(step)
        elif step in stack:
            low[name] = min(low[name], index[step])
    return tuple(reversed(found))

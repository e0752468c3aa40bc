"""Layers of a graph by its longest paths; what leads back is turned round for it.

Vertices are numbers from 0, edges pairs of them, never from a vertex to itself.
"""

from collections.abc import Sequence

Edge = tuple[int, int]


def back_edges(count: int, edges: Sequence[Edge], first: int) -> frozenset[Edge]:
    """The edges to a vertex on the way to themselves, found from `first`, then from each vertex in its order.

    Without them the graph has no circle.
    """
    targets = _targets(count, edges)
    found: set[Edge] = set()
    state = [0] * count  # 1: on the way here, 2: done
    for root in (first, *range(count)) if count else ():
        if state[root]:
            continue
        state[root] = 1
        work = [(root, iter(targets[root]))]
        while work:
            vertex, rest = work[-1]
            for target in rest:
                if state[target] == 1:
                    found.add((vertex, target))
                elif not state[target]:
                    state[target] = 1
                    work.append((target, iter(targets[target])))
                    break
            else:
                state[vertex] = 2
                work.pop()
    return frozenset(found)


def layers(count: int, edges: Sequence[Edge]) -> list[int]:
    """Each vertex's layer from 0: one below the lowest that leads to it. The edges have no circle."""
    targets = _targets(count, edges)
    waiting = [0] * count
    for _, target in edges:
        waiting[target] += 1
    layer = [0] * count
    ready = [vertex for vertex in range(count) if not waiting[vertex]]
    while ready:
        vertex = ready.pop()
        for target in targets[vertex]:
            layer[target] = max(layer[target], layer[vertex] + 1)
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    return layer


def _targets(count: int, edges: Sequence[Edge]) -> list[list[int]]:
    targets: list[list[int]] = [[] for _ in range(count)]
    for source, target in edges:
        targets[source].append(target)
    return targets

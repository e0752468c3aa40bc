"""The first way to every state: fewest decisions, then the earliest replies of the file."""

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.explore import Explored

Numbers = NDArray[np.int64]


class Ways:
    """Worked out once for an explored scenario, decision by decision."""

    def __init__(self, explored: Explored) -> None:
        self._explored = explored
        self._from: dict[str, Numbers] = {}
        self._reply: dict[str, Numbers] = {}
        self._scene: dict[str, Numbers] = {}
        self._names = list(explored.reached)
        for name, here in explored.reached.items():
            size = len(here.codes)
            self._from[name] = np.full(size, -2)
            self._reply[name] = np.zeros(size, dtype=np.int64)
            self._scene[name] = np.zeros(size, dtype=np.int64)
        first, state = explored.start
        self._from[first][state] = -1
        layer = {first: (np.array([state]), np.zeros(1, dtype=np.int64))}
        while layer:
            layer = self._next(layer)

    def to(self, scene: str, state: int) -> tuple[str, ...]:
        """The replies on the first way to a state, by its position in the scene."""
        replies: list[str] = []
        while (before := int(self._from[scene][state])) >= 0:
            source = self._names[int(self._scene[scene][state])]
            reply = int(self._reply[scene][state])
            replies.append(self._explored.reached[source].scene.replies[reply].id)
            scene, state = source, before
        return tuple(reversed(replies))

    def _next(self, layer: dict[str, tuple[Numbers, Numbers]]) -> dict[str, tuple[Numbers, Numbers]]:
        """States first come to by one more decision, each with its rank among them."""
        came: dict[str, list[Numbers]] = {}
        for number, name in enumerate(self._names):
            if name not in layer:
                continue
            states, ranks = layer[name]
            for group in self._explored.reached[name].groups:
                if group.target not in self._from:
                    continue
                edges = np.flatnonzero(np.isin(group.which, states))
                if not len(edges):
                    continue
                source = group.which[edges]
                target = group.to[edges]
                rank = ranks[np.searchsorted(states, source)]
                size = len(edges)
                columns = target, rank, np.full(size, group.reply), source, np.full(size, number)
                came.setdefault(group.target, []).append(np.stack(columns))
        fresh = {name: self._keep(name, np.concatenate(parts, axis=1)) for name, parts in came.items()}
        return self._ranked({name: rows for name, rows in fresh.items() if rows.shape[1]})

    def _keep(self, name: str, rows: Numbers) -> Numbers:
        rows = rows[:, self._from[name][rows[0]] == -2]
        rows = rows[:, np.lexsort((rows[2], rows[1], rows[0]))]
        if rows.shape[1]:
            rows = rows[:, np.append(True, rows[0][1:] != rows[0][:-1])]
            self._from[name][rows[0]] = rows[3]
            self._reply[name][rows[0]] = rows[2]
            self._scene[name][rows[0]] = rows[4]
        return rows

    def _ranked(self, fresh: dict[str, Numbers]) -> dict[str, tuple[Numbers, Numbers]]:
        if not fresh:
            return {}
        together = np.concatenate([rows[1:3] for rows in fresh.values()], axis=1)
        ranks = np.empty(together.shape[1], dtype=np.int64)
        ranks[np.lexsort((together[1], together[0]))] = np.arange(together.shape[1])
        layers, start = {}, 0
        for name, rows in fresh.items():
            layers[name] = rows[0], ranks[start : start + rows.shape[1]]
            start += rows.shape[1]
        return layers

"""States in which nothing can be replied, with the way that leads there."""

from collections.abc import Iterator

import numpy as np

from simulator.analysis.author.finding import Finding, Study, said
from simulator.analysis.ways import Ways


def stuck(study: Study) -> Iterator[Finding]:
    """For each scene with such a state the shortest way to one."""
    found: dict[str, tuple[tuple[str, ...], str]] = {}
    for world in study.analysis.worlds:
        ways: Ways | None = None
        for name, here in world.explored.reached.items():
            silent = np.ones(len(here.codes), dtype=bool)
            for group in here.groups:
                silent[group.which] = False
            if not silent.any():
                continue
            ways = ways or Ways(world.explored)
            shortest = min(
                (ways.to(name, state) for state in np.flatnonzero(silent).tolist()),
                key=lambda way: (len(way), way),
            )
            if name not in found or len(shortest) < len(found[name][0]):
                found[name] = shortest, study.drawn(world.draws)
    for name, (way, draws) in found.items():
        yield Finding("stuck-state", ("scenes", name), {"scene": name, "way": said(way), "draws": draws})

"""A way to a frontier point, found from the frontiers alone: where the outcomes are too many to be listed."""

import numpy as np

from simulator.analysis.frontier import Frontiers

Standing = tuple[str, int, int, int]
"""A scene, one of its states, and the (client, company) points still to come from it."""


def trail(frontiers: Frontiers, client: int, company: int) -> tuple[str, tuple[str, ...]]:
    """The ending and the replies of a way from the first state to a point of its frontier.

    Of several it is the one that takes, at each decision, the earliest reply of the file that still leads
    there; it need not be the shortest.

    Raises:
        ValueError: the point is not on the frontier.
    """
    scene, state = frontiers.explored.start
    seen: set[Standing] = set()
    found = _follow(frontiers, (scene, state, client, company), seen)
    if found is None:
        raise ValueError(f"({client}, {company}) is not on the frontier")
    return found[0], tuple(reversed(found[1]))


def _follow(frontiers: Frontiers, here: Standing, seen: set[Standing]) -> tuple[str, list[str]] | None:
    """The ending and the replies from here on, last first; None where this leads nowhere new."""
    if here in seen:
        return None
    seen.add(here)
    scene, state, client, company = here
    reached = frontiers.explored.reached
    for group in sorted(reached[scene].groups, key=lambda group: group.reply):
        for edge in np.flatnonzero(group.which == state):
            reply = reached[scene].scene.replies[group.reply].id
            rest = client - int(group.client[edge]), company - int(group.company[edge])
            if group.target not in reached:
                if rest == (0, 0):
                    return group.target, [reply]
                continue
            after = int(group.to[edge])
            if rest in frontiers.points(group.target, after):
                found = _follow(frontiers, (group.target, after, *rest), seen)
                if found is not None:
                    found[1].append(reply)
                    return found
    return None

"""Going about the points of a map by keyboard."""

from collections.abc import Sequence
from typing import Literal

from simulator.desktop.scoremap.view import Kind, Layer, MapView, Spot

Way = Literal["left", "right", "up", "down"]
_STEPS: dict[Way, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, 1), "down": (0, -1)}
_GROUPS: tuple[Kind, ...] = ("you", "path", "attempt", "frontier", "ending")


def spots_of(view: MapView, layers: frozenset[Layer]) -> dict[Kind, tuple[Spot, ...]]:
    """The points that can be stood on, by kind, in the order in which Tab comes to them; none is empty."""
    groups: dict[Kind, tuple[Spot, ...]] = {
        "you": (view.you,) if view.you is not None else (),
        "path": view.path,
        "attempt": view.attempts if "attempts" in layers else (),
        "frontier": view.frontier,
        "ending": view.endings if "endings" in layers and view.density is None else (),
    }
    return {kind: groups[kind] for kind in _GROUPS if groups[kind]}


def next_group(groups: dict[Kind, tuple[Spot, ...]], here: Spot | None, step: int) -> Spot | None:
    """The first point of the next kind, or of the one before; None past either end."""
    kinds = list(groups)
    if not kinds:
        return None
    if here is None or here.kind not in groups:
        return groups[kinds[0 if step > 0 else -1]][0]
    place = kinds.index(here.kind) + step
    return groups[kinds[place]][0] if 0 <= place < len(kinds) else None


def nearest(spots: Sequence[Spot], here: Spot, way: Way) -> Spot | None:
    """The nearest point that lies in a direction; what lies aside of it counts as further away."""
    across, up = _STEPS[way]
    best: tuple[float, Spot] | None = None
    for spot in spots:
        dx, dy = spot.client - here.client, spot.company - here.company
        ahead, aside = dx * across + dy * up, abs(dx * up) + abs(dy * across)
        if ahead <= 0 or aside > 2 * ahead:
            continue
        distance = ahead + 2 * aside
        if best is None or distance < best[0]:
            best = distance, spot
    return best[1] if best else None

"""Scenarios of the library with directors, few enough to try each of them in many ways."""

from simulator.scenario.library import Library

FIRST = "warm-up"
"""The scenario that is so small that it is tried under every director."""


def shipped_pairs(library: Library) -> list[tuple[str, str]]:
    """Every scenario under a director of each rule of approvals, in turn another one; the warm-up under all.

    The rule of approvals is what decides which deals there are; the rest of a director is words and weights.
    """
    rules: dict[str, list[str]] = {}
    for entry in library.directors():
        assert entry.loaded.value is not None
        rules.setdefault(entry.loaded.value.approves, []).append(entry.id)
    pairs: list[tuple[str, str]] = []
    for place, played in enumerate(library.scenarios()):
        for alike in rules.values():
            chosen = alike if played.id == FIRST else [alike[place % len(alike)]]
            pairs += [(played.id, led) for led in chosen]
    return pairs

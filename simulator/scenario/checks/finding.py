"""How a check says what it found."""

import difflib
from collections.abc import Iterable, Mapping

from simulator.scenario.nodes import ListNode, MapNode
from simulator.scenario.yaml_faults import Fault


def at_value(code: str, node: MapNode, key: str, /, **args: str | int) -> Fault:
    """Something wrong with the value of a key."""
    return Fault(code, node.value_place(key), args)


def at_key(code: str, node: MapNode, key: str, /, **args: str | int) -> Fault:
    """Something wrong with what a key names."""
    return Fault(code, node.key_place(key), args)


def at_item(code: str, node: ListNode, index: int, /, **args: str | int) -> Fault:
    """Something wrong with an item of a list."""
    return Fault(code, node.value_place(index), args)


def suggest(name: object, allowed: Iterable[object]) -> Mapping[str, str]:
    """The arguments of a sentence about a name that is not there: the nearest one, and all of them."""
    known = list(dict.fromkeys(str(item) for item in allowed))
    near = difflib.get_close_matches(str(name), known, 1, 0.6)
    shown = known if len(known) <= 20 else [*known[:20], "…"]
    return {"name": str(name), "nearest": near[0] if near else "", "allowed": ", ".join(shown)}

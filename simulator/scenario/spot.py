"""From an address in the authored model to its place in the file that the model was read from."""

from typing import Any

from simulator.scenario.nodes import ListNode, MapNode, Node, Place


def spot(root: Node, address: tuple[str | int, ...]) -> Place:
    """Where an address stands: keys, ids of a list's items and list positions, from the top of the file.

    A value that is text or a number is its own place; a part with keys of its own stands for itself by its
    name: its key, or its id in a list. What the file leaves out stands where the way to it ends.
    """
    node: Any = root
    place = root.start, root.start
    for part in address:
        if isinstance(node, MapNode) and part in node:
            key = str(part)
            inner = node[key]
            place = node.key_place(key) if isinstance(inner, MapNode | ListNode) else node.value_place(key)
        elif isinstance(node, ListNode) and (index := _index(node, part)) is not None:
            inner = node[index]
            named = isinstance(inner, MapNode) and "id" in inner
            place = inner.value_place("id") if named else _start(node, index)
        else:
            break
        node = inner
    return place


def _index(node: ListNode, part: str | int) -> int | None:
    if isinstance(part, int):
        return part if part < len(node) else None
    named = (place for place, item in enumerate(node) if isinstance(item, MapNode) and item.get("id") == part)
    return next(named, None)


def _start(node: ListNode, index: int) -> Place:
    """An item without a name: its first key, or the item itself where it has no keys."""
    item = node[index]
    first = next(iter(item), None) if isinstance(item, MapNode) else None
    return node.value_place(index) if first is None else item.key_place(first)

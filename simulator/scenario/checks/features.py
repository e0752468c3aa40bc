"""The features of a face that a portrait may be written out in, and what is wrong with those that are.

The desktop draws them (`desktop/portraits/face.py`); a test holds the two lists together.
"""

import re
from collections.abc import Iterator

from simulator.scenario.catalogue import word
from simulator.scenario.checks.finding import at_value, suggest
from simulator.scenario.nodes import ListNode, MapNode
from simulator.scenario.yaml_faults import Fault

WORDS: dict[str, tuple[str, ...]] = {
    "skin": ("porcelain", "sand", "olive", "bronze", "umber"),
    "hair": ("ink", "chestnut", "copper", "honey", "silver", "steel"),
    "style": ("short", "swept", "crop", "bald", "bob", "long", "bun", "curly"),
    "glasses": ("none", "round", "rect"),
    "beard": ("none", "stubble", "full"),
    "outfit": ("blazer", "suit", "rollneck", "shirt", "scarf"),
}
NUMBERS: dict[str, tuple[float, float]] = {
    "jaw": (26, 42),
    "chin": (8, 24),
    "width": (38, 50),
    "length": (-4, 8),
    "brow": (2, 7),
    "lips": (0.5, 1.6),
    "age": (0, 1),
}
TRUTHS = ("lashes", "earring")
COLOURS = ("ground", "iris")
CLOTH = "cloth"

KNOWN = (*WORDS, *NUMBERS, *TRUTHS, *COLOURS, CLOTH)

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def features(face: MapNode) -> Iterator[Fault]:
    """Everything in a face that cannot be drawn."""
    for name, value in face.items():
        if name not in KNOWN:
            yield Fault("unknown-key", face.key_place(name), {**suggest(name, KNOWN), "key": name})
        elif name in WORDS:
            if value not in WORDS[name]:
                args = {**suggest(value, WORDS[name]), "name": name, "value": str(value)}
                yield Fault("value-not-allowed", face.value_place(name), args)
        elif name in NUMBERS:
            yield from _number(face, name)
        elif not _fits(name, value):
            expected = word("truth" if name in TRUTHS else "colours" if name == CLOTH else "colour")
            yield at_value("wrong-type", face, name, name=name, expected=expected, value=_shown(value))


def _number(face: MapNode, name: str) -> Iterator[Fault]:
    value, (low, high) = face[name], NUMBERS[name]
    if isinstance(value, bool) or not isinstance(value, int | float):
        yield at_value("wrong-type", face, name, name=name, expected=word("number"), value=_shown(value))
    elif not low <= value <= high:
        code, bound = ("number-too-small", low) if value < low else ("number-too-large", high)
        yield at_value(code, face, name, name=name, value=str(value), bound=str(bound))


def _fits(name: str, value: object) -> bool:
    if name in TRUTHS:
        return isinstance(value, bool)
    if name == CLOTH:
        return isinstance(value, ListNode) and all(_is_colour(item) for item in value)
    return _is_colour(value)


def _is_colour(value: object) -> bool:
    return isinstance(value, str) and _COLOUR.fullmatch(value) is not None


def _shown(value: object) -> str:
    if isinstance(value, MapNode | ListNode):
        return word("mapping" if isinstance(value, MapNode) else "list")
    return str(value).lower() if isinstance(value, bool) else "" if value is None else str(value)

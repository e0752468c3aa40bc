"""What a face says: seven expressions as numbers, so that one can turn into another."""

from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any

Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Expression:
    """Offsets from a resting face, in the units of the picture; pairs are left and right.

    Attributes:
        brow_inner, brow_outer: how far the ends of the brows come down (negative: up).
        arch: how high the brows arch between their ends.
        lid: how far the eyes are open, 1 being wide; `lower`: how far the lower lids rise, 0 to 1.
        pupil: where the eyes look, right and down.
        mouth: half width; `curve`: how far its middle hangs below its corners; `corner`: corners down.
        open: how far the mouth is open; `rounded`: open as an O.
        tilt: of the head, in degrees clockwise.
        cheek, frown: strength of the lines, 0 to 1.
    """

    brow_inner: Pair = (0, 0)
    brow_outer: Pair = (0, 0)
    arch: Pair = (3, 3)
    lid: Pair = (0.80, 0.80)
    lower: Pair = (0, 0)
    pupil: Pair = (0, 0)
    mouth: float = 17
    curve: float = 1.8
    corner: Pair = (0, 0)
    open: float = 0
    rounded: bool = False
    tilt: float = 0
    cheek: float = 0
    frown: float = 0

    def towards(self, other: "Expression", share: float) -> "Expression":
        """The face on its way to another expression, from 0 (this one) to 1 (the other)."""
        if share <= 0:
            return self
        if share >= 1:
            return other
        mixed: dict[str, Any] = {}
        for item in fields(self):
            here, there = getattr(self, item.name), getattr(other, item.name)
            if isinstance(here, bool):
                mixed[item.name] = there if share > 0.5 else here
            elif isinstance(here, tuple):
                mixed[item.name] = tuple(a + (b - a) * share for a, b in zip(here, there, strict=True))
            else:
                mixed[item.name] = here + (there - here) * share
        return Expression(**mixed)


EXPRESSIONS = MappingProxyType({
    "calm": Expression(),
    "pleased": Expression(
        (-2, -2), (-1.5, -1.5), (4.5, 4.5), (0.74, 0.74), (0.30, 0.30), (0, 0), 22, 8, (-1.5, -1.5), 5,
        tilt=-2, cheek=1,
    ),
    "annoyed": Expression(
        (6.5, 6.5), (-1, -1), (0.5, 0.5), (0.56, 0.56), (0.10, 0.10), (0, 0), 16, -4.2, (1.2, 1.2),
        tilt=1.5, frown=1,
    ),
    "suspicious": Expression(
        (4.5, -3.5), (1.5, -6.5), (0, 4.4), (0.44, 0.74), (0.26, 0.06), (3.6, 0.2), 15, -0.6, (1.8, -1.6),
        tilt=3.5, frown=0.5,
    ),
    "surprised": Expression(
        (-7, -7), (-6, -6), (6, 6), (1.06, 1.06), (0, 0), (0, -0.4), 9, 0, open=9, rounded=True,
    ),
    "cold": Expression(
        (2.2, 2.2), (0, 0), (1.2, 1.2), (0.56, 0.56), (0, 0), (0, -0.6), 14, -0.6, tilt=-1.5,
    ),
    "mixed": Expression(
        (5.2, 3.6), (0, -4.5), (0.2, 3.5), (0.54, 0.62), (0.14, 0.10), (-1.6, 0), 22, 6.2, (-2.6, 0.6),
        tilt=-2.5, cheek=0.6, frown=0.6,
    ),
})  # fmt: skip
"""`mixed` is the director's resting face: the mouth says one thing, the brows another."""

_OF_MOOD: MappingProxyType[str, str] = MappingProxyType({
    "calm": "calm", "pleased": "pleased", "guarded": "suspicious", "annoyed": "annoyed",
    "impatient": "annoyed", "surprised": "surprised", "worried": "suspicious", "cold": "cold",
    "angry": "annoyed",
})  # fmt: skip


def expression_of(mood: str) -> str:
    """The expression that shows a mood of the format; a name of an expression stands for itself."""
    return mood if mood in EXPRESSIONS else _OF_MOOD.get(mood, "calm")

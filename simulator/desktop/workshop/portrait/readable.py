"""How well a face can be read: the contrasts that carry it at a small size."""

from dataclasses import dataclass
from typing import Literal

from simulator.desktop.portraits.face import Face
from simulator.desktop.portraits.painting import ground_colour
from simulator.desktop.portraits.shapes import HAIRS, SKINS
from simulator.desktop.theme.contrast import contrast

Part = Literal["brows", "eyes", "light", "dark"]

LEAST: dict[Part, float] = {"brows": 2.0, "eyes": 3.0, "light": 1.5, "dark": 1.5}
"""Under these a face of 26 pixels says nothing. Those who ship all have more.

A head stands out by its hair or by its skin, so less is enough there than for brows, of which there is a
stroke; what WCAG 2 asks of graphics (3) is met by the eyes.
"""

_WHITE, _SILVER_BROW = "#FBF8F4", "#7C7E83"
"""Of the eyes; and of the brows under silver hair. As `portraits.features` draws them."""


@dataclass(frozen=True, slots=True)
class Reads:
    """One contrast: of the brows with the skin, the eyes with their white, or the head with a ground."""

    part: Part
    ratio: float

    @property
    def well(self) -> bool:
        """Whether it is enough."""
        return self.ratio >= LEAST[self.part]


def reads(face: Face) -> tuple[Reads, ...]:
    """Every contrast that matters, in the order in which they are told."""
    skin, hair = SKINS[face.skin][0], HAIRS[face.hair][0]
    brow = _SILVER_BROW if face.hair == "silver" else hair
    outer = (skin,) if face.style == "bald" else (skin, hair)

    def head(dark: bool) -> float:
        ground = ground_colour(face, dark).name()
        return max(contrast(colour, ground) for colour in outer)

    return (
        Reads("brows", contrast(brow, skin)),
        Reads("eyes", contrast(face.iris, _WHITE)),
        Reads("light", head(False)),
        Reads("dark", head(True)),
    )

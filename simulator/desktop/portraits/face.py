"""Who a face belongs to: the parameters of a person's looks, named or drawn from an id."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, get_args

from simulator.desktop.checked import Check, many, number, one_of, text, yes_or_no
from simulator.desktop.paths import ASSETS
from simulator.negotiation.picks import pick

_PEOPLE = ASSETS / "portraits" / "people.json"
"""The people whom scenarios and directors may name. Every key is a feature of a face and may be written out
instead of a name; the colours of clothes are main, dark, shirt and tie. (JSON: it is read at every start.)"""

Skin = Literal["porcelain", "sand", "olive", "bronze", "umber"]
Hair = Literal["ink", "chestnut", "copper", "honey", "silver", "steel"]
Style = Literal["short", "swept", "crop", "bald", "bob", "long", "bun", "curly"]
Glasses = Literal["none", "round", "rect"]
Beard = Literal["none", "stubble", "full"]
Outfit = Literal["blazer", "suit", "rollneck", "shirt", "scarf"]

WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "skin": get_args(Skin), "hair": get_args(Hair), "style": get_args(Style),
    "glasses": get_args(Glasses), "beard": get_args(Beard), "outfit": get_args(Outfit),
})  # fmt: skip
"""The features that are named by a word, each with its words."""
NUMBERS: Mapping[str, tuple[float, float]] = MappingProxyType({
    "jaw": (26, 42), "chin": (8, 24), "width": (38, 50), "length": (-4, 8), "brow": (2, 7),
    "lips": (0.5, 1.6), "age": (0, 1),
})  # fmt: skip
"""The features that are measured, each with its least and its most."""

_colour = text("#[0-9A-Fa-f]{6}")
_CHECKS: Mapping[str, Check] = MappingProxyType({
    **{name: one_of(words) for name, words in WORDS.items()},
    **{name: number(*limits) for name, limits in NUMBERS.items()},
    "cloth": many(_colour), "ground": _colour, "iris": _colour,
    "lashes": yes_or_no, "earring": yes_or_no,
})  # fmt: skip

_SKINS: tuple[Skin, ...] = ("porcelain", "sand", "olive", "bronze", "umber")
_HAIRS: tuple[Hair, ...] = ("ink", "chestnut", "copper", "honey", "silver", "steel")
_STYLES: tuple[Style, ...] = ("short", "swept", "crop", "bob", "long", "bun", "curly")
_OUTFITS: tuple[Outfit, ...] = ("blazer", "rollneck", "shirt", "scarf")
_CLOTHS = (
    ("#2F5D62", "#244A4E", "#F2EDE4"), ("#8A4B3A", "#763D2E", "#F3EDE6"), ("#4E6480", "#3E516A", "#6C84A3"),
    ("#3B3350", "#2D273F", "#C98B5A"), ("#5B6B4A", "#48563A", "#EFEBDD"), ("#7A4A5C", "#623A49", "#F3E9E6"),
)  # fmt: skip
_GROUNDS = ("#D6E0DD", "#E7D8CC", "#DCE1E9", "#E2DAE6", "#E6D9E2", "#DDE3D2", "#E9DFCE")


@dataclass(frozen=True)
class Face:
    """The looks of one person, in units of a picture 240 wide and 284 high.

    `jaw`, `chin` and `width` are half widths; `length` lengthens the face; `brow` is the weight of the
    brows; `lips` and `age` run from 0 up, 1 being plain lips and plain lines of age.
    """

    skin: Skin = "sand"
    hair: Hair = "chestnut"
    style: Style = "short"
    jaw: float = 34
    chin: float = 15
    width: float = 45
    length: float = 0
    glasses: Glasses = "none"
    beard: Beard = "none"
    outfit: Outfit = "blazer"
    cloth: tuple[str, ...] = ("#39445A", "#2C3547", "#EDEAE3")
    ground: str = "#D9E2E6"
    brow: float = 4.2
    lips: float = 1.0
    age: float = 0
    lashes: bool = False
    earring: bool = False
    iris: str = "#3E2F27"

    @classmethod
    def of(cls, portrait: str | Mapping[str, Any], seed: str) -> "Face":
        """The face that a scenario asks for: a named person, parameters, or `auto` drawn from the seed.

        What nobody can draw (an unknown name, a bad parameter) becomes the face of the seed: a picture
        must never stop a deal; the checks tell the author.
        """
        people = _people()
        if isinstance(portrait, str):
            return people[portrait] if portrait in people else _from_seed(seed)
        try:
            return _of_features(portrait)
        except ValueError:
            return _from_seed(seed)


def people() -> tuple[str, ...]:
    """The names that scenarios may use."""
    return tuple(_people())


@cache
def _people() -> Mapping[str, Face]:
    rows = json.loads(_PEOPLE.read_bytes())
    return {name: _of_features(looks) for name, looks in rows.items()}


def _of_features(features: Mapping[str, Any]) -> Face:
    """The face of these features, the rest as usual.

    Raises:
        ValueError: some of them cannot be drawn.
    """
    if not _CHECKS.keys() >= features.keys():
        raise ValueError(f"a face has only {', '.join(_CHECKS)}")
    return Face(**{name: _CHECKS[name](value) for name, value in features.items()})


@cache
def _from_seed(seed: str) -> Face:
    def one(options: tuple[Any, ...], purpose: str) -> Any:
        return pick(options, 0, f"face:{seed}:{purpose}")

    style = one(_STYLES, "style")
    soft = style in ("bob", "long", "bun", "curly")
    return Face(
        skin=one(_SKINS, "skin"),
        hair=one(_HAIRS, "hair"),
        style=style,
        jaw=one((31, 32, 33) if soft else (34, 35, 36, 37), "jaw"),
        chin=one((12, 13, 14) if soft else (15, 16, 17, 18), "chin"),
        width=one((42, 43, 44, 45), "width"),
        length=one((0, 0, 2, 4), "length"),
        glasses=one(("none", "none", "round", "rect"), "glasses"),
        beard="none" if soft else one(("none", "none", "stubble", "full"), "beard"),
        outfit=one(_OUTFITS, "outfit"),
        cloth=one(_CLOTHS, "cloth"),
        ground=one(_GROUNDS, "ground"),
        brow=one((3.6, 3.9, 4.2, 4.5), "brow"),
        lips=1.15 if soft else 1.0,
        age=one((0, 0, 0.6, 1), "age"),
        lashes=soft,
    )

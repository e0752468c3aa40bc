"""Who a face belongs to: the parameters of a person's looks, named or drawn from an id."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from simulator.desktop.paths import ASSETS
from simulator.negotiation.picks import pick

_PEOPLE = ASSETS / "portraits" / "people.yaml"

Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")]
Skin = Literal["porcelain", "sand", "olive", "bronze", "umber"]
Hair = Literal["ink", "chestnut", "copper", "honey", "silver", "steel"]
Style = Literal["short", "swept", "crop", "bald", "bob", "long", "bun", "curly"]
Outfit = Literal["blazer", "suit", "rollneck", "shirt", "scarf"]

_SKINS: tuple[Skin, ...] = ("porcelain", "sand", "olive", "bronze", "umber")
_HAIRS: tuple[Hair, ...] = ("ink", "chestnut", "copper", "honey", "silver", "steel")
_STYLES: tuple[Style, ...] = ("short", "swept", "crop", "bob", "long", "bun", "curly")
_OUTFITS: tuple[Outfit, ...] = ("blazer", "rollneck", "shirt", "scarf")
_CLOTHS = (
    ("#2F5D62", "#244A4E", "#F2EDE4"), ("#8A4B3A", "#763D2E", "#F3EDE6"), ("#4E6480", "#3E516A", "#6C84A3"),
    ("#3B3350", "#2D273F", "#C98B5A"), ("#5B6B4A", "#48563A", "#EFEBDD"), ("#7A4A5C", "#623A49", "#F3E9E6"),
)  # fmt: skip
_GROUNDS = ("#D6E0DD", "#E7D8CC", "#DCE1E9", "#E2DAE6", "#E6D9E2", "#DDE3D2", "#E9DFCE")


class Face(BaseModel):
    """The looks of one person, in units of a picture 240 wide and 284 high.

    `jaw`, `chin` and `width` are half widths; `length` lengthens the face; `brow` is the weight of the
    brows; `lips` and `age` run from 0 up, 1 being plain lips and plain lines of age.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    skin: Skin = "sand"
    hair: Hair = "chestnut"
    style: Style = "short"
    jaw: Annotated[float, Field(ge=26, le=42)] = 34
    chin: Annotated[float, Field(ge=8, le=24)] = 15
    width: Annotated[float, Field(ge=38, le=50)] = 45
    length: Annotated[float, Field(ge=-4, le=8)] = 0
    glasses: Literal["none", "round", "rect"] = "none"
    beard: Literal["none", "stubble", "full"] = "none"
    outfit: Outfit = "blazer"
    cloth: tuple[Colour, ...] = ("#39445A", "#2C3547", "#EDEAE3")
    ground: Colour = "#D9E2E6"
    brow: Annotated[float, Field(ge=2, le=7)] = 4.2
    lips: Annotated[float, Field(ge=0.5, le=1.6)] = 1.0
    age: Annotated[float, Field(ge=0, le=1)] = 0
    lashes: bool = False
    earring: bool = False
    iris: Colour = "#3E2F27"

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
            return cls.model_validate(dict(portrait))
        except ValidationError:
            return _from_seed(seed)


def people() -> tuple[str, ...]:
    """The names that scenarios may use."""
    return tuple(_people())


@cache
def _people() -> Mapping[str, Face]:
    rows = yaml.load(Path(_PEOPLE).read_bytes(), Loader=yaml.CSafeLoader)  # read at every start
    return {name: Face.model_validate(looks) for name, looks in rows.items()}


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

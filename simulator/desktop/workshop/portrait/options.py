"""What a face can be made of: for every feature the values that are offered, in the order of the list.

Measures are offered in a few steps that can be told apart by eye; a face that was written out by hand keeps
its own numbers until another step is picked.
"""

from collections.abc import Mapping
from dataclasses import asdict, replace
from types import MappingProxyType
from typing import Any

from simulator.desktop.portraits.face import NUMBERS, WORDS, Face
from simulator.negotiation import picks

STEPS: Mapping[str, tuple[float, ...]] = MappingProxyType({
    "width": (39, 42, 45, 48, 50),
    "jaw": (28, 31, 34, 37, 41),
    "chin": (9, 12, 15, 18, 22),
    "length": (-3, 0, 3, 6),
    "brow": (2.6, 3.4, 4.2, 5.2, 6.6),
    "lips": (0.6, 0.8, 1.0, 1.2, 1.5),
    "age": (0, 1),
})  # fmt: skip

CLOTHS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "navy": ("#39445A", "#2C3547", "#EDEAE3", "#8A4B3A"),
    "charcoal": ("#2B2E3A", "#1F222C", "#FFFFFF", "#6A1F54"),
    "teal": ("#2F5D62", "#244A4E", "#F2EDE4", "#C98B5A"),
    "blue": ("#4E6480", "#3E516A", "#DCE4EC", "#2C3547"),
    "moss": ("#5B6B4A", "#48563A", "#EFEBDD", "#7A4A5C"),
    "earth": ("#5A4A36", "#473A2A", "#EFE6D2", "#2F5D62"),
    "rust": ("#B0632E", "#95511F", "#FBF3E8", "#2C3547"),
    "brick": ("#8A4B3A", "#763D2E", "#F3EDE6", "#39445A"),
    "red": ("#A23B3B", "#862F30", "#FBF1E6", "#2B2E3A"),
    "wine": ("#7A4A5C", "#623A49", "#F3E9E6", "#E0A458"),
    "plum": ("#3B3350", "#2D273F", "#C98B5A", "#E2DAE6"),
    "grey": ("#7B818A", "#646A73", "#F4F1EA", "#3B3350"),
})  # fmt: skip
GROUNDS: Mapping[str, str] = MappingProxyType({
    "mist": "#D9E2E6", "sage": "#D6E0DD", "leaf": "#DDE3D2", "straw": "#E9DFCE", "peach": "#E7D8CC",
    "rose": "#E6D9E2", "lilac": "#E2DAE6", "sky": "#DCE1E9",
})  # fmt: skip
IRISES: Mapping[str, str] = MappingProxyType({
    "black": "#2A1A12", "brown": "#3E2F27", "amber": "#6B4A2A", "hazel": "#4F6B4A", "green": "#43604A",
    "grey": "#6A7B86", "blue": "#3E5B6E",
})  # fmt: skip
NAMED: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {"cloth": CLOTHS, "ground": GROUNDS, "iris": IRISES}
)
"""Colours by the names they have here; files hold the colours."""
TRUTHS = ("lashes", "earring")

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("face", ("skin", "width", "jaw", "chin", "length", "age")),
    ("hair", ("style", "hair", "brow", "beard")),
    ("eyes", ("iris", "glasses", "lips")),
    ("clothes", ("outfit", "cloth", "ground")),
)
"""The features that are picked from a list, in groups, as they are shown; the truths stand with the eyes."""


def names_of(feature: str) -> tuple[str, ...]:
    """What is offered for a feature: its words, names of colours, or numbers of steps from 0."""
    if feature in WORDS:
        return WORDS[feature]
    if feature in NAMED:
        return tuple(NAMED[feature])
    return tuple(str(step) for step in range(len(STEPS[feature])))


def value_of(feature: str, name: str) -> Any:
    """The value that a name of `names_of` stands for."""
    if feature in WORDS:
        return name
    return NAMED[feature][name] if feature in NAMED else STEPS[feature][int(name)]


def name_in(face: Face, feature: str) -> str | None:
    """What of the offer a face has: the nearest step, or None for colours that are not on offer."""
    value = getattr(face, feature)
    if feature in NUMBERS:
        steps = STEPS[feature]
        return str(min(range(len(steps)), key=lambda step: abs(steps[step] - value)))
    return next((name for name in names_of(feature) if _same(value_of(feature, name), value)), None)


def changed(face: Face, feature: str, value: Any) -> Face:
    """The face with another value of a feature."""
    made: Face = replace(face, **{feature: value})
    return made


def surprise(seed: int) -> Face:
    """A face by chance: the same for a seed, for ever."""
    features = [feature for _, group in GROUPS for feature in group]
    looks = {one: value_of(one, picks.pick(names_of(one), seed, f"portrait:{one}")) for one in features}
    truths = {one: picks.pick((True, False), seed, f"portrait:{one}") for one in TRUTHS}
    return Face(**{**looks, **truths})


def features_of(face: Face) -> dict[str, Any]:
    """Everything a face is drawn from, by the keys of the format."""
    return asdict(face)


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, tuple):
        return bool(one[: len(other)] == tuple(other)) and len(other) >= min(3, len(one))
    return bool(one == other)

"""Colours by name: the only place in the program that holds colour values.

Chrome is ink. Blue means the client, orange the company, plum the director; green, red and dark yellow
are verdicts and never stand without a shape or a word.
"""

from collections.abc import Mapping
from types import MappingProxyType

Tokens = Mapping[str, str]

LIGHT: Tokens = MappingProxyType({
    "canvas": "#F5F3EE", "surface": "#FFFFFF", "raised": "#FFFFFF", "sunken": "#ECE9E2",
    "hover": "#F1EEE8", "press": "#E6E2D9", "line": "#E1DCD2", "lineStrong": "#8C8578",
    "text": "#1C1B19", "text2": "#514D46", "text3": "#67625A",
    "ink": "#1F1E1B", "onInk": "#FBFAF7", "focus": "#1F1E1B",
    "client": "#14639E", "clientFill": "#2E7FBF", "clientTint": "#E4EFF8", "onClient": "#FFFFFF",
    "company": "#A24605", "companyFill": "#C9680F", "companyTint": "#FBEBDD", "onCompany": "#FFFFFF",
    "director": "#6A1F54", "directorFill": "#8E3A76", "directorTint": "#F6E8F1", "onDirector": "#FFFFFF",
    "good": "#125B39", "goodTint": "#E1F1E8", "bad": "#C0271F", "badTint": "#FBE7E4",
    "warn": "#6F5600", "warnTint": "#FAF0CE", "scrim": "#1C1B19", "shadow": "#000000",
    "synKey": "#2F5E57", "synStr": "#6A5620", "synNum": "#574A85",
})  # fmt: skip

DARK: Tokens = MappingProxyType({
    "canvas": "#14161A", "surface": "#1C1F25", "raised": "#252931", "sunken": "#101216",
    "hover": "#2A2E37", "press": "#323742", "line": "#2F343D", "lineStrong": "#7D8592",
    "text": "#EFEDE8", "text2": "#BEBCB6", "text3": "#A3A29D",
    "ink": "#EFEDE8", "onInk": "#191B20", "focus": "#EFEDE8",
    "client": "#79BBF3", "clientFill": "#4A9BE0", "clientTint": "#1B3045", "onClient": "#0C1722",
    "company": "#F2A35E", "companyFill": "#E0852F", "companyTint": "#3D2A18", "onCompany": "#1E1206",
    "director": "#F4B5DE", "directorFill": "#E3A2CE", "directorTint": "#3B2335", "onDirector": "#210F1B",
    "good": "#86DDB0", "goodTint": "#183328", "bad": "#F48479", "badTint": "#402221",
    "warn": "#E2C255", "warnTint": "#362E14", "scrim": "#000000", "shadow": "#000000",
    "synKey": "#9CCBC1", "synStr": "#D0BC86", "synNum": "#BDB0EA",
})  # fmt: skip

TINTS: Tokens = MappingProxyType({
    "clientTint": "clientFill", "companyTint": "companyFill", "directorTint": "directorFill",
    "goodTint": "good", "badTint": "bad", "warnTint": "warn",
})  # fmt: skip
"""Each tinted ground and the token of the outline that takes its place in high contrast."""

_SHARP_LIGHT: Tokens = MappingProxyType({
    "lineStrong": "#67625A", "client": "#0F4B78", "company": "#783404", "good": "#105234",
    "bad": "#8B1C16", "warn": "#584400", "synKey": "#274F49", "synStr": "#56461A", "synNum": "#4B4073",
})  # fmt: skip
_SHARP_DARK: Tokens = MappingProxyType({
    "lineStrong": "#A3A29D", "client": "#9CCDF6", "company": "#F6BD8B", "bad": "#F9B8B2",
    "warn": "#E3C55E", "synKey": "#A6D0C7", "synStr": "#D7C698", "synNum": "#CCC2EF",
})  # fmt: skip
"""What text and outlines are in high contrast: 7:1 for words, on every ground."""

SCRIM_ALPHA = MappingProxyType({"light": 0.45, "dark": 0.60, "contrast": 0.80})
SHADOW_ALPHA = MappingProxyType({"light": 0.18, "dark": 0.45})


def tokens(dark: bool, high_contrast: bool = False) -> Tokens:
    """Return the table of a scheme; in high contrast lines and words are sharper and tints vanish."""
    table = DARK if dark else LIGHT
    if not high_contrast:
        return table
    changed = {**(_SHARP_DARK if dark else _SHARP_LIGHT), **dict.fromkeys(TINTS, table["surface"])}
    changed |= {"line": changed["lineStrong"], "text2": table["text"], "text3": table["text"]}
    return MappingProxyType({**table, **changed})

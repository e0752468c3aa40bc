"""The typefaces that ship with the program and the roles that text plays on screen."""

from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QFont, QFontDatabase

from simulator.desktop.paths import ASSETS

FALLBACK = ("Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
MONO_FALLBACK = ("Cascadia Mono", "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono")
STEPS = (90, 100, 115, 130, 150)
"""The text sizes on offer, in per cent."""


@dataclass(frozen=True)
class Role:
    """How one kind of text is set: family, size in logical pixels at 100 %, weight, tracking in pixels."""

    family: str
    px: int
    weight: int
    tracking: float = 0.0


ROLES = MappingProxyType({
    "caption": Role("Inter", 11, 500, 0.1),
    "over": Role("Inter", 11, 600, 0.5),
    "small": Role("Inter", 12, 400),
    "smallM": Role("Inter", 12, 500),
    "smallB": Role("Inter", 12, 600),
    "ui": Role("Inter", 13, 400),
    "uiM": Role("Inter", 13, 500),
    "uiB": Role("Inter", 13, 600),
    "body": Role("Inter", 14, 400),
    "bodyM": Role("Inter", 14, 500),
    "bodyB": Role("Inter", 14, 600),
    "speech": Role("Inter", 15, 400),
    "title3": Role("Inter", 15, 600, -0.1),
    "title2": Role("Inter Display", 19, 600, -0.1),
    "title1": Role("Inter Display", 26, 600, -0.3),
    "meter": Role("Inter Display", 22, 600, -0.2),
    "score": Role("Inter Display", 34, 600, -0.6),
    "mono": Role("JetBrains Mono", 12, 400),
})  # fmt: skip


def load_fonts() -> tuple[str, ...]:
    """Make the shipped typefaces known to Qt; return the names of files that Qt refused."""
    files = sorted(path for path in (ASSETS / "fonts").iterdir() if path.suffix in {".otf", ".ttf"})
    return tuple(path.name for path in files if QFontDatabase.addApplicationFont(str(path)) < 0)


def make_font(role: str, scale: int = 100, italic: bool = False) -> QFont:
    """Build the font of a role at a text size in per cent, with figures of equal width."""
    kind = ROLES[role]
    font = QFont()
    mono = kind.family == "JetBrains Mono"
    font.setFamilies([kind.family, *(() if mono else ("Inter",)), *(MONO_FALLBACK if mono else FALLBACK)])
    font.setPixelSize(max(10, round(kind.px * scale / 100)))
    font.setWeight(QFont.Weight(kind.weight))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, kind.tracking)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    font.setFeature(QFont.Tag("tnum"), 1)
    if mono:
        # Code shows the signs that are to be typed: >= must not look like ≥.
        font.setFeature(QFont.Tag("calt"), 0)
    return font


def nearest_step(point_size: float, usual: float) -> int:
    """Return the text size nearest to the system's font size, both in points."""
    wanted = 100 * point_size / usual if point_size > 0 and usual > 0 else 100
    return min(STEPS, key=lambda step: abs(step - wanted))

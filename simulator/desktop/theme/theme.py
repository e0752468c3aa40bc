"""The look in force: colours, fonts, icons and motion, handed to every widget and changed live."""

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from simulator.desktop.paths import ASSETS
from simulator.desktop.theme.fonts import STEPS, load_fonts, make_font
from simulator.desktop.theme.icons import Icons
from simulator.desktop.theme.stylesheet import stylesheet
from simulator.desktop.theme.tokens import SCRIM_ALPHA, SHADOW_ALPHA, TINTS, tokens

Scheme = Literal["system", "light", "dark"]

DURATIONS = MappingProxyType(
    {"quick": 90, "enter": 160, "panel": 240, "meter": 400, "path": 600, "blink": 120, "typing": 450}
)
"""How long each kind of movement takes, in milliseconds."""


@dataclass(frozen=True)
class Look:
    """What a person may choose about the look.

    `scale` is the text size in per cent, one of `STEPS`.
    """

    scheme: Scheme = "system"
    scale: int = 100
    reduced_motion: bool = False
    high_contrast: bool = False


class Theme(QObject):
    """Gives colours, fonts, icons and durations by name, and says when they have changed.

    Signals:
        changed: colours, text size or motion are different now: lay out and paint again.
    """

    changed = Signal()

    def __init__(self, look: Look | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icons = Icons(ASSETS / "icons")
        self._look = look or Look()
        self._app: QApplication | None = None
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._colours: dict[str, QColor] = {}
        self._dark = False
        self._resolve()

    @property
    def look(self) -> Look:
        """The choices in force."""
        return self._look

    @property
    def dark(self) -> bool:
        """Whether the colours in force are the dark ones."""
        return self._dark

    @property
    def contrast(self) -> bool:
        """Whether the colours in force are those of high contrast."""
        return self._look.high_contrast

    def install(self, app: QApplication) -> tuple[str, ...]:
        """Dress the application and keep it dressed; return the names of font files that Qt refused."""
        self._app = app
        refused = load_fonts()
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._resolve()
        self._dress()
        return refused

    def choose(
        self,
        scheme: Scheme | None = None,
        scale: int | None = None,
        reduced_motion: bool | None = None,
        high_contrast: bool | None = None,
    ) -> None:
        """Change some of the choices; whatever is left out stays.

        Raises:
            ValueError: the text size is not on offer.
        """
        if scale is not None and scale not in STEPS:
            raise ValueError(f"The text size {scale} is not one of {STEPS}.")
        given: dict[str, Any] = {
            "scheme": scheme,
            "scale": scale,
            "reduced_motion": reduced_motion,
            "high_contrast": high_contrast,
        }
        look = replace(self._look, **{name: value for name, value in given.items() if value is not None})
        if look != self._look:
            self._look = look
            self._refresh()

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """Return a colour by its name, with an opacity from 0 to 1."""
        colour = QColor(self._colours[token])
        if alpha < 1.0:
            colour.setAlphaF(alpha)
        return colour

    def outline_of(self, token: str) -> QColor | None:
        """Return the outline that a tinted ground needs in high contrast, else None."""
        return self.color(TINTS[token]) if self.contrast and token in TINTS else None

    def hatch_alpha(self, usual: float) -> float:
        """Return how strongly to hatch: as usual, or fully in high contrast."""
        return 1.0 if self.contrast else usual

    def font(self, role: str, italic: bool = False) -> QFont:
        """Return the font of a role at the text size in force."""
        key = (role, italic)
        if key not in self._fonts:
            self._fonts[key] = make_font(role, self._look.scale, italic)
        return self._fonts[key]

    def px(self, size: float) -> int:
        """Return a height or width that holds text, grown with the text size; never below its 100 %."""
        return round(size * max(100, self._look.scale) / 100)

    def ms(self, kind: str) -> int:
        """Return how long a kind of movement takes in milliseconds: 0 when motion is reduced."""
        return 0 if self._look.reduced_motion else DURATIONS[kind]

    def scrim(self) -> QColor:
        """Return the colour laid over a page under a modal sheet."""
        return self.color("scrim", SCRIM_ALPHA["contrast" if self.contrast else self._name()])

    def shadow(self) -> QColor:
        """Return the colour of the shadow of popovers and sheets at its darkest."""
        return self.color("shadow", SHADOW_ALPHA[self._name()])

    def _name(self) -> str:
        return "dark" if self._dark else "light"

    def _resolve(self) -> None:
        scheme = self._look.scheme
        if scheme == "system" and self._app is not None:
            self._dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            self._dark = scheme == "dark"
        table = tokens(self._dark, self._look.high_contrast)
        self._colours = {name: QColor(value) for name, value in table.items()}
        self._fonts.clear()

    def _system_changed(self) -> None:
        if self._look.scheme == "system":
            self._refresh()

    def _refresh(self) -> None:
        self._resolve()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._app is None:
            return
        sheet = stylesheet(tokens(self._dark, self.contrast), self._look.scale)
        if sheet == self._app.styleSheet():
            return
        # To exchange one sheet for another, Qt goes over every widget several times; to take one away and to
        # put one on, once each: less than half of the time.
        self._app.setStyleSheet("")
        self._app.setPalette(self._palette())
        self._app.setFont(self.font("ui"))
        self._app.setStyleSheet(sheet)

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for where, token in (
            (role.Window, "canvas"), (role.WindowText, "text"), (role.Base, "surface"),
            (role.AlternateBase, "hover"), (role.Text, "text"), (role.Button, "raised"),
            (role.ButtonText, "text"), (role.BrightText, "onInk"), (role.Highlight, "ink"),
            (role.HighlightedText, "onInk"), (role.PlaceholderText, "text3"), (role.Link, "text"),
            (role.LinkVisited, "text2"), (role.ToolTipBase, "ink"), (role.ToolTipText, "onInk"),
            (role.Mid, "line"), (role.Midlight, "line"), (role.Light, "surface"),
            (role.Dark, "lineStrong"), (role.Shadow, "lineStrong"), (role.Accent, "ink"),
        ):  # fmt: skip
            palette.setColor(where, self.color(token))
        for where in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, where, self.color("text3"))
        return palette

"""The look of everything on paper: light and at its usual size, whatever the screen shows."""

from PySide6.QtGui import QFont

from simulator.desktop.theme import Look, Theme


class PaperTheme(Theme):
    """The light theme for a device that is finer than a screen.

    Qt multiplies the space between letters by the fineness of the device, but not where it measures them:
    words would be wider than their room. On paper they are set without such space.
    """

    def __init__(self) -> None:
        super().__init__(Look("light", 100, reduced_motion=True))
        self._set: dict[tuple[str, bool], QFont] = {}

    def font(self, role: str, italic: bool = False) -> QFont:
        key = (role, italic)
        if key not in self._set:
            font = QFont(super().font(role, italic))
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
            self._set[key] = font
        return self._set[key]

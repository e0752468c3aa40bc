"""The three buttons of the text size."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.appearance import Appearance
from simulator.desktop.desk import Desk
from simulator.desktop.settings.phrases import translate
from simulator.desktop.theme import STEPS
from simulator.desktop.widgets import Button


class TextSize(QWidget):
    """Smaller, as usual, larger; the one in the middle says what is in force."""

    def __init__(self, desk: Desk, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.smaller, self.usual, self.larger = (Button(desk.theme, "", "secondary") for _ in range(3))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for button, act in (
            (self.smaller, appearance.shrink),
            (self.usual, appearance.reset_scale),
            (self.larger, appearance.grow),
        ):
            button.clicked.connect(act)
            line.addWidget(button)

    def retranslate(self) -> None:
        """Show what is in force, in the language in force."""
        scale = self._desk.theme.look.scale
        usual = translate("Settings", "Usual text size, now {percent} %").format(percent=scale)
        self.usual.setText(translate("Settings", "{percent} %").format(percent=scale))
        self.smaller.setText("A−")
        self.larger.setText("A+")
        for button, name in (
            (self.smaller, translate("Settings", "Smaller text")),
            (self.usual, usual),
            (self.larger, translate("Settings", "Larger text")),
        ):
            button.setAccessibleName(name)
            button.updateGeometry()
        self.smaller.setEnabled(scale > STEPS[0])
        self.larger.setEnabled(scale < STEPS[-1])

"""Language, theme, text size and time to answer in one small card over a page that has no rail."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.appearance import Appearance
from simulator.desktop.desk import Desk
from simulator.desktop.theme import STEPS
from simulator.desktop.widgets import Button, Card, Label, Segmented, flush_left


class SettingsPopover(Card):
    """A few rows, each applied at once.

    Signals:
        factor_picked: how much longer the clock of timed replies runs; None for no clock.

    Attributes:
        languages, schemes, factors: the rows of segments.
        smaller, usual, larger: the buttons of the text size.
    """

    factor_picked = Signal(object)

    def __init__(self, desk: Desk, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, "raised", "line", margins=(20, 18, 20, 18), spacing=4, parent=parent)
        self._desk, self._appearance = desk, appearance
        theme = desk.theme
        self._headings = [Label(theme, "", "uiB") for _ in range(4)]
        self.languages, self.schemes, self.factors = (Segmented(theme) for _ in range(3))
        self.smaller, self.usual, self.larger = (Button(theme, "", "secondary") for _ in range(3))
        sizes = QWidget()
        row = QHBoxLayout(sizes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.smaller, self.usual, self.larger):
            row.addWidget(button)
        row.addStretch(1)
        for place, (heading, part) in enumerate(
            zip(self._headings, (self.languages, self.schemes, sizes, self.factors), strict=True)
        ):
            if place:
                self.column.addSpacing(8)
            self.column.addWidget(heading)
            line = QHBoxLayout()
            flush_left(line)
            line.addWidget(part)
            line.addStretch(1)
            self.column.addLayout(line)
        self.languages.chosen.connect(appearance.choose_language)
        self.schemes.chosen.connect(appearance.choose_scheme)
        self.factors.chosen.connect(self.factor_picked)
        self.smaller.clicked.connect(appearance.shrink)
        self.usual.clicked.connect(appearance.reset_scale)
        self.larger.clicked.connect(appearance.grow)
        self.retranslate()
        theme.changed.connect(self.retranslate)

    def offer_time(self, offered: bool) -> None:
        """Show the row of the time to answer, or not: in an exam it is chosen before talks begin."""
        self.factors.setVisible(offered)
        self._headings[-1].setVisible(offered)

    def retranslate(self) -> None:
        """Show what is in force, in the language in force."""
        look = self._desk.theme.look
        for heading, words in zip(
            self._headings,
            (self.tr("Language"), self.tr("Theme"), self.tr("Text size"), self.tr("Time to answer")),
            strict=True,
        ):
            heading.setText(words)
        self.languages.set_options([("en", "English"), ("ru", "Русский")])
        self.languages.choose(self._desk.language.code)
        self.languages.setAccessibleName(self.tr("Language"))
        self.schemes.set_options(
            [("system", self.tr("System")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        )
        self.schemes.choose(look.scheme)
        self.schemes.setAccessibleName(self.tr("Theme"))
        self.factors.set_options(
            [(None, self.tr("Off")), (1.0, self.tr("Normal")), (2.0, "×2"), (4.0, "×4"), (10.0, "×10")]
        )
        self.factors.choose(self._desk.preferences.time_factor)
        self.factors.setAccessibleName(self.tr("Time to answer"))
        self.smaller.setText("A−")
        self.usual.setText(self.tr("{percent} %").format(percent=look.scale))
        self.larger.setText("A+")
        for button, name in (
            (self.smaller, self.tr("Smaller text")),
            (self.usual, self.tr("Usual text size, now {percent} %").format(percent=look.scale)),
            (self.larger, self.tr("Larger text")),
        ):
            button.setAccessibleName(name)
            button.updateGeometry()
        self.smaller.setEnabled(look.scale > STEPS[0])
        self.larger.setEnabled(look.scale < STEPS[-1])

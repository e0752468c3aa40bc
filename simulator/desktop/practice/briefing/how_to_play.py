"""How to play: practice or exam, and how long the clock of timed replies runs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from simulator.desktop.text.vocabulary import mode_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Label, RadioTile, Segmented, tab_to_checked


class HowToPlay(Card):
    """Two tiles and a row of segments, each kept for next time.

    Signals:
        mode_picked: practice or exam.
        factor_picked: how much longer the clock runs; None for no clock.
    """

    mode_picked = Signal(str)
    factor_picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(17, 14, 17, 14), spacing=4, parent=parent)
        self._title = Label(theme, "", "title3")
        self.tiles = {mode: RadioTile(theme) for mode in ("practice", "exam")}
        self._group = QButtonGroup(self)
        self.factors = Segmented(theme)
        self._time, self._remark = Label(theme, "", "uiB"), Label(theme, "", "small", "text2", wrap=True)
        for part in (self._title, self._time, self._remark):
            part.setContentsMargins(3, 0, 3, 0)
        self.column.addWidget(self._title)
        for tile in self.tiles.values():
            self._group.addButton(tile)
            self.column.addWidget(tile)
        self._fixed = Label(theme, "", "small", "text2", wrap=True)
        self._fixed.setContentsMargins(3, 0, 3, 0)
        self.column.addWidget(self._fixed)
        self._clock = QWidget()
        row = QHBoxLayout(self._clock)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.factors)
        row.addStretch(1)
        self.column.addSpacing(4)
        for widget in (self._time, self._clock, self._remark):
            self.column.addWidget(widget)
        self._group.buttonClicked.connect(self._pick_mode)
        self.factors.chosen.connect(self.factor_picked)

    @property
    def mode(self) -> str:
        """The mode that is on."""
        return next(mode for mode, tile in self.tiles.items() if tile.isChecked())

    def show_choices(self, mode: str, factor: float | None, *, timed: bool, set_by: str = "") -> None:
        """Show what is chosen; the clock only where the scenario has timed replies.

        `set_by` is the title of the exercise that sets the mode: then there is nothing to choose.
        """
        self._title.setText(self.tr("How to play"))
        notes = {
            "practice": self.tr("Scores shown, moves can be undone."),
            "exam": self.tr("Scores hidden, no way back."),
        }
        for name, tile in self.tiles.items():
            tile.set_words(mode_word(name), notes[name])
            tile.setChecked(name == mode)
            tile.setVisible(name == mode or not set_by)
        tab_to_checked(self._group)
        self._fixed.setText(self.tr("Set by the exercise “{title}”.").format(title=set_by))
        self._fixed.setVisible(bool(set_by))
        self._time.setText(self.tr("Time to answer"))
        self._remark.setText(self.tr("Does not change the scores."))
        self.factors.set_options(
            [(None, self.tr("Off")), (1.0, self.tr("Normal")), (2.0, "×2"), (4.0, "×4"), (10.0, "×10")]
        )
        self.factors.choose(factor)
        self.factors.setAccessibleName(self.tr("Time to answer"))
        for part in (self._time, self._clock, self._remark):
            part.setVisible(timed)

    def _pick_mode(self) -> None:
        self.mode_picked.emit(self.mode)

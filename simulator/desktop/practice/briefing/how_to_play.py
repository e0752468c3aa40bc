"""How to play: practice or exam, how long the clock of timed replies runs, and which hints are given."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from simulator.desktop.preferences import HINTS, Hints
from simulator.desktop.text.vocabulary import mode_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Label, RadioTile, Segmented, Switch, tab_to_checked


class HowToPlay(Card):
    """Two tiles and a row of segments, each kept for next time.

    Signals:
        mode_picked: practice or exam.
        factor_picked: how much longer the clock runs; None for no clock.
        hint_picked: a hint of the table is wanted or not; carries its name and whether.
        scores_picked: whether the scores are shown at the table.

    Attributes:
        hints: the switches of the hints, by name. scores: the switch of the scores.
    """

    mode_picked = Signal(str)
    factor_picked = Signal(object)
    hint_picked = Signal(str, bool)
    scores_picked = Signal(bool)

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
        self._hints_title = Label(theme, "", "uiB")
        self._hints_title.setContentsMargins(3, 0, 3, 0)
        self._no_hints = Label(theme, "", "small", "text2", wrap=True)
        self._no_hints.setContentsMargins(3, 0, 3, 0)
        self.scores = Switch(theme)
        self.hints = {name: Switch(theme) for name in HINTS}
        self.column.addSpacing(4)
        for widget in (self._hints_title, self._no_hints, self.scores, *self.hints.values()):
            self.column.addWidget(widget)
        self.scores.clicked.connect(self.scores_picked)
        for name, switch in self.hints.items():
            switch.clicked.connect(partial(self._pick_hint, name))
        self._group.buttonClicked.connect(self._pick_mode)
        self.factors.chosen.connect(self.factor_picked)

    @property
    def mode(self) -> str:
        """The mode that is on."""
        return next(mode for mode, tile in self.tiles.items() if tile.isChecked())

    def show_choices(
        self, mode: str, factor: float | None, hints: Hints, *, scores: bool, timed: bool, set_by: str = ""
    ) -> None:
        """Show what is chosen; the clock only where the scenario has timed replies, hints only in practice.

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
        self._show_hints(hints, scores=scores, exam=mode == "exam")

    def _show_hints(self, hints: Hints, *, scores: bool, exam: bool) -> None:
        self._hints_title.setText(self.tr("At the table"))
        self._no_hints.setText(self.tr("No hints and no scores in an exam."))
        self._no_hints.setVisible(exam)
        self.scores.setText(self.tr("Scores"))
        self.scores.setChecked(scores)
        words = {
            "moves": self.tr("What sort of move a reply is"),
            "terms": self.tr("Terms that it would change"),
            "limits": self.tr("Where it leaves the mandate"),
            "contradictions": self.tr("Contradictions of the director"),
        }
        for name, switch in self.hints.items():
            switch.setText(words[name])
            switch.setChecked(getattr(hints, name))
        for switch in (self.scores, *self.hints.values()):
            switch.setVisible(not exam)
            switch.updateGeometry()

    def _pick_hint(self, name: str, *_checked: object) -> None:
        self.hint_picked.emit(name, self.hints[name].isChecked())

    def _pick_mode(self) -> None:
        self.mode_picked.emit(self.mode)

"""One answer and how sure: five tiles and three segments."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.forecast.questions import Question, translate
from simulator.desktop.practice.forecast.tile import OptionTile
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import RING, Label, Segmented
from simulator.office.forecast import CONFIDENCES

_COLUMNS, _GAP = 2, 4
USUAL = 70
"""How sure a pick is until the person says otherwise, in per cent."""


class PickPanel(QWidget):
    """The answers as tiles in two columns; how sure is asked once one of them is on.

    Signals:
        changed: another answer or another confidence.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ids: tuple[str, ...] = ()
        self.tiles: list[OptionTile] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._picked)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self._grid.setContentsMargins(-RING, 0, -RING, 0)
        self._sure = Label(theme, "", "uiB")
        self.confidence = Segmented(theme)
        self.confidence.chosen.connect(self.changed)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._sure)
        row.addWidget(self.confidence)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addLayout(row)

    @property
    def picked(self) -> str | None:
        """The id of the answer that is on; None before one is."""
        place = self._group.checkedId()
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def show_question(self, question: Question) -> None:
        """Offer the answers to a question, with none of them on."""
        for tile in self.tiles:
            self._group.removeButton(tile)
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._ids = question.ids
        self.tiles = [OptionTile(self._theme) for _ in question.options]
        for place, tile in enumerate(self.tiles):
            self._group.addButton(tile, place)
            self._grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)
            # A layout shows what is new only later; a hidden tile could not take the focus now.
            tile.show()
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.retell(question)
        self.confidence.choose(USUAL)
        self._ask_how_sure()

    def retell(self, question: Question) -> None:
        """Say the same in the language in force; what is on stays on."""
        for place, (tile, option) in enumerate(zip(self.tiles, question.options, strict=True), 1):
            tile.set_words(place, option.words, option.note)
        self._sure.setText(translate("Forecast", "How sure?"))
        self.confidence.set_options([(value, f"{value}\u00a0%") for value in CONFIDENCES])
        self.confidence.setAccessibleName(self._sure.text())

    def pick(self, number: int) -> bool:
        """Switch the tile of that number (from 1) on; return whether there is one."""
        if not 1 <= number <= len(self.tiles):
            return False
        self.tiles[number - 1].setChecked(True)
        self.tiles[number - 1].setFocus()
        return True

    @property
    def first_stop(self) -> QWidget | None:
        """The answer that is on, or the first."""
        return next((tile for tile in self.tiles if tile.isChecked()), next(iter(self.tiles), None))

    def _picked(self, _place: int, on: bool) -> None:
        if on:
            self._ask_how_sure()
            self.changed.emit()

    def _ask_how_sure(self) -> None:
        """The row keeps its place from the start, so that nothing jumps under the hand that picks."""
        asked = self.picked is not None
        for part in (self._sure, self.confidence):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
            part.setVisible(asked)

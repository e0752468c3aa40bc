"""What an author should know: the findings of the deep checks, each leading to its line."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import ChipButton, Flow, Label
from simulator.desktop.workshop.balance.phrases import BalanceCounted
from simulator.desktop.workshop.problems.list import ProblemList
from simulator.desktop.workshop.problems.rows import ProblemModel, Row, row_of
from simulator.desktop.workshop.severity import SEVERITIES
from simulator.scenario.problem import Problem

translate = QCoreApplication.translate

FOLDED = {
    "reply-off-frontier": "reply-off-frontier",
    "reply-on-most-ways": "reply-on-most-ways",
    "reply-dominated": "reply-dominated",
    "condition-true-in-play": "condition",
    "condition-false-in-play": "condition",
}
"""Codes of which there may be many, and what they are folded into."""
FEW = 3
"""Up to so many of them stand in the list as they are."""


class Findings(QWidget):
    """Findings by how bad they are; many of one kind are folded into a switch below.

    Attributes:
        list: the findings. folds: the switches, by what is folded.

    Signals:
        chosen: one is to be gone to; carries its place among all of them.
    """

    chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._problems: tuple[Problem, ...] = ()
        self._known = True
        self._model = ProblemModel(self)
        self.head = Label(desk.theme, "", "uiM")
        self.note = Label(desk.theme, "", "ui", "text2", wrap=True)
        self.list = ProblemList(desk.theme, self._model)
        self._folds = QWidget()
        self._row = Flow(self._folds, gap=6, line_gap=0)
        self.folds: dict[str, ChipButton] = {}
        for name in dict.fromkeys(FOLDED.values()):
            fold = ChipButton(desk.theme, "", "outline")
            fold.setCheckable(True)
            fold.toggled.connect(self.retranslate)
            self.folds[name] = fold
            self._row.addWidget(fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self.head, self.note):
            label.setContentsMargins(14, 0, 14, 0)
            column.addWidget(label)
        column.addWidget(self.list)
        self._folds.setContentsMargins(12, 0, 12, 0)
        column.addWidget(self._folds)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.chosen.connect(self._choose)
        desk.theme.changed.connect(self._fit)

    def show_problems(self, problems: tuple[Problem, ...] | None) -> None:
        """Show these; None where nothing was asked."""
        self._known, self._problems = problems is not None, problems or ()
        for fold in self.folds.values():
            fold.blockSignals(True)
            fold.setChecked(False)
            fold.blockSignals(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        many = self._many()
        places = [
            place for place, problem in enumerate(self._problems)
            if (name := FOLDED.get(problem.code)) not in many or (name and self.folds[name].isChecked())
        ]  # fmt: skip
        places.sort(key=lambda place: SEVERITIES.index(self._problems[place].severity))
        language = self._desk.language.code
        rows = [
            row_of(place, one, Path(one.file), language) for place in places if (one := self._problems[place])
        ]
        self._model.show_rows(tuple(rows))
        self.list.setVisible(bool(rows))
        self._fit()
        self.list.setAccessibleName(translate("Balance", "What an author should know"))
        self.head.setText(translate("Balance", "What an author should know"))
        self.note.setText(self._note())
        self.note.setVisible(not self._problems)
        counted = BalanceCounted()
        for name, fold in self.folds.items():
            fold.setVisible(name in many)
            fold.setText(counted.single(name, many.get(name, 0)))
        self._folds.setVisible(bool(many))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """The list is as high as its rows: what it stands in scrolls."""
        rows = range(self._model.rowCount())
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) for row in rows) + 2)

    def _note(self) -> str:
        if not self._known:
            return translate("Balance", "The checks are made under the director whom the scenario names.")
        return translate("Balance", "The deep checks find nothing to tell.")

    def _many(self) -> dict[str, int]:
        """What is folded, with how many there are."""
        found = Counter(FOLDED[one.code] for one in self._problems if one.code in FOLDED)
        return {name: count for name, count in found.items() if count > FEW}

    def _choose(self, row: Row) -> None:
        self.chosen.emit(row.place)

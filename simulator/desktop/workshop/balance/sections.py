"""The parts of a balance: at a glance, all endings, directors, rules of thumb."""

from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Segmented
from simulator.desktop.widgets.scroll import Scroll
from simulator.desktop.workshop.balance.endings_table import EndingsTable
from simulator.desktop.workshop.balance.everybody import Everybody
from simulator.desktop.workshop.balance.overview import Overview
from simulator.desktop.workshop.balance.thumb import Thumb
from simulator.desktop.workshop.balance.way_card import WayCard, Ways
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.problem import Problem
from simulator.workshop.balance.asking import Answer

translate = QCoreApplication.translate

Name = Literal["overview", "endings", "directors", "thumb"]
NAMES: tuple[Name, ...] = get_args(Name)
_BELOW = 110
_SWAP = (Qt.Key.Key_T, ord("Е"))
"""The key beside Ctrl, on a Latin and on a Russian keyboard."""


class Sections(QWidget):
    """Four parts of which one is shown; Ctrl+T changes between the map and the table of the same.

    Attributes:
        tabs: which part is shown. overview, table, card, everybody, thumb: the parts.

    Signals:
        shown: another part is shown; carries its name.
    """

    shown = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = desk.theme
        self._answer: Answer | None = None
        self._ways: Ways | None = None
        self.tabs = Segmented(theme, [(name, "") for name in NAMES])
        self.tabs.choose("overview")
        self.overview, self.table, self.card = Overview(desk), EndingsTable(theme), WayCard(desk)
        self.everybody, self.thumb = Everybody(desk), Thumb(desk)
        endings = QSplitter(Qt.Orientation.Vertical)
        endings.setChildrenCollapsible(False)
        below = Scroll(0)
        below.column.setContentsMargins(14, 4, 14, 10)
        below.column.addWidget(self.card)
        below.column.addStretch(1)
        below.setMinimumHeight(theme.px(_BELOW))
        endings.addWidget(self.table)
        endings.addWidget(below)
        endings.setSizes([300, 220])
        endings.setStretchFactor(0, 3)
        endings.setStretchFactor(1, 2)
        self._stack = QStackedWidget()
        for part in (self.overview, endings, self.everybody, self.thumb):
            self._stack.addWidget(part)
        top = QWidget()
        row = QVBoxLayout(top)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(top)
        column.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self.show_section)
        self.overview.picked.connect(self._pick)
        self.table.passed.connect(self._pass)
        self.retranslate()

    @property
    def section(self) -> Name:
        """The name of the part that is shown."""
        return NAMES[self._stack.currentIndex()]

    @property
    def first(self) -> QWidget:
        """What the keys begin with in the part that is shown."""
        beginnings = self.overview.plot, self.table, self.everybody.compare_button, self.thumb.table
        return beginnings[self._stack.currentIndex()]

    @Slot(object)
    def show_section(self, name: Name) -> None:
        """Show a part."""
        self.tabs.choose(name)
        self._stack.setCurrentIndex(NAMES.index(name))
        self.shown.emit(name)

    def show_answer(
        self,
        answer: Answer,
        scenario: Scenario,
        director: Director | None,
        problems: tuple[Problem, ...] | None,
    ) -> None:
        """Show a balance of a scenario, in whose words its ways are told."""
        self._answer = answer
        self._ways = None if director is None else Ways(scenario, director)
        self.overview.show_answer(answer, director, problems)
        self.table.show_balance(answer.balance)
        self.thumb.show_answer(answer)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        words = {
            "overview": translate("Balance", "Overview"),
            "endings": translate("Balance", "Endings"),
            "directors": translate("Balance", "Directors"),
            "thumb": translate("Balance", "Players"),
        }
        self.tabs.set_options([(name, words[name]) for name in NAMES])
        self.tabs.setAccessibleName(translate("Balance", "Parts of the balance"))
        for part in (self.overview, self.table, self.card, self.everybody, self.thumb):
            part.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() in _SWAP and self.section in ("overview", "endings"):
            to_table = self.section == "overview"
            self.show_section("endings" if to_table else "overview")
            focus = self.table if to_table else self.overview.plot
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _pick(self, row: int) -> None:
        self.show_section("endings")
        self.table.select(row)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _pass(self, row: int) -> None:
        there = row >= 0 and self._answer is not None and self._ways is not None
        self.card.setVisible(there)
        if there:
            assert self._answer is not None
            assert self._ways is not None
            balance = self._answer.balance
            self.card.show_way(balance, row, self._ways.way(balance, row))

"""The first glance: the map of endings, how random play falls, what an author should know."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.scoremap.legend import Legend
from simulator.desktop.scoremap.plot import MapPlot
from simulator.desktop.scoremap.view import Spot
from simulator.desktop.widgets import Label
from simulator.desktop.widgets.scroll import Scroll
from simulator.desktop.workshop.balance.findings import Findings
from simulator.desktop.workshop.balance.phrases import reason_words, source_words
from simulator.desktop.workshop.balance.shares import Shares
from simulator.desktop.workshop.balance.view import balance_map
from simulator.scenario.catalogue import word
from simulator.scenario.director_model import Director
from simulator.scenario.problem import Problem
from simulator.workshop.balance.asking import Answer

translate = QCoreApplication.translate

_WIDE = 460
"""Pixels at 100 % from which on the shares stand beside the map."""
_MAP, _MAP_WIDE, _SHARES = 240, 290, 190
_ANY = 16_777_215


class Overview(QWidget):
    """A balance at a glance.

    Attributes:
        plot, legend, shares, findings: its parts.

    Signals:
        picked: a point of the map was picked; carries the row of its outcome.
    """

    picked = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = desk.theme
        self._desk = desk
        self._shown: tuple[Answer, Director | None] | None = None
        self.plot, self.legend, self.shares = MapPlot(theme), Legend(theme), Shares(theme)
        self.reason = Label(theme, "", "small", "text2", wrap=True)
        self.findings = Findings(desk)
        drawn = QWidget()
        map_column = QVBoxLayout(drawn)
        map_column.setContentsMargins(0, 0, 0, 0)
        map_column.setSpacing(2)
        map_column.addWidget(self.plot, 1)
        map_column.addWidget(self.legend)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._row.addWidget(drawn, 1)
        self._row.addWidget(self.shares)
        self._scroll = Scroll(6)
        top = QVBoxLayout()
        top.setContentsMargins(14, 0, 14, 4)
        top.addWidget(self.reason)
        top.addLayout(self._row)
        self._scroll.column.addLayout(top)
        self._scroll.column.addWidget(self.findings)
        self._scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self._scroll)
        self.findings.list.passed.connect(self._follow)
        self.plot.picked.connect(self._pick)
        self.legend.switched.connect(self._switch)
        theme.changed.connect(self._fit)
        self._fit()

    def show_answer(
        self, answer: Answer, director: Director | None, problems: tuple[Problem, ...] | None
    ) -> None:
        """Show a balance and what was found."""
        self._shown = answer, director
        self.findings.show_problems(problems)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.findings.retranslate()
        if self._shown is None:
            return
        answer, director = self._shown
        balance = answer.balance
        view = balance_map(answer, director)
        self.legend.show_map(view)
        self.plot.show_map(view, name=view.name)
        source = source_words(balance, self._desk.language.number)
        self.shares.show_shares(answer.shares, source, answer.means, _marked(answer))
        self.reason.setText(reason_words(balance))
        self.reason.setVisible(balance.reason is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the shares beside the map where there is room, else below it."""
        theme = self._desk.theme
        wide = self.width() >= theme.px(_WIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.shares.setMinimumWidth(theme.px(_SHARES) if wide else 0)
        self.shares.setMaximumWidth(theme.px(_SHARES) if wide else _ANY)
        self.shares.set_columns(1 if wide else 2)
        self.plot.setFixedHeight(theme.px(_MAP_WIDE if wide else _MAP))

    def _follow(self) -> None:
        """Keep the finding that the keys are on in sight."""
        found = self.findings.list
        row = found.visualRect(found.currentIndex())
        inside = self._scroll.widget()
        if row.isValid() and found.hasFocus() and inside is not None:
            at = found.viewport().mapTo(inside, row.center())
            self._scroll.ensureVisible(at.x(), at.y(), 0, row.height())

    def _switch(self) -> None:
        self.plot.show_layers(self.legend.layers)

    def _pick(self, spot: object) -> None:
        if isinstance(spot, Spot) and isinstance(spot.key, int):
            self.picked.emit(spot.key)


def _marked(answer: Answer) -> frozenset[str]:
    """Regions whose share is a finding."""
    told = {(one.code, one.args.get("region", "")) for one in answer.findings or ()}
    marked = {"bought_smile"} if ("giving-in-pays", word("bought_smile")) in told else set()
    return frozenset(marked | ({"shared_win"} if ("win-by-chance", "") in told else set()))

"""The scenario under every director of the library: how random play falls, and how fair he is."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.debrief.tabs.plain_table import Head, PlainTable
from simulator.desktop.text.vocabulary import region_word
from simulator.desktop.widgets import Button, Label
from simulator.desktop.widgets.scroll import Scroll
from simulator.desktop.workshop.balance.phrases import percent
from simulator.desktop.workshop.balance.shares import ALWAYS
from simulator.workshop.balance.asking import Line

translate = QCoreApplication.translate


class Everybody(QWidget):
    """A line for every director.

    Attributes:
        table: the lines. compare_button: asks for them.

    Signals:
        wanted: they are to be worked out.
    """

    wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: dict[str, Line] = {}
        self._names: Mapping[str, str] = {}
        self._old = False
        self.note = Label(desk.theme, "", "ui", "text2", wrap=True)
        self.compare_button = Button(desk.theme, "", "primary")
        self.table = PlainTable(desk.theme, "")
        self.means = Label(desk.theme, "", "small", "text2", wrap=True)
        room = Scroll(8)
        room.column.setContentsMargins(14, 4, 14, 8)
        room.column.addWidget(self.note)
        room.column.addWidget(self.compare_button)
        room.column.addWidget(self.table)
        room.column.addWidget(self.means)
        room.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(room)
        self.compare_button.clicked.connect(self.wanted)
        self.retranslate()

    @property
    def known(self) -> bool:
        """Whether anything is shown."""
        return bool(self._lines)

    def clear(self) -> None:
        """Forget everybody."""
        self._lines = {}
        self.retranslate()

    def show_line(self, line: Line, names: Mapping[str, str]) -> None:
        """Show one more; `names` are those of directors by their ids."""
        self._names = names
        self._lines[line.director] = line
        self.retranslate()

    def show_old(self, old: bool) -> None:
        """Say whether the text is another by now."""
        if old != self._old:
            self._old = old
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.table.setAccessibleName(translate("Balance", "Directors compared"))
        first, again = translate("Balance", "Compare all directors"), translate("Balance", "Compare again")
        self.compare_button.setText(again if self.known else first)
        first_words = translate(
            "Balance", "The same scenario under every director of the library. It takes half a minute or so."
        )
        self.note.setText(translate("Balance", "Before your last change") if self.known else first_words)
        self.note.setVisible(self._old or not self.known)
        self.table.setVisible(self.known)
        self.means.setVisible(self.known)
        self.means.setText(translate(
            "Balance",
            "Regions: shares of 2,000 random runs, seed 1. Best of both: the highest of the smaller score of "
            "any ending. Fair claims: of those that can be true or false.",
        ))  # fmt: skip
        heads = [
            Head(translate("Balance", "Director")),
            *(Head(region_word(region), figures=True) for region in ALWAYS),
            Head(translate("Balance", "Best of both"), figures=True),
            Head(translate("Balance", "Fair claims"), figures=True),
        ]
        names = sorted(self._lines, key=lambda id: self._names.get(id, id))
        self.table.show_cells(heads, [self._cells(self._lines[name]) for name in names])

    def _cells(self, line: Line) -> list[str]:
        name = self._names.get(line.director, line.director)
        if line.reason is not None:
            return [name, *["–"] * 6]
        return [
            name,
            *(percent(line.shares.get(region, 0.0)) for region in ALWAYS),
            "–" if line.best is None else str(line.best),
            "–" if line.fair is None else percent(line.fair / 100),
        ]

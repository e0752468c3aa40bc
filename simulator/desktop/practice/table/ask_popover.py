"""Questions to the director, over the phone's button."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from simulator.desktop.practice.table.choice_list import ChoiceList
from simulator.desktop.practice.table.phrases import translate
from simulator.desktop.practice.table.rows import ChoiceRow
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Label, Overlay

_WIDTH, _AIR = 460, 12


class AskCard(Card):
    """The questions that may be put to the director now, numbered."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "raised", "line", margins=(14, 12, 14, 12), parent=parent)
        self._theme = theme
        self._title = Label(theme, "", "title3")
        self._hint = Label(theme, "", "small", "text2", wrap=True)
        self.choices = ChoiceList(theme)
        for part in (self._title, self.choices, self._hint):
            self.column.addWidget(part)

    def show_rows(self, rows: tuple[ChoiceRow, ...], room: int) -> None:
        """Show these questions in a card no wider than the room."""
        self._title.setText(translate("Table", "Ask the director"))
        self._hint.setText(translate("Table", "The clock stands still while you choose. Esc closes."))
        self.setAccessibleName(self._title.text())
        # All of them are questions to the director: their move goes without saying.
        self.choices.show_rows(tuple(replace(row, move=None) for row in rows))
        width = min(self._theme.px(_WIDTH), room - 2 * _AIR)
        inner = width - 28
        self.choices.setFixedHeight(self.choices.height_for(inner))
        hint = self._hint.heightForWidth(inner)
        tall = self._title.sizeHint().height() + self.choices.height() + hint + 24 + 16
        self.setFixedSize(width, tall)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and not event.isAutoRepeat():
            self.choices.press(int(event.text()))
        else:
            event.ignore()


class AskPopover(Overlay):
    """The card over the page; Esc or a press beside it closes it.

    Signals:
        chosen: a question was put; carries its id.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.card = AskCard(theme)
        super().__init__(theme, parent, self.card)
        self.card.choices.chosen.connect(self._choose)

    def open_over(self, rows: tuple[ChoiceRow, ...], anchor: QRect) -> None:
        """Open above an area of the window; the first question has the focus."""
        self.card.show_rows(rows, self.window().width())
        self.open_at(QPoint(anchor.left(), anchor.top() - 6))
        self.card.choices.focus_first()

    def _choose(self, choice: str) -> None:
        self.close_up()
        self.chosen.emit(choice)

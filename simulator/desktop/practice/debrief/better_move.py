"""The search for a better reply, inside the opened row of a mistake."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.debrief.search import Search
from simulator.desktop.practice.table.choice_list import ChoiceList
from simulator.desktop.practice.table.rows import ChoiceRow
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Flow, Label, announce

translate = QCoreApplication.translate


class BetterMove(QWidget):
    """The replies that were on the table, to be tried; says whether one of them is it.

    Attributes:
        said: the sentence. choices: the replies. show_it, skip, go_on, stop: the buttons.

    Signals:
        tried: a reply; carries its id.
        give_in, next_wanted, stopped: a button was used.
    """

    tried = Signal(str)
    give_in = Signal()
    next_wanted = Signal()
    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = Label(theme, "", "uiB", wrap=True)
        self.choices = ChoiceList(theme)
        self.show_it = Button(theme, "", "secondary", icon="eye", height=28)
        self.skip = Button(theme, "", "ghost", icon="forward", height=28)
        self.go_on = Button(theme, "", "primary", icon="forward", height=28)
        self.stop = Button(theme, "", "ghost", icon="cross", height=28)
        self.choices.chosen.connect(self.tried)
        self.show_it.clicked.connect(self.give_in)
        self.skip.clicked.connect(self.next_wanted)
        self.go_on.clicked.connect(self.next_wanted)
        self.stop.clicked.connect(self.stopped)
        row, actions = QHBoxLayout(), Flow(gap=4)
        for button in (self.go_on, self.show_it, self.skip, self.stop):
            actions.addWidget(button)
        row.addLayout(actions, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.said)
        column.addWidget(self.choices)
        column.addLayout(row)
        self.hide()

    def show_search(self, search: Search | None) -> None:
        """Show how the search stands; None where this decision is not searched for."""
        self.setVisible(search is not None)
        line = None if search is None else search.line
        if search is None or line is None:
            self.choices.show_rows(())
            return
        last = search.place + 1 == len(search.mistakes)
        self.said.setText(_said(search))
        others = tuple(option for option in line.options if option.id != line.made.id)
        self.choices.setVisible(search.open)
        if search.open:
            self.choices.show_rows(tuple(ChoiceRow(option.id, option.text) for option in others))
        self.show_it.setText(translate("Search", "Show it"))
        self.skip.setText(translate("Search", "Skip"))
        self.go_on.setText(translate("Search", "To the end") if last else translate("Search", "Next mistake"))
        self.stop.setText(translate("Search", "Stop"))
        for button, shown in (
            (self.show_it, search.open),
            (self.skip, search.open),
            (self.go_on, not search.open),
            (self.stop, True),
        ):
            button.setVisible(shown)
            button.updateGeometry()

    def tell(self) -> None:
        """Have a screen reader say how it stands."""
        announce(self, self.said.text())


def _said(search: Search) -> str:
    place = translate("Search", "Mistake {number} of {count}: what would have been better here?")
    return {
        "try": place.format(number=search.place + 1, count=len(search.mistakes)),
        "again": translate("Search", "Not that one. Try again."),
        "nearer": translate("Search", "Better than yours, but there is a better one still. Try again."),
        "solved": translate("Search", "That is it."),
        "shown": translate("Search", "This would have been better."),
    }[search.state]

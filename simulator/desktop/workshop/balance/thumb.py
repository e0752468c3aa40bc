"""Where rules of thumb end, and replies that nobody is ever offered."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.debrief.tabs.plain_table import Head, PlainTable
from simulator.desktop.text.vocabulary import side_short
from simulator.desktop.widgets import Button, Flow, Label
from simulator.desktop.widgets.scroll import Scroll
from simulator.desktop.workshop.balance.phrases import end_word, player_word
from simulator.workshop.balance.asking import Answer, End

translate = QCoreApplication.translate


class Thumb(QWidget):
    """Players without a mind, each with its ends; below, what is never offered.

    Attributes:
        table: where each ends. never: a button for every reply that is never offered.

    Signals:
        chosen: a reply is to be gone to; carries its scene and its id.
    """

    chosen = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = desk.theme
        self._theme = theme
        self._answer: Answer | None = None
        self.note, self.won = (Label(theme, "", "ui", "text2", wrap=True) for _ in range(2))
        self.table = PlainTable(theme, "")
        self.head, self.none = Label(theme, "", "uiM"), Label(theme, "", "ui", "text2", wrap=True)
        self.never: list[Button] = []
        self._room = QWidget()
        self._row = Flow(self._room, gap=4, line_gap=0)
        scroll = Scroll(8)
        scroll.column.setContentsMargins(14, 4, 14, 8)
        for part in (self.note, self.table, self.won, self.head, self.none, self._room):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def show_answer(self, answer: Answer) -> None:
        """Show where each ends in this balance."""
        self._answer = answer
        for old in self.never:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.never = []
        for scene, choice in answer.balance.never:
            button = Button(self._theme, f"{scene} → {choice}", "ghost", height=28)
            button.clicked.connect(self._choose)
            button.setProperty("reply", (scene, choice))
            self.never.append(button)
            self._row.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.note.setText(translate(
            "Balance", "Players without a mind. A scenario that one of them wins teaches to play like that."
        ))  # fmt: skip
        self.table.setAccessibleName(translate("Balance", "Where rules of thumb end"))
        self.head.setText(translate("Balance", "Never offered"))
        if self._answer is None:
            return
        heads = [
            Head(translate("Balance", "Rule of thumb")),
            Head(translate("Balance", "Ends in")),
            Head(side_short("client"), "client", figures=True),
            Head(side_short("company"), "company", figures=True),
        ]
        ends = self._answer.ends
        self.table.show_cells(heads, [
            [player_word(name), *_cells(tuple(dict.fromkeys(ends[name])))] for name in ends
        ])  # fmt: skip
        won = [name for name in ends if ends[name] and all(end.region == "shared_win" for end in ends[name])]
        self.won.setText(
            translate("Balance", "Wins for both sides whatever is drawn: {rules}").format(
                rules=", ".join(map(player_word, won))
            )
            if won
            else translate("Balance", "None of them wins for both sides whatever is drawn.")
        )
        known = self._answer.balance.states is not None
        self.none.setText(
            translate("Balance", "Every reply is offered to somebody.")
            if known
            else translate("Balance", "Not known: the scenario was not searched whole.")
        )
        self.none.setVisible(not self.never)
        self._room.setVisible(bool(self.never))

    def _choose(self) -> None:
        scene, choice = self.sender().property("reply")
        self.chosen.emit(scene, choice)


def _cells(ends: tuple[End, ...]) -> list[str]:
    """The ends of one player under one another."""
    return [
        "\n".join(end_word(end.region) for end in ends),
        "\n".join(str(end.client) for end in ends),
        "\n".join(str(end.company) for end in ends),
    ]

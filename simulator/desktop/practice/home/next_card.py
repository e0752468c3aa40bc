"""The card of what to practise next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.practice.home.next_up import NextUp
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label, flush_left


class NextCard(Card):
    """A scenario, the reason for it in words, and the way there; hidden where there is nothing to practise.

    Signals:
        wanted: the person wants to practise it; carries the scenario's id.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, spacing=4, parent=parent)
        self._shown: NextUp | None = None
        self._head = Label(theme, "", "title3", wrap=True)
        self._title = Label(theme, "", "bodyB", wrap=True)
        self.reason = Label(theme, "", "ui", "text2", wrap=True)
        self.practise = Button(theme, "", "secondary", icon="play")
        self.practise.clicked.connect(self._go)
        foot = QHBoxLayout()
        flush_left(foot)
        foot.addWidget(self.practise)
        foot.addStretch(1)
        self.column.addWidget(self._head)
        self.column.addSpacing(4)
        self.column.addWidget(self._title)
        self.column.addWidget(self.reason)
        self.column.addSpacing(4)
        self.column.addLayout(foot)
        self.hide()

    def show_next(self, shown: NextUp | None) -> None:
        """Show what to practise next, in the language in force."""
        self._shown = shown
        self.setVisible(shown is not None)
        if shown is None:
            return
        self._head.setText(self.tr("What to practise next"))
        company = shown.card.company
        self._title.setText(f"{shown.card.title} · {company}" if company else shown.card.title)
        self.reason.setText(self._reason(shown))
        self.practise.setText(self.tr("Practise"))
        named = self.tr("Practise: {title}").format(title=shown.card.title)
        self.practise.setAccessibleName(named)
        self.practise.setAccessibleDescription(self.reason.text())
        self.practise.updateGeometry()

    def _reason(self, shown: NextUp) -> str:
        ago, count = self._ago(shown.days), shown.points
        words = {
            "new": self.tr("You have not played it to an end yet. It takes {minutes} min."),
            "client_left": self.tr("Last time the client left, {ago}."),
            "walked_away": self.tr("Last time you walked away, {ago}."),
            "company_lost": self.tr("Last time the company lost %n points here, {ago}.", "", count),
            "client_lost": self.tr("Last time the client lost %n points here, {ago}.", "", count),
            "low": self.tr("Last time it was not enough for both sides, {ago}."),
            "held": self.tr("Last time it went well for both sides, {ago}. See whether it holds."),
        }[shown.reason]
        return words.format(ago=ago, minutes=shown.card.minutes)

    def _ago(self, days: int) -> str:
        if not days:
            return self.tr("today")
        return self.tr("yesterday") if days == 1 else self.tr("%n days ago", "", days)

    def _go(self) -> None:
        if self._shown is not None:
            self.wanted.emit(self._shown.card.id)

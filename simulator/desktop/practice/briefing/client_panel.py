"""Who sits across the table, and what is known about them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.portraits import PortraitView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Icon, Label
from simulator.desktop.widgets.scroll import Scroll
from simulator.scenario.model import Scenario

_LOWEST, _HIGHEST = 150, 300


class ClientPanel(Card):
    """The client's portrait, name and role, and the facts that are known before the talks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(1, 1, 1, 1), spacing=0, parent=parent)
        self._theme = theme
        self.portrait = PortraitView(theme, crop="card", radius=11)
        self._name = Label(theme, "", "title1", wrap=True)
        self._role = Label(theme, "", "ui", "text2", wrap=True)
        self._rest = Label(theme, "", "ui", "text2", wrap=True, italic=True)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(10)
        body = Scroll(spacing=4)
        body.column.setContentsMargins(19, 14, 19, 14)
        for part in (self._name, self._role):
            body.column.addWidget(part)
        body.column.addSpacing(10)
        body.column.addLayout(self._facts)
        body.column.addSpacing(10)
        body.column.addWidget(self._rest)
        body.column.addStretch(1)
        self.column.addWidget(self.portrait)
        self.column.addWidget(body, 1)

    def show_client(self, words: Scenario) -> None:
        """Show the client of a scenario, in the language of its words."""
        client = words.client
        self.portrait.show_person(client.portrait, words.id, client.name)
        self._name.setText(client.name)
        self._role.setText(f"{client.role}, {client.company}")
        self._rest.setText(self.tr("The rest is for you to find out."))
        self._clear()
        for fact in client.known:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            row.addWidget(Icon(self._theme, "info"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(self._theme, fact, "body", wrap=True), 1)
            self._facts.addWidget(line)

    def fit_height(self, height: int) -> None:
        """Give the portrait the room that a page of some height leaves it."""
        self.portrait.setFixedHeight(max(_LOWEST, min(_HIGHEST, height - 390)))

    def _clear(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

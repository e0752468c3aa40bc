"""The sheet that asks before a file goes."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, Card, Label, Overlay
from simulator.desktop.workshop.files.shelves import Item

translate = QCoreApplication.translate
_WIDTH = 420


class ConfirmSheet(Overlay):
    """One question with yes and no; the focus begins at no.

    Signals:
        agreed: yes.
    """

    agreed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        theme = desk.theme
        self.card = Card(theme, "raised", radius=14, margins=(24, 20, 24, 20), spacing=10)
        super().__init__(theme, parent, self.card, scrim=True)
        self._item: Item | None = None
        self._title, self._says = (
            Label(theme, "", "title2", wrap=True),
            Label(theme, "", "ui", "text2", wrap=True),
        )
        self.no, self.yes = Button(theme, "", "secondary", height=38), Button(theme, "", "ghost", height=38)
        row = QHBoxLayout()
        for button in (self.no, self.yes):
            row.addWidget(button)
        row.addStretch(1)
        self.card.column.addWidget(self._title)
        self.card.column.addWidget(self._says)
        self.card.column.addSpacing(6)
        self.card.column.addLayout(row)
        self.no.clicked.connect(self.close_up)
        self.yes.clicked.connect(self._agree)
        desk.language.changed.connect(self.retranslate)
        theme.changed.connect(self._dress)
        self._dress()

    def ask(self, item: Item) -> None:
        """Ask whether a file is to go."""
        self._item = item
        self.retranslate()
        self.open()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        name = "" if self._item is None else self._item.path.name
        self._title.setText(translate("Workshop", "Delete {name}?").format(name=name))
        self.card.setAccessibleName(self._title.text())
        self._says.setText(
            translate(
                "Workshop",
                "It goes into the trash of the program with its translations, and can be fetched back.",
            )
        )
        self.no.setText(translate("Workshop", "Keep it"))
        self.yes.setText(translate("Workshop", "Delete"))
        for button in (self.no, self.yes):
            button.updateGeometry()

    def _agree(self) -> None:
        self.close_up()
        self.agreed.emit()

    def _dress(self) -> None:
        self.card.setFixedWidth(self._theme.px(_WIDTH))
        self._place()

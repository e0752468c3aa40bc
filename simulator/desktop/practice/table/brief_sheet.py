"""The briefing once more, over the table: what the company wants, and what is known of the client."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from simulator.desktop.practice.table.phrases import translate
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label, Overlay
from simulator.desktop.widgets.prose import Prose
from simulator.desktop.widgets.scroll import Scroll
from simulator.scenario.model import Scenario

_WIDTH, _AIR = 620, 48


class BriefSheet(Overlay):
    """The words of the briefing to read, and one way back: Esc, Enter or B."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._card = _BriefCard(theme)
        super().__init__(theme, parent, self._card, scrim=True)
        self._card.done.clicked.connect(self.close_up)

    def read(self, words: Scenario) -> None:
        """Show the briefing of a scenario in the language of its words."""
        self._card.show_words(words)
        self._card.fit(self.window().height())
        self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._card.text.turn_page(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.text().lower() in ("b", "и"):
            self.close_up()
        else:
            super().keyPressEvent(event)


class _BriefCard(Card):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, radius=18, margins=(28, 24, 20, 20), spacing=12)
        self._theme = theme
        self._title = Label(theme, "", "title2", wrap=True)
        self.text = Scroll(spacing=10)
        self.text.column.setContentsMargins(0, 0, 14, 0)
        self.done = Button(theme, "", "primary", key="Esc", height=38)
        self.column.addWidget(self._title)
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignRight)

    def hasHeightForWidth(self) -> bool:
        return False  # it is as high as `fit` says, and its words scroll

    def fit(self, room: int) -> None:
        """As high as the words, in a window of some height."""
        width = self._theme.px(_WIDTH)
        inside = self.text.widget()
        words = 0 if inside is None else inside.heightForWidth(width - 60)
        rest = self._title.sizeHint().height() + self.done.sizeHint().height() + 80
        self.setFixedSize(width, min(words + rest, room - _AIR))

    def show_words(self, words: Scenario) -> None:
        column = self.text.column
        while (item := column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._title.setText(words.title)
        self.setAccessibleName(words.title)
        self.done.setText(translate("Table", "Close"))
        brief = Prose(self._theme)
        brief.set_words(words.seller.brief)
        column.addWidget(brief)
        leaving = words.seller.walk_away
        for heading, lines in (
            (translate("Table", "What you know of the client"), list(words.client.known)),
            (translate("Table", "Between you so far"), [entry.text for entry in words.past]),
            (translate("Table", "If you walk away"), [leaving] if leaving else []),
        ):
            if lines:
                column.addSpacing(4)
                column.addWidget(Label(self._theme, heading, "title3"))
                for line in lines:
                    column.addWidget(Label(self._theme, line, "body", wrap=True))
        column.addStretch(1)
        self.text.verticalScrollBar().setValue(0)

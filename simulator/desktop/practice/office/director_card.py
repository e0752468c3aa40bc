"""The left column: his face, how much patience is left, what he said before, and what was foretold of him."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.portraits import PortraitView
from simulator.desktop.practice.office.phrases import patience_words, translate
from simulator.desktop.practice.office.pips import Pips
from simulator.desktop.practice.office.view import OfficeView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Flow, Icon, Label
from simulator.desktop.widgets.scroll import Scroll

_LOWEST, _HIGHEST, _BAR = 100, 380, 10


class QuoteCard(Card):
    """Something he said before; outlined when it is compared with what he says now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "sunken", None, radius=10, margins=(14, 10, 14, 10), parent=parent)
        self.words = Label(theme, "", "body", wrap=True)
        self.column.addWidget(self.words)
        self.marked = False

    def mark(self, on: bool) -> None:
        """Outline it, or not."""
        self.marked = on
        self.set_look("sunken", "directorFill" if on else None, 2 if on else 1)


class DirectorCard(Card):
    """Who sits behind the desk. Can be reached with F6, so that it can be read again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(1, 1, 1, 1), spacing=0, parent=parent)
        self._theme = theme
        self.portrait = PortraitView(theme, crop="card", radius=11)
        self._name = Label(theme, "", "title1", wrap=True)
        self._role = Label(theme, "", "ui", "text2", wrap=True)
        self._patience, self.pips = Label(theme, "", "uiM"), Pips(theme)
        self._said = Label(theme, "", "smallM", "text2")
        self.quote = QuoteCard(theme)
        self._sealed_note = Label(theme, "", "ui", "text2", wrap=True)
        self._sealed = Label(theme, "", "ui", "text2", wrap=True)
        self._sealed_line = QWidget()
        self._shown: object = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange(theme)

    def show_view(self, view: OfficeView) -> None:
        """Show him as he is now."""
        if self._shown != (who := (view.portrait, view.seed)):
            self._shown = who
            self.portrait.show_person(view.portrait, view.seed, view.name)
        self.portrait.show_mood(view.mood, view.name)
        self._name.setText(view.name)
        self._role.setText(view.role)
        self._patience.setText(translate("Office", "Patience"))
        self.pips.show_left(
            view.patience, view.most_patience, patience_words(view.patience, view.most_patience)
        )
        for part in (self._said, self.quote):
            part.setVisible(view.quote is not None)
        if view.quote is not None:
            self._said.setText(translate("Office", "Said at {time}").format(time=view.quote.time))
            self.quote.words.setText(view.quote.text)
        self.quote.mark(False)
        self._sealed_note.setText(translate("Office", "Your forecast is sealed until the debrief."))
        self._sealed.setText(view.sealed)
        self._sealed_note.setVisible(bool(view.sealed))
        self._sealed_line.setVisible(bool(view.sealed))
        self.setAccessibleName(f"{view.name}. {self.pips.accessibleName()}")
        self.setAccessibleDescription("" if view.quote is None else f"{self._said.text()}: {view.quote.text}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.set_look("surface", "focus", 2)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_look("surface", "line")

    def fit(self, width: int, height: int) -> None:
        """Give the face the room that a page leaves it; a low page does without."""
        self.setFixedWidth(width)
        # Words inside words are measured from the inside out; Qt would do so only later.
        for inner in (self.quote.column, self._sealed_line.layout(), self._words):
            if inner is not None:
                inner.activate()
        # As if the scroll bar were there: once there it stays as long as its own room makes it needed.
        room = height - self._words.heightForWidth(width - 2 - _BAR) - 2
        self.portrait.setVisible(room >= _LOWEST)
        self.portrait.setFixedHeight(max(_LOWEST, min(_HIGHEST, room)))

    def _arrange(self, theme: Theme) -> None:
        body = Scroll(spacing=2)
        self._words = column = body.column
        column.setContentsMargins(19, 14, 19, 14)
        patience = Flow(gap=16)
        patience.addWidget(self._patience)
        patience.addWidget(self.pips)
        sealed = QHBoxLayout(self._sealed_line)
        sealed.setContentsMargins(0, 4, 0, 0)
        sealed.setSpacing(8)
        sealed.addWidget(Icon(theme, "lock", size=16), 0, Qt.AlignmentFlag.AlignTop)
        sealed.addWidget(self._sealed, 1)
        column.addWidget(self._name)
        column.addWidget(self._role)
        column.addSpacing(12)
        column.addLayout(patience)
        column.addSpacing(14)
        column.addWidget(self._said)
        column.addSpacing(4)
        column.addWidget(self.quote)
        column.addSpacing(12)
        column.addWidget(self._sealed_note)
        column.addWidget(self._sealed_line)
        column.addStretch(1)
        self.column.addWidget(self.portrait)
        self.column.addWidget(body, 1)

"""What a page shows when it has nothing yet, or cannot show what was asked for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.button import Button
from simulator.desktop.widgets.card import Card
from simulator.desktop.widgets.dressed import flush_left
from simulator.desktop.widgets.flow import Flow
from simulator.desktop.widgets.icon import Icon
from simulator.desktop.widgets.label import Label


class Placeholder(QWidget):
    """An icon, one line, one sentence that says what will be here, and one action.

    Attributes:
        action: the button; hidden until it has words.
    """

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(theme, "", "title3")
        self._sentence = Label(theme, "", "ui", "text2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._sentence.setFixedWidth(360)
        self.action = Button(theme, "", "primary")
        self.action.hide()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        for part in (Icon(theme, icon, "text3", 36), self._title, self._sentence, self.action):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(part)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(1)

    def set_words(self, title: str, sentence: str, action: str = "") -> None:
        """Say what is missing and what to do about it."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))


class ErrorCard(Card):
    """What cannot be done, why, what is safe; with the action that mends it and the details to copy.

    Attributes:
        action, copy, close_button: its buttons; `action` is hidden until it has words, the last unless the
            card is one that can be put away.
        others: further buttons, hidden until something is offered.

    Signals:
        put_away: the person has read it.
    """

    put_away = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, closable: bool = False, offers: int = 0
    ) -> None:
        """`offers` is how many further ways there may be, besides the action."""
        super().__init__(theme, margins=(20, 18, 20, 18), spacing=10, parent=parent)
        self._details = ""
        self._title = Label(theme, "", "title3", wrap=True)
        self._why = Label(theme, "", "ui", "text2", wrap=True)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._safe = Label(theme, "", "small", "text2", wrap=True)
        self.action = Button(theme, "", "primary")
        self.copy = Button(theme, "", "ghost")
        self.copy.clicked.connect(self._copy_details)
        self.close_button = Button(theme, "", "ghost", key="Esc")
        self.close_button.clicked.connect(self.put_away)
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon(theme, "warning", "bad", 22), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self.others = tuple(Button(theme, "", "ghost") for _ in range(offers))
        self._acts: list[Callable[[], object]] = []
        for number, button in enumerate(self.others):
            button.clicked.connect(partial(self._do, number))
        row = Flow(gap=2)
        for button in (self.action, *self.others, self.copy, self.close_button):
            row.addWidget(button)
        flush_left(buttons)
        buttons.addLayout(row, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._why)
        self.column.addLayout(buttons)
        self.column.addWidget(self._safe)
        self.column.addStretch(1)
        # Only now: a button that is shown before it stands in the card would be a window for a moment.
        self.close_button.setVisible(closable)
        self.set_words("", "")
        self.offer()

    @property
    def words(self) -> str:
        """Everything the card says, one part a line."""
        parts = (self._title.text(), self._why.text(), self._safe.text())
        return "\n".join(part for part in parts if part)

    def set_words(self, title: str, why: str, safe: str = "", action: str = "", details: str = "") -> None:
        """Say what failed; `details` is what Copy details puts on the clipboard."""
        self._details = details
        self._title.setText(title)
        self._why.setText(why)
        self._safe.setText(safe)
        self._safe.setVisible(bool(safe))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.copy.setText(self.tr("Copy details"))
        self.copy.setVisible(bool(details))
        self.close_button.setText(self.tr("Close"))
        for button in (self.action, self.copy, self.close_button):
            button.updateGeometry()

    def offer(self, *offers: tuple[str, Callable[[], object]]) -> None:
        """Offer further ways, each with its words and what is done then; none takes those away."""
        self._acts = [act for _, act in offers]
        for number, button in enumerate(self.others):
            button.setText(offers[number][0] if number < len(offers) else "")
            button.setVisible(number < len(offers))
            button.updateGeometry()

    def _do(self, number: int, *_: object) -> None:
        self._acts[number]()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

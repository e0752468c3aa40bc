"""A call of the director's: modal, with the clock stopped, with nothing to answer but the phone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.portraits import PortraitView
from simulator.desktop.practice.table.phrases import translate
from simulator.desktop.practice.table.rows import MessageRow, Person
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label, Overlay, announce, smooth

_WIDTH, _FACE = 372, 112


class CallCard(Card):
    """The ringing phone, then what the director says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, radius=18, margins=(28, 26, 28, 21), spacing=6, parent=parent)
        self._theme = theme
        self._name = ""
        self.portrait = PortraitView(theme, crop="disc")
        self.portrait.setFixedSize(_FACE, _FACE)
        self.state = Label(theme, "", "smallM", "text2")
        self.name = Label(theme, "", "title1", wrap=True)
        self.words = Label(theme, "", "ui", "text2", wrap=True)
        self.ring = Button(theme, "", "secondary", key="Esc", height=38)
        self.answer = Button(theme, "", "primary", icon="phone", key="Enter", height=38)
        self.column.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addSpacing(6)
        for label in (self.state, self.name, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        self.column.addSpacing(9)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        buttons.addWidget(self.ring)
        buttons.addWidget(self.answer)
        buttons.addStretch(1)
        self.column.addLayout(buttons)

    def show_ringing(self, director: Person) -> None:
        """Let the phone ring."""
        self.portrait.show_person(director.portrait, director.seed, director.name)
        self.portrait.show_mood("cold", director.name)
        self.state.setText(translate("Table", "Incoming call"))
        self.name.setText(director.name)
        self.words.setText(translate("Table", "The clock is stopped while you talk."))
        self.words.set_role("ui")
        self.words.set_colour("text2")
        self.ring.setText(translate("Table", "Let it ring"))
        self.ring.show()
        self.answer.setText(translate("Table", "Answer"))
        self.answer.set_icon_name("phone")
        self.setAccessibleName(f"{self.state.text()}. {director.name}")
        self._fit()

    def show_words(self, text: str) -> None:
        """Show what the director says."""
        self.portrait.show_mood("mixed", self.name.text())
        self.state.setText(translate("Table", "On the phone"))
        self.words.setText(text)
        self.words.set_role("speech")
        self.words.set_colour("text")
        self.ring.hide()
        self.answer.setText(translate("Table", "Got it"))
        self.answer.set_icon_name("")
        self.setAccessibleName(f"{self.name.text()}: {text}")
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = smooth(self)
        painter.setPen(QPen(self._theme.color("directorFill"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.portrait.geometry().adjusted(-1, -1, 1, 1))

    def _fit(self) -> None:
        buttons = self.ring.sizeHint().width() + self.answer.sizeHint().width() + 64
        width = max(self._theme.px(_WIDTH), buttons)
        inner = width - 56
        texts = sum(label.heightForWidth(inner) for label in (self.name, self.words))
        tall = 26 + _FACE + 12 + self.state.sizeHint().height() + texts + 5 * 6 + 9
        self.setFixedSize(width, tall + self.answer.sizeHint().height() + 21)


class CallSheet(Overlay):
    """Covers the Table while the phone rings and while the director speaks.

    Closing it unanswered lets it ring: the words stand in the thread all the same.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.card = CallCard(theme)
        super().__init__(theme, parent, self.card, scrim=True)
        self._text = ""
        self._number = -1
        self._answered = False
        self.card.ring.clicked.connect(self.close_up)
        self.card.answer.clicked.connect(self._go_on)

    @property
    def answered(self) -> bool:
        """Whether the phone was picked up."""
        return self._answered

    def ring_from(self, director: Person, message: MessageRow) -> None:
        """Let the phone ring."""
        self._text, self._number, self._answered = message.text, message.number, False
        self.card.show_ringing(director)
        self.open()
        self.card.answer.setFocus(Qt.FocusReason.PopupFocusReason)
        rings = translate("Table", "{director} is calling. Enter to answer.")
        announce(self, rings.format(director=director.name), at_once=True, said=True)

    def retell(self, director: Person, messages: tuple[MessageRow, ...]) -> None:
        """Say the same in the language in force, if it is on screen."""
        said = next((one for one in messages if one.number == self._number), None)
        if not self.isVisible() or said is None:
            return
        self._text = said.text
        self.card.show_ringing(director)
        if self._answered:
            self.card.show_words(said.text)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        if self._answered:
            self.close_up()
            return
        self._answered = True
        self.card.show_words(self._text)
        self._place()
        announce(self, self.card.accessibleName(), said=True)

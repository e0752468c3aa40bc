"""The phone: what the director writes, in a place of its own, never over the replies."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.portraits import PortraitView
from simulator.desktop.practice.table.phrases import contradicts, phone_name, translate
from simulator.desktop.practice.table.rows import MessageRow, TableView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Chip, ChipButton, Label, announce, smooth
from simulator.desktop.widgets.scroll import SteadyArea

RESTING_FACE = "mixed"
"""The director at rest: a smile below a frown."""
_DISC, _WIDEST = 36, 300
_DELIBERATE = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class MessageBubble(Card):
    """One message with its time, and the chip of a contradiction.

    Signals:
        compared: the person wants to see this message beside the earlier one; carries both numbers.
    """

    compared = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "sunken", None, margins=(12, 8, 12, 8), spacing=4, parent=parent)
        self.row: MessageRow | None = None
        self._marked = False
        self._text = Label(theme, "", "ui", wrap=True)
        self._time = Label(theme, "", "caption", "text3")
        self.chip = ChipButton(theme, "", "director", icon="swap")
        self.chip.clicked.connect(self._compare)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.chip)
        foot.addStretch(1)
        foot.addWidget(self._time, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addWidget(self._text)
        self.column.addLayout(foot)

    def show_row(self, row: MessageRow) -> None:
        """Show a message."""
        self.row = row
        self._text.setText(row.text)
        self._text.set_role("uiM" if row.new else "ui")
        self._time.setText(row.time)
        self._time.set_colour("text2" if row.new else "text3")
        self.chip.setVisible(row.contradicts is not None)
        if row.contradicts is not None:
            self.chip.setText(contradicts(row.contradicts[1]))
            self.chip.updateGeometry()
        self.setAccessibleName(f"{row.time}. {row.text}")
        self._look()

    def mark(self, on: bool) -> None:
        """Outline the message as one of two that pull apart, or not."""
        self._marked = on
        self._look()

    @property
    def marked(self) -> bool:
        """Whether the message is outlined."""
        return self._marked

    def _look(self) -> None:
        new = self.row is not None and self.row.new
        outline = "directorFill" if self._marked or new else None
        self.set_look("directorTint" if new else "sunken", outline, 2 if self._marked else 1)

    def _compare(self) -> None:
        if self.row is not None and self.row.contradicts is not None:
            self.compared.emit(self.row.contradicts[0], self.row.number)


class Thread(SteadyArea):
    """The messages in order, the newest at the bottom and in sight.

    Signals:
        read: the person has come here to read.
    """

    read = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bubbles: list[MessageBubble] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget()
        inside.setProperty("bare", True)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.setWidget(inside)
        self._follow = True
        self.verticalScrollBar().rangeChanged.connect(self._grown)

    def show_rows(self, rows: tuple[MessageRow, ...]) -> None:
        """Show these messages; a longer thread is scrolled to its end."""
        grown = len(rows) != len(self.bubbles)
        while len(self.bubbles) > len(rows):
            old = self.bubbles.pop()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self.bubbles) < len(rows):
            bubble = MessageBubble(self._theme)
            bubble.compared.connect(self.compare)
            bubble.chip.installEventFilter(self)
            self._column.addWidget(bubble, 0)
            bubble.show()
            self.bubbles.append(bubble)
        for bubble, row in zip(self.bubbles, rows, strict=True):
            bubble.show_row(row)
            if grown:
                bubble.mark(False)
        if grown:
            self._follow = True
            self.to_end()

    def compare(self, earlier: int, later: int) -> None:
        """Bring the earlier message into sight, say it, and outline both."""
        self._follow = False
        for bubble in self.bubbles:
            number = -1 if bubble.row is None else bubble.row.number
            bubble.mark(number in (earlier, later))
            if number == earlier:
                self.ensureWidgetVisible(bubble, 0, 4)
                announce(bubble, bubble.accessibleName(), said=True)

    def to_end(self) -> None:
        """Show the newest message."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._note_reading(event)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        self._note_reading(event)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _grown(self) -> None:
        if self._follow:
            self.to_end()

    def _note_reading(self, event: QEvent) -> None:
        """A person who comes here reads; a focus that fell here by itself does not."""
        panel = self.parentWidget()
        if isinstance(event, QFocusEvent) and panel is not None:
            panel.update()  # it draws the ring around the thread
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _DELIBERATE:
            self.read.emit()

    def _fit(self) -> None:
        """Leave room beside the bubbles by a margin: a layout measures words by its own width, not theirs."""
        room = self.viewport().width()
        self._column.setContentsMargins(0, 0, max(4, room - self._theme.px(_WIDEST)), 0)


class PhonePanel(Card):
    """The director on the phone: who it is, the thread, and the way to ask.

    Signals:
        ask_wanted: the person wants to ask the director.
        read: the person has come to the thread to read.
    """

    ask_wanted = Signal()
    read = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(14, 12, 14, 9), spacing=8, parent=parent)
        self.portrait = PortraitView(theme, crop="disc")
        self.portrait.setFixedSize(_DISC, _DISC)
        self._name = Label(theme, "", "uiB")
        self._role = Label(theme, "", "small", "text2", wrap=True)
        self.new = Chip(theme, "", "alert", height=20)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(self._name)
        who.addWidget(self._role)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.portrait)
        head.addLayout(who, 1)
        head.addWidget(self.new)
        self.thread_view = Thread(theme)
        self.thread_view.read.connect(self.read)
        self.ask = Button(theme, "", "secondary", icon="ask", key="D")
        self.ask.clicked.connect(self.ask_wanted)
        foot = QHBoxLayout()
        foot.addWidget(self.ask)
        foot.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(self.thread_view, 1)
        self.column.addLayout(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.thread_view.hasFocus():
            painter = smooth(self)
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRoundedRect(self.thread_view.geometry().adjusted(-3, -3, 3, 3), 10, 10)

    def show_view(self, view: TableView, *, can_ask: bool) -> None:
        """Show what the director has said so far."""
        self.portrait.show_person(view.director.portrait, view.director.seed, view.director.name)
        self.portrait.show_mood(RESTING_FACE, view.director.name)
        self._name.setText(view.director.name)
        self._role.setText(view.director.role)
        new = sum(message.new for message in view.messages)
        self.new.setText(translate("Table", "New"))
        self.new.updateGeometry()
        self.new.setVisible(new > 0)
        self.set_look("surface", "directorFill" if new else "line", 2 if new else 1)
        self.thread_view.show_rows(view.messages)
        name = phone_name(view.director.name, new)
        self.setAccessibleName(name)
        self.thread_view.setAccessibleName(name)
        self.ask.setText(translate("Table", "Ask the director"))
        self.ask.setEnabled(can_ask and bool(view.asks))
        self.ask.updateGeometry()
        nothing = not view.asks and view.ended is None
        self.ask.setToolTip(translate("Table", "Nothing to ask now") if nothing else "")

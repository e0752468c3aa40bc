"""The replies on offer, one under the other; arrows move between them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from simulator.desktop.practice.table.choice_button import ChoiceButton
from simulator.desktop.practice.table.phrases import replies_name
from simulator.desktop.practice.table.rows import ChoiceRow
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import announce


class ChoiceList(QFrame):
    """Buttons for replies. While waiting they keep their place and cannot be used.

    Signals:
        chosen: the person gave a reply; carries its id.
        reached: a reply has the focus; carries its button.
        pointed: with `pointable`, a reply was pressed with Ctrl held, and is not given; carries its id.

    Attributes:
        pointable: whether replies can be pointed at, without being given.
    """

    chosen = Signal(str)
    reached = Signal(QWidget)
    pointed = Signal(str)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, hushed: Callable[[], bool] = lambda: False
    ) -> None:
        """`hushed` tells whether keys are to be ignored, because the replies have only just appeared."""
        super().__init__(parent)
        self._theme, self._hushed = theme, hushed
        self.buttons: list[ChoiceButton] = []
        self.pointable = False
        self._waiting = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self._dress)

    @property
    def waiting(self) -> bool:
        """Whether replies cannot be given now."""
        return self._waiting

    def show_rows(self, rows: tuple[ChoiceRow, ...]) -> None:
        """Offer these replies; the focus stays at its place if it was in the list."""
        held = self.holds_focus()
        here = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), 0)
        while len(self.buttons) < len(rows):
            button = ChoiceButton(self._theme, self)
            button.clicked.connect(self._clicked)
            button.installEventFilter(self)
            self.buttons.append(button)
            self._column.addWidget(button)
            # A layout shows what is new only later; a hidden reply could not take the focus now.
            button.show()
        while len(self.buttons) > len(rows):
            button = self.buttons.pop()
            if button.hasFocus():
                self.setFocus()
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        for place, (button, row) in enumerate(zip(self.buttons, rows, strict=True), 1):
            button.show_row(row, place, len(rows))
        self.setAccessibleName(replies_name(len(rows)))
        if held and self.buttons and not self._waiting:
            self.buttons[min(here, len(self.buttons) - 1)].setFocus()
        self.updateGeometry()

    def set_waiting(self, waiting: bool) -> None:
        """Stop or go on; the focus is kept here meanwhile and returns to the first reply."""
        if waiting == self._waiting:
            return
        self._waiting = waiting
        held = self.holds_focus()
        if waiting and held:
            self.setFocus()
        for button in self.buttons:
            button.setEnabled(not waiting)
        if not waiting and held:
            self.focus_first()

    def holds_focus(self) -> bool:
        """Whether the focus is on the list or one of its replies."""
        return self.hasFocus() or any(button.hasFocus() for button in self.buttons)

    def focus_first(self) -> None:
        """Put the focus on the first reply."""
        if self.buttons and not self._waiting:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus()

    def press(self, number: int) -> bool:
        """Give the reply of that number (from 1); return whether there is one."""
        if self._waiting or self._hushed() or not 1 <= number <= len(self.buttons):
            return False
        self.buttons[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.buttons[number - 1].click()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, ChoiceButton):
            self.reached.emit(watched)
        if self.pointable and isinstance(watched, ChoiceButton) and _with_ctrl(event):
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
                self.pointed.emit(watched.row.id)
            return True
        presses = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in presses:
            return event.isAutoRepeat() or self._hushed()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        here = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), None)
        last = len(self.buttons) - 1
        if here is None or last < 0:
            event.ignore()
        elif event.key() in moves:
            target = max(0, min(last, here + moves[Qt.Key(event.key())]))
            self.buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            place = 0 if event.key() == Qt.Key.Key_Home else last
            self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            event.ignore()

    def height_for(self, width: int) -> int:
        """How high the replies are at a width."""
        return sum(button.heightForWidth(width) for button in self.buttons)

    def minimumSizeHint(self) -> QSize:
        """The height follows the width; without this the height at a former width would stay."""
        return QSize(260, 40)

    def sizeHint(self) -> QSize:
        width = max(420, self.width())
        return QSize(width, self.height_for(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The list itself is not seen: its replies are."""

    def _clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, ChoiceButton) or self._waiting:
            return
        if button.locked:
            announce(button, button.row.locked or "", at_once=True)
            return
        button.mark_chosen()
        self.chosen.emit(button.row.id)

    def _dress(self) -> None:
        for button in self.buttons:
            button.dress()


def _with_ctrl(event: QEvent) -> bool:
    """Whether a reply is pressed, or let go, with Ctrl held."""
    control = Qt.KeyboardModifier.ControlModifier
    if isinstance(event, QMouseEvent):
        return event.button() == Qt.MouseButton.LeftButton and bool(event.modifiers() & control)
    enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return isinstance(event, QKeyEvent) and event.key() in enter and bool(event.modifiers() & control)

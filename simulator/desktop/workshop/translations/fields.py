"""The fields in which a line is changed, in both languages."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from simulator.desktop.theme import Theme

_PAD = 20
_STAYS = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Where the focus goes for a while and comes back."""


class WordsField(QPlainTextEdit):
    """A field of some lines that grows with its words; Tab leaves it, Ctrl+Enter is done with it.

    Signals:
        done: the person is done with this line.
        left: another part of the window has the focus.
        undo_wanted, redo_wanted: asked for where the field itself has nothing to take back or make again.
    """

    done = Signal()
    left = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, theme: Theme, most: int, parent: QWidget | None = None) -> None:
        """`most` lines are shown at once."""
        super().__init__(parent)
        self._theme, self._most = theme, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def words(self) -> str:
        """What stands in the field; spaces that keep words together stay what they are."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_words(self, words: str) -> None:
        """Put other words in, with nothing to take back."""
        if words != self.words:
            self.setPlainText(words)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(160, self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._high())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif control and event.key() == Qt.Key.Key_Z and not shift and not self.document().isUndoAvailable():
            self.undo_wanted.emit()
        elif control and event.key() == Qt.Key.Key_Z and shift and not self.document().isRedoAvailable():
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files that are dropped are not words."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def _high(self) -> int:
        shown = min(max(1, round(self.document().size().height())), self._most)
        return round(shown * QFontMetricsF(self.font()).lineSpacing()) + _PAD

    def _fit(self, *_size: object) -> None:
        more = round(self.document().size().height()) > self._most
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if self.height() != self._high():
            self.updateGeometry()

    def _dress(self) -> None:
        font = self._theme.font("ui")
        self.setFont(font)
        # What stands in an empty field is painted in the font of its viewport, which keeps an older one.
        self.viewport().setFont(font)
        self.document().setDefaultFont(font)
        self.updateGeometry()

"""How the marks are to be read: priority, free gain, options kept; a line each, explained on demand."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from simulator.desktop.practice.debrief.decision_words import free_gain, options_kept, read_as, widest_step
from simulator.desktop.practice.debrief.rows import DebriefView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label, draw_ring, smooth

_HIGH, _ICON, _GAP, _PAD, _AIR, _LEAST = 26, 15, 6, 6, 4, 200

translate = QCoreApplication.translate


class Note(QToolButton):
    """A line that explains itself when it is pointed at or has the focus.

    Signals:
        reached: it is pointed at or has the focus.
    """

    reached = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.explanation = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.reached)
        theme.changed.connect(self._dress)

    def set_words(self, words: str, explanation: str) -> None:
        """Show a line; the explanation is its description too."""
        self.explanation = explanation
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(explanation)
        self._dress()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._area(width).height()
        return max(self._theme.px(_HIGH), round(words) + 2 * _AIR)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.font("small")).horizontalAdvance(self.text())
        wanted = round(words + self._left()) + _PAD + 2
        width = min(wanted, self.width()) if self.width() > self._theme.px(_LEAST) else wanted
        return QSize(wanted, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_LEAST), self._theme.px(_HIGH))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.reached.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, area = smooth(self), self._theme, QRectF(self.rect())
        size = theme.px(_ICON)
        place = QRectF(_PAD, area.center().y() - size / 2, size, size)
        theme.icons.draw(painter, "info", place, theme.color("text3"), 1.9)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text" if self.underMouse() else "text2"))
        words = self._area(self.width()).translated(self._left(), 0)
        words.moveTop((self.height() - words.height()) / 2)
        painter.drawText(words, Qt.TextFlag.TextWordWrap, self.text())
        if self.hasFocus():
            draw_ring(painter, self, theme, 6)

    def _left(self) -> float:
        return _PAD + self._theme.px(_ICON) + _GAP

    def _area(self, width: int) -> QRectF:
        """What the words take at a width of the whole."""
        room = QRectF(0, 0, max(60, width - self._left() - _PAD), 10000)
        metrics = QFontMetricsF(self._theme.font("small"))
        bounds = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return QRectF(0, 0, room.width(), bounds.height() + 1)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class Notes(QWidget):
    """The lines, and below them the explanation of the one looked at last."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share, self.gain, self.kept = Note(theme), Note(theme), Note(theme)
        self.explanation = Label(theme, "", "small", "text2", wrap=True)
        self._told: Note | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for note in (self.share, self.gain, self.kept):
            note.reached.connect(self._explain)
            column.addWidget(note)
        self.explanation.setContentsMargins(_PAD + theme.px(_ICON) + _GAP, 2, 6, 4)
        column.addWidget(self.explanation)
        self.explanation.hide()

    def show_view(self, view: DebriefView) -> None:
        """Show what is known of the whole attempt."""
        self.setVisible(view.judged and view.share is not None)
        if view.share is None:
            return
        self.share.set_words(
            read_as(view.share),
            translate(
                "Decision",
                "Every attempt is read at the priority at which it looks best, from 80 : 20 to 20 : 80. "
                "Standing by one side is no error; giving something away for nothing is.",
            ),
        )
        self.gain.set_words(
            free_gain(view),
            translate(
                "Decision",
                "The most points that could have been added with nobody worse off, at no priority at all.",
            ),
        )
        step = widest_step(view)
        self.kept.setVisible(step is not None)
        if step is not None:
            self.kept.set_words(
                options_kept(step),
                translate(
                    "Decision",
                    "How much of what could still be reached a decision left open. "
                    "Closing doors is how deals are made: it is commitment, not error.",
                ),
            )
        self.explanation.setText("" if self._told is None else self._told.explanation)

    def _explain(self) -> None:
        note = self.sender()
        if isinstance(note, Note):
            self._told = note
            self.explanation.setText(note.explanation)
            self.explanation.show()

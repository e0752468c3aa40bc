"""The card that tells what a word means and what is wrong with it."""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Label, announce, smooth
from simulator.desktop.workshop.editor.asking import Asking
from simulator.desktop.workshop.editor.code import CodeEdit
from simulator.desktop.workshop.editor.gutter import draw_dot
from simulator.desktop.workshop.positions import position_of, spot_at
from simulator.desktop.workshop.work import Work
from simulator.scenario.problem import Problem, Severity
from simulator.workshop.hover import Hover, hover

WIDTH, _GRACE_MS = 380, 250
_ESCAPE = Qt.Key.Key_Escape


class _Dot(QLabel):
    """How bad a problem is."""

    def __init__(self, theme: Theme, severity: Severity) -> None:
        super().__init__()
        self._theme, self._severity = theme, severity
        self.setFixedSize(14, theme.px(18))

    def paintEvent(self, _event: object) -> None:
        centre = self.rect().center()
        draw_dot(smooth(self), self._theme, self._severity, centre.toPointF())


class TellCard(Card):
    """Problems first, then the word and its lines."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "raised", "lineStrong", radius=8, margins=(12, 9, 12, 10), parent=parent)
        self._theme = theme
        self._body: QWidget | None = None
        self.setMouseTracking(True)
        theme.changed.connect(self.hide)
        self.hide()

    def show_words(self, problems: list[Problem], found: Hover | None, language: str) -> None:
        """Set the card's words anew."""
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        for problem in problems:
            self._add_problem(rows, problem, language)
        if found is not None:
            if problems:
                rows.addSpacing(6)
            rows.addWidget(Label(self._theme, found.title, "uiB", wrap=True))
            for line in found.lines:
                rows.addWidget(Label(self._theme, line, "ui", "text2", wrap=True))
        self.column.addWidget(self._body)
        width = self._theme.px(WIDTH)
        parent = self.parentWidget()
        if parent is not None:
            width = min(width, parent.width() - 16)
        self.setFixedWidth(width)
        self.setFixedHeight(max(self.column.heightForWidth(width), self.column.minimumSize().height()))

    def _add_problem(self, rows: QVBoxLayout, problem: Problem, language: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(_Dot(self._theme, problem.severity), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self._theme, problem.message(language), "uiM", wrap=True), 1)
        rows.addLayout(row)
        hint = problem.hint(language)
        if hint:
            more = QHBoxLayout()
            more.addSpacing(20)
            more.addWidget(Label(self._theme, hint, "ui", "text2", wrap=True), 1)
            rows.addLayout(more)


class Telling(QObject):
    """Shows the card where the pointer rests or a key asks; it stays as long as one points at it.

    Attributes:
        card: what is shown.
    """

    def __init__(self, desk: Desk, work: Work, edit: CodeEdit, asking: Asking) -> None:
        super().__init__(edit)
        self._desk, self._work, self._edit, self._asking = desk, work, edit, asking
        self.card = TellCard(desk.theme, edit)
        self._word = QRect()
        self._leave = QTimer(self)
        self._leave.setInterval(_GRACE_MS)
        self._leave.timeout.connect(self._look)
        edit.before_keys.append(self._key)
        edit.rested.connect(self._rest)
        edit.left_rest.connect(self.close)

    @property
    def open(self) -> bool:
        """Whether the card is shown."""
        return self.card.isVisible()

    @Slot()
    def tell_here(self) -> None:
        """Tell of the word at the caret, and say it aloud."""
        line, column = self._asking.spot()
        spoken = self._tell(line, column, [mark.problem for mark in self._edit.marks_here()])
        self._leave.stop()
        if spoken:
            announce(self._edit, spoken)
        else:
            announce(self._edit, self.tr("Nothing is known of this place."))

    @Slot()
    def close(self) -> None:
        """Put the card away."""
        self._leave.stop()
        self.card.hide()

    @Slot(int, int, int)
    def _rest(self, position: int, _x: int, _y: int) -> None:
        problems = [mark.problem for mark in self._edit.marks.at(position)]
        if self._tell(*spot_at(self._work.document, position), problems):
            self._leave.start()

    def _tell(self, line: int, column: int, problems: list[Problem]) -> str:
        """Show what is known of a place; the same as one text, empty if nothing is."""
        language = self._desk.language.code
        found = hover(self._asking.page, self._work.kind, line, column, self._asking.surroundings, language)
        if found is None and not problems:
            self.close()
            return ""
        self.card.show_words(problems, found, language)
        span = found.span if found is not None else problems[0].span
        self._lay(position_of(self._work.document, span.line, span.column), line, column)
        parts = [part for one in problems for part in (one.message(language), one.hint(language))]
        parts += [found.title, *found.lines] if found is not None else []
        return " ".join(part for part in parts if part)

    def _lay(self, start: int, line: int, column: int) -> None:
        """Put the card below the word, or above it where there is no room."""
        edit, card = self._edit, self.card
        origin = edit.viewport().geometry().topLeft()
        word = edit.place_of(start).toRect().translated(origin)
        here = edit.place_of(position_of(self._work.document, line, column)).toRect().translated(origin)
        if abs(here.top() - word.top()) > here.height() * 3:
            word = here
        top = word.bottom() + 6
        if top + card.height() > edit.height() and word.top() - 6 - card.height() >= 0:
            top = word.top() - 6 - card.height()
        top = max(4, min(top, edit.height() - card.height() - 4))
        left = max(4, min(word.left(), edit.width() - card.width() - 12))
        card.move(left, top)
        self._word = word.united(here).adjusted(-4, -6, 60, 6)
        card.show()
        card.raise_()

    @Slot()
    def _look(self) -> None:
        """Whether the pointer is still on the word or on the card."""
        pointer = self._edit.mapFromGlobal(QCursor.pos())
        near = self.card.geometry().adjusted(-8, -8, 8, 8)
        if not near.contains(pointer) and not self._word.contains(QPoint(pointer)):
            self.close()

    def _key(self, event: QKeyEvent) -> bool:
        if self.open and event.key() == _ESCAPE:
            self.close()
            return True
        return False

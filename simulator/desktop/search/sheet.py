"""The search laid over a page: a field and what is found for it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.search.finding import Finder
from simulator.desktop.search.result_list import ResultList
from simulator.desktop.search.rows import Row, rows_of
from simulator.desktop.widgets import Card, Icon, Label, Overlay, announce

translate = QCoreApplication.translate
_WIDTH, _TOP, _AIR = 760, 64, 12
_PAGE = 5
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class SearchSheet(Overlay):
    """Finds while one types; the focus stays in the field, arrows go over what is found, Enter picks.

    Signals:
        picked: the person chose a result; carries its Entry.

    Attributes:
        card: what is laid over the page. field: what is looked for. list: what is found.
    """

    picked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.card = Card(desk.theme, "raised", radius=14, margins=(12, 12, 12, 12), spacing=8)
        super().__init__(desk.theme, parent, self.card, scrim=True)
        self._desk = desk
        self._finder: Finder | None = None
        self._fault = ""
        self.field, self.list = QLineEdit(), ResultList(desk.theme)
        self._told = Label(desk.theme, "", "ui", "text2", wrap=True)
        self._arrange()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.list.picked.connect(self._pick)
        self.list.passed.connect(self._say)
        self.closed.connect(self._forget)
        desk.language.changed.connect(self.retranslate)
        desk.theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def look_with(self, finder: Finder, fault: str = "") -> None:
        """Open with an empty field over what a finder knows; `fault` says why something cannot be found."""
        self._finder = None
        self.field.clear()
        self.go_on_with(finder, fault)
        self.open()

    def go_on_with(self, finder: Finder, fault: str = "") -> None:
        """Find what is typed already in something else."""
        self._finder, self._fault = finder, fault
        self._find()

    @property
    def results(self) -> tuple[Row, ...]:
        """What is found now."""
        return self.list.rows

    @property
    def told(self) -> str:
        """What is said below what is found: that it is nothing, or why something cannot be."""
        return "" if self._told.isHidden() else self._told.text()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.field.setPlaceholderText(translate("Search", "Scenarios, exercises, attempts, actions"))
        self.field.setAccessibleName(translate("Search", "Search"))
        self.card.setAccessibleName(translate("Search", "Search"))
        self.list.setAccessibleName(translate("Search", "Found"))
        self._find()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _STEPS:
                self.list.step(_STEPS[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                row = self.list.current
                if row is not None and not event.isAutoRepeat():
                    self._pick(row)
                return True
        return super().eventFilter(watched, event)

    def _spot(self, size: QSize) -> QPoint:
        """Keep the upper edge where it is, however much is found."""
        return QPoint(super()._spot(size).x(), _TOP)

    def _wanted(self) -> QSize:
        size = super()._wanted()
        return size.boundedTo(QSize(size.width(), self.height() - _TOP - _AIR))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(Icon(self._theme, "search"))
        row.addWidget(self.field, 1)
        self._told.setContentsMargins(10, 0, 10, 4)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.card.column.addLayout(row)
        self.card.column.addWidget(self.list, 1)
        self.card.column.addWidget(self._told)

    def _dress(self) -> None:
        self.card.setFixedWidth(min(self._theme.px(_WIDTH), 1180))
        self.field.setFont(self._theme.font("speech"))
        self._place()

    def _find(self) -> None:
        if self._finder is None:
            return
        typed = self.field.text()
        rows = rows_of(self._finder, self._desk.language, self._finder.find(typed))
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        nothing = translate("Search", "Nothing is found for “{words}”.").format(words=typed.strip())
        told = nothing if not rows else self._fault
        self._told.setText(told)
        self._told.setVisible(bool(told))
        if typed.strip() and self.isVisible():
            announce(self.field, rows[0].spoken if rows else nothing)

    def _say(self, row: Row) -> None:
        """The focus is in the field: a screen reader is told what one comes by."""
        announce(self.field, row.spoken)

    def _pick(self, row: Row) -> None:
        self.close_up()
        self.picked.emit(row.entry)

    def _forget(self) -> None:
        """What was read is read anew the next time."""
        self._finder = None

"""The page where scenarios, directors and exercises are written: files, text, problems, what comes of it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.debrief.tab_strip import Tabs
from simulator.desktop.widgets import PageHeader
from simulator.desktop.workshop.panes import PANES, make_pane, pane_word
from simulator.desktop.workshop.work import Work


class WorkshopPage(QWidget):
    """The Workshop.

    Attributes:
        work: the open file.
        panes: the parts to the right that were shown already, by name.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.work = Work(desk.library.folders, self)
        self.panes: dict[str, QWidget] = {}
        self._header = PageHeader(desk.theme)
        self.editor = QPlainTextEdit(self)
        self.editor.setDocument(self.work.document)
        self.tabs, self.stack = Tabs(desk.theme), QStackedWidget()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.editor)
        self._split.addWidget(right)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._header)
        rows.addWidget(self._split, 1)
        self.work.opened.connect(self._show_file)
        self.tabs.currentChanged.connect(self._show_tab)
        desk.language.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        return self.editor, self.tabs, self.stack

    def open(self, path: Path, line: int | None = None) -> None:
        """Open a file, at a line."""
        self.work.open(path)
        if line is not None:
            self.work.go_to(line)

    def refresh(self) -> None:
        """Look again at what may have changed while another page was shown."""

    def stop(self) -> None:
        """Wait until nothing is under way in the background."""
        self.work.stop()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._header.set_words(self.tr("Workshop"), "" if self.work.path is None else self.work.path.name)
        for place, name in enumerate(PANES[self.work.kind][: self.tabs.count()]):
            self.tabs.setTabText(place, pane_word(name))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.editor.setFocus(event.reason())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)

    def _show_file(self) -> None:
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for name in PANES[self.work.kind]:
            self.tabs.addTab(pane_word(name))
        self.tabs.blockSignals(False)
        self._show_tab(self.tabs.currentIndex())
        self.retranslate()

    def _show_tab(self, place: int) -> None:
        names = PANES[self.work.kind]
        if not 0 <= place < len(names):
            return
        name = names[place]
        if name not in self.panes:
            self.panes[name] = make_pane(name, self._desk, self.work)
            self.stack.addWidget(self.panes[name])
        self.stack.setCurrentWidget(self.panes[name])

"""The page of what a finished exam came to."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.paper.pages import pdf_of
from simulator.desktop.paper.theme import PaperTheme
from simulator.desktop.practice.debrief.working import WorkingLine
from simulator.desktop.practice.exercises.certificate import words
from simulator.desktop.practice.exercises.certificate.preview import SheetView
from simulator.desktop.practice.exercises.certificate.saving import Saver
from simulator.desktop.practice.exercises.certificate.sheet import Sheet, foot_of, lines_of, page_of
from simulator.desktop.practice.exercises.head import BackHeader
from simulator.desktop.practice.exercises.working_out import WorkingOut
from simulator.desktop.widgets import Banner, Button, Toast, announce
from simulator.desktop.widgets.scroll import Scroll
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.exercise.runs import Run

translate = QCoreApplication.translate


class CertificatePage(QWidget):
    """The sheet as it will be on paper, and the way to save it.

    What is not known of the deals yet is worked out first; the sheet can be saved when it is all there, or
    when it is known that some of it never will be.

    Attributes:
        exercise, run: the ids of what is shown.

    Signals:
        left: back to the exercise.
    """

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.exercise, self.run = desk, "", ""
        self._sheet: Sheet | None = None
        theme = desk.theme
        self.header = BackHeader(theme)
        self.save = Button(theme, "", "primary", icon="doc", key="Enter")
        self.header.row.addWidget(self.save)
        self.banner, self.working = Banner(theme), WorkingLine(theme)
        self.sheet = SheetView(theme)
        self.toast = Toast(theme, self)
        self.saver = Saver(self._file_name, self._pdf_of, self, self.toast, self.banner)
        self.work = WorkingOut(desk, self)
        self._arrange()
        self.header.left.connect(self.left)
        self.save.clicked.connect(self.saver.ask)
        self.work.changed.connect(self._worked_out)
        desk.language.changed.connect(self._refresh_if_shown)

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        return self.sheet, self.banner, self.header

    @property
    def ready(self) -> bool:
        """Whether everything is on the sheet that can be."""
        return self._sheet is not None and not self.work.left

    def show_run(self, exercise: str, run: str) -> None:
        """Show the certificate of a finished run of an exam."""
        self.exercise, self.run = exercise, run
        self.work.stop()
        self.work.try_again()
        self.banner.hide()
        self._scroll.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Show it as the history has it now, in the language in force, and work out what it lacks."""
        try:
            self._read()
        except HistoryFault as fault:
            self.banner.tell(
                fault.message(self._desk.language.code), (translate("Certificate", "Try again"), self.refresh)
            )
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.save.click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._scroll.turn_page(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + (60 if key == Qt.Key.Key_Down else -60))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self.save if self.save.isEnabled() else self.sheet).setFocus(event.reason())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._desk.theme.color("canvas"))

    def _arrange(self) -> None:
        self._scroll = Scroll()
        row, told, column = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self.sheet)
        row.addStretch(1)
        self._scroll.column.setContentsMargins(0, 16, 0, 16)
        self._scroll.column.addLayout(row)
        told.setContentsMargins(20, 6, 16, 0)
        told.addWidget(self.banner)
        told.addWidget(self.working)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(told)
        column.addWidget(self._scroll, 1)
        self.setTabOrder(self.save, self.sheet)
        self.setTabOrder(self.sheet, self.header.back)

    def _read(self) -> None:
        """Read the run and begin to work out what is missing.

        Raises:
            HistoryFault: it cannot be read.
        """
        from simulator.exercise.certificate import certificate
        from simulator.exercise.runs import run_with

        desk, self._sheet = self._desk, None
        entry = desk.library.exercise(self.exercise)
        if entry is None or entry.loaded.value is None or not desk.has_history:
            return
        run = run_with(desk.history, entry.loaded.value, desk.library, self.run)
        if run.finished:
            self.work.begin([part.row for part in run.parts if part.row is not None])
        try:
            made = certificate(desk.history, run, entry, desk.language.code)
        except ValueError:
            return
        self._sheet = Sheet(made, self._titles(run), self._directors(run))

    def _titles(self, run: "Run") -> dict[str, str]:
        entries = [self._desk.library.scenario(part.scenario) for part in run.parts]
        language = self._desk.language.code
        return {
            entry.id: entry.words(language).title
            for entry in entries
            if entry is not None and entry.loaded.value is not None
        }

    def _directors(self, run: "Run") -> dict[str, str]:
        entries = [self._desk.library.director(part.director) for part in run.parts]
        language = self._desk.language.code
        return {
            entry.id: entry.words(language).name
            for entry in entries
            if entry is not None and entry.loaded.value is not None
        }

    def _show(self) -> None:
        sheet, language = self._sheet, self._desk.language
        self.header.set_words(translate("Certificate", "Certificate"), sheet.made.title if sheet else "")
        self.save.setText(translate("Certificate", "Save as PDF"))
        self.save.updateGeometry()
        self.save.setEnabled(self.ready)
        self.sheet.setVisible(sheet is not None)
        if sheet is not None:
            page = page_of(self.sheet.paper, sheet, language)
            self.sheet.show_page(page, foot_of(sheet), "\n".join(lines_of(sheet, language)))
        self._tell_state()

    def _tell_state(self) -> None:
        """Say what is still being worked out, or why something stays unknown."""
        if self._sheet is None:
            gone = translate("Certificate", "There is no finished run of this exam to certify.")
            self.working.tell(gone, failed=True)
        elif self.work.left:
            frame = translate(
                "Certificate",
                "Working out what was lost: deal {number} of {count}. The sheet can be saved then.",
            )
            count = len(self._sheet.made.deals)
            self.working.tell(frame.format(number=count - self.work.left + 1, count=count))
        elif any(deal.regret is None for deal in self._sheet.made.deals):
            why = self.work.failure or translate(
                "Certificate", "A scenario is too large to be searched: what was lost there cannot be told."
            )
            self.working.tell(why, failed=True)
        else:
            self.working.tell("")

    def _worked_out(self) -> None:
        waiting = self.sheet.hasFocus()
        self.refresh()
        if self.ready:
            announce(self, translate("Certificate", "The certificate is ready."))
            if waiting:
                self.save.setFocus()

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _file_name(self) -> str:
        return f"{self.exercise}-{self.run[:6]}"

    def _pdf_of(self) -> Callable[[], bytes]:
        """How to make the sheet as it is shown now a PDF, in the background."""
        sheet, language = self._sheet, self._desk.language
        assert sheet is not None

        def pdf() -> bytes:
            theme = PaperTheme()
            page = page_of(theme, sheet, language)
            return pdf_of(theme, [page], f"{words.title()}: {sheet.made.title}", foot_of(sheet))

        return pdf

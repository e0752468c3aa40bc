"""The dialog about an unforeseen error: what happened, what is safe, a report to copy."""

from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, Icon, Label, flush_left

_WIDTH = 472


class FaultDialog(QDialog):
    """Says that something went wrong and that the session is saved; shows the report when asked.

    Attributes:
        copy, details, go_on: its buttons.
    """

    def __init__(self, desk: Desk, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = desk.theme
        self._theme, self._report = theme, report
        self._title = Label(theme, "", "title3", wrap=True)
        self._words = Label(theme, "", "ui", "text2", wrap=True)
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(200)
        self.text.setFont(theme.font("mono"))
        self.text.hide()
        self.go_on = Button(theme, "", "primary")
        self.copy = Button(theme, "", "secondary", icon="copy")
        self.details = Button(theme, "", "ghost")
        self.details.setCheckable(True)
        self.details.toggled.connect(self.text.setVisible)
        self.copy.clicked.connect(self._copy_report)
        self.go_on.clicked.connect(self.accept)
        self._arrange()
        self._retranslate()

    def add(self, report: str) -> None:
        """Add another report to the one shown."""
        self._report = f"{self._report}\n{report}"
        self.text.setPlainText(self._report)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("canvas"))

    def _arrange(self) -> None:
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon(self._theme, "warning", "bad", 22))
        head.addWidget(self._title, 1)
        flush_left(buttons)
        for button in (self.go_on, self.copy, self.details):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addStrut(_WIDTH)  # a minimum of the dialog's own would hide that of larger text
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Mixed Signals"))
        self._title.setText(self.tr("Something went wrong in the program"))
        self._words.setText(
            self.tr(
                "This is a fault of the program, not yours. Your session is saved up to the last decision. "
                "You can go on; if something looks wrong, close the program and start it again."
            )
        )
        self.go_on.setText(self.tr("Go on"))
        self.copy.setText(self.tr("Copy the report"))
        self.details.setText(self.tr("Show the report"))

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

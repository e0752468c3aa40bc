"""Before the window: the chosen data folder is not there, and nothing empty is to take its place."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from simulator import places
from simulator.desktop.preferences import Preferences
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Label, announce
from simulator.history import HistoryFault

translate = QCoreApplication.translate
_WIDTH = 560


class MissingFolder(QWidget):
    """Says which folder is missing; it is looked for again, or the usual one is used.

    Attributes:
        again, usual: the buttons. found: whether the program can go on.
    """

    def __init__(self, theme: Theme, language: Language, folder: Path) -> None:
        super().__init__()
        self._theme, self._language, self._folder = theme, language, folder
        self.found = False
        self._title, self._why = Label(theme, "", "title2", wrap=True), Label(theme, "", "ui", wrap=True)
        self._usual = Label(theme, "", "small", "text2", wrap=True)
        self.again, self.usual = (
            Button(theme, "", "primary", height=38),
            Button(theme, "", "ghost", height=38),
        )
        self.again.clicked.connect(self._look_again)
        self.usual.clicked.connect(self._use_usual)
        buttons, column = QHBoxLayout(), QVBoxLayout(self)
        buttons.setSpacing(6)
        buttons.addWidget(self.again)
        buttons.addWidget(self.usual)
        buttons.addStretch(1)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        for label in (self._title, self._why, self._usual):
            column.addWidget(label)
        column.addLayout(buttons)
        self.setFixedWidth(theme.px(_WIDTH))
        self._say()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def words(self) -> str:
        """What is said."""
        return f"{self._title.text()}\n{self._why.text()}\n{self._usual.text()}"

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("canvas"))

    def _say(self) -> None:
        self._title.setText(translate("MissingFolder", "Your data folder is not there"))
        self.setWindowTitle(self._title.text())
        fault = HistoryFault("folder-gone", folder=str(self._folder))
        self._why.setText(fault.message(self._language.code))
        words = translate(
            "MissingFolder", "The usual folder is {folder}. What lies in the other one stays there."
        )
        self._usual.setText(words.format(folder=places.usual_data_folder()))
        self.again.setText(translate("MissingFolder", "Try again"))
        self.usual.setText(translate("MissingFolder", "Use the usual folder"))

    def _look_again(self) -> None:
        if places.missing_data_folder() is None:
            self._go_on()
        else:
            announce(self, self._why.text(), at_once=True)

    def _use_usual(self) -> None:
        try:
            places.choose_data_folder(None)
        except OSError:
            fault = HistoryFault("folder-not-writable", folder=str(places.choice_file().parent))
            self._why.setText(fault.message(self._language.code))
        else:
            self._go_on()

    def _go_on(self) -> None:
        self.found = True
        self.close()


def found_folder(app: QApplication, folder: Path) -> bool:
    """Tell that the chosen folder is missing; return whether it came back, or the usual one is used."""
    preferences = Preferences.open(places.preferences_file())
    theme = Theme(preferences.look(100))
    theme.install(app)
    language = Language(preferences.language or Language.of_system())
    window = MissingFolder(theme, language, folder)
    window.show()
    app.exec()
    found = window.found
    window.deleteLater()
    language.close()
    return found

"""What a file holds now beside what is typed, line by line."""

from difflib import unified_diff

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, Card, Label, Overlay

translate = QCoreApplication.translate
_WIDTH, _HEIGHT, _AROUND = 860, 460, 3


class ComparingSheet(Overlay):
    """The lines that differ with some around them: minus before the file's, plus before those that are typed.

    Attributes:
        text: the lines. theirs, mine, close_button: the buttons; the first two are hidden where nothing is
            to be decided.

    Signals:
        theirs_wanted: what the file holds is to be taken.
        mine_wanted: what is typed stays.
    """

    theirs_wanted = Signal()
    mine_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        theme = desk.theme
        self.card = Card(theme, "raised", radius=14, margins=(24, 20, 24, 20), spacing=10)
        super().__init__(theme, parent, self.card, scrim=True)
        self._file = self._old = self._new = ""
        self._title, self._says = Label(theme, "", "title2"), Label(theme, "", "ui", "text2", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.mine, self.theirs = Button(theme, height=38), Button(theme, height=38)
        self.close_button = Button(theme, "", "ghost", key="Esc", height=38)
        row = QHBoxLayout()
        for button in (self.mine, self.theirs, self.close_button):
            row.addWidget(button)
        row.addStretch(1)
        for part in (self._title, self._says):
            self.card.column.addWidget(part)
        self.card.column.addWidget(self.text, 1)
        self.card.column.addLayout(row)
        self.mine.clicked.connect(self._keep)
        self.theirs.clicked.connect(self._take)
        self.close_button.clicked.connect(self.close_up)
        desk.language.changed.connect(self.retranslate)
        theme.changed.connect(self._dress)
        self._dress()

    def compare(self, file: str, old: str, new: str, *, decides: bool = True) -> None:
        """Show what differs between what a file holds and what is typed."""
        self._file, self._old, self._new = file, old, new
        for button in (self.mine, self.theirs):
            button.setVisible(decides)
        self.retranslate()
        self._fill()
        self.open()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(translate("Workshop", "Two versions of {file}").format(file=self._file))
        self.card.setAccessibleName(self._title.text())
        told = translate("Workshop", "Minus: only in the file on the disk. Plus: only in your text.")
        same = translate("Workshop", "Both hold the same.")
        self._says.setText(told if self._old != self._new else same)
        self.text.setAccessibleName(translate("Workshop", "What differs"))
        self.mine.setText(translate("Workshop", "Keep mine"))
        self.theirs.setText(translate("Workshop", "Take the file’s"))
        self.close_button.setText(translate("Workshop", "Close"))
        for button in (self.mine, self.theirs, self.close_button):
            button.updateGeometry()

    def _fill(self) -> None:
        lines = list(unified_diff(self._old.splitlines(), self._new.splitlines(), n=_AROUND, lineterm=""))[2:]
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(self._ground(line[:1]))
            ink = QTextCharFormat()
            ink.setForeground(self._theme.color("text3" if line.startswith("@@") else "text"))
            cursor.insertText(_shown(line), ink)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _ground(self, sign: str) -> QTextBlockFormat:
        made = QTextBlockFormat()
        tints = {"-": "badTint", "+": "goodTint"}
        made.setBackground(self._theme.color(tints[sign]) if sign in tints else QColor(0, 0, 0, 0))
        return made

    def _keep(self) -> None:
        self.close_up()
        self.mine_wanted.emit()

    def _take(self) -> None:
        self.close_up()
        self.theirs_wanted.emit()

    def _dress(self) -> None:
        self.card.setFixedWidth(min(self._theme.px(_WIDTH), 1180))
        self.text.setMinimumHeight(min(self._theme.px(_HEIGHT), 460))
        self.text.setFont(self._theme.font("mono"))
        if self.isVisible():
            self._fill()
        self._place()


def _shown(line: str) -> str:
    """A line of a difference: where the lines are from in words, a true minus before what is gone."""
    if not line.startswith("@@"):
        sign = {"-": "\u2212", "+": "+"}.get(line[:1], " ")
        return f"{sign} {line[1:]}"
    first = line.split()[2].lstrip("+").partition(",")[0]
    return translate("Workshop", "from line {line}").format(line=first)

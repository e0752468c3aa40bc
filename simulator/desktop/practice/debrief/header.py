"""The head of the debrief: what is looked at, and what can be done with the whole of it."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.debrief.lines_label import LinesLabel
from simulator.desktop.practice.debrief.phrases import attempt_words
from simulator.desktop.practice.debrief.rows import DebriefView
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Hairline, Label

_HEIGHT = 56
_LARGE = 100
"""Above this text size, in per cent, not every button has room for its words."""

translate = QCoreApplication.translate


class DebriefHeader(QWidget):
    """A way back, the title, which attempt it is, and the actions at the right end.

    Attributes:
        back, office, others, export, again: the buttons.

    Signals:
        left, office_wanted, others_wanted, export_wanted, again_wanted: a button was used.
    """

    left = Signal()
    office_wanted = Signal()
    others_wanted = Signal()
    export_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self.back = Button(theme, "", "ghost", icon="back")
        self.title = Label(theme, "", "title2")
        self.played = LinesLabel(theme, "body", "text2")
        self.office = Button(theme, "", "secondary", icon="user")
        self.others = Button(theme, "", "ghost", icon="swap")
        self.export = Button(theme, "", "ghost", icon="share")
        self.again = Button(theme, "", "secondary", icon="practice", key="N")
        self.back.clicked.connect(self.left)
        self.office.clicked.connect(self.office_wanted)
        self.others.clicked.connect(self.others_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.again.clicked.connect(self.again_wanted)
        # A widget of its own takes all the height: the buttons' is fixed.
        inside = QWidget()
        row, column = QHBoxLayout(inside), QVBoxLayout(self)
        row.setContentsMargins(9, 0, 13, 0)
        row.setSpacing(6)
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addSpacing(4)
        row.addWidget(self.played, 1)
        for button in (self.office, self.others, self.export, self.again):
            row.addWidget(button)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(inside, 1)
        column.addWidget(Hairline(theme))
        self._dress()
        theme.changed.connect(self._dress)

    def show_view(self, view: DebriefView, finished: datetime | None, way_on: str = "") -> None:
        """Show which attempt is looked at; `way_on` says what comes after it in place of a new attempt."""
        back = translate("Debrief", "Back")
        self.back.setAccessibleName(back)
        self.back.setAccessibleDescription("Esc")
        self.back.setToolTip(f"{back} (Esc)")
        self.title.setText(translate("Debrief", "Debrief"))
        when = "" if finished is None else self._when(finished)
        self.played.show_words(f"{view.title} · {attempt_words(view, when)}")
        self.office.setText(translate("Debrief", "To the office"))
        self.office.setVisible(view.office)
        self.export.setText(translate("Debrief", "Export"))
        self.export.setToolTip("Ctrl+E")
        self.export.setAccessibleDescription("Ctrl+E")
        self.again.setText(way_on or translate("Debrief", "New attempt"))
        self.again.set_icon_name("forward" if way_on else "practice")
        self._show_others()
        for button in (self.office, self.others, self.export, self.again):
            button.updateGeometry()

    def _show_others(self) -> None:
        """The way to the other directors, as a sign alone where words are large."""
        words = translate("Debrief", "How would the others take it?")
        self.others.setText("" if self._theme.look.scale > _LARGE else words)
        self.others.setAccessibleName(words)
        note = translate("Debrief", "The same choices under every director")
        self.others.setToolTip(f"{words} {note}")

    def _when(self, moment: datetime) -> str:
        local, today = moment.astimezone(), datetime.now(UTC).astimezone()
        clock = self._language.clock(moment)
        if local.date() == today.date():
            return translate("Debrief", "today {time}").format(time=clock)
        if local.date() == (today - timedelta(days=1)).date():
            return translate("Debrief", "yesterday {time}").format(time=clock)
        day = self._language.day(moment)
        return f"{day} {clock}" if local.year == today.year else f"{day} {local.year}"

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT) + 1)

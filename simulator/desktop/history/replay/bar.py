"""The head of a replay: where one is, and the ways to the other decisions."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.keys.words import cap_words
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Hairline, Label

translate = QCoreApplication.translate
_HEIGHT = 56
_OF_THE_PAGE = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space)


class ReplayBar(QWidget):
    """A way back, what is looked at, and five buttons for going through it.

    Attributes:
        back, first, before, play, after, last, debrief: the buttons.
        place: which decision is shown, in words.

    Signals:
        went: a button was used; carries `first`, `before`, `play`, `after`, `last`.
    """

    went = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back = Button(theme, "", "ghost", icon="back")
        self.title, self._played = Label(theme, "", "title2"), Label(theme, "", "body", "text2")
        self.place = Label(theme, "", "uiM", "text2")
        self.first, self.before, self.after, self.last = (
            Button(theme, "", "ghost", icon=icon) for icon in ("first", "back", "forward", "last")
        )
        self.play = Button(theme, "", "secondary", icon="play")
        self.debrief = Button(theme, "", "secondary", icon="flag")
        for name, button in self._ways:
            button.clicked.connect(getattr(self, f"_go_{name}"))
        for button in (self.back, *(button for _, button in self._ways), self.debrief):
            button.installEventFilter(self)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(9, 0, 13, 0)
        row.setSpacing(6)
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addSpacing(4)
        row.addWidget(self._played, 1)
        row.addWidget(self.place)
        row.addSpacing(4)
        for _, button in self._ways:
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.debrief)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(inside, 1)
        column.addWidget(Hairline(theme))
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, in its order."""
        return (self.back, *(button for _, button in self._ways), self.debrief)

    def minimumSizeHint(self) -> QSize:
        """Narrow: the words give way."""
        return QSize(320, super().minimumSizeHint().height())

    def show_place(self, at: int, count: int, *, plays: bool) -> None:
        """Show after how many decisions of how many one is."""
        if at < count:
            words = translate("Replay", "Decision {number} of {count}").format(number=at + 1, count=count)
        else:
            words = translate("Replay", "The end")
        self.place.setText(words)
        self.first.setEnabled(at > 0)
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at < count)
        self.last.setEnabled(at < count)
        self.play.set_icon_name("pause" if plays else "play")
        self.play.setAccessibleName(
            translate("Replay", "Stop") if plays else translate("Replay", "Play by itself")
        )
        self.play.setToolTip(_with_key(self.play.accessibleName(), "Space"))

    def retranslate(self, played: str) -> None:
        """Set every text in the language in force; `played` is what is looked at."""
        self.back.setText(translate("Replay", "Back"))
        self.title.setText(translate("Replay", "Replay"))
        self._played.setText(played)
        self.debrief.setText(translate("Replay", "Debrief"))
        for button, name, key in (
            (self.first, translate("Replay", "To the beginning"), "Home"),
            (self.before, translate("Replay", "Decision before"), "Left"),
            (self.after, translate("Replay", "Next decision"), "Right"),
            (self.last, translate("Replay", "To the end"), "End"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(_with_key(name, key))
        for button in (self.back, self.debrief):
            button.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave to the page the keys with which a button would hand the focus on or press itself."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _OF_THE_PAGE
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @property
    def _ways(self) -> tuple[tuple[str, Button], ...]:
        return (
            ("first", self.first),
            ("before", self.before),
            ("play", self.play),
            ("after", self.after),
            ("last", self.last),
        )

    def _go_first(self) -> None:
        self.went.emit("first")

    def _go_before(self) -> None:
        self.went.emit("before")

    def _go_play(self) -> None:
        self.went.emit("play")

    def _go_after(self) -> None:
        self.went.emit("after")

    def _go_last(self) -> None:
        self.went.emit("last")

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT) + 1)


def _with_key(words: str, key: str) -> str:
    return f"{words} ({'+'.join(cap_words(key))})"

"""The first run: one page, every choice in force at once, one step from the first talks."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from simulator import places
from simulator.desktop.appearance import Appearance
from simulator.desktop.data_move import Words, change_words, stored_words
from simulator.desktop.desk import Desk
from simulator.desktop.first_run.wishes import Wishes
from simulator.desktop.folders import open_folder
from simulator.desktop.paths import ASSETS
from simulator.desktop.settings.choices import Choices
from simulator.desktop.widgets import Button, Label, announce
from simulator.desktop.widgets.scroll import Scroll

translate = QCoreApplication.translate
WARM_UP = "warm-up"
_WIDTH, _LOGO = 720, 44


class _Logo(QLabel):
    """The two waves of the program's name; the name stands beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = QSvgRenderer(str(ASSETS / "portraits" / "logo.svg"), self)
        self.setFixedSize(QSize(_LOGO, _LOGO))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._drawing.render(painter, QRectF(self.rect()))
        painter.end()


class FirstRunPage(QWidget):
    """How the program looks and reads, who plays, and the way to the warm-up.

    Signals:
        begun: to the warm-up; carries its id. skipped: to the scenarios.
        not_kept: a choice could not be written down.

    Attributes:
        wishes: what may be chosen. start, skip, folder: buttons.
    """

    begun = Signal(str)
    skipped = Signal()
    not_kept = Signal()

    def __init__(self, desk: Desk, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        theme, choices = desk.theme, Choices(desk, self)
        self._scroll, self._column = Scroll(follows=True), QWidget()
        self._name = Label(theme, "", "title1")
        self._slogan = Label(theme, "", "speech", "text2", wrap=True)
        self.wishes = Wishes(desk, appearance, choices)
        self.start = Button(theme, "", "primary", icon="forward", key="Enter", height=38)
        self.skip = Button(theme, "", "ghost", height=38)
        self._stored = Label(theme, "", "small", "text2", wrap=True)
        self.folder = Button(theme, "", "ghost", icon="folder", height=28)
        self.change = Button(theme, "", "ghost", height=28)
        if not desk.moving.possible:
            self.change.hide()  # shown it would be a window of its own before it has a place
        self._arrange()
        self.change.clicked.connect(self._change_folder)
        desk.moving.told.connect(self._tell_moved)
        self.start.clicked.connect(self._begin)
        self.skip.clicked.connect(self.skipped)
        self.folder.clicked.connect(self._open_folder)
        choices.not_kept.connect(self.not_kept)
        desk.language.changed.connect(self.retranslate)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        return self._actions, self.wishes, self._foot

    @property
    def stored(self) -> str:
        """Where attempts are kept, as it is told."""
        return self._stored.text()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._name.setText(translate("FirstRun", "Mixed Signals"))
        self._slogan.setText(
            translate("FirstRun", "Practise the deal your client loves and your boss distrusts.")
        )
        self.wishes.retranslate()
        minutes = self._minutes()
        self.start.setText(
            translate("FirstRun", "Start the {minutes}-minute warm-up").format(minutes=minutes)
        )
        self.start.setVisible(minutes > 0)
        self.skip.setText(translate("FirstRun", "Skip to the scenarios"))
        self._stored.setText(stored_words(self._desk.moving.pending))
        self.change.setText(change_words())
        self.folder.setText(translate("FirstRun", "Open the folder"))
        for button in (self.start, self.skip, self.folder, self.change):
            button.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        first = self.start if self.start.isVisibleTo(self) else self.skip
        first.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins wherever one is, as its cap says; Esc skips."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            (self.start if self.start.isVisibleTo(self) else self.skip).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.skip.click()
        else:
            event.ignore()

    def _begin(self) -> None:
        self.begun.emit(WARM_UP)

    def _minutes(self) -> int:
        """How long the warm-up takes; 0 if it cannot be played."""
        entry = self._desk.library.scenario(WARM_UP)
        return 0 if entry is None or entry.loaded.value is None else entry.loaded.value.minutes

    def _change_folder(self) -> None:
        self._desk.moving.ask(self)

    def _tell_moved(self, words: Words) -> None:
        """Where attempts are stored from the next start, or why not in that folder."""
        self.retranslate()
        if self._desk.moving.pending is None:
            self._stored.setText(words(self._desk.language.code))
        announce(self._stored, self._stored.text())

    def _open_folder(self) -> None:
        open_folder(places.data_folder())

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        head, actions, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(_Logo())
        head.addWidget(self._name)
        head.addStretch(1)
        self._actions, self._foot = QWidget(), QWidget()
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(6)
        actions.addWidget(self.start)
        actions.addWidget(self.skip)
        actions.addStretch(1)
        self._actions.setLayout(actions)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(4)
        foot.addWidget(self._stored, 1)
        foot.addWidget(self.folder)
        foot.addWidget(self.change)
        self._foot.setLayout(foot)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 20, 0, 20)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self._slogan)
        column.addSpacing(16)
        column.addWidget(self.wishes)
        column.addSpacing(16)
        column.addWidget(self._actions)
        column.addSpacing(8)
        column.addWidget(self._foot)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(20, 0, 20, 0)
        row.addStretch(1)
        row.addWidget(self._column)
        row.addStretch(1)
        self._scroll.column.addStretch(1)
        self._scroll.column.addWidget(middle)
        self._scroll.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.setTabOrder(self.start, self.skip)

    def _dress(self) -> None:
        self._column.setFixedWidth(self._desk.theme.px(_WIDTH))
        self.wishes.name.setFixedWidth(self._desk.theme.px(260))
        self.retranslate()

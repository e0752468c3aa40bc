"""The bar over the Table: the one way out, what is played, where it is, and what may be undone or hidden."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from simulator.desktop.practice.debrief.variation import variation_words
from simulator.desktop.practice.table.phrases import phases_words, translate
from simulator.desktop.practice.table.rows import TableView
from simulator.desktop.practice.table.stepper import PhaseStepper
from simulator.desktop.text.vocabulary import mode_word, phase_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Chip, Hairline, Label

_HEIGHT = 52
_AIR = 96
"""Pixels for margins, the divider and air around the stepper."""


class TopBar(QFrame):
    """Gives way to narrow windows step by step: names of buttons stay longest.

    Signals:
        left, rewound, forwarded, decisions_wanted, scores_toggled, paused: the button was used.
    """

    left = Signal()
    rewound = Signal()
    forwarded = Signal()
    decisions_wanted = Signal()
    scores_toggled = Signal()
    paused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.leave = Button(theme, "", "ghost", icon="back", key="Esc")
        self.title = Label(theme, "", "title3")
        self.company = Label(theme, "", "ui", "text2")
        self.stepper = PhaseStepper(theme)
        self.mode = Chip(theme, "", "neutral", height=24)
        self.rewind = Button(theme, "", "ghost", icon="rewind", key="Ctrl+Z")
        self.decisions = Button(theme, "", "ghost", icon="down")
        self.forward = Button(theme, "", "ghost", icon="redo")
        self.scores = Button(theme, "", "ghost", icon="eye", key="M")
        self.pause = Button(theme, "", "ghost", icon="pause")
        self.leave.clicked.connect(self.left)
        self.rewind.clicked.connect(self.rewound)
        self.decisions.clicked.connect(self.decisions_wanted)
        self.forward.clicked.connect(self.forwarded)
        self.scores.clicked.connect(self.scores_toggled)
        self.pause.clicked.connect(self.paused)
        self._words: dict[Button, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 12, 1)
        row.setSpacing(6)
        row.addWidget(self.leave)
        line = Hairline(theme, standing=True)
        line.setFixedHeight(20)
        line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(line)
        row.addSpacing(6)
        row.addWidget(self.title)
        row.addSpacing(2)
        row.addWidget(self.company)
        row.addStretch(1)
        row.addWidget(self.stepper)
        row.addStretch(1)
        for part in (self.mode, self.rewind, self.decisions, self.forward, self.scores, self.pause):
            row.addWidget(part)
        self._row = row
        self._dress()
        theme.changed.connect(self._dress)

    def show_view(
        self,
        view: TableView,
        *,
        scores_shown: bool,
        idle: bool,
        variation: tuple[int, int] | None = None,
    ) -> None:
        """Show what is played and what may be done.

        Args:
            idle: false while the client thinks.
            variation: the number of the attempt of which another way is tried, and from which decision on.
        """
        self.title.setText(view.title)
        tried = "" if variation is None else variation_words(*variation)
        self.company.setText(tried or view.client.company)
        names = [phase_word(phase) for phase in view.phases]
        here = view.phases.index(view.phase)
        self.stepper.show_phases(names, here, phases_words(view), view.ended is not None)
        mode = mode_word("exam" if view.exam else "practice")
        self.mode.setText(translate("Table", "Variation") if tried else mode)
        self.mode.setToolTip(tried)
        self.mode.setAccessibleName(f"{mode}, {tried}" if tried else mode)
        self.mode.updateGeometry()
        for button, words in (
            (self.leave, translate("Table", "Leave table")),
            (self.rewind, translate("Table", "Rewind")),
            (self.scores, translate("Table", "Scores")),
        ):
            self._words[button] = words
            button.setAccessibleName(words)
        self.rewind.setVisible(not view.exam)
        self.rewind.setEnabled(view.can_rewind and idle)
        self.decisions.setVisible(not view.exam)
        self.decisions.setEnabled(view.can_rewind and idle)
        self.forward.setVisible(not view.exam and view.can_forward)
        self.forward.setEnabled(idle)
        self.scores.setVisible(not view.exam)
        self.scores.set_icon_name("eye" if scores_shown else "eye-off")
        for button, words, key in (
            (self.decisions, translate("Table", "Back to before a decision"), ""),
            (self.forward, translate("Table", "Make it again"), "Ctrl+Shift+Z"),
            (self.pause, translate("Table", "Pause"), "P"),
        ):
            button.setAccessibleName(words)
            button.setAccessibleDescription(key)
            button.setToolTip(f"{words} ({key})" if key else words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Small: what does not fit is dropped."""
        return QSize(480, self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))

    def _fit(self) -> None:
        """Drop what can be spared, in this order: the company, key caps, names beside icons."""
        for spared in range(4):
            self.company.setVisible(spared < 1)
            for button, key in ((self.rewind, "Ctrl+Z"), (self.scores, "M"), (self.leave, "Esc")):
                if button.key != (shown := key if spared < 2 else ""):
                    button.set_key(shown)
                    button.setAccessibleDescription(key)
                words = self._words.get(button, "")
                beside = words if spared < 3 or button is self.leave else ""
                if button.text() != beside:
                    button.setText(beside)
                    button.updateGeometry()
                button.setToolTip("" if beside else words)
            if self._need() <= self.width():
                break

    def _need(self) -> int:
        parts = (
            self.leave, self.title, self.company, self.mode, self.rewind, self.decisions, self.forward,
            self.scores, self.pause,
        )  # fmt: skip
        widths = sum(part.sizeHint().width() + self._row.spacing() for part in parts if not part.isHidden())
        return widths + self.stepper.minimumSizeHint().width() + _AIR

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT))
        self._fit()

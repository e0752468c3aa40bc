"""How talks ended: region, ending, scores, and where every point came from."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from simulator.desktop.practice.debrief.tabs.ledger import ledger_rows
from simulator.desktop.text.vocabulary import result_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Flow, Label
from simulator.desktop.workshop.playtest.counted import PlaytestCounted
from simulator.desktop.workshop.playtest.ledger import LedgerText
from simulator.desktop.workshop.playtest.phrases import translate, verdict_words
from simulator.desktop.workshop.playtest.playing import Playing
from simulator.negotiation.events import Region


class EndingCard(Card):
    """Stands in the place of the replies when talks are over.

    Signals:
        again, copy_wanted: the button was used.
        resized: the ledger was opened or closed.

    Attributes:
        again_button, copy, points: its buttons.
        ledger: every point with its cause; made when it is opened first.
    """

    again = Signal()
    copy_wanted = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(14, 10, 14, 10), spacing=4, parent=parent)
        self._theme = theme
        self.title = Label(theme, "", "title3", wrap=True)
        self.words = Label(theme, "", "ui", "text2", wrap=True)
        self.again_button = Button(theme, "", "primary", icon="retry", height=30)
        self.copy = Button(theme, "", "secondary", icon="copy", height=30)
        self.points = Button(theme, "", "ghost", icon="down", height=30)
        self.points.setCheckable(True)
        self.ledger: LedgerText | None = None
        self._playing: Playing | None = None
        self._ended = False
        self._region: Region | None = None
        acts = Flow(gap=4)
        for button in (self.again_button, self.copy, self.points):
            acts.addWidget(button)
        self.column.addWidget(self.title)
        self.column.addWidget(self.words)
        self.column.addLayout(acts)
        self.again_button.clicked.connect(self.again)
        self.copy.clicked.connect(self.copy_wanted)
        self.points.toggled.connect(self._open)

    def show_playing(self, playing: Playing) -> None:
        """Show how these talks ended; nothing while they go on."""
        if self._playing is None or self._playing.attempt is not playing.attempt or not self._ended:
            self._region = None
        self._playing, self._ended = playing, playing.attempt.ended is not None
        if not self._ended:
            return
        self._name()
        self.again_button.setText(translate("Playtest", "Restart"))
        self.copy.setText(translate("Playtest", "Copy as a promise"))
        self.copy.setEnabled(playing.attempt.talks.begun is None)
        self.points.setText(PlaytestCounted().points(len(playing.attempt.ledger)))
        for button in (self.again_button, self.copy, self.points):
            button.updateGeometry()
        if self.points.isChecked():
            self._show_ledger()

    @Slot(object)
    def show_region(self, region: Region | None) -> None:
        """The region was found after the end: of talks that were left, only the analysis can tell it."""
        self._region = region
        self._name()
        self.resized.emit()

    def _name(self) -> None:
        """Say how talks ended."""
        if self._playing is None or (ended := self._playing.attempt.ended) is None:
            return
        self.title.setText(result_word(ended.region or self._region, ended.kind))
        self.words.setText(verdict_words(ended, *self._playing.attempt.state.shown))
        self.setAccessibleName(f"{self.title.text()}. {self.words.text()}")

    def _open(self, shown: bool) -> None:
        self.points.set_icon_name("up" if shown else "down")
        if shown:
            self._show_ledger()
        elif self.ledger is not None:
            self.ledger.hide()
        self.resized.emit()

    def _show_ledger(self) -> None:
        if self._playing is None:
            return
        if self.ledger is None:
            self.ledger = LedgerText(self._theme)
            self.column.addWidget(self.ledger)
        self.ledger.show_rows(ledger_rows(self._playing.attempt, self._playing.scenario_words))
        self.ledger.show()

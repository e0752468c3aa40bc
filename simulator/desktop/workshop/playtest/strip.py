"""Who sits across the table, in a strip: face, name, mood and its trail, and both scores."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.portraits import PortraitView
from simulator.desktop.practice.table.meter import ScoreMeter
from simulator.desktop.practice.table.phrases import in_mood, mood_trail
from simulator.desktop.practice.table.rows import Score, TableView
from simulator.desktop.practice.table.trail import MoodTrail
from simulator.desktop.text.vocabulary import mood_word, side_short
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label

_FACE, _LEAST_METER = 48, 90
_BESIDE = 470
"""From which width on, at the usual text, the scores stand beside the client."""


class ClientStrip(QWidget):
    """The client and both scores in one line, or in two where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.portrait = PortraitView(theme, crop="disc")
        self.portrait.setFixedSize(_FACE, _FACE)
        self._name = Label(theme, "", "uiB")
        self._mood = Label(theme, "", "small", "text2")
        self._trail = MoodTrail(theme)
        self.client, self.company = ScoreMeter(theme, "client"), ScoreMeter(theme, "company")
        for meter in (self.client, self.company):
            meter.setMinimumWidth(_LEAST_METER)
        mood = QHBoxLayout()
        mood.setSpacing(8)
        mood.addWidget(self._mood)
        mood.addWidget(self._trail)
        mood.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addLayout(mood)
        who = QHBoxLayout()
        who.setSpacing(10)
        who.addWidget(self.portrait)
        who.addLayout(words, 1)
        scores = QHBoxLayout()
        scores.setSpacing(14)
        scores.addWidget(self.client, 1)
        scores.addWidget(self.company, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addLayout(who, 5)
        self._row.addLayout(scores, 6)
        self._who: tuple[object, ...] | None = None

    def show_view(self, view: TableView, moved: bool = True) -> None:
        """Show the client and the scores as they are now; `moved` lets the bars slide there."""
        who = (view.client.portrait, view.client.seed, view.client.name)
        if self._who != who:
            self._who = who
            self.portrait.show_person(view.client.portrait, view.client.seed, view.client.name)
        words = in_mood(view.client.name, view.mood)
        self.portrait.show_mood(view.mood, words)
        self._name.setText(view.client.name)
        self._mood.setText(mood_word(view.mood))
        self._trail.show_moods(view.trail, mood_trail(view.trail))
        self.setAccessibleName(words)
        body = view.body or view.client.role
        self.setToolTip(body)
        self.setAccessibleDescription(body)
        sides: tuple[tuple[ScoreMeter, str, Score | None], ...] = (
            (self.client, "client", view.client_score),
            (self.company, "company", view.company_score),
        )
        for meter, side, score in sides:
            if score is not None:
                meter.show_score(side_short(side), score, moved, other=side_short("company"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= self._theme.px(_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
            self._row.setAlignment(Qt.AlignmentFlag(0))
        room = self.width() * 6 // 11 if beside else self.width()
        for meter in (self.client, self.company):
            meter.fit(room // 2 - 14)

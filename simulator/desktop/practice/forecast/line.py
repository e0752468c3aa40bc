"""The forecast folded to one line: what is asked and the way to it, or what was sealed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.forecast.questions import Question, sealed_words, translate
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Icon, Label
from simulator.office.forecast import Forecast


class ForecastLine(Card):
    """One line of a page, with room at its right end for what goes on from there.

    Signals:
        wanted: the person wants to say what he thinks.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, onward: QWidget, parent: QWidget | None = None) -> None:
        """`onward` is the button that goes on, forecast or not; it stands at the right end."""
        super().__init__(theme, margins=(20, 8, 12, 8), parent=parent)
        self._icon = Icon(theme, "ask")
        self._title, self._words = (
            Label(theme, "", "uiB", wrap=True),
            Label(theme, "", "small", "text2", wrap=True),
        )
        self.open = Button(theme, "", "secondary", key="F", height=38)
        self.open.clicked.connect(self.wanted)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addStretch(1)
        text.addWidget(self._title)
        text.addWidget(self._words)
        text.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._icon)
        row.addSpacing(8)
        row.addLayout(text, 1)
        row.addSpacing(8)
        row.addWidget(self.open)
        row.addWidget(onward)
        self.column.addLayout(row)

    def show_questions(self, asked: tuple[Question, ...], sealed: tuple[Forecast, ...]) -> None:
        """Show what may be asked and what was sealed of it."""
        made = {(forecast.subject, forecast.moment): forecast for forecast in sealed}
        pairs = [(question, made.get((question.subject, question.moment))) for question in asked]
        said = [sealed_words(forecast, question) for question, forecast in pairs if forecast is not None]
        left = [question for question, forecast in pairs if forecast is None]
        self._icon.set_name("lock" if said else "ask")
        if said:
            self._title.setText(translate("Forecast", "Sealed until the debrief"))
            self._words.setText("  ·  ".join(said))
        else:
            self._title.setText(asked[0].words if asked else "")
            self._words.setText(translate("Forecast", "Say it now: your answer is sealed until the debrief."))
        more = translate("Forecast", "And the client?")
        self.open.setText(more if said else translate("Forecast", "Say what you think"))
        self.open.setVisible(bool(left))
        self.open.updateGeometry()
        self.setAccessibleName(f"{self._title.text()}. {self._words.text()}")

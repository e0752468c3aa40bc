"""A question with two answers, laid over the page."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Flow, Label, Overlay

_WIDTH = 420


class AskingCard(Card):
    """Asks before something is done; Esc and the second button leave everything as it is.

    Attributes:
        yes, no: the answers. layer: what lays the card over the page.
    """

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(theme, "raised", radius=14, margins=(20, 18, 20, 16), spacing=10)
        self._act: Callable[[], object] | None = None
        self._title = Label(theme, "", "title3", wrap=True)
        self._words = Label(theme, "", "ui", "text2", wrap=True)
        self.yes, self.no = Button(theme, "", "primary"), Button(theme, "", "ghost", key="Esc")
        row = QWidget()
        flow = Flow(row, gap=4)
        flow.addWidget(self.yes)
        flow.addWidget(self.no)
        for part in (self._title, self._words, row):
            self.column.addWidget(part)
        self.setFixedWidth(theme.px(_WIDTH))
        self.layer = Overlay(theme, page, self, scrim=True)
        self.no.clicked.connect(self.layer.close_up)
        self.yes.clicked.connect(self._do)

    @property
    def words(self) -> str:
        """What is asked."""
        return f"{self._title.text()}\n{self._words.text()}"

    def ask(self, question: str, words: str, answers: tuple[str, str], act: Callable[[], object]) -> None:
        """Ask; `act` is done if the first of the answers is given."""
        self._act = act
        self._title.setText(question)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        for button, answer in zip((self.yes, self.no), answers, strict=True):
            button.setText(answer)
            button.updateGeometry()
        self.setAccessibleName(question)
        self.layer.open()

    def _do(self) -> None:
        self.layer.close_up()
        if self._act is not None:
            self._act()

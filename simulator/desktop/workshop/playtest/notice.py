"""A sentence about what is played, with the ways out of it below."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Flow, Icon, Label


class Notice(Card):
    """One sentence with a button beside it, or two below it; hidden until told something."""

    def __init__(self, theme: Theme, icon: str, tone: str = "text2", parent: QWidget | None = None) -> None:
        ground = "warnTint" if tone == "warn" else "sunken"
        super().__init__(theme, ground, None, radius=8, margins=(10, 5, 10, 5), spacing=0, parent=parent)
        self._words = Label(theme, "", "smallM", wrap=True)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(Icon(theme, icon, tone, 15))
        self._head.addWidget(self._words, 1)
        self.column.addLayout(self._head)
        self._acts = Flow(gap=2)
        self.column.addLayout(self._acts)
        self.buttons: list[Button] = []
        self._todo: list[Callable[[], object]] = []
        self.hide()

    @property
    def words(self) -> str:
        """The sentence."""
        return self._words.text()

    def tell(self, sentence: str, *actions: tuple[str, Callable[[], object]]) -> None:
        """Show a sentence with its actions (words, what to do); an empty one puts the notice away."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        while len(self.buttons) > len(actions):
            old = self.buttons.pop()
            for row in (self._head, self._acts):
                row.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self.buttons) < len(actions):
            button = Button(self._theme, "", "ghost", height=24)
            button.clicked.connect(self._use)
            self.buttons.append(button)
        for button in self.buttons:
            (self._head if len(actions) == 1 else self._acts).addWidget(button)
        for button, (words, _) in zip(self.buttons, actions, strict=True):
            button.setText(words)
            button.updateGeometry()
        self._todo = [act for _, act in actions]
        self.setVisible(bool(sentence))

    def _use(self) -> None:
        button = self.sender()
        if isinstance(button, Button) and button in self.buttons:
            self._todo[self.buttons.index(button)]()

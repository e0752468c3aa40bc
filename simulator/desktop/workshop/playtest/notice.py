"""A sentence about what is played, with the ways out of it below."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Flow, Icon, Label


class Notice(Card):
    """One sentence and its buttons under it, so that both fit a narrow pane; hidden until told something."""

    def __init__(self, theme: Theme, icon: str, tone: str = "text2", parent: QWidget | None = None) -> None:
        ground = "warnTint" if tone == "warn" else "sunken"
        super().__init__(theme, ground, None, radius=8, margins=(10, 5, 10, 5), spacing=0, parent=parent)
        self._words = Label(theme, "", "smallM", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(theme, icon, tone, 15))
        head.addWidget(self._words, 1)
        self.column.addLayout(head)
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
            self._acts.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self.buttons) < len(actions):
            button = Button(self._theme, "", "ghost", height=26)
            button.clicked.connect(self._use)
            self._acts.addWidget(button)
            self.buttons.append(button)
        for button, (words, _) in zip(self.buttons, actions, strict=True):
            button.setText(words)
            button.updateGeometry()
        self._todo = [act for _, act in actions]
        self.setVisible(bool(sentence))

    def _use(self) -> None:
        button = self.sender()
        if isinstance(button, Button) and button in self.buttons:
            self._todo[self.buttons.index(button)]()

"""A lasting state, told at the top of a page."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.button import Button
from simulator.desktop.widgets.card import Card
from simulator.desktop.widgets.icon import Icon
from simulator.desktop.widgets.label import Label

_LOOKS = {"warn": ("warnTint", "warn", "warning"), "director": ("directorTint", "director", "phone")}


class Banner(Card):
    """One sentence about how things stand, with at most two actions; hidden until told something."""

    def __init__(
        self, theme: Theme, tone: Literal["warn", "director"] = "warn", parent: QWidget | None = None
    ) -> None:
        ground, ink, icon = _LOOKS[tone]
        super().__init__(theme, ground, None, radius=10, margins=(12, 4, 8, 4), parent=parent)
        self._words = Label(theme, "", "uiM", "text", wrap=True)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(Icon(theme, icon, ink), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self.column.addLayout(self._row)
        self._buttons: list[Button] = []
        self._fit()
        theme.changed.connect(self._fit)
        self.hide()

    def _fit(self) -> None:
        self.setMinimumHeight(self._theme.px(40))

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The buttons shown now."""
        return tuple(self._buttons)

    def tell(self, sentence: str, *actions: tuple[str, Callable[[], object]]) -> None:
        """Show a sentence and its actions (words, what to do), in place of what was shown."""
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._words.setText(sentence)
        self._buttons = []
        for words, act in actions[:2]:
            button = Button(self._theme, words, "ghost", height=28)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._row.addWidget(button)
            self._buttons.append(button)
        self.show()

"""A chip that opens a menu of which one is picked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import ChipButton


class PickChip(ChipButton):
    """Says what is picked; filled while that is not the first of what is offered.

    Signals:
        changed: something else is picked.

    Attributes:
        choices: the menu where one picks; made anew whenever it opens.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", icon="down", checkable=True, parent=parent)
        self.choices = QMenu(self)
        self._options: tuple[tuple[str | None, str], ...] = ()
        self._value: str | None = None
        self._name = ""
        self._group: QActionGroup | None = None
        self.clicked.connect(self._open)

    @property
    def value(self) -> str | None:
        """What is picked."""
        return self._value

    def offer(self, name: str, options: Sequence[tuple[str | None, str]]) -> None:
        """Offer values with their words, the one that is usual first; what is picked stays, even if it went.

        Args:
            name: what is picked here, for screen readers.
        """
        self._name, self._options = name, tuple(options)
        self._dress_words()

    def pick(self, value: str | None) -> None:
        """Pick a value, without a signal."""
        self._value = value
        self._dress_words()

    def fill_menu(self) -> None:
        """Make the menu anew."""
        self.choices.clear()
        if self._group is not None:
            self._group.deleteLater()
        group = self._group = QActionGroup(self.choices)
        for value, words in self._options:
            action = QAction(words.replace("&", "&&"), group)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.setData(value)
            self.choices.addAction(action)
        group.triggered.connect(self._picked)

    def _open(self) -> None:
        self._dress_words()
        self.fill_menu()
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))
        on = self._group.checkedAction() if self._group is not None else None
        if on is not None:
            self.choices.setActiveAction(on)

    def _picked(self, action: QAction) -> None:
        value = action.data()
        if value != self._value:
            self.pick(value)
            self.changed.emit()

    def _dress_words(self) -> None:
        words = dict(self._options)
        usual = self._options[0][0] if self._options else None
        shown = words.get(self._value) or self._value or ""
        self.setText(shown)
        self.setChecked(self._value != usual)
        self.setAccessibleName(f"{self._name}: {shown}")
        self.setToolTip(self._name)
        self.updateGeometry()
        self.update()

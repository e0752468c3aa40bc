"""The chip that narrows the scenarios by how hard they are and how far they have been played."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from simulator.desktop.practice.home.cards import State
from simulator.desktop.text.vocabulary import level_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import ChipButton


class FilterChip(ChipButton):
    """Opens a menu of levels and states; filled, with what is picked, while anything is.

    Signals:
        changed: something else is picked.

    Attributes:
        level, state: what is picked; empty and None for any. choices: the menu where one picks.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", icon="down", checkable=True, height=24, parent=parent)
        self.level = ""
        self.state: State | None = None
        self.choices = QMenu(self)
        self._groups: list[QActionGroup] = []
        self._offered: tuple[tuple[str, ...], tuple[State, ...]] = ((), ())
        self.clicked.connect(self._open)
        self.retranslate()

    def offer(self, levels: tuple[str, ...], states: tuple[State, ...]) -> None:
        """Offer these; what is picked stays, since it may come again."""
        self._offered = (levels, states)
        self.setVisible(len(levels) > 1 or len(states) > 1 or self.on)

    @property
    def on(self) -> bool:
        """Whether anything is picked."""
        return bool(self.level) or self.state is not None

    def show_all(self) -> None:
        """Pick nothing, without a signal."""
        self.level, self.state = "", None
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        picked = [level_word(self.level)] if self.level else []
        if self.state is not None:
            picked.append(self._state_word(self.state))
        self.setText(" · ".join(picked) or self.tr("Filter"))
        self.setChecked(self.on)
        named = self.tr("Filter by level and progress: {picked}")
        self.setAccessibleName(named.format(picked=", ".join(picked) or self.tr("all")))
        self.updateGeometry()

    def fill_menu(self) -> None:
        """Make the menu anew, in the language in force."""
        self.choices.clear()
        while self._groups:
            self._groups.pop().deleteLater()
        levels, states = self._offered
        self._group(
            [("", self.tr("Any level")), *((level, level_word(level)) for level in levels)],
            self.level,
            self._pick_level,
        )
        self.choices.addSeparator()
        self._group(
            [("", self.tr("Played or not")), *((state, self._state_word(state)) for state in states)],
            self.state or "",
            self._pick_state,
        )

    def _group(self, options: Iterable[tuple[str, str]], picked: str, pick: object) -> None:
        group = QActionGroup(self.choices)
        for value, words in options:
            action = QAction(words, group)
            action.setCheckable(True)
            action.setChecked(value == picked)
            action.setData(value)
            group.addAction(action)
            self.choices.addAction(action)
        group.triggered.connect(pick)
        self._groups.append(group)

    def _open(self) -> None:
        self.setChecked(self.on)
        self.fill_menu()
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _pick_level(self, action: QAction) -> None:
        self.level = str(action.data())
        self._picked()

    def _pick_state(self, action: QAction) -> None:
        value = action.data()
        self.state = next((state for state in self._offered[1] if state == value), None)
        self._picked()

    def _picked(self) -> None:
        self.retranslate()
        self.changed.emit()

    def _state_word(self, state: State) -> str:
        return {
            "new": self.tr("New"),
            "unfinished": self.tr("Unfinished"),
            "done": self.tr("Done"),
        }[state]

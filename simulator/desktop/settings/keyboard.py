"""Every key, to look up and to change by pressing another one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.keys import ACTIONS, Action, Where, stroke_of
from simulator.desktop.keys.words import action_word, cap_words, place_word
from simulator.desktop.settings.phrases import translate
from simulator.desktop.settings.rows import Section
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, KeyCap, Label, announce


class KeyButton(Button):
    """Shows the key of an action; pressed, it waits for another key. Esc leaves it as it is.

    Signals:
        caught: a key was pressed; carries its name.
    """

    caught = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "secondary", height=28, parent=parent)
        self._waiting = False
        self._name = self._stroke = ""
        self.clicked.connect(self._wait)

    @property
    def waiting(self) -> bool:
        """Whether the next key goes to this action."""
        return self._waiting

    def show_stroke(self, name: str, stroke: str) -> None:
        """Show the key in force; `name` says what it does."""
        self._name, self._stroke = name, stroke
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._waiting:
            super().keyPressEvent(event)
            return
        stroke = stroke_of(event)
        if not stroke or event.isAutoRepeat():
            return
        self._waiting = False
        self._show()
        if event.key() != Qt.Key.Key_Escape:
            self.caught.emit(stroke)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._waiting = False
        self._show()
        super().focusOutEvent(event)

    def _wait(self) -> None:
        self._waiting = True
        self._show()
        announce(self, self.text())

    def _show(self) -> None:
        words = " + ".join(cap_words(self._stroke))
        self.setText(translate("Settings", "Press a key…") if self._waiting else words)
        told = translate("Settings", "{action}: {key}. Press to change.")
        self.setAccessibleName(told.format(action=self._name, key=words))
        self.updateGeometry()


class Keyboard(Section):
    """The table of all actions, place by place.

    Attributes:
        buttons: the buttons of the keys that may be changed, by action. reset: gives all their usual keys.
        note: what was wrong with the last key that was pressed.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, lambda: translate("Settings", "Keyboard"))
        self._keys = desk.keys
        self.buttons: dict[str, KeyButton] = {}
        self.note = Label(desk.theme, "", "uiM", "text", wrap=True)
        self.note.hide()
        self.reset = Button(desk.theme, "", "secondary")
        places = list(dict.fromkeys(action.where for action in ACTIONS))
        for place in places:
            heading = Label(desk.theme, "", "uiB")
            self.on_words(partial(self._head, heading, place))
            self.add(heading)
            self.column.addWidget(self._table([action for action in ACTIONS if action.where == place]))
        self.add(self.note)
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.reset)
        line.addStretch(1)
        self.column.addWidget(foot)
        self.on_words(lambda: self.reset.setText(translate("Settings", "All keys as at first")))
        self.on_words(self._show)
        self.reset.clicked.connect(self._reset)
        desk.keys.changed.connect(self._show)

    def _table(self, actions: list[Action]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for number, action in enumerate(actions):
            words = Label(self._theme, "", "ui", wrap=True)
            self.on_words(partial(self._word, words, action))
            grid.addWidget(words, number, 0)
            grid.addWidget(self._key(action), number, 1, Qt.AlignmentFlag.AlignRight)
        return table

    def _key(self, action: Action) -> QWidget:
        if not action.fixed:
            button = self.buttons[action.id] = KeyButton(self._theme)
            button.caught.connect(partial(self.put, action.id))
            return button
        fixed = QWidget()
        row = QHBoxLayout(fixed)
        row.setContentsMargins(0, 3, 3, 3)
        row.setSpacing(3)
        for key in action.keys:
            for place, words in enumerate(cap_words(key)):
                cap = KeyCap(self._theme, words)
                self.on_words(partial(self._cap, cap, key, place))
                row.addWidget(cap)
        return fixed

    def put(self, id: str, stroke: str) -> None:
        """Put a key on an action, or say what has it already."""
        taken = self._keys.taken(id, stroke)
        cap = " + ".join(cap_words(stroke))
        if taken is None:
            self._keys.rebind(id, stroke)
            self._tell("")
        elif taken == "system":
            self._tell(
                translate("Settings", "{key} cannot be changed: it is for moving about.").format(key=cap)
            )
        else:
            other = next(action for action in ACTIONS if action.id == taken)
            said = translate("Settings", "{key} is taken: {action} ({place}).")
            self._tell(said.format(key=cap, action=action_word(other), place=place_word(other.where)))

    def _head(self, heading: Label, place: Where) -> None:
        heading.setText(place_word(place))

    def _word(self, words: Label, action: Action) -> None:
        words.setText(action_word(action))

    def _cap(self, cap: KeyCap, key: str, place: int) -> None:
        cap.setText(cap_words(key)[place])
        cap.updateGeometry()

    def _reset(self) -> None:
        self._keys.reset()
        self._tell("")

    def _tell(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if words:
            announce(self.note, words, at_once=True)

    def _show(self) -> None:
        for action in ACTIONS:
            if action.id in self.buttons:
                self.buttons[action.id].show_stroke(action_word(action), self._keys.keys_of(action.id)[0])

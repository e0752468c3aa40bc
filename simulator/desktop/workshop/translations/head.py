"""The head of the translations: the language, how far it is, what is shown and what is looked for."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QMenu, QVBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, ChipButton, Flow, Label
from simulator.desktop.workshop.translations.model import Filter
from simulator.desktop.workshop.translations.words import OFFERED, language_word, status_words, translate
from simulator.workshop.translating import Row

_SEARCH = 112
_FILTERS: tuple[Filter, ...] = ("all", "missing", "fuzzy")


class Head(QWidget):
    """What stands over the lines.

    Attributes:
        language, update_text, undo: buttons. menu, more: the languages, and those that may be added.
        chips: what is shown, by name. search: the field to search with.

    Signals:
        language_chosen, language_added: its code.
        filtered: something else is shown or looked for.
    """

    language_chosen = Signal(str)
    language_added = Signal(str)
    filtered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = Button(theme, "", "secondary", icon="globe", height=28)
        self.update_text = Button(theme, "", "ghost", height=28)
        self.undo = Button(theme, "", "ghost", icon="rewind", height=28)
        self.menu, self.more = QMenu(self), QMenu(self)
        self._status = Label(theme, "", "uiM", "text", wrap=True)
        self._remark = Label(theme, "", "small", "text2", wrap=True)
        self.chips = {name: ChipButton(theme, "", checkable=True, height=26) for name in _FILTERS}
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._group = QButtonGroup(self)
        chips = Flow(gap=0)
        for name, chip in self.chips.items():
            self._group.addButton(chip)
            chips.addWidget(chip)
            chip.setChecked(name == "all")
        actions = Flow(gap=2)
        for button in (self.language, self.update_text, self.undo):
            actions.addWidget(button)
        chips.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(actions)
        column.addWidget(self._status)
        column.addWidget(self._remark)
        column.addLayout(chips)
        self.language.clicked.connect(self._open_menu)
        self._group.buttonClicked.connect(lambda _chip: self.filtered.emit())
        self.search.textChanged.connect(lambda _text: self.filtered.emit())
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()
        self._codes: tuple[str, ...] = ()
        self._code = self._source = ""
        self._writable = False

    @property
    def only(self) -> Filter:
        """Which lines are shown."""
        return next((name for name, chip in self.chips.items() if chip.isChecked()), "all")

    @property
    def status(self) -> str:
        """How far the language is, in words."""
        return self._status.text()

    def show_all(self) -> None:
        """Hide no line any more."""
        self.search.clear()
        self.chips["all"].setChecked(True)

    def choose_filter(self, only: Filter) -> None:
        """Show these lines."""
        self.chips[only].setChecked(True)
        self.filtered.emit()

    def show_languages(self, codes: tuple[str, ...], code: str, source: str, *, writable: bool) -> None:
        """The languages that there are, the one that is shown, and that of the file itself."""
        self._codes, self._code, self._source, self._writable = codes, code, source, writable
        self.update_text.setVisible(writable)
        self.undo.setVisible(writable)

    def show_remark(self, remark: str, update: str) -> None:
        """What the lines belong to, and what bringing them up to date is called."""
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        if update != self.update_text.text():
            self.update_text.setText(update)
            self.update_text.updateGeometry()

    def show_state(self, rows: tuple[Row, ...], *, behind: bool, undo: bool) -> None:
        """How far it is; whether there is something to update, and to take back."""
        self._status.setText(status_words(self._code, rows))
        self.language.setText(language_word(self._code))
        self.update_text.setEnabled(behind)
        self.undo.setToolTip(translate("Translations", "Take the last change back"))
        self.undo.setAccessibleName(self.undo.toolTip())
        self.undo.setEnabled(undo)
        missing = sum(row.condition == "missing" for row in rows)
        again = sum(row.open for row in rows) - missing
        words = {
            "all": translate("Translations", "All"),
            "missing": translate("Translations", "Missing {count}").format(count=missing),
            "fuzzy": translate("Translations", "Look again {count}").format(count=again),
        }
        for name, chip in self.chips.items():
            chip.setText(words[name])
            chip.setAccessibleName(words[name])
            chip.updateGeometry()
        self.search.setPlaceholderText(translate("Translations", "Find"))
        self.search.setAccessibleName(translate("Translations", "Find in the lines"))
        shown = translate("Translations", "Language: {language}").format(language=language_word(self._code))
        self.language.setAccessibleName(shown)
        for button in (self.language, self.update_text, self.undo):
            button.updateGeometry()

    def offer_more(self, beside: QWidget) -> None:
        """Open the list of languages that may be added."""
        self.more.clear()
        for code in OFFERED:
            if code != self._source and code not in self._codes:
                self.more.addAction(f"{language_word(code)}   {code}").triggered.connect(
                    partial(self._add, code)
                )
        self.more.popup(beside.mapToGlobal(beside.rect().bottomLeft()))

    def _open_menu(self) -> None:
        self.menu.clear()
        for code in self._codes:
            action = self.menu.addAction(language_word(code))
            action.setCheckable(True)
            action.setChecked(code == self._code)
            action.triggered.connect(partial(self._choose, code))
        if self._writable:
            self.menu.addSeparator()
            add = self.menu.addAction(translate("Translations", "Add a language…"))
            add.triggered.connect(partial(self.offer_more, self.language))
        self.menu.popup(self.language.mapToGlobal(self.language.rect().bottomLeft()))

    def _choose(self, code: str, *_checked: object) -> None:
        self.language_chosen.emit(code)

    def _add(self, code: str, *_checked: object) -> None:
        self.language_added.emit(code)

    def _dress(self) -> None:
        self.search.setFixedWidth(self._theme.px(_SEARCH))

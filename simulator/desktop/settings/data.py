"""Where the data lies, who plays, and how to take everything along or delete it."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMenu, QWidget

from simulator import places
from simulator.desktop.data_move import Words, change_words, stored_words
from simulator.desktop.desk import Desk
from simulator.desktop.folders import open_folder
from simulator.desktop.settings.choices import Choices
from simulator.desktop.settings.phrases import translate
from simulator.desktop.settings.rows import Section
from simulator.desktop.widgets import Button, Label
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history import History

_FIELD = 260


class Data(Section):
    """Folder, profiles, export, deletion.

    Signals:
        told: something is to be said in a toast; carries the sentence.
        faulted: the history failed; carries the HistoryFault.
        changed: somebody else plays now, or attempts are gone.

    Attributes:
        folder, change, export, who, more, delete: buttons. menu: everyone who plays here.
        name, new, typed: fields.
        dialog: the question for a file, while it is open.
    """

    told = Signal(str)
    faulted = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, choices: Choices) -> None:
        super().__init__(desk.theme, lambda: translate("Settings", "Data and profiles"))
        self._desk, self._choices = desk, choices
        theme = desk.theme
        self.who, self.more = Button(theme, "", "secondary", icon="user"), Button(theme, "", "secondary")
        self.folder = Button(theme, "", "secondary", icon="folder")
        self.change, self.export = Button(theme, "", "secondary"), Button(theme, "", "secondary")
        if not desk.moving.possible:
            self.change.hide()  # shown it would be a window of its own before it has a place
        self.delete = Button(theme, "", "secondary", icon="trash")
        self.name, self.new, self.typed = QLineEdit(), QLineEdit(), QLineEdit()
        self.menu = QMenu(self)
        self.dialog: QFileDialog | None = None
        self._warning = Label(theme, "", "small", "text2", wrap=True)
        for field in (self.name, self.new, self.typed):
            field.setMaxLength(80)
            field.setFixedWidth(theme.px(_FIELD))
        self.add_row(
            lambda: translate("Settings", "Who plays"),
            self.who,
            lambda: translate("Settings", "Everyone on this computer has attempts of their own."),
        )
        self.add_row(
            lambda: translate("Settings", "Your name"),
            self.name,
            lambda: translate("Settings", "Stands on reports and certificates and stays on this computer."),
        )
        self.add_row(lambda: translate("Settings", "Somebody else plays too"), _pair(self.new, self.more))
        self.add_row(
            lambda: translate("Settings", "Folder"),
            _pair(self.folder, self.change),
            lambda: stored_words(desk.moving.pending),
        )
        self.add_row(
            lambda: translate("Settings", "Take everything along"),
            self.export,
            lambda: translate(
                "Settings", "One ZIP file with the history, the settings and your own scenarios."
            ),
        )
        self.add_row(lambda: translate("Settings", "Delete this profile"), _pair(self.typed, self.delete))
        self.column.addWidget(self._warning)
        self.on_words(self._name_all)
        self._wire()

    def profiles(self) -> tuple[str, ...]:
        """Everyone who plays here: who is written down, who has attempts, and who plays now."""
        preferences = self._desk.preferences
        known = dict.fromkeys((preferences.trainee, *preferences.profiles))
        if self._desk.has_history:
            with suppress(HistoryFault):
                known |= dict.fromkeys(self._desk.history.trainees())
        return tuple(sorted(known, key=str.casefold))

    def save(self, target: Path) -> None:
        """Write everything into one file."""
        from simulator.desktop.paper.files import sentence_of
        from simulator.history.safekeeping import pack

        try:
            pack(
                target,
                history=places.history_file(),
                preferences=places.preferences_file(),
                scenarios=places.scenario_folder(),
            )
        except OSError as error:
            # Without a number it was not the disk that failed but the history that could not be copied.
            unread = translate("Settings", "{file} was not written: the history cannot be read now.")
            self.told.emit(sentence_of(target, error) if error.errno else unread.format(file=target.name))
        else:
            self.told.emit(translate("Settings", "Saved as {file}").format(file=target.name))

    def _wire(self) -> None:
        self.who.clicked.connect(self._open_menu)
        self.name.editingFinished.connect(self._rename)
        self.new.textChanged.connect(self._judge)
        self.new.returnPressed.connect(self.more.click)
        self.more.clicked.connect(self._add)
        self.folder.clicked.connect(self._open_folder)
        self.change.clicked.connect(self._change_folder)
        self._desk.moving.told.connect(self._tell_moved)
        self.export.clicked.connect(self._ask)
        self.typed.textChanged.connect(self._judge)
        self.delete.clicked.connect(self._delete)

    def _name_all(self) -> None:
        trainee = self._desk.preferences.trainee
        self.who.setText(_shown(trainee))
        self.name.setText(trainee)
        self.name.setPlaceholderText(translate("Settings", "No name"))
        self.more.setText(translate("Settings", "Add"))
        self.new.setPlaceholderText(translate("Settings", "Their name"))
        self.folder.setText(translate("Settings", "Open the folder"))
        self.change.setText(change_words())
        self.export.setText(translate("Settings", "Save everything…"))
        self.delete.setText(translate("Settings", "Delete"))
        for button in (self.who, self.more, self.folder, self.change, self.export, self.delete):
            button.updateGeometry()
            button.setAccessibleName(button.text())
        self.who.setAccessibleName(translate("Settings", "Who plays: {name}").format(name=_shown(trainee)))
        self.new.setAccessibleName(translate("Settings", "Their name"))
        wanted = translate("Settings", "Type “{name}” to delete all attempts of this profile for good.")
        self._warning.setText(wanted.format(name=self._word()))
        self.typed.setAccessibleName(self._warning.text())
        self._judge()

    def _word(self) -> str:
        """What has to be typed to delete the profile."""
        return self._desk.preferences.trainee or translate("Settings", "No name")

    def _judge(self) -> None:
        new = self.new.text().strip()
        self.more.setEnabled(bool(new) and new not in self.profiles())
        self.delete.setEnabled(self._desk.has_history and self.typed.text().strip() == self._word())

    def _open_menu(self) -> None:
        self.menu.clear()
        here = self._desk.preferences.trainee
        for name in self.profiles():
            action = self.menu.addAction(_shown(name))
            action.setCheckable(True)
            action.setChecked(name == here)
            action.triggered.connect(partial(self._play_as, name))
        self.menu.popup(self.who.mapToGlobal(self.who.rect().bottomLeft()))

    def _play_as(self, name: str, *_checked: object) -> None:
        self._choices.keep(trainee=name, profiles=tuple(one for one in self.profiles() if one))
        self.typed.clear()
        self.retranslate()
        self.changed.emit()

    def _rename(self) -> None:
        name, before = self.name.text().strip(), self._desk.preferences.trainee
        if name == before:
            return
        if name in self.profiles():
            self.told.emit(
                translate("Settings", "There is a profile {name} already.").format(name=_shown(name))
            )
            self.name.setText(before)
            return
        if self._on_history(lambda history: history.rename(before, name)):
            self._choices.keep(profiles=tuple(one for one in self.profiles() if one not in (before, "")))
            self._play_as(name)

    def _add(self) -> None:
        name = self.new.text().strip()
        if name and name not in self.profiles():
            self.new.clear()
            self._play_as(name)

    def _delete(self) -> None:
        trainee = self._desk.preferences.trainee
        if self._on_history(lambda history: history.forget(trainee)):
            rest = [name for name in self.profiles() if name != trainee]
            self._choices.keep(profiles=tuple(name for name in rest if name), trainee=rest[0] if rest else "")
            self.typed.clear()
            self.retranslate()
            self.changed.emit()
            self.told.emit(
                translate("Settings", "The profile {name} is deleted.").format(name=_shown(trainee))
            )

    def _on_history(self, act: "Callable[[History], object]") -> bool:
        if not self._desk.has_history:
            return True
        try:
            act(self._desk.history)
        except HistoryFault as fault:
            self.faulted.emit(fault)
            return False
        return True

    def _open_folder(self) -> None:
        open_folder(places.data_folder())

    def _change_folder(self) -> None:
        self._desk.moving.ask(self)

    def _tell_moved(self, words: Words) -> None:
        self.retranslate()
        if self.isVisible():
            self.told.emit(words(self._desk.language.code))

    def _ask(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = self.dialog = QFileDialog(self, translate("Settings", "Save everything…"), start)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setNameFilter("ZIP (*.zip)")
        dialog.selectFile("mixed-signals.zip")
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.finished.connect(self._answered)
        dialog.open()

    def _answered(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _shown(name: str) -> str:
    return name or translate("Settings", "No name")


def _pair(field: QWidget, button: Button) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(field)
    row.addWidget(button)
    return pair

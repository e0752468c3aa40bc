"""The portrait maker as a sheet over the Workshop: pick, look, name, save, and use it in the open file."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.portraits import Face, people
from simulator.desktop.widgets import RING, Button, Card, Label, Picker, announce
from simulator.desktop.widgets.scroll import Scroll
from simulator.desktop.workshop.portrait.form import FaceForm
from simulator.desktop.workshop.portrait.options import changed, features_of, surprise
from simulator.desktop.workshop.portrait.preview import FacePreview
from simulator.desktop.workshop.portrait.versions import Versions
from simulator.desktop.workshop.work import Work
from simulator.scenario.director_model import Director
from simulator.scenario.library import SHIPPED
from simulator.scenario.model import Scenario
from simulator.scenario.portraits import Features, portrait_files
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.lines import Page
from simulator.workshop.portraits import as_features, portrait_at, portrait_edits, save_portrait

_MOST_SEED = 9999
_FORM, _WHOLE, _HIGH = 348, 1000, 596


def chance() -> int:
    """A number for a face that nobody has thought of."""
    return random.SystemRandom().randint(1, _MOST_SEED)


class PortraitPane(Card):
    """Makes portraits.

    Attributes:
        form, preview: what it is made of, and how it looks.
        name: what it will be called. seed: the number of a face by chance.

    Signals:
        left: the person is done.
        saved: a portrait was written; its name.
    """

    left = Signal()
    saved = Signal(str)

    def __init__(
        self, desk: Desk, work: Work, parent: QWidget | None = None, *, chance: Callable[[], int] = chance
    ) -> None:
        super().__init__(desk.theme, "raised", margins=(18, 12, 18, 12), spacing=8, parent=parent)
        self._desk, self._work, self._chance = desk, work, chance
        self.versions = Versions(Face())
        theme = desk.theme
        self._title = Label(theme, "", "title2")
        self.close_button = Button(theme, "", "ghost", icon="cross")
        self.begin = Picker(theme)
        self._begin_words = Label(theme, "", "small", "text2")
        self.form, self.preview = FaceForm(theme), FacePreview(theme, desk.language)
        self.seed = QSpinBox()
        self.seed.setRange(1, _MOST_SEED)
        self.seed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.seed.setKeyboardTracking(False)
        self.surprise_button = Button(theme, icon="retry")
        self.undo_button, self.redo_button = Button(theme, icon="rewind"), Button(theme, icon="redo")
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self._name_words = Label(theme, "", "small", "text2")
        self._told = Label(theme, "", "small", "text2", wrap=True)
        self.save_button, self.use_button = Button(theme), Button(theme, kind="primary")
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def face(self) -> Face:
        """The face as it stands."""
        return self.versions.face

    @property
    def folder(self) -> Path:
        """The folder of the library whose portraits the open file may name, else the person's own."""
        path = self._work.path
        if path is not None and self._work.writable:
            above = path.absolute().parent
            return above.parent if above.name == "directors" else above
        return next(folder for folder in reversed(self._desk.library.folders) if folder != SHIPPED)

    def begin_with_file(self) -> None:
        """Begin with the face that the open file has."""
        portrait, seed = self._of_file()
        here = portrait_at(Page(self._work.text), self._work.kind)
        named = "" if here is None or not here.is_scalar else here.value
        own = named in portrait_files(self.folder)
        self.versions = Versions(Face.of(named if named in people() else portrait, seed))
        self.name.setText(named if own else seed)
        self._offer_beginnings()
        self.begin.choose(named if named in self.begin.values else "")
        self._show()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Portrait"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close"))
        self._begin_words.setText(self.tr("Begin with"))
        self.begin.setAccessibleName(self.tr("Begin with"))
        self.seed.setAccessibleName(self.tr("Number of the surprise"))
        self.seed.setPrefix(self.tr("No. "))
        self.seed.setToolTip(self.tr("The same number makes the same face"))
        self.surprise_button.setText(self.tr("Surprise me"))
        for button, words, key in (
            (self.undo_button, self.tr("Undo"), "Ctrl+Z"),
            (self.redo_button, self.tr("Redo"), "Ctrl+Shift+Z"),
        ):
            button.setAccessibleName(words)
            button.setAccessibleDescription(key)
            button.setToolTip(f"{words}  {key}")
        self._name_words.setText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of the portrait"))
        self.name.setPlaceholderText("ada-lund")
        self.use_button.setText(self.tr("Use it in this file"))
        self.form.retranslate()
        self.preview.retranslate()
        self._offer_beginnings()
        self._show()

    def save(self) -> bool:
        """Write the portrait under its name; says what came of it, and whether it was written."""
        name = self.name.text().strip()
        try:
            path = save_portrait(self.folder, name, as_features(features_of(self.face)), over=True)
        except WorkshopFault as fault:
            self._tell(fault.message(self._desk.language.code), "bad")
            self.name.setFocus()
            return False
        self._desk.library.refresh()
        self._offer_beginnings()
        self.begin.choose(name)
        self._update_name()
        self._tell(self.tr("Saved as {file} in {folder}").format(file=path.name, folder=path.parent), "good")
        self.saved.emit(name)
        self._work.check()
        return True

    def use(self) -> None:
        """Save it, and name it in the open file."""
        if not self.save():
            return
        page = Page(self._work.text)
        edits = portrait_edits(page, self._work.kind, self.name.text().strip())
        if edits is None:
            self._tell(self.tr("This file has nobody to give it to: write `client:` first."), "bad")
            return
        self._work.apply(edits)
        self.left.emit()

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(self._desk.theme.px(_WHOLE), self._desk.theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(640, 420)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if control and event.key() in (Qt.Key.Key_Z, 0x42F):
            (self._redo if shift else self._undo)()
        elif control and event.key() == Qt.Key.Key_Y:
            self._redo()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _of_file(self) -> tuple[str | Features, str]:
        good = self._work.good
        value = None if good is None else good.value
        if isinstance(value, Scenario):
            return value.client.portrait, value.id
        if isinstance(value, Director):
            return value.portrait, value.id
        return "auto", "" if self._work.path is None else self._work.path.stem

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        for part in (self.seed, self.surprise_button, self.undo_button, self.redo_button, self.close_button):
            head.addWidget(part)
        scroll = Scroll(6, follows=True)
        self._begin_words.setContentsMargins(RING, 0, 0, 0)
        scroll.column.addWidget(self._begin_words)
        scroll.column.addWidget(self.begin)
        scroll.column.addWidget(self.form, 1)
        scroll.setFixedWidth(self._desk.theme.px(_FORM))
        self._scroll = scroll
        looks = Scroll(0, follows=True)
        looks.column.addWidget(self.preview, 1)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(scroll)
        middle.addWidget(looks, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._name_words)
        self.name.setFixedWidth(self._desk.theme.px(180))
        foot.addWidget(self.name)
        foot.addWidget(self._told, 1)
        foot.addWidget(self.save_button)
        foot.addWidget(self.use_button)
        self.column.addLayout(middle, 1)
        self.column.addLayout(foot)
        # Put in last: Tab goes to what the face is made of first.
        self.column.insertLayout(0, head)
        self._resize()

    def _connect(self) -> None:
        self.form.picked.connect(self._pick)
        self.begin.chosen.connect(self._begin_with)
        self.seed.valueChanged.connect(self._make_surprise)
        self.surprise_button.clicked.connect(self._surprise)
        self.undo_button.clicked.connect(self._undo)
        self.redo_button.clicked.connect(self._redo)
        self.name.textChanged.connect(self._update_name)
        self.name.returnPressed.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.use_button.clicked.connect(self.use)
        self.close_button.clicked.connect(self.left)
        self._work.opened.connect(self._update_name)
        self._desk.language.changed.connect(self.retranslate)
        self._desk.theme.changed.connect(self._dress)

    def _offer_beginnings(self) -> None:
        own = tuple(portrait_files(self.folder))
        shipped = [(name, name) for name in sorted(people())]
        options = [("", self.tr("The face as it is")), *((name, name) for name in own), *shipped]
        self.begin.set_options(options)
        if self.begin.value is None:
            self.begin.choose("")

    def _begin_with(self, name: object) -> None:
        own = self._desk.library.surroundings(self.folder / "x.yaml").faces
        if name == "":
            return
        self._put(Face.of(own.get(str(name), str(name)), str(name)))
        if str(name) in own:
            self.name.setText(str(name))

    def _pick(self, feature: str, value: Any) -> None:
        self.begin.choose("")
        self._put(changed(self.face, feature, value))

    def _surprise(self) -> None:
        seed = self._chance()
        if seed == self.seed.value():
            self._make_surprise(seed)
        self.seed.setValue(seed)

    def _make_surprise(self, seed: int) -> None:
        self.begin.choose("")
        self._put(surprise(seed))
        announce(self, self.tr("Face number {seed}").format(seed=seed))

    def _put(self, face: Face) -> None:
        if self.versions.put(face):
            self._show()

    def _undo(self) -> None:
        self.versions.undo()
        self._show()

    def _redo(self) -> None:
        self.versions.redo()
        self._show()

    def _show(self) -> None:
        self.form.show_face(self.face)
        self.preview.show_face(self.face)
        for button, can in (
            (self.undo_button, self.versions.can_undo), (self.redo_button, self.versions.can_redo),
        ):  # fmt: skip
            button.setEnabled(can)
        self._update_name()

    def _update_name(self) -> None:
        name = self.name.text().strip()
        there = name in portrait_files(self.folder)
        self.save_button.setText(self.tr("Replace {name}").format(name=name) if there else self.tr("Save"))
        writable = self._work.writable and self._work.kind != "exercise"
        self.save_button.setEnabled(bool(name))
        self.use_button.setEnabled(bool(name) and writable)
        self.use_button.setToolTip("" if writable else self.tr("The open file cannot be changed."))
        self._tell("", "text2")

    def _tell(self, words: str, tone: str) -> None:
        self._told.set_colour(tone)
        self._told.setText(words)
        if words:
            announce(self, words)

    def _dress(self) -> None:
        self._resize()
        self._show()

    def _resize(self) -> None:
        theme = self._desk.theme
        self._scroll.setFixedWidth(theme.px(_FORM))

"""The sheet that asks for a name: of a new file, of a copy, or another one for a file."""

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, Card, Label, Overlay, Segmented, Switch, announce
from simulator.desktop.workshop.files.shelves import Item
from simulator.scenario.vocabulary import KEBAB
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.rename_around import around_file
from simulator.workshop.templates import SIZES, Language, Size

translate = QCoreApplication.translate
Job = Literal["new", "copy", "rename"]
_WIDTH = 440


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person asked for.

    Attributes:
        id: the name.
        size, language: of what a new scenario starts from.
        inside: whether the id that stands in the file is to be the name too.
    """

    job: Job
    item: Item | None
    folder: Path
    id: str
    size: Size
    language: Language
    inside: bool


class NamingSheet(Overlay):
    """Asks for a name and says while one types whether it can be one.

    Attributes:
        field: the name. sizes, languages: what a new scenario starts from. inside: the switch of a new name.
        go: does it.

    Signals:
        wished: carries a Wish.
    """

    wished = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        theme = desk.theme
        self.card = Card(theme, "raised", radius=14, margins=(24, 20, 24, 20), spacing=10)
        super().__init__(theme, parent, self.card, scrim=True)
        self._desk = desk
        self._job: Job = "new"
        self._item: Item | None = None
        self._folder = Path()
        self._followers: tuple[str, ...] = ()
        self._title, self._says = (
            Label(theme, "", "title2", wrap=True),
            Label(theme, "", "ui", "text2", wrap=True),
        )
        self._name, self._told = Label(theme, "", "uiM"), Label(theme, "", "ui", "text2", wrap=True)
        self.field = QLineEdit()
        self.sizes = Segmented(theme, [(size, "") for size in SIZES])
        self.languages = Segmented(theme, [("en", "English"), ("ru", "Русский")])
        self._size_says = Label(theme, "", "ui", "text2", wrap=True)
        self.inside = Switch(theme)
        self.go, self.cancel = Button(theme, "", "primary", height=38), Button(theme, "", "ghost", height=38)
        self._arrange()
        self.field.textChanged.connect(self._check)
        self.field.textEdited.connect(self._edited)
        self.sizes.chosen.connect(self._show_size)
        self.go.clicked.connect(self._wish)
        self.cancel.clicked.connect(self.close_up)
        desk.language.changed.connect(self.retranslate)
        theme.changed.connect(self._dress)
        self._dress()

    def ask(self, job: Job, folder: Path, item: Item | None = None) -> None:
        """Ask for the name of a file that is to lie in a folder."""
        self._job, self._folder, self._item = job, folder, item
        self._followers = self._who_follows() if job == "rename" else ()
        for part in (self.sizes, self._size_says, self.languages):
            part.setVisible(job == "new")
        self.inside.setVisible(job == "rename")
        self.inside.setChecked(True)
        self.sizes.choose("small")
        self.languages.choose(self._desk.language.code)
        self.field.setText(self._first_name())
        self.field.selectAll()
        self.retranslate()
        self.open()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        name = "" if self._item is None else self._item.name
        titles, acts = _titles(), _acts()
        self._title.setText(titles[self._job].format(name=name))
        self.card.setAccessibleName(self._title.text())
        says = ""
        if self._job == "copy":
            says = translate("Workshop", "It goes into your own folder, with its translations.")
        elif self._followers:
            follow = translate("Workshop", "These name it and are changed too: {files}.")
            says = follow.format(files=", ".join(self._followers))
        self._says.setText(says)
        self._says.setVisible(bool(says))
        self._name.setText(translate("Workshop", "Name"))
        self.field.setAccessibleName(self._name.text())
        self.field.setPlaceholderText(translate("Workshop", "such as my-first"))
        self.sizes.set_options(list(_sizes().items()))
        self.sizes.setAccessibleName(translate("Workshop", "Size"))
        self.languages.setAccessibleName(translate("Workshop", "Language"))
        self.inside.setText(translate("Workshop", "The id in the file too"))
        self.go.setText(acts[self._job])
        self.cancel.setText(translate("Workshop", "Cancel"))
        for button in (self.go, self.cancel):
            button.updateGeometry()
        self._show_size(self.sizes.value)
        self._check()

    @property
    def told(self) -> str:
        """What is said of the name that stands in the field."""
        return self._told.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.go.isEnabled():
            self._wish()
        else:
            super().keyPressEvent(event)

    def _first_name(self) -> str:
        if self._item is None:
            return ""
        if self._job == "rename":
            return self._item.name
        names = (f"{self._item.name}-{number}" for number in range(2, 1000))
        return next(name for name in names if not _taken(self._folder, name))

    def _who_follows(self) -> tuple[str, ...]:
        """The names of the files that name the file, and follow its new name."""
        item = self._item
        if item is None:
            return ()
        with suppress(WorkshopFault):
            found = around_file(item.path, item.kind, item.name, self._desk.library.folders)
            return tuple(change.path.name for change in found)
        return ()

    def _edited(self) -> None:
        self._check()
        if self._told.property("bad"):
            announce(self.field, self._told.text())

    def _check(self) -> None:
        """Say what the name lacks; an empty field is only told of what names are like."""
        id, language = self.field.text().strip(), self._desk.language.code
        fault = None
        if not re.fullmatch(KEBAB, id):
            fault = WorkshopFault("id-invalid", id=id)
        elif _taken(self._folder, id) and not (
            self._job == "rename" and self._item and id == self._item.name
        ):
            fault = WorkshopFault("file-exists", file=f"{id}.yaml")
        rule = translate("Workshop", "Small letters and digits, hyphens between them.")
        same = self._job == "rename" and self._item is not None and id == self._item.name
        bad = fault is not None and bool(id)
        self._told.setText(fault.message(language) if fault is not None and bad else rule)
        self._told.setProperty("bad", bad)
        self._told.set_colour("bad" if bad else "text2")
        self.field.setProperty("faulty", bad)
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        self.field.setAccessibleDescription(self._told.text())
        self.go.setEnabled(fault is None and not same)

    def _show_size(self, _size: object) -> None:
        self._size_says.setText(_size_words()[self.sizes.value])

    def _wish(self) -> None:
        size, language = self.sizes.value, self.languages.value
        wish = Wish(
            self._job, self._item, self._folder, self.field.text().strip(), size, language,
            self.inside.isChecked(),
        )  # fmt: skip
        self.close_up()
        self.wished.emit(wish)

    def _arrange(self) -> None:
        column, buttons = self.card.column, QHBoxLayout()
        for part in (self._title, self._says, self._name, self.field, self._told):
            column.addWidget(part)
        column.addWidget(self.sizes, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._size_says)
        column.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.inside)
        column.addSpacing(6)
        buttons.addWidget(self.go)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _dress(self) -> None:
        self.card.setFixedWidth(self._theme.px(_WIDTH))
        self.field.setFont(self._theme.font("mono"))
        self._place()


def _taken(folder: Path, id: str) -> bool:
    return any((folder / f"{id}{ending}").exists() for ending in (".yaml", ".yml"))


def _titles() -> dict[Job, str]:
    return {
        "new": translate("Workshop", "A new scenario"),
        "copy": translate("Workshop", "A copy of {name}"),
        "rename": translate("Workshop", "Another name for {name}"),
    }


def _acts() -> dict[Job, str]:
    return {
        "new": translate("Workshop", "Make it"),
        "copy": translate("Workshop", "Duplicate"),
        "rename": translate("Workshop", "Rename"),
    }


def _sizes() -> dict[Size, str]:
    return {
        "small": translate("Workshop", "Small"),
        "medium": translate("Workshop", "Medium"),
        "large": translate("Workshop", "Large"),
    }


def _size_words() -> dict[Size, str]:
    return {
        "small": translate(
            "Workshop", "One term, one thing to find out, two scenes. The least that is worth playing."
        ),
        "medium": translate(
            "Workshop", "Two terms, facts, a director who interrupts. Every key is explained."
        ),
        "large": translate("Workshop", "A whole deal: four terms, a clock, calls, two ways to lose."),
    }

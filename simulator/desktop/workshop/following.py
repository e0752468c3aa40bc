"""A name that other files know too: what would change is shown first, then done everywhere, or only here."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, Card, Flow, Label, Overlay
from simulator.desktop.workshop.work import Work
from simulator.workshop.edits import Edits
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.lines import Page
from simulator.workshop.rename import Refusal, renamed
from simulator.workshop.rename_around import Changes, around_thing, carry_out
from simulator.workshop.things import Thing

translate = QCoreApplication.translate
_WIDTH, _MOST = 440, 8


class FollowSheet(Overlay):
    """Which files know a name, and whether they are to follow.

    Attributes:
        everywhere, here, cancel: its buttons.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        theme = desk.theme
        self.card = Card(theme, "raised", radius=14, margins=(24, 20, 24, 20), spacing=10)
        super().__init__(theme, parent, self.card, scrim=True)
        self._desk = desk
        self._title = Label(theme, "", "title2", wrap=True)
        self._files = Label(theme, "", "ui", "text", wrap=True)
        self._says = Label(theme, "", "ui", "text2", wrap=True)
        self.everywhere = Button(theme, "", "primary", height=38)
        self.here, self.cancel = (Button(theme, "", kind, height=38) for kind in ("secondary", "ghost"))
        for part in (self._title, self._files, self._says):
            self.card.column.addWidget(part)
        buttons, row = QHBoxLayout(), Flow(gap=4)
        for button in (self.everywhere, self.here, self.cancel):
            row.addWidget(button)
        buttons.addLayout(row, 1)
        self.card.column.addLayout(buttons)
        self.cancel.clicked.connect(self.close_up)
        self._asked: tuple[str, str, int, Changes] = ("", "", 0, ())
        desk.language.changed.connect(self.retranslate)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def words(self) -> str:
        """What it says, one part a line."""
        return "\n".join((self._title.text(), self._files.text(), self._says.text()))

    def ask(self, old: str, new: str, here: int, changes: Changes) -> None:
        """Show what a new name changes: in so many places here, and in other files."""
        self._asked = old, new, here, changes
        self.retranslate()
        self.open()
        self.everywhere.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        old, new, here, changes = self._asked
        title = translate("Workshop", "{old} becomes {new} in {count} files")
        self._title.setText(title.format(old=old, new=new, count=len(changes) + 1))
        self.card.setAccessibleName(self._title.text())
        places = translate("Workshop", "{file}: {count} places")
        lines = [translate("Workshop", "Here: {count} places").format(count=here)]
        lines += [places.format(file=_short(one.path), count=one.count) for one in changes[:_MOST]]
        if len(changes) > _MOST:
            more = translate("Workshop", "and {count} more files")
            lines.append(more.format(count=len(changes) - _MOST))
        self._files.setText("\n".join(lines))
        self._says.setText(translate("Workshop", "Your text is saved too, so that they fit together."))
        self.everywhere.setText(translate("Workshop", "Rename everywhere"))
        self.here.setText(translate("Workshop", "Only here"))
        self.cancel.setText(translate("Workshop", "Cancel"))
        for button in (self.everywhere, self.here, self.cancel):
            button.updateGeometry()

    def _dress(self) -> None:
        self.card.setFixedWidth(self._theme.px(_WIDTH))


class Following(QObject):
    """Gives a thing of the open file another name, here and wherever else it is known.

    Signals:
        told: what was done, or why it was not; what its action is called, and the action.
    """

    told = Signal(str, str, object)

    def __init__(self, desk: Desk, work: Work, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._work, self._page = desk, work, parent
        self._sheet: FollowSheet | None = None
        self._wanted: tuple[Thing, str, Edits, Changes] | None = None

    @property
    def sheet(self) -> FollowSheet:
        """The question, made when it is first asked."""
        if self._sheet is None:
            self._sheet = FollowSheet(self._desk, self._page)
            self._sheet.everywhere.clicked.connect(self._everywhere)
            self._sheet.here.clicked.connect(self._only_here)
        return self._sheet

    def rename(self, thing: Thing, new: str, edits: Edits) -> None:
        """Apply the edits of a rename; where other files know the name, ask about them first."""
        work = self._work
        if work.path is None:
            return
        try:
            around = around_thing(work.path, work.text, work.kind, thing, new, self._desk.library.folders)
        except WorkshopFault as fault:
            self._tell_fault(fault)
            return
        if isinstance(around, Refusal):
            self.told.emit(around.message(self._desk.language.code), "", None)
            return
        self._wanted = thing, new, edits, around
        if around:
            self.sheet.ask(thing.name, new, len(edits), around)
        else:
            self._only_here()

    def _only_here(self) -> None:
        wanted = self._take()
        if wanted is not None:
            thing, new, edits, _ = wanted
            self._work.apply(edits)
            told = translate("Workshop", "{old} is called {new} now, in {count} places.")
            count = self._desk.language.number(len(edits))
            self.told.emit(told.format(old=thing.name, new=new, count=count), "", None)

    def _everywhere(self) -> None:
        wanted = self._take()
        if wanted is None:
            return
        thing, new, edits, around = wanted
        back = self._do(edits, around)
        if back is not None:
            told = translate("Workshop", "{old} is called {new} now, in {count} files.")
            sentence = told.format(old=thing.name, new=new, count=len(around) + 1)
            act = translate("Workshop", "Take back")
            path, there = self._work.path, Thing(thing.sort, new, thing.owner)
            self.told.emit(sentence, act, lambda: self._take_back(path, there, thing.name, back))

    def _do(self, edits: Edits, around: Changes) -> Changes | None:
        """Make the changes around, then here, and save; None where it could not be done."""
        work = self._work
        try:
            back = carry_out(around)
        except WorkshopFault as fault:
            self._tell_fault(fault)
            return None
        work.apply(edits)
        try:
            work.save()
        except WorkshopFault as fault:
            work.document.undo()
            carry_out(back)
            self._tell_fault(fault)
            return None
        work.check()
        return back

    def _take_back(self, path: Path | None, thing: Thing, old: str, back: Changes) -> None:
        work = self._work
        if path is None or work.path != path:
            self.told.emit(translate("Workshop", "Open the file again to take its rename back."), "", None)
            return
        edits = renamed(Page(work.text), work.kind, thing, old)
        if isinstance(edits, Refusal):
            self.told.emit(edits.message(self._desk.language.code), "", None)
        elif self._do(edits, back) is not None:
            told = translate("Workshop", "{name} is called so again, everywhere.")
            self.told.emit(told.format(name=old), "", None)

    def _take(self) -> tuple[Thing, str, Edits, Changes] | None:
        wanted, self._wanted = self._wanted, None
        if self._sheet is not None:
            self._sheet.close_up()
        return wanted

    def _tell_fault(self, fault: WorkshopFault) -> None:
        self.told.emit(fault.message(self._desk.language.code), "", None)


def _short(path: Path) -> str:
    """A file as it is told apart from others: with the folder that it lies in."""
    parent = path.parent
    above = f"{parent.parent.name}/{parent.name}" if parent.parent.name == "locale" else parent.name
    return f"{above}/{path.name}"

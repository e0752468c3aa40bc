"""Giving a thing another name everywhere: a field at the name itself."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Label, announce
from simulator.desktop.workshop.editor.asking import Asking
from simulator.desktop.workshop.editor.code import CodeEdit
from simulator.desktop.workshop.following import Following
from simulator.desktop.workshop.positions import position_of
from simulator.desktop.workshop.work import Work
from simulator.workshop.edits import Edits
from simulator.workshop.rename import Refusal, renamed
from simulator.workshop.sentences import sentence
from simulator.workshop.things import Thing, thing_at

_WIDTH = 280


class NameField(Card):
    """A title, a field with the name, and why the name cannot be taken.

    Signals:
        entered: Enter; carries the name.
        closed: Esc, or another part has the focus.
    """

    entered = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "raised", "lineStrong", radius=10, margins=(10, 8, 10, 10), parent=parent)
        self._theme = theme
        self.title = Label(theme, "", "smallB", "text2")
        self.field = QLineEdit()
        self.told = Label(theme, "", "ui", "bad", wrap=True)
        for part in (self.title, self.field, self.told):
            self.column.addWidget(part)
        self.column.setSpacing(6)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._clear)
        theme.changed.connect(self.hide)
        self.hide()

    def ask(self, title: str, name: str) -> None:
        """Show the field with a name to write over."""
        self.title.setText(title)
        self.field.setAccessibleName(title)
        self.field.setFont(self._theme.font("mono"))
        self.field.setText(name)
        self.field.selectAll()
        self.refuse("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def refuse(self, why: str) -> None:
        """Tell why the name cannot be taken; nothing for an empty sentence."""
        self.told.setText(why)
        self.told.setVisible(bool(why))
        self.field.setProperty("faulty", bool(why))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        width = self._theme.px(_WIDTH)
        self.setFixedWidth(width)
        self.column.activate()
        self.setFixedHeight(max(self.column.heightForWidth(width), self.column.minimumSize().height()))
        if why:
            announce(self.field, why, at_once=True)

    def eventFilter(self, watched: QObject, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit(self.field.text().strip())
                return True
        return bool(super().eventFilter(watched, event))  # type: ignore[arg-type]

    def _clear(self) -> None:
        if self.told.text():
            self.refuse("")


class Renaming(QObject):
    """Asks for the new name and writes it everywhere, in one step.

    Attributes:
        card: the field. following: writes the name here, and in other files that know it.

    Signals:
        told: what was done, or why nothing can be; what its action is called, and the action.
    """

    told = Signal(str, str, object)

    def __init__(self, desk: Desk, work: Work, edit: CodeEdit, asking: Asking) -> None:
        super().__init__(edit)
        self._desk, self._work, self._edit, self._asking = desk, work, edit, asking
        self.card = NameField(desk.theme, edit)
        self.following = Following(desk, work, edit)
        self.following.told.connect(self.told)
        self._thing: Thing | None = None
        self.card.entered.connect(self._enter)
        self.card.closed.connect(self.close)
        work.opened.connect(self._drop)

    @Slot()
    def ask(self) -> None:
        """Ask for another name of what the caret is on; say why if it cannot have one."""
        if not self._edit.may_edit():
            return
        page, (line, column) = self._asking.page, self._asking.spot()
        found = thing_at(page, self._work.kind, page.offset(line, column))
        language = self._desk.language.code
        if found is None:
            self.told.emit(sentence("rename-nothing", language), "", None)
            return
        thing, use = found
        refusal = renamed(page, self._work.kind, thing, thing.name)
        if isinstance(refusal, Refusal):
            self.told.emit(refusal.message(language), "", None)
            return
        self._thing = thing
        self.card.ask(self.tr("Another name, everywhere"), thing.name)
        self._lay(*page.position(use.place[0]))

    @Slot()
    def close(self) -> None:
        """Leave the name as it is."""
        self._drop()
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _drop(self) -> None:
        self._thing = None
        self.card.hide()

    @Slot(str)
    def _enter(self, name: str) -> None:
        if self._thing is None:
            return
        found: Edits | Refusal = renamed(self._asking.page, self._work.kind, self._thing, name)
        if isinstance(found, Refusal):
            self.card.refuse(found.message(self._desk.language.code))
            return
        thing = self._thing
        self.close()
        if found:
            self.following.rename(thing, name, found)

    def _lay(self, line: int, column: int) -> None:
        edit, card = self._edit, self.card
        origin = edit.viewport().geometry().topLeft()
        word = edit.place_of(position_of(self._work.document, line, column)).toRect().translated(origin)
        top = word.bottom() + 4
        if top + card.height() > edit.height():
            top = max(4, word.top() - card.height() - 4)
        card.move(max(4, min(word.left() - 12, edit.width() - card.width() - 12)), top)

"""The file that is open in the Workshop: what is typed, what is wrong with it, its last sound version."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument

from simulator.desktop.workshop.checks import Checks, Found
from simulator.desktop.workshop.positions import cursor_over, position_of
from simulator.desktop.workshop.text_layout import TextLayout
from simulator.scenario.library import SHIPPED
from simulator.scenario.schema import Kind
from simulator.workshop.checking import kind_at
from simulator.workshop.edits import Edits
from simulator.workshop.files import Opened, open_text, save

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simulator.scenario.files import File
    from simulator.workshop.story import Story

REST_MS = 200
"""How long the keys must rest before a text is checked."""


@dataclass(frozen=True, slots=True)
class Good:
    """The last version without errors: its text and what it holds, in the words of the file itself."""

    text: str
    value: "File"


class Work(QObject):
    """The open file. Its `document` is the text; whatever shows or changes it goes through here.

    Attributes:
        document: the text; its undo is the undo of the editor.
        layout: how its lines lie.
        opened_as: the file as it was opened or saved last; None where no file is open.
        kind: what it holds.
        story: the graph of the text, or of the one before it; None where there is none.
        found: what else is known of it; None before the first check.
        good: the last version without errors; None where there was none.
        line, column: where the caret stands, from 1, in characters.

    Signals:
        opened: another file is open, or none.
        edited: the text is another; comes with every key.
        sketched: `story` is newer; comes before `checked`.
        checked: `found` is newer.
        mended: `good` is newer.
        stood: it was saved, or stands otherwise to its file.
        caret_moved: line, column.
        place_wanted: line, column where the editor should go.
    """

    opened = Signal()
    edited = Signal()
    sketched = Signal()
    checked = Signal()
    mended = Signal()
    stood = Signal()
    caret_moved = Signal(int, int)
    place_wanted = Signal(int, int)

    def __init__(self, folders: "Sequence[Path]", parent: QObject | None = None) -> None:
        """Args: folders: of the library, as `Library.folders`."""
        super().__init__(parent)
        self.document = QTextDocument(self)
        self.layout = TextLayout(self.document)
        self.document.setDocumentLayout(self.layout)
        self.opened_as: Opened | None = None
        self.kind: Kind = "scenario"
        self.story: Story | None = None
        self.found: Found | None = None
        self.good: Good | None = None
        self.line = self.column = 1
        self._known: tuple[int, str] = (-1, "")
        self._opening = False
        self._checks = Checks(folders, self)
        self._checks.sketched.connect(self._take_story)
        self._checks.found.connect(self._take)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.check)
        self.document.contentsChange.connect(self._change)

    @property
    def path(self) -> Path | None:
        """The open file; None without one."""
        return None if self.opened_as is None else self.opened_as.path

    @property
    def text(self) -> str:
        """What stands in the editor."""
        if self._known[0] != self.document.revision():
            # Not toPlainText: it makes plain spaces of those that keep words together.
            self._known = self.document.revision(), self.document.toRawText().replace("\u2029", "\n")
        return self._known[1]

    @property
    def writable(self) -> bool:
        """Whether the file may be changed: what ships with the program may not."""
        return self.path is not None and not self.path.absolute().is_relative_to(SHIPPED)

    @property
    def modified(self) -> bool:
        """Whether what stands here is not what was opened or saved."""
        return self.opened_as is not None and self.text != self.opened_as.text

    @property
    def current(self) -> bool:
        """Whether `found` belongs to what stands here now."""
        return self.found is not None and self.found.text == self.text

    @property
    def fresh(self) -> bool:
        """Whether `good` is what stands here now."""
        return self.good is not None and self.good.text == self.text

    def open(self, path: Path) -> None:
        """Open a file and check it.

        Raises:
            WorkshopFault: it cannot be read; what was open still is.
        """
        self._begin(open_text(path))

    def close(self) -> None:
        """Have no file open."""
        self._begin(None)

    def save(self, *, over: bool = False) -> None:
        """Write the text to its file; see `workshop.files.save`.

        Raises:
            WorkshopFault: it cannot be written, or holds what came from elsewhere and `over` is not set.
            ValueError: no file is open.
        """
        if self.opened_as is None:
            raise ValueError("no file is open")
        self.opened_as = save(self.opened_as, self.text, over=over)
        self.document.setModified(False)
        self.stood.emit()

    def reread(self) -> None:
        """Have what the file holds now in place of the text, in one step that can be undone.

        Raises:
            WorkshopFault: it cannot be read; the text stays.
            ValueError: no file is open.
        """
        if self.opened_as is None:
            raise ValueError("no file is open")
        opened = open_text(self.opened_as.path)
        self.opened_as = opened
        if opened.text != self.text:
            self.put(opened.text)
        self.document.setModified(False)
        self.stood.emit()

    def put(self, text: str) -> None:
        """Have another text in place of the whole, in one step that can be undone."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()

    def apply(self, edits: Edits) -> None:
        """Change the text in one step that can be undone; the edits speak of the text as it stands."""
        cursors = [(cursor_over(self.document, edit.span), edit.text) for edit in edits]
        block = QTextCursor(self.document)
        # Where the caret stands is where it stands again when this is taken back.
        block.setPosition(position_of(self.document, self.line, self.column))
        block.beginEditBlock()
        for cursor, text in cursors:
            cursor.insertText(text)
        block.endEditBlock()

    def go_to(self, line: int, column: int = 1) -> None:
        """Ask the editor to show a place and take the focus."""
        self.place_wanted.emit(line, column)

    def set_caret(self, line: int, column: int) -> None:
        """Said by the editor: where the caret stands."""
        if (line, column) != (self.line, self.column):
            self.line, self.column = line, column
            self.caret_moved.emit(line, column)

    @Slot()
    def check(self) -> None:
        """Check the text now, without waiting for the keys to rest."""
        self._rest.stop()
        if self.path is not None:
            self._checks.ask(self.path, self.text, self.kind)

    def stop(self) -> None:
        """Stop checking and wait until nothing is under way."""
        self._rest.stop()
        self._checks.stop()

    def _begin(self, opened: Opened | None) -> None:
        self._rest.stop()
        self._checks.drop()
        self.opened_as, self.story, self.found, self.good = opened, None, None, None
        self.line = self.column = 1
        text = "" if opened is None else opened.text
        if opened is not None:
            self.kind = kind_at(opened.path, text)
        self._opening = True
        self.document.setPlainText(text)
        self.document.setModified(False)
        self._opening = False
        self.opened.emit()
        self.check()

    @Slot(int, int, int)
    def _change(self, _at: int, gone: int, came: int) -> None:
        if self._opening:
            return
        before = self._known[1]
        if gone == came and before == self.text:
            # A change of how the text looks comes here too; only another text is an edit.
            return
        self._rest.start()
        self.edited.emit()

    @Slot(object)
    def _take_story(self, story: "Story | None") -> None:
        self.story = story
        self.sketched.emit()

    @Slot(object)
    def _take(self, found: Found) -> None:
        self.found = found
        self.checked.emit()
        if found.value is not None:
            self.good = Good(found.text, found.value)
            self.mended.emit()

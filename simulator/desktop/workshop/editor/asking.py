"""What the services are asked with: the text as it stands, its lines, and what lies around the file."""

from PySide6.QtCore import QObject, Slot

from simulator.desktop.desk import Desk
from simulator.desktop.workshop.editor.code import CodeEdit
from simulator.desktop.workshop.positions import spot_at
from simulator.desktop.workshop.work import Work
from simulator.scenario.problem import Surroundings
from simulator.workshop.lines import Page


class Asking(QObject):
    """The text of the editor made ready for questions; kept as long as nobody types."""

    def __init__(self, desk: Desk, work: Work, edit: CodeEdit) -> None:
        super().__init__(edit)
        self._desk, self._work, self._edit = desk, work, edit
        self._page: Page | None = None
        self._around: Surroundings | None = None
        work.opened.connect(self._forget)
        work.checked.connect(self._forget)

    @property
    def page(self) -> Page:
        """The text as it stands now."""
        text = self._work.text
        if self._page is None or self._page.text is not text:
            found = self._work.found
            self._page = found.page if found is not None and found.text == text else Page(text)
        return self._page

    @property
    def surroundings(self) -> Surroundings:
        """What the file may refer to; looked up when the file is opened and after every check."""
        path = self._work.path
        if path is None:
            return Surroundings()
        if self._around is None:
            library = self._desk.library
            exercise = self._work.kind == "exercise"
            self._around = library.around_exercise(path) if exercise else library.surroundings(path)
        return self._around

    def spot(self) -> tuple[int, int]:
        """Line and column of the caret."""
        return spot_at(self._work.document, self._edit.textCursor().position())

    @Slot()
    def _forget(self) -> None:
        self._around = None

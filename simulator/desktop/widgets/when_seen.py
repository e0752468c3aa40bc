"""What a page nobody looks at has to do is done when it is looked at."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget


class WhenSeen(QObject):
    """Does something for a page: at once where it is on screen, else once, when it is next shown.

    The window keeps every page it has made. To set all of them anew for another language would keep the one
    that is looked at waiting for the others.
    """

    def __init__(self, page: QWidget, act: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._act, self._due = page, act, False

    @Slot()
    def ask(self) -> None:
        """Do it, now or when the page is shown."""
        self._due = not self._page.isVisible()
        if not self._due:
            self._act()

    def catch_up(self) -> bool:
        """Do what is due, when the page is shown or filled anew; whether anything was."""
        due, self._due = self._due, False
        if due:
            self._act()
        return due

    def drop(self) -> None:
        """Nothing is due: everything has just been set anew."""
        self._due = False

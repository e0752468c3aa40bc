"""Memory that heavy work has used goes back to the system once nothing is under way any more.

The C library keeps what it has got for the next time. What an analysis works with is hundreds of times what
a page needs, and the next analysis may never come.
"""

import ctypes
from functools import cache

from PySide6.QtCore import QObject, QTimer, Slot

REST_MS = 2000
"""How long nothing heavy must have ended: a study is followed by the page that shows it."""


def hand_back() -> bool:
    """Give what is free back to the system; whether something was. Only GNU's C library is asked to."""
    trim = _trim()
    return trim is not None and bool(trim(0))


@cache
def _trim() -> "ctypes._NamedFuncPointer | None":
    try:
        # Through CDLL the other threads go on meanwhile.
        return ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):
        return None


class HandingBack(QObject):
    """Waits until heavy work has been over for a while."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(hand_back)

    @property
    def waiting(self) -> bool:
        """Whether memory will be handed back when the time is over."""
        return self._rest.isActive()

    @Slot()
    def work_ended(self) -> None:
        """Heavy work has ended: begin to wait, anew if it was begun already."""
        self._rest.start()

    def stop(self) -> None:
        """Hand back nothing any more."""
        self._rest.stop()

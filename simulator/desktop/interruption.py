"""Ctrl+C in the terminal and a polite request to end, heard while Qt's loop sleeps."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class Interruption(QObject):
    """Calls something when the process is asked to end; use as a context manager around the loop.

    Python's signal handlers only run between Python instructions; the interpreter writes a byte to a
    socket when a signal comes, and watching that socket wakes the loop.
    """

    def __init__(self, act: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)

    def __enter__(self) -> "Interruption":
        self._fd_before = signal.set_wakeup_fd(self._write.fileno())
        kinds = (signal.SIGINT, signal.SIGTERM)
        self._before = {kind: signal.signal(kind, self._asked) for kind in kinds}
        return self

    def __exit__(self, *_exc: object) -> None:
        for kind, handler in self._before.items():
            signal.signal(kind, handler)
        signal.set_wakeup_fd(self._fd_before)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        self._act()

    def _drain(self) -> None:
        try:
            while self._read.recv(64):
                pass
        except BlockingIOError:
            return

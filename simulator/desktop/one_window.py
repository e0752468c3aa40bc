"""One window for one data folder: a second start calls the first to the front instead of opening another.

Two windows on one history would be safe, but a person who starts the program twice wants the one that is
open. The folder holds a lock that names the process (Qt gives it up for dead when that process is gone)
and a file that a second start writes into: it needs no sockets. Where the folder cannot be written, where
the lock belongs to another machine that shares it, or where the first window does not answer, the program
opens as if it were alone.
"""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QLockFile, QObject, QSysInfo, Signal, Slot

_LINES = 2
"""Of a call: the token, and the file that is to be opened."""
LOCK, CALL = "window.lock", "window.call"
_PATIENCE_S, _STEP_S = 5.0, 0.05
_TOKEN = "XDG_ACTIVATION_TOKEN"
"""Wayland lets a window come to the front only with the token of the start that asks for it."""


class OneWindow(QObject):
    """Holds the data folder for this process, and hears who else is started on it.

    Signals:
        called: somebody has started the program again: come to the front.
        file_wanted: a file was named in doing so; carries its path.
    """

    called = Signal()
    file_wanted = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / LOCK))
        # A lock does not grow old: the process that holds it may run for weeks.
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def claim(self) -> bool:
        """Take the folder; False if another window on this computer has it.

        Where that cannot be found out, nobody is kept from working.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        if self._lock.tryLock(0):
            self._listen()
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        *_, host, _name = self._lock.getLockInfo()
        return bool(host) and host != QSysInfo.machineHostName()

    def call(self, wait: Callable[[float], None] = time.sleep, file: str = "") -> bool:
        """Ask the window that has the folder to come to the front, with a file; whether it has answered."""
        path = self._folder / CALL
        try:
            told = f"{os.environ.get(_TOKEN, '')}\n{file}\n"
            path.write_text(told, encoding="utf-8", errors="surrogateescape")
            for _ in range(round(_PATIENCE_S / _STEP_S)):
                if path.stat().st_size == 0:
                    return True
                wait(_STEP_S)
        except OSError:
            return False
        return False

    def release(self) -> None:
        """Let the folder go before the program ends."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
            with suppress(OSError):
                (self._folder / CALL).unlink()
        self._lock.unlock()

    def _listen(self) -> None:
        path = self._folder / CALL
        try:
            path.write_bytes(b"")
        except OSError:
            return
        self._watcher = QFileSystemWatcher([str(path)], self)
        self._watcher.fileChanged.connect(self._heard)

    @Slot(str)
    def _heard(self, _path: str) -> None:
        path = self._folder / CALL
        with suppress(OSError, UnicodeDecodeError):
            told = path.read_text(encoding="utf-8", errors="surrogateescape")
            if told.count("\n") < _LINES:
                return
            token, file = (line.strip() for line in told.split("\n")[:_LINES])
            if token:
                os.environ[_TOKEN] = token
            path.write_bytes(b"")
            self.called.emit()
            if file:
                self.file_wanted.emit(file)


def already_open() -> str:
    """What to tell whoever started the program a second time, in the language in force."""
    return QCoreApplication.translate(
        "OneWindow", "Mixed Signals is already open; its window has been brought to the front."
    )

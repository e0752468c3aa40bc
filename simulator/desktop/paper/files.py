"""Writing a file whole or not at all."""

import errno
import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""The disk is full, or a person's share of it is, or a file may not grow any more: room must be made."""


class ExportFault(Exception):
    """A file could not be written; what stood there before still stands. The text is one plain sentence."""


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in place, all of it at once.

    Raises:
        ExportFault: it cannot be written there.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise ExportFault(sentence_of(path, error)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # Such files are for their owner alone; what a person exports is like any other file of theirs.
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise ExportFault(sentence_of(path, error)) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def sentence_of(path: Path, error: OSError) -> str:
    """Why a file was not written, in the language in force."""
    if error.errno in _NO_ROOM:
        text = translate("Report", "{file} was not written: the disk is full.")
    elif error.errno in (errno.ENOENT, errno.ENOTDIR):
        text = translate("Report", "{file} was not written: there is no folder {folder}.")
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        text = translate("Report", "{file} was not written: writing to {folder} is not allowed.")
    elif error.errno in (errno.EISDIR, errno.EEXIST):
        text = translate("Report", "{file} was not written: there is a folder of this name.")
    else:
        text = translate("Report", "{file} was not written: {folder} cannot be written to now.")
    return text.format(file=path.name, folder=path.parent)

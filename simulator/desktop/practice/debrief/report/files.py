"""Writing a file whole or not at all."""

import errno
import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


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
        raise ExportFault(_sentence(path, error)) from error
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
        raise ExportFault(_sentence(path, error)) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sentence(path: Path, error: OSError) -> str:
    if error.errno == errno.ENOSPC:
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

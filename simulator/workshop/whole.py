"""Writing a file whole or not at all, so that not even a power cut leaves a part of it."""

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in place, all of it at once; it is on the disk when this returns.

    A link is followed: the file that it names is written. A file that was there keeps its permissions.

    Raises:
        OSError: it cannot be written; what stood there still stands.
    """
    path = path.resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:80]}.")
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        made.chmod(_mode(path))
        made.replace(path)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def _mode(path: Path) -> int:
    """The permissions of the file that was there, else those that any new file gets."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _settle(folder: Path) -> None:
    """See that the new name is on the disk too, where the system can say so."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

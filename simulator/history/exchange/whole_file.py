"""A file that stands there whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from simulator.history.exchange.fault import ExchangeFault


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A file to write, which takes its place when it is done, and leaves nothing behind if it is not.

    Raises:
        ExchangeFault: it cannot be written.
    """
    try:
        if target.is_dir():
            raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        os.close(handle)
        made = Path(name)
        try:
            yield made
            with made.open("rb+") as written:
                os.fsync(written.fileno())
            made.chmod(0o644)
            made.replace(target)
        finally:
            made.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExchangeFault("cannot-write", file=str(target), reason=reason) from error

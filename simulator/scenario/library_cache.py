"""What was read from a library's files, kept for the next start; whatever is otherwise since is read anew.

One file: the digest of what follows, then the entries as Python pickles them. A file that is damaged, cut
short, or written by another version of these sources counts as none.
"""

import gc
import hashlib
import os
import pickle
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

_SOURCES = Path(__file__).resolve().parent
_DIGEST = hashlib.sha256
_LENGTH = _DIGEST().digest_size
_ALLOWED = ("simulator.scenario.", "pathlib", "collections")
"""The modules whose classes an entry is made of: nothing else is made from the file."""


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if not module.startswith(_ALLOWED) or "." in name:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of an entry")
        return super().find_class(module, name)


class LibraryCache:
    """The kept entries of one library."""

    def __init__(self, file: Path) -> None:
        """Keep them in a file, made with its folder when first needed."""
        self._file = file

    def beside(self, name: str) -> "LibraryCache":
        """Another cache of the same library, in a file beside this one."""
        return LibraryCache(self._file.with_name(f"{self._file.name}-{name}"))

    def read(self, around: object) -> dict[Any, Any]:
        """What was kept with the same surroundings (`around`, plain values); empty where there is nothing."""
        try:
            data = self._file.read_bytes()
        except OSError:
            return {}
        body = data[_LENGTH:]
        if _DIGEST(body).digest() != data[:_LENGTH]:
            return {}
        # Everything made here stays: collecting garbage meanwhile only takes time.
        collects = gc.isenabled()
        gc.disable()
        try:
            mark, kept = _Reader(BytesIO(body)).load()
        except Exception:
            # Whatever is wrong with it, it can be made again.
            return {}
        finally:
            if collects:
                gc.enable()
        return dict(kept) if mark == _mark(around) else {}

    def write(self, around: object, entries: Mapping[Any, Any]) -> None:
        """Keep these entries, whole or not at all; where that is not possible, nothing is kept."""
        with suppress(OSError):
            body = pickle.dumps((_mark(around), dict(entries)), protocol=5)
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._file.parent, prefix=f".{self._file.name}.")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(_DIGEST(body).digest() + body)
                Path(name).replace(self._file)
            finally:
                Path(name).unlink(missing_ok=True)


def _mark(around: object) -> str:
    """What an entry depends on besides its file: these sources, Python, the rest of the library."""
    sources = sorted(
        (entry.name, entry.stat().st_mtime_ns, entry.stat().st_size)
        for folder in (_SOURCES, _SOURCES / "checks", _SOURCES / "problems")
        for entry in os.scandir(folder)
        if entry.name.endswith((".py", ".yaml"))
    )
    return repr((sys.version, sources, around))

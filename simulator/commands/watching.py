"""Files that change while somebody edits them, seen by looking again and again."""

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

SECONDS = 0.25
"""How long to wait before files are looked at again."""

Look = tuple[int, int, int] | None
"""When a file was changed, how long it is, and which file on the disk it is; None where there is none."""


def pause() -> None:
    """Wait until it is time to look again."""
    time.sleep(SECONDS)


class Watch:
    """What some files hold, compared with what they held when last looked at.

    A file counts as changed by its content: saved again as it was it has not. One that has gone counts only
    when it is still gone at the next look, for editors save by putting another file in its place.
    """

    def __init__(self, files: Callable[[], Iterable[Path]]) -> None:
        """Take the files as they are now; `files` is asked again at every look, for some may come and go."""
        self._files = files
        self._looks = {path: _look(path) for path in files()}
        self._contents = {path: _content(path) for path in self._looks}
        self._missing: set[Path] = set()

    def changed(self) -> frozenset[Path]:
        """The files that hold something else than at the last look, came, or went for good."""
        found = set()
        now = {path: _look(path) for path in self._files()}
        for path in now.keys() | self._looks.keys():
            look = now.get(path)
            if look is None and path in self._contents and path not in self._missing:
                self._missing.add(path)
                continue
            self._missing.discard(path)
            if look is not None and look == self._looks.get(path):
                continue
            content = _content(path)
            if content != self._contents.get(path):
                found.add(path)
            if look is None:
                self._looks.pop(path, None)
                self._contents.pop(path, None)
            else:
                self._looks[path], self._contents[path] = look, content
        return frozenset(found)


def changes(watch: Watch) -> Iterator[frozenset[Path]]:
    """What changed, whenever something has; ends only by Ctrl+C."""
    while True:
        pause()
        found = watch.changed()
        if found:
            yield found


def _look(path: Path) -> Look:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _content(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None

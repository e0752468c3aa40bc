"""Summaries kept on disk by what they were made from, so that an analysis is not made twice.

Nothing here is needed: the folder may be deleted at any time, a damaged entry is made again, and where
nothing can be written nothing is kept.
"""

import hashlib
import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from simulator.negotiation.content import RULES_VERSION

VERSION = 3
"""Must be raised whenever the same content would be summed up differently: entries of other versions are
never read, and are deleted when the next one is written."""

MOST = 200
"""How many entries are kept; the oldest go first."""

Plain = dict[str, Any]


class Cache:
    """A folder of summaries: in each file the key and the hash of the rest on one line, then the record."""

    def __init__(self, folder: Path) -> None:
        """The folder is made when something is first kept; it holds nothing else."""
        self._root = folder
        self._folder = folder / f"{VERSION}-{RULES_VERSION}"

    def get(self, key: str) -> Plain | None:
        """What was kept under a key; None if nothing was, or it is damaged."""
        try:
            head, _, text = self._file(key).read_bytes().partition(b"\n")
            entry = json.loads(head)
            if entry["key"] != key or entry["digest"] != _digest(text):
                return None
            record = json.loads(text)
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return record if isinstance(record, dict) else None

    def put(self, key: str, record: Plain) -> None:
        """Keep a record under a key; a reader sees all of it or nothing. Where it cannot, it is not kept."""
        text = json.dumps(record, ensure_ascii=False).encode()
        head = json.dumps({"key": key, "digest": _digest(text)}).encode()
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._write(self._file(key), head, text)
            self._tidy()

    def _write(self, file: Path, head: bytes, text: bytes) -> None:
        handle, name = tempfile.mkstemp(dir=self._folder, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.writelines((head, b"\n", text))
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def _tidy(self) -> None:
        """Delete what other versions left behind, and the oldest entries of this one."""
        for folder in self._root.iterdir():
            if folder != self._folder and folder.is_dir():
                for file in folder.glob("*.json"):
                    file.unlink(missing_ok=True)
                with suppress(OSError):
                    folder.rmdir()
        entries = sorted(self._folder.glob("*.json"), key=lambda file: file.stat().st_mtime, reverse=True)
        for file in entries[MOST:]:
            file.unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()}.json"


def key_of(content: str, **limits: int) -> str:
    """The key of an analysis: the hash of its content and the limits that it was made within."""
    return json.dumps({"content": content, **limits}, sort_keys=True)


def _digest(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()

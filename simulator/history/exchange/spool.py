"""Texts that are put aside on the disk, so that what was checked is what is written."""

import tempfile
import zlib
from collections.abc import Iterator


class Spool:
    """Texts in the order in which they came, each to be had again by its number."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115
        self._places: list[tuple[int, int]] = []
        self._end = 0

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[str]:
        return (self.get(number) for number in range(len(self)))

    def put(self, text: str) -> int:
        """Put a text aside; return its number."""
        data = zlib.compress(text.encode(), 1)
        self._file.seek(self._end)
        self._file.write(data)
        self._places.append((self._end, len(data)))
        self._end += len(data)
        return len(self._places) - 1

    def get(self, number: int) -> str:
        """The text of that number."""
        place, size = self._places[number]
        self._file.seek(place)
        return zlib.decompress(self._file.read(size)).decode()

    def close(self) -> None:
        """Let go of the file; it is gone then."""
        self._file.close()

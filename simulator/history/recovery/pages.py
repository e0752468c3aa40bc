"""Rows of a damaged history, taken from the pages of its file one by one: a page that is torn costs its own
rows and no others, even if it is the first.

How pages, cells and records lie in the file: https://www.sqlite.org/fileformat2.html
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import get_args

from simulator.history.rows import EventKind

Value = int | float | str | bytes | None

_USUAL_PAGE = 4096
_LEAF, _INDEX_LEAF, _INDEX_INNER, _INNER = 0x0D, 0x0A, 0x02, 0x05
_KINDS = frozenset(get_args(EventKind))
_FIRST_COLUMNS = 24
"""How many columns attempts had in the first version."""
_MOST = 64 * 1024 * 1024
"""Bytes of one row."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that could be read.

    `values` may be fewer than the table has columns: those that were added later are left out then.
    """

    table: str
    values: tuple[Value, ...]


class _Torn(Exception):
    """A cell that cannot be read."""


def rows(file: Path) -> Iterator[Row]:
    """Every row of ours in the pages that are in use; the tables are told apart by how their rows look."""
    if not file.stat().st_size:
        return
    with file.open("rb") as opened, mmap(opened.fileno(), 0, access=ACCESS_READ) as data:
        pages = _Pages(data, _page_size(data))
        for number in pages.used():
            for key, values in pages.records(number):
                table = _table_of(key, values)
                if table is not None:
                    yield Row(table, values if key is None or values[0] is not None else (key, *values[1:]))


def versions(file: Path) -> list[str]:
    """The versions of the tables that the file speaks of, the latest first; usually one."""
    return sorted({str(row.values[0]) for row in rows(file) if row.table == "alembic_version"}, reverse=True)


def _page_size(data: mmap) -> int:
    """The size of a page: what the file says, unless its pages do not look like it."""
    said = int.from_bytes(data[16:18], "big")
    said = 65536 if said == 1 else said
    sizes = {_USUAL_PAGE} | ({said} if said >= 512 and not said & said - 1 else set())

    def likeness(size: int) -> float:
        begin = range(size, len(data), size)
        return sum(data[at] in (_LEAF, _INDEX_LEAF, _INNER, _INDEX_INNER, 0) for at in begin) / max(
            len(begin), 1
        )

    return max(sorted(sizes), key=likeness)


def _table_of(key: int | None, values: Sequence[Value]) -> str | None:
    """Which of our tables a record is of. Rows without a key of their own lie in an index."""
    count = len(values)
    if key is None:
        if (
            count == 8
            and values[2] in _KINDS
            and all(isinstance(one, int) for one in (*values[:2], values[3]))
        ):
            return "event"
        return None
    if count == 1 and isinstance(values[0], str) and re.fullmatch(r"\d{4}", values[0]):
        return "alembic_version"
    if not values or values[0] is not None:
        return None
    if count == 2 and isinstance(values[1], str):
        return "person"
    if count == 3 and _is_hash(values[1], 32):
        return "phrase"
    if count == 5 and _is_hash(values[1], 64):
        return "content"
    if count == 5 and _is_hash(values[1], 32):
        return "dictionary"
    if count == 7 and _is_hash(values[2], 64):
        return "words"
    if count >= _FIRST_COLUMNS and isinstance(values[1], (str, bytes)):
        return "attempt"
    return None


def _is_hash(value: Value, length: int) -> bool:
    return isinstance(value, str) and len(value) == length and re.fullmatch("[0-9a-f]+", value) is not None


class _Pages:
    def __init__(self, data: mmap, size: int) -> None:
        self._data, self._size = data, size
        self._count = -(-len(data) // size)

    def used(self) -> Iterator[int]:
        """The numbers of the pages that have not been given back: what lies on those was deleted."""
        free = self._free()
        return (number for number in range(1, self._count + 1) if number not in free)

    def records(self, number: int) -> Iterator[tuple[int | None, tuple[Value, ...]]]:
        """Every record on a page, with its key in a table that has one."""
        page, at = self._page(number), 100 if number == 1 else 0
        if len(page) < at + 12 or page[at] not in (_LEAF, _INDEX_LEAF, _INDEX_INNER):
            return
        kind = page[at]
        first = at + (12 if kind == _INDEX_INNER else 8)
        for place in range(int.from_bytes(page[at + 3 : at + 5], "big")):
            where = first + 2 * place
            cell = int.from_bytes(page[where : where + 2], "big")
            try:
                yield self._cell(page, cell + 4 if kind == _INDEX_INNER else cell, kind)
            except (IndexError, ValueError, _Torn):
                continue

    def _cell(self, page: bytes, at: int, kind: int) -> tuple[int | None, tuple[Value, ...]]:
        length, at = _varint(page, at)
        key: int | None = None
        if kind == _LEAF:
            key, at = _varint(page, at)
        if not 0 < length <= _MOST:
            raise _Torn
        most = self._size - 35 if kind == _LEAF else (self._size - 12) * 64 // 255 - 23
        if length <= most:
            payload = page[at : at + length]
        else:
            least = (self._size - 12) * 32 // 255 - 23
            here = least + (length - least) % (self._size - 4)
            here = here if here <= most else least
            following = int.from_bytes(page[at + here : at + here + 4], "big")
            payload = page[at : at + here] + self._overflow(following, length - here)
        if len(payload) != length:
            raise _Torn
        return key, _record(payload)

    def _overflow(self, number: int, length: int) -> bytes:
        found = bytearray()
        for _ in range(self._count):
            page = self._page(number)
            found += page[4:]
            if len(found) >= length:
                return bytes(found[:length])
            number = int.from_bytes(page[:4], "big")
        raise _Torn

    def _free(self) -> set[int]:
        free: set[int] = set()
        trunk = int.from_bytes(self._data[32:36], "big")
        while 1 < trunk <= self._count and trunk not in free:
            page = self._page(trunk)
            free.add(trunk)
            count = min(int.from_bytes(page[4:8], "big"), self._size // 4 - 2)
            free.update(int.from_bytes(page[8 + 4 * one : 12 + 4 * one], "big") for one in range(count))
            trunk = int.from_bytes(page[:4], "big")
        return free

    def _page(self, number: int) -> bytes:
        return self._data[(number - 1) * self._size : number * self._size] if number > 0 else b""


def _record(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    kinds: list[int] = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise _Torn
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), at
    if kind >= 12:
        raw = payload[at : at + (kind - 12) // 2]
        if len(raw) != (kind - 12) // 2:
            raise _Torn
        return (raw.decode() if kind % 2 else raw), at + len(raw)
    if kind > 6:
        raise _Torn
    size = (0, 1, 2, 3, 4, 6, 8)[kind]
    return int.from_bytes(payload[at : at + size], "big", signed=True), at + size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            return value, at + place + 1
    return value << 8 | data[at + 8], at + 9

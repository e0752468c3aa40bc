"""What was done and said in an attempt, made small: a few bytes for each event, exactly as it was.

Replies, sentences and forecasts are the same few in all attempts on a content, so each is kept once as a
*phrase*, and an attempt says which. What was done and said is a row of numbers, each in as many bytes as it
needs (seven bits in a byte, the lowest first, the eighth says that more follow; numbers that may be negative
are folded: 0, -1, 1, -2 ...): for each event

- its kind and, above that, whether time ran out, it has a reply, data, something shown;
- the phrase of its reply, the phrase of its data;
- what was shown: how many lists, and of each the phrase of its name, how many items, and for each its phrase
  times four, plus one if it is a saying: then its minute (after that of the saying before), and one more than
  the number of the message it contradicts, or 0; plus two if its own number and decision had to be said,
  which come first, because they are not those to be expected.

A log is, in bytes: its form, 2; a number, which *dictionary* it was written with, 0 is none; a number, twice
how many events, and one more if the first happened when the attempt began; the moment of each but that one
(see `_moment`); and that row, deflated (RFC 1951) with the dictionary: the rows of other attempts on the
content, which are much like it (see `dictionary`). A moment is how much later an event is than the one
before, the first than the attempt. In form 1, which is only read, the row stands as it is, how many events
before it, and in each event after its kind how much later it is, folded, the first than 1970.
"""

import json
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from simulator.history.rows import EventKind, StoredEvent

_PLAIN, _DEFLATED = 1, 2
"""The forms of a log."""
_WINDOW = -15
"""Of a deflated row: 32 KiB, without a head."""
_MOST = 64 * 1024 * 1024
"""Bytes of a row."""
_KINDS: tuple[EventKind, ...] = (
    "start",
    "choice",
    "rewind",
    "abandon",
    "forecast",
    "call",
    "answer",
    "office_left",
)
"""Only ever added to at the end, and never more than eight."""
_EPOCH, _MILLISECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(milliseconds=1)
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_NUMBERS = (0, 2, 0, 4)
"""How many numbers follow that of an item, by the two bits beneath it."""
_SAYING = ("number", "decision", "time", "contradicts")


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase that is going to have a number, with two bits beneath it or none."""

    text: str
    mark: int | None = None


Token = int | _Phrase


@dataclass(slots=True)
class _Sayings:
    """What is to be expected of the next saying."""

    number: int = 0
    decision: int = 0
    minute: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """What was done and said in an attempt as numbers, and when.

    Attributes:
        later: in milliseconds, how much later each event is than the one before, the first than the attempt.
        numbers: the row of numbers, in bytes.
    """

    later: tuple[int, ...]
    numbers: bytes


@dataclass(frozen=True, slots=True)
class Dictionary:
    """What rows are deflated with: its number, and the bytes themselves."""

    key: int
    text: bytes


NONE = Dictionary(0, b"")
Find = Callable[[int], bytes]
"""Gives the dictionary of a number; raises KeyError if there is none."""


def packed(
    events: Sequence[StoredEvent],
    began: datetime,
    keys: Callable[[Sequence[str]], Mapping[str, int]],
    dictionary: Dictionary = NONE,
) -> bytes:
    """A log of events.

    Args:
        began: when the attempt began.
        keys: gives each phrase its number.
    """
    tokens: list[Token] = []
    said, later, before = _Sayings(), [], began
    for event in events:
        _event(tokens, event, said)
        later.append((event.at - before) // _MILLISECOND)
        before = event.at
    used = dict.fromkeys(token.text for token in tokens if isinstance(token, _Phrase))
    numbers = written(_numbered(tokens, keys(list(used))))
    return deflated(Row(tuple(later), numbers), dictionary)


def deflated(row: Row, dictionary: Dictionary = NONE) -> bytes:
    """A row as a log."""
    return moments_of(row.later, dictionary) + squeezed(row.numbers, dictionary)


def moments_of(later: Sequence[int], dictionary: Dictionary) -> bytes:
    """What a log begins with, to the moments of its events."""
    at_once = later[:1] == (0,)
    head = written((_DEFLATED, dictionary.key, len(later) << 1 | at_once))
    return head + b"".join(_moment(one) for one in later[at_once:])


def squeezed(numbers: bytes, dictionary: Dictionary) -> bytes:
    """What a log ends with."""
    made = zlib.compressobj(9, wbits=_WINDOW, memLevel=9, zdict=dictionary.text)
    return made.compress(numbers) + made.flush()


def unpacked(
    log: bytes, began: datetime, phrases: Callable[[Sequence[int]], Mapping[int, str]], find: Find
) -> tuple[StoredEvent, ...]:
    """The events of a log.

    Args:
        phrases: gives the phrase of each number.

    Raises:
        ValueError: it is not a log, or of a newer program.
    """
    row = row_of(log, began, find)
    try:
        reader = _Reader(numbers_of(row.numbers), began)
        found = [reader.event(number, later) for number, later in enumerate(row.later)]
        texts = phrases(sorted(reader.used))
        said = _Sayings()
        return tuple(_built(one, texts, said) for one in found)
    except (IndexError, KeyError, OverflowError, TypeError, StopIteration) as error:
        raise ValueError("the log is not what was written") from error


def row_of(log: bytes, began: datetime, find: Find) -> Row:
    """The row in a log of either form.

    Raises:
        ValueError: it is not a log, or of a newer program.
    """
    try:
        form, at = _number_in(log, 0)
        if form == _PLAIN:
            return _plain(log[at:], began)
        if form != _DEFLATED:
            raise ValueError("the log has another form")
        key, at = _number_in(log, at)
        count, at = _number_in(log, at)
        later = [0] * (count & 1)
        while len(later) < count >> 1:
            moment, at = _moment_in(log, at)
            later.append(moment)
        made = zlib.decompressobj(_WINDOW, zdict=find(key) if key else b"")
        if len(later) > count >> 1:
            raise IndexError
        numbers = made.decompress(log[at:], _MOST)
        if not made.eof or made.unused_data:
            raise ValueError("the log is not whole")
        return Row(tuple(later), numbers)
    except (IndexError, KeyError, OverflowError, StopIteration, zlib.error) as error:
        raise ValueError("the log is not what was written") from error


def _plain(log: bytes, began: datetime) -> Row:
    """The row of the first form."""
    numbers = list(numbers_of(log))
    at, later, row = 1, [], list[int]()
    for _ in range(numbers[0]):
        end = _end(numbers, at + 2)
        later.append(_unfolded(numbers[at + 1]))
        row += numbers[at : at + 1] + numbers[at + 2 : end]
        at = end
    if later:
        later[0] -= (began - _EPOCH) // _MILLISECOND
    return Row(tuple(later), written(row))


def _end(numbers: Sequence[int], at: int) -> int:
    """Where an event ends whose kind stands two numbers before."""
    head = numbers[at - 2]
    at += bool(head & 16) + bool(head & 32)
    if head & 64:
        lists, at = numbers[at], at + 1
        for _ in range(lists):
            items, at = numbers[at + 1], at + 2
            for _ in range(items):
                at += 1 + _NUMBERS[numbers[at] & 3]
    if at > len(numbers):
        raise IndexError
    return at


_TWO, _THREE = 0xF0 << 8, (0xF0 << 8) + (0x0F << 16)
"""How many milliseconds fit into two bytes, and into three: a minute, and seventeen."""


def _moment(later: int) -> bytes:
    """How much later something is: two bytes for a minute, three for a quarter of an hour.

    The first byte of three is from 0xF0 on; 0xFF says that a number follows, folded.
    """
    if 0 <= later < _TWO:
        return later.to_bytes(2, "big")
    if 0 <= later < _THREE:
        return (later - _TWO + (0xF0 << 16)).to_bytes(3, "big")
    return b"\xff" + written((_folded(later),))


def _moment_in(log: bytes, at: int) -> tuple[int, int]:
    first = log[at]
    size = 2 if first < 0xF0 else 3
    if first == 0xFF:
        number, at = _number_in(log, at + 1)
        return _unfolded(number), at
    if at + size > len(log):
        raise IndexError
    number = int.from_bytes(log[at : at + size], "big")
    return number if size == 2 else number - (0xF0 << 16) + _TWO, at + size


def _event(tokens: list[Token], event: StoredEvent, said: _Sayings) -> None:
    head = _KINDS.index(event.kind) | event.timed_out << 3 | (event.choice is not None) << 4
    tokens.append(head | (event.data is not None) << 5 | (event.shown is not None) << 6)
    if event.choice is not None:
        tokens.append(_Phrase(event.choice))
        said.decision += 1
    if event.data is not None:
        tokens.append(_Phrase(_text(event.data)))
    if event.shown is not None:
        tokens.append(len(event.shown))
        for name, items in event.shown.items():
            tokens += [_Phrase(name), len(items)]
            for item in items:
                _item(tokens, item, said)


def _item(tokens: list[Token], item: Any, said: _Sayings) -> None:
    if not _is_saying(item):
        tokens.append(_Phrase(_text(item), 0))
        return
    blank = item | {name: 0 for name in _SAYING if name in item}
    odd = "number" in item and (item["number"], item["decision"]) != (said.number, said.decision)
    tokens.append(_Phrase(_text(blank), 1 | odd << 1))
    if odd:
        tokens += [_folded(item["number"]), _folded(item["decision"])]
    minute = _minute(item["time"])
    tokens += [_folded(minute - said.minute), 0 if item["contradicts"] is None else item["contradicts"] + 1]
    said.minute = minute
    if "number" in item:
        said.number, said.decision = item["number"] + 1, item["decision"]


def _is_saying(item: Any) -> bool:
    if not isinstance(item, dict) or not {"time", "contradicts"} <= item.keys():
        return False
    if ("number" in item) != ("decision" in item):
        return False
    whole = [item[name] for name in ("number", "decision") if name in item]
    against = item["contradicts"]
    if against is not None:
        whole.append(against)
    if not all(type(value) is int for value in whole) or (against is not None and against < 0):
        return False
    return isinstance(item["time"], str) and _CLOCK.fullmatch(item["time"]) is not None


def _minute(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:])


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _numbered(tokens: Iterable[Token], numbers: Mapping[str, int]) -> Iterable[int]:
    for token in tokens:
        if isinstance(token, int):
            yield token
        else:
            number = numbers[token.text]
            yield number if token.mark is None else number << 2 | token.mark


def _folded(number: int) -> int:
    return number << 1 if number >= 0 else (-number << 1) - 1


def _unfolded(number: int) -> int:
    return -(number + 1 >> 1) if number & 1 else number >> 1


def written(numbers: Iterable[int]) -> bytes:
    """Numbers, each in as many bytes as it needs."""
    made = bytearray()
    for number in numbers:
        while number > 0x7F:
            made.append(number & 0x7F | 0x80)
            number >>= 7
        made.append(number)
    return bytes(made)


def _number_in(log: bytes, at: int) -> tuple[int, int]:
    """The number that begins at a byte, and where it ends."""
    number = shift = 0
    while True:
        byte = log[at]
        number, shift, at = number | (byte & 0x7F) << shift, shift + 7, at + 1
        if not byte & 0x80:
            return number, at


def numbers_of(row: bytes) -> Iterator[int]:
    """The numbers that were written, one after another."""
    number = shift = 0
    for byte in row:
        number |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            yield number
            number = shift = 0


@dataclass(slots=True)
class _Read:
    """An event whose phrases are still numbers."""

    number: int
    head: int
    at: datetime
    choice: int | None = None
    data: int | None = None
    shown: list[tuple[int, list[tuple[int, ...]]]] = field(default_factory=list)


class _Reader:
    def __init__(self, numbers: Iterable[int], began: datetime) -> None:
        self._numbers = iter(numbers)
        self._at = began
        self.used: set[int] = set()

    def next(self) -> int:
        return next(self._numbers)

    def event(self, number: int, later: int) -> _Read:
        head = self.next()
        self._at += later * _MILLISECOND
        read = _Read(number, head, self._at)
        if head & 16:
            read.choice = self._phrase()
        if head & 32:
            read.data = self._phrase()
        if head & 64:
            for _ in range(self.next()):
                name = self._phrase()
                read.shown.append((name, [self._item() for _ in range(self.next())]))
        return read

    def _phrase(self) -> int:
        key = self.next()
        self.used.add(key)
        return key

    def _item(self) -> tuple[int, ...]:
        marked = self.next()
        self.used.add(marked >> 2)
        return (marked, *(self.next() for _ in range(_NUMBERS[marked & 3])))


def _built(read: _Read, texts: Mapping[int, str], said: _Sayings) -> StoredEvent:
    if read.choice is not None:
        said.decision += 1
    data = None if read.data is None else json.loads(texts[read.data])
    shown = {texts[name]: [_said(item, texts, said) for item in items] for name, items in read.shown}
    return StoredEvent(
        number=read.number,
        kind=_KINDS[read.head & 7],
        at=read.at,
        choice=None if read.choice is None else texts[read.choice],
        timed_out=bool(read.head & 8),
        data=data,
        shown=shown if read.head & 64 else None,
    )


def _said(item: tuple[int, ...], texts: Mapping[int, str], said: _Sayings) -> Any:
    marked, *numbers = item
    value = json.loads(texts[marked >> 2])
    if not marked & 1:
        return value
    if "number" in value:
        number, decision = said.number, said.decision
        if marked & 2:
            number, decision = _unfolded(numbers[0]), _unfolded(numbers[1])
        value |= {"number": number, "decision": decision}
        said.number, said.decision = number + 1, decision
    said.minute += _unfolded(numbers[-2])
    value["time"] = f"{said.minute // 60:02}:{said.minute % 60:02}"
    value["contradicts"] = numbers[-1] - 1 if numbers[-1] else None
    return value

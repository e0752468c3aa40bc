"""What was done and said in an attempt, made small: a few bytes for each event, exactly as it was.

Replies, sentences and forecasts are the same few in all attempts on a content, so each is kept once as a
*phrase*, and an attempt says which. A log is a row of numbers, each in as many bytes as it needs (seven bits
in a byte, the lowest first, the eighth says that more follow): the form, how many events, the moment of the
first in milliseconds, and for each event

- its kind and, above that, whether time ran out, it has a reply, data, something shown;
- how many milliseconds after the event before (numbers that may be negative are folded: 0, -1, 1, -2 ...);
- the phrase of its reply, the phrase of its data;
- what was shown: how many lists, and of each the phrase of its name, how many items, and for each its phrase
  times four, plus one if it is a saying: then its minute (after that of the saying before), and one more than
  the number of the message it contradicts, or 0; plus two if its own number and decision had to be said,
  which come first, because they are not those to be expected.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from simulator.history.rows import EventKind, StoredEvent

_FORM = 1
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


def packed(events: Sequence[StoredEvent], keys: Callable[[Sequence[str]], Mapping[str, int]]) -> bytes:
    """A log of events.

    Args:
        keys: gives each phrase its number.
    """
    tokens: list[Token] = [_FORM, len(events)]
    said, before = _Sayings(), _EPOCH
    for event in events:
        _event(tokens, event, before, said)
        before = event.at
    used = dict.fromkeys(token.text for token in tokens if isinstance(token, _Phrase))
    return written(_numbered(tokens, keys(list(used))))


def unpacked(log: bytes, phrases: Callable[[Sequence[int]], Mapping[int, str]]) -> tuple[StoredEvent, ...]:
    """The events of a log.

    Args:
        phrases: gives the phrase of each number.

    Raises:
        ValueError: it is not a log, or of a newer program.
    """
    try:
        reader = _Reader(numbers_of(log))
        if reader.next() != _FORM:
            raise ValueError("the log has another form")
        found = [reader.event(number) for number in range(reader.next())]
        texts = phrases(sorted(reader.used))
        said = _Sayings()
        return tuple(_built(one, texts, said) for one in found)
    except (IndexError, KeyError, OverflowError, TypeError, StopIteration) as error:
        raise ValueError("the log is not what was written") from error


def _event(tokens: list[Token], event: StoredEvent, before: datetime, said: _Sayings) -> None:
    head = _KINDS.index(event.kind) | event.timed_out << 3 | (event.choice is not None) << 4
    tokens.append(head | (event.data is not None) << 5 | (event.shown is not None) << 6)
    tokens.append(_folded((event.at - before) // _MILLISECOND))
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


def numbers_of(log: bytes) -> Iterable[int]:
    """The numbers that were written, one after another."""
    number = shift = 0
    for byte in log:
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
    def __init__(self, numbers: Iterable[int]) -> None:
        self._numbers = iter(numbers)
        self._at = _EPOCH
        self.used: set[int] = set()

    def next(self) -> int:
        return next(self._numbers)

    def event(self, number: int) -> _Read:
        head = self.next()
        self._at += _unfolded(self.next()) * _MILLISECOND
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

"""A file of another computer's: looked into, and brought in whole or not at all."""

import json
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from pydantic import BaseModel, ValidationError

from simulator.history.dialect import one_at_a_time
from simulator.history.exchange.fault import ExchangeFault, sentence
from simulator.history.exchange.merging import Merging, State
from simulator.history.exchange.playable import NotPlayable, Playable, canonical, checked, prepared
from simulator.history.exchange.progress import Told, silent
from simulator.history.exchange.records import (
    MOST_CHARACTERS,
    NAME,
    VERSION,
    AttemptRecord,
    ContentRecord,
    Head,
)
from simulator.history.exchange.replaying import Refused, replay
from simulator.history.exchange.spool import Spool
from simulator.history.exchange.stream import Stream, Unsound
from simulator.history.store import History

R = TypeVar("R", bound=BaseModel)

_AT_HAND = 40
"""Contents that are kept ready to be replayed on."""
_MOST_NAMED = 1_000
"""Refused attempts that are named; the others are only counted."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An attempt that is not taken.

    Attributes:
        id: of the attempt.
        code, values: why, as `fault.sentence` words it.
        wrong: whether it is not what it says, so that the file is not to be trusted.
    """

    id: str
    code: str
    values: dict[str, str]
    wrong: bool

    def why(self, language: str = "en") -> str:
        """Why, in a few words."""
        return sentence(self.code, language, **self.values)


@dataclass(slots=True)
class Brought:
    """What a file brings, or has brought.

    Attributes:
        file: its name.
        names: whether people have their names in it.
        attempts: how many attempts there are in it.
        people: everyone who has an attempt in it, as called in it, with how many; at most a thousand.
        added: attempts that are new here.
        there: attempts that are here as they are.
        longer_there: attempts that went on in the file, and are gone on with here.
        longer_here: attempts that went on here, and stay as they are.
        refused: attempts that are not taken; at most a thousand are named, `refusals` counts all.
        wrong: how many of these are not what they say.
    """

    file: str
    names: bool = True
    attempts: int = 0
    people: dict[str, int] = field(default_factory=dict)
    added: int = 0
    there: int = 0
    longer_there: int = 0
    longer_here: int = 0
    refused: list[Refusal] = field(default_factory=list)
    refusals: int = 0
    wrong: int = 0

    def refuse(self, refusal: Refusal) -> None:
        """Add an attempt that is not taken."""
        self.refusals += 1
        self.wrong += refusal.wrong
        if len(self.refused) < _MOST_NAMED:
            self.refused.append(refusal)

    def note(self, id: str, state: State) -> None:
        """Count what becomes of an attempt."""
        if state in ("parted", "another"):
            self.refuse(Refusal(id, state, {}, False))
        else:
            setattr(self, state, getattr(self, state) + 1)


def look_into(history: History, file: Path, told: Told = silent) -> Brought:
    """What a file would bring; nothing is changed.

    Args:
        told: is told how many bytes have been read, and of how many; may raise `Stopped`.

    Raises:
        ExchangeFault: it is no sound export. Attempts in it that are not what they say are only counted.
        HistoryFault: the history cannot be read.
    """
    with _checked(file, told) as checked, history.transaction() as connection:
        checked.merge(Merging(connection, checked.salt, writes=False))
        return checked.brought


def bring_in(history: History, file: Path, told: Told = silent, *, without_wrong: bool = False) -> Brought:
    """Merge a file into the history; all of it is there when this returns, and nothing if it raises.

    Attempts that went on differently here and there are refused, and told; the others are taken all the same.

    Args:
        without_wrong: leave out attempts that are not what they say, instead of refusing the whole file.

    Raises:
        ExchangeFault: it is no sound export.
        HistoryFault: the history cannot be written.
    """
    with _checked(file, told) as checked:
        brought = checked.brought
        if brought.wrong and not without_wrong:
            first = next(one for one in brought.refused if one.wrong)
            raise ExchangeFault(
                "wrong-attempts", file=file.name, count=str(brought.wrong), id=first.id, why=first.why()
            )
        with history.transaction(writes=True) as connection:
            one_at_a_time(connection)
            checked.merge(Merging(connection, checked.salt, writes=True))
        return brought


@contextmanager
def _checked(file: Path, told: Told) -> Iterator["_Checked"]:
    """A file that was read and checked, put aside as it was checked.

    Raises:
        ExchangeFault: it is no sound export.
    """
    with ExitStack() as open_ones:
        try:
            opened = open_ones.enter_context(file.open("rb"))
            checked = _Checked(file, opened, told)
            open_ones.callback(checked.close)
            checked.read()
        except OSError as error:
            raise ExchangeFault("cannot-read", file=str(file), reason=error.strerror or str(error)) from error
        yield checked


class _Checked:
    """Reads an export and checks everything in it."""

    def __init__(self, file: Path, opened: BinaryIO, told: Told) -> None:
        self._file, self._told = file, told
        self._size = file.stat().st_size
        self._stream = Stream(opened)
        self._contents, self._attempts = Spool(), Spool()
        self._by_hash: dict[str, int] = {}
        self._spoken: dict[str, frozenset[str]] = {}
        self._ids: set[str] = set()
        self._ready: OrderedDict[str, Playable] = OrderedDict()
        self.brought = Brought(file.name)
        self.salt: str | None = None

    def close(self) -> None:
        """Let go of what was put aside."""
        self._contents.close()
        self._attempts.close()

    def merge(self, merging: Merging) -> None:
        """Merge what was not refused."""
        merging.take(self._contents, self._by_hash, self._attempts, self.brought.note)

    def read(self) -> None:
        """Read the file from its beginning to its end.

        Raises:
            ExchangeFault: it is no sound export.
        """
        place = "its beginning"
        try:
            head: dict[str, Any] = {}
            for key in self._stream.members():
                place = key
                if key in ("contents", "attempts"):
                    self._expect_head(head, key)
                    self._list(key)
                    head[key] = True
                    continue
                if "contents" in head:
                    raise self._fault("unsound", where=key, what="not in its place")
                head[key] = self._stream.value(1_000)[0]
                if len(head) == 1 and head.get("format") != NAME:
                    raise ExchangeFault("not-an-export", file=self._file.name)
            self._stream.end()
        except Unsound as error:
            if not head:
                raise ExchangeFault("not-an-export", file=self._file.name) from error
            code = "cut-short" if error.ended else "too-large" if error.large else "unsound"
            values = {} if error.ended else {"where": place}
            raise self._fault(
                code, **values, **({"what": error.what} if code == "unsound" else {})
            ) from error
        if not head:
            raise ExchangeFault("not-an-export", file=self._file.name)
        if not (head.get("contents") and head.get("attempts")):
            raise self._fault("unsound", where="its end", what="contents or attempts are missing")
        counts = self._head.counts
        if (counts.contents, counts.attempts) != (len(self._by_hash), self.brought.attempts):
            raise self._fault("unsound", where="its end", what="other counts than it says")

    def _expect_head(self, head: dict[str, Any], key: str) -> None:
        """Before the first list everything of the head must have come, and contents come before attempts."""
        if key in head or (key == "attempts" and "contents" not in head):
            raise self._fault("unsound", where=key, what="not in its place")
        if key == "attempts":
            return
        found = head.get("version")
        if isinstance(found, int) and found > VERSION:
            raise ExchangeFault("newer-export", file=self._file.name, version=str(found))
        self._head = self._parsed(Head, head, "its head")
        self.brought.names = self._head.names
        self.salt = None if self._head.names else self._head.file

    def _list(self, key: str) -> None:
        for number, (value, text) in enumerate(self._stream.items(MOST_CHARACTERS), 1):
            self._told(self._stream.read, self._size)
            place = f"{key}, {number}"
            if key == "contents":
                self._content(self._parsed(ContentRecord, value, place), text, place)
            else:
                self._attempt(self._parsed(AttemptRecord, value, place), text, place)

    def _content(self, record: ContentRecord, text: str, place: str) -> None:
        if record.hash in self._by_hash:
            raise self._fault("unsound", where=place, what="a content that stands twice")
        try:
            playable = checked(record)
        except NotPlayable as error:
            raise self._fault("unsound", where=place, what=str(error)) from error
        self._by_hash[record.hash] = self._contents.put(text)
        self._keep(record.hash, playable)
        self._spoken[record.hash] = frozenset(words.hash for words in record.words)

    def _attempt(self, record: AttemptRecord, text: str, place: str) -> None:
        if record.id in self._ids:
            raise self._fault("unsound", where=place, what="an attempt that stands twice")
        if record.words not in self._spoken.get(record.content, ()):
            raise self._fault("unsound", where=place, what="its content is not in the file")
        self._ids.add(record.id)
        brought = self.brought
        brought.attempts += 1
        if record.trainee in brought.people or len(brought.people) < _MOST_NAMED:
            brought.people[record.trainee] = brought.people.get(record.trainee, 0) + 1
        try:
            replay(record, self._playable(record.content))
        except Refused as refused:
            wrong = refused.code != "other-rules"
            brought.refuse(Refusal(record.id, refused.code, refused.values, wrong))
            return
        self._attempts.put(text)

    def _playable(self, hash: str) -> Playable:
        playable = self._ready.pop(hash, None)
        if playable is None:
            record = json.loads(self._contents.get(self._by_hash[hash]))
            playable = prepared(canonical(record["document"]))
        self._keep(hash, playable)
        return playable

    def _keep(self, hash: str, playable: Playable) -> None:
        self._ready[hash] = playable
        if len(self._ready) > _AT_HAND:
            self._ready.popitem(last=False)

    def _parsed(self, model: type[R], value: object, place: str) -> R:
        try:
            return model.model_validate(value)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(map(str, first["loc"]))
            raise self._fault(
                "unsound", where=f"{place}, {where}" if where else place, what=first["msg"]
            ) from error

    def _fault(self, code: str, **values: str) -> ExchangeFault:
        return ExchangeFault(code, file=self._file.name, **values)

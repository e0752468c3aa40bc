"""Sends what waits to a record store, batch by batch; what it has acknowledged is never sent again."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from simulator.history.fault import HistoryFault
from simulator.history.records.actor import Actors
from simulator.history.records.fault import RecordFault
from simulator.history.records.outbox import Had, Outbox, Waiting
from simulator.history.records.receiver import Unwelcome
from simulator.history.records.statements import Told, statements
from simulator.history.store import History

BATCH = 50
BATCH_BYTES = 500_000
"""At most so many statements, and bytes of them, at once; a single statement may be larger."""

_FIRST, _LONGEST = timedelta(minutes=1), timedelta(hours=6)


class Store(Protocol):
    """What of a receiver is used."""

    def send(self, ids: list[str], body: bytes) -> None: ...
    def has(self, id: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of sending.

    Attributes:
        sent: how many statements the store has taken, or had already.
        refused: how many it does not take as they are; they are not sent again.
        unread: how many attempts could not be read, so that theirs still wait.
        fault: why it ended before everything was sent; None if it did not.
        waits: until when the store is left alone, so that nothing was tried.
    """

    sent: int = 0
    refused: int = 0
    unread: int = 0
    fault: RecordFault | None = None
    waits: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Parcel:
    """A statement ready to go, and what the store has of its attempt once it has this."""

    id: str
    body: bytes
    had: Had


def utc_now() -> datetime:
    """What time it is."""
    return datetime.now(UTC)


def wait_after(failures: int, retry_after: int | None = None) -> timedelta:
    """How long a store is left alone after so many failures in a row: a minute, doubled up to six hours.

    Longer where the server itself wants to be left alone longer.
    """
    wait = min(_LONGEST, _FIRST * (1 << min(failures - 1, 20)))
    return wait if retry_after is None else max(wait, timedelta(seconds=retry_after))


def send(
    history: History,
    outbox: Outbox,
    store: Store,
    actors: Actors,
    *,
    at_once: bool = False,
    now: Callable[[], datetime] = utc_now,
    told: Callable[[int], None] = lambda _: None,
) -> Sent:
    """Send everything that waits, until the first fault.

    Args:
        at_once: also if the store is to be left alone yet.
        now: what time it is, in UTC.
        told: is told after each batch how many statements have been sent so far.

    Raises:
        HistoryFault: what was sent cannot be read or written down.
    """
    before = outbox.state()
    if not at_once and before.not_before is not None and now() < before.not_before:
        return Sent(fault=before.fault, waits=before.not_before)
    mail = _Mail(outbox, store, now, told)
    try:
        for waiting in outbox.waiting():
            for parcel in _parcels(history, waiting, actors, mail):
                mail.add(parcel)
        mail.flush()
    except RecordFault as fault:
        if fault.code != "stopped":
            wanted = fault.retry_after
            outbox.failed(fault, lambda failures: now() + wait_after(failures, wanted))
        return replace(mail.done, fault=fault)
    return mail.done


def _parcels(history: History, waiting: Waiting, actors: Actors, mail: "_Mail") -> Iterator[_Parcel]:
    try:
        stored = history.attempt(waiting.id)
    except HistoryFault as fault:
        if fault.code not in ("damaged", "unknown-attempt"):
            raise
        mail.done = replace(mail.done, unread=mail.done.unread + 1)
        return
    events, completed, figures = waiting.events, waiting.completed, None
    for one in statements(stored, actors, waiting.figures):
        if _is_had(one, waiting):
            continue
        if one.kind == "event":
            events = one.number + 1
        elif one.kind == "completed":
            completed = True
        else:
            figures = waiting.mark
        body = json.dumps(one.statement, ensure_ascii=False, separators=(",", ":")).encode()
        yield _Parcel(one.statement["id"], body, Had(waiting.key, events, completed, figures))


def _is_had(one: Told, waiting: Waiting) -> bool:
    if one.kind == "event":
        return one.number < waiting.events
    return one.kind == "completed" and waiting.completed


class _Mail:
    """Gathers statements into batches and sees them through."""

    def __init__(
        self, outbox: Outbox, store: Store, now: Callable[[], datetime], told: Callable[[int], None]
    ) -> None:
        self._outbox, self._store, self._now, self._told = outbox, store, now, told
        self._batch: list[_Parcel] = []
        self._bytes = 0
        self.done = Sent()

    def add(self, parcel: _Parcel) -> None:
        """Take one more; a full batch goes out first."""
        if len(self._batch) >= BATCH or (self._batch and self._bytes + len(parcel.body) > BATCH_BYTES):
            self.flush()
        self._batch.append(parcel)
        self._bytes += len(parcel.body) + 1

    def flush(self) -> None:
        """Send what was gathered, and write down what the store has."""
        batch, self._batch, self._bytes = self._batch, [], 0
        if batch:
            self._send(batch)

    def _send(self, batch: list[_Parcel]) -> None:
        try:
            self._store.send([one.id for one in batch], b"[" + b",".join(one.body for one in batch) + b"]")
        except Unwelcome as answer:
            self._take_apart(batch, answer.status)
        else:
            self._acknowledge(batch)

    def _take_apart(self, batch: list[_Parcel], status: int) -> None:
        """Find out which ones it does not like: each goes alone, in its turn.

        If it likes none, the fault is not in them.
        """
        liked, disliked = 0, 0
        waiting: list[_Parcel] = []
        for one in batch:
            taken, status = self._alone(one, status if len(batch) == 1 else None)
            if taken:
                liked += 1
                self._acknowledge([*waiting, one], refused=len(waiting))
                waiting = []
            else:
                disliked += 1
                waiting.append(one)
        if not liked:
            raise RecordFault("refused", status)
        if waiting:
            self._acknowledge(waiting, refused=len(waiting))

    def _alone(self, one: _Parcel, answered: int | None) -> tuple[bool, int]:
        """Whether the store has a statement, sent alone unless it was already; and its answer."""
        status = answered
        if status is None:
            try:
                self._store.send([one.id], b"[" + one.body + b"]")
            except Unwelcome as answer:
                status = answer.status
            else:
                return True, 200
        # Another statement of that id is there: this one, as it was told when it was sent first.
        return status == 409 and self._there(one), status

    def _there(self, one: _Parcel) -> bool:
        try:
            return self._store.has(one.id)
        except RecordFault as fault:
            # A key that may not read: that the id is taken is the store's own word.
            if fault.status == 403:
                return True
            raise

    def _acknowledge(self, batch: list[_Parcel], refused: int = 0) -> None:
        last = {one.had.key: one.had for one in batch}
        if refused:
            for one in batch[:refused]:
                had = last[one.had.key]
                last[one.had.key] = replace(had, refused=had.refused + 1)
        marks = {one.had.key: one.had.figures for one in batch if one.had.figures is not None}
        has = [replace(one, figures=marks.get(key)) for key, one in last.items()]
        self._outbox.acknowledge(has, self._now())
        taken = len(batch) - refused
        done = self.done
        self.done = replace(done, sent=done.sent + taken, refused=done.refused + refused)
        self._told(self.done.sent)

"""Sends what waits to a team's database, batch by batch; what it took is written down before more goes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from simulator.history.exchange.fault import ExchangeFault
from simulator.history.fault import HistoryFault
from simulator.history.records.sending import utc_now, wait_after
from simulator.history.store import History
from simulator.history.team.fault import TeamFault
from simulator.history.team.outbox import Outbox, Waiting
from simulator.history.team.parcel import Parcel, parcel
from simulator.history.team.putting import put
from simulator.history.team.server import Server, is_unfit

BATCH = 50
"""At most so many attempts in one transaction."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of sending.

    Attributes:
        sent: how many attempts the database has taken, or had already.
        refused: how many it does not take as they are; they are asked about again when there is more of them.
        unread: how many could not be read here, so that they still wait.
        fault: why it ended before everything was sent; None if it did not.
        waits: until when the database is left alone, so that nothing was tried.
    """

    sent: int = 0
    refused: int = 0
    unread: int = 0
    fault: TeamFault | None = None
    waits: datetime | None = None


def send(
    history: History,
    outbox: Outbox,
    server: Server,
    *,
    at_once: bool = False,
    now: Callable[[], datetime] = utc_now,
    told: Callable[[int], None] = lambda _: None,
) -> Sent:
    """Send everything that waits, until the first fault.

    Args:
        at_once: also if the database is to be left alone yet, and if nothing waits, to see that it is there.
        now: what time it is, in UTC.
        told: is told after each batch how many attempts have been sent so far.

    Raises:
        HistoryFault: what was sent cannot be read or written down.
    """
    rest = outbox.rest()
    if not at_once and rest is not None and now() < rest[1]:
        return Sent(fault=rest[0], waits=rest[1])
    mail = _Mail(history, outbox, server, now)
    try:
        after = -1
        while batch := outbox.waiting(after, BATCH):
            mail.send(batch)
            after = batch[-1].here.key
            told(mail.done.sent)
        if at_once and not (mail.done.sent or mail.done.refused):
            server.check()
            outbox.reached()
    except TeamFault as fault:
        if fault.code != "stopped":
            outbox.failed(fault, lambda failures: now() + wait_after(failures))
        return replace(mail.done, fault=fault)
    return mail.done


class _Mail:
    """Reads batches, has them put into the database, and writes down what became of each attempt."""

    def __init__(self, history: History, outbox: Outbox, server: Server, now: Callable[[], datetime]) -> None:
        self._history, self._outbox, self._server, self._now = history, outbox, server, now
        self.done = Sent()

    def send(self, batch: Sequence[Waiting]) -> None:
        """See a batch through; where something in it is odd, each attempt alone."""
        packed = self._packed(batch)
        outcome = None if packed is None else self._put(batch, packed)
        if outcome is not None:
            self._acknowledge(batch, outcome)
        elif len(batch) > 1:
            for one in batch:
                self.send([one])
        elif packed is None:
            self.done = replace(self.done, unread=self.done.unread + 1)
        else:
            self._acknowledge(batch, {batch[0].id: "unfit"})

    def _packed(self, batch: Sequence[Waiting]) -> Parcel | None:
        """The attempts of a batch; None where one of them is damaged."""
        keys = [one.here.key for one in batch if not one.is_only_renamed]
        try:
            with self._history.transaction() as connection:
                return parcel(connection, keys)
        except ExchangeFault:
            return None
        except HistoryFault as fault:
            if fault.code != "damaged":
                raise
            return None

    def _put(self, batch: Sequence[Waiting], packed: Parcel) -> dict[str, str | None] | None:
        """What became of each attempt; None where the database cannot keep one of them."""
        try:
            with self._server.transaction(writes=True) as connection:
                return put(connection, batch, packed)
        except Exception as error:
            if not is_unfit(error):
                raise
            return None

    def _acknowledge(self, batch: Sequence[Waiting], outcome: dict[str, str | None]) -> None:
        self._outbox.acknowledge([replace(one.here, refused=outcome[one.id]) for one in batch], self._now())
        refused = sum(why is not None for why in outcome.values())
        self.done = replace(
            self.done, sent=self.done.sent + len(batch) - refused, refused=self.done.refused + refused
        )

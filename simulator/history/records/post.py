"""Everything that sending needs, put together from what was chosen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from simulator.history.records.choices import RecordChoices
from simulator.history.records.credentials import Credentials, Keyring, find, keep
from simulator.history.records.fault import RecordFault
from simulator.history.records.outbox import Outbox, State
from simulator.history.records.receiver import Receiver
from simulator.history.records.sending import Sent, send, utc_now
from simulator.history.store import History


class Post:
    """Sends the learning records of one history to the store that was chosen.

    Used from one thread; only `stop` may be called from another.
    """

    def __init__(self, choices: RecordChoices, *, credentials: Credentials | None = None) -> None:
        """Check what was chosen.

        Args:
            credentials: the key; without one it is looked for in the environment and the keyring.

        Raises:
            RecordFault: no store is chosen, or its address cannot be used.
        """
        self.choices, self._credentials = choices, credentials
        self.address = choices.store
        self._receiver: Receiver | None = None
        self._stopped = False

    def stop(self) -> None:
        """Break off what is under way; what was not acknowledged still waits."""
        self._stopped = True
        if self._receiver is not None:
            self._receiver.stop()

    def keep(self, credentials: Credentials | None, keyring: Keyring | None = None) -> None:
        """Put the key into the system's keyring, or take it out.

        Raises:
            RecordFault: there is no keyring, or it does not take it.
        """
        keep(self.address.text, credentials, keyring)

    def check(self, keyring: Keyring | None = None) -> bool:
        """See that the store is there and takes the key; False where the key may not read.

        Raises:
            RecordFault: it is not, or does not.
        """
        return self._reached(keyring).check()

    def state(self, history: History) -> State:
        """How it stands with the store."""
        return self._outbox(history).state()

    def send(
        self,
        history: History,
        *,
        at_once: bool = False,
        keyring: Keyring | None = None,
        now: Callable[[], datetime] = utc_now,
        told: Callable[[int], None] = lambda _: None,
    ) -> Sent:
        """Send what waits; see `sending.send`.

        Raises:
            HistoryFault: the history cannot be read or written.
        """
        try:
            receiver = self._reached(keyring)
        except RecordFault as fault:
            return Sent(fault=fault)
        return send(
            history, self._outbox(history), receiver, self.choices.actors, at_once=at_once, now=now, told=told
        )

    def _outbox(self, history: History) -> Outbox:
        return Outbox(history, self.address.key, self.choices.begins)

    def _reached(self, keyring: Keyring | None) -> Receiver:
        credentials = self._credentials or find(self.address.text, keyring)
        if credentials is None:
            raise RecordFault("no-credentials")
        self._receiver = receiver = Receiver(self.address, credentials)
        if self._stopped:
            receiver.stop()
        return receiver


def salted_choices(file: Path, *, earlier: bool = False) -> RecordChoices:
    """What was chosen, with what pseudonyms are made with: written down when it is first needed.

    Args:
        earlier: also attempts from before a store was chosen.

    Raises:
        OSError: it cannot be written down.
    """
    chosen = RecordChoices.read(file)
    if not chosen.salt:
        kept = RecordChoices.read(file, {}).salted()
        kept.write(file)
        chosen = replace(chosen, salt=kept.salt)
    return replace(chosen, earlier=True) if earlier else chosen

"""Sends attempts somewhere in the background: the window never waits for a network or a keyring."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from simulator.history.fault import HistoryFault

if TYPE_CHECKING:
    from simulator.history import History
    from simulator.history.credentials import Credentials

Work = Literal["key", "check", "send", "look"]
"""Put the key away, test the connection, send what waits, or only look how it stands."""

_ORDER: tuple[Work, ...] = ("key", "check", "send", "look")
_SOON_MS = 2000
"""What is worked out about a finished attempt is kept meanwhile, and goes along."""
_LEAVE_SECONDS = 3.0
_AGAIN_MS = (60_000, 6 * 3600_000)
"""Sooner or later than this it is not tried again."""


class Fault(Protocol):
    """Why something could not be done."""

    @property
    def code(self) -> str: ...
    def message(self, language: str = "en") -> str: ...


class State(Protocol):
    """How it stands with where attempts are sent."""

    @property
    def waiting(self) -> int: ...
    @property
    def refused(self) -> int: ...
    @property
    def fault(self) -> Any: ...
    @property
    def not_before(self) -> datetime | None: ...


class Sent(Protocol):
    """What came of sending."""

    @property
    def fault(self) -> Any: ...


class Way(Protocol):
    """The way to where attempts are sent."""

    def stop(self) -> None: ...
    def keep(self, credentials: "Credentials | None") -> None: ...
    def check(self) -> bool: ...
    def send(self, history: "History", *, at_once: bool = False) -> Sent: ...
    def state(self, history: "History") -> State: ...


@dataclass(frozen=True, slots=True)
class _Done:
    """What came of one piece of work; None where it was not asked for."""

    work: Work
    state: State | None = None
    fault: Fault | None = None
    may_read: bool | None = None


class Sending(QObject):
    """Where attempts of this computer are sent: what is chosen, how it stands, and the thread that sends.

    What it is and how one gets there, a subclass says.

    Signals:
        changed: something is known anew.
        done: for itself, from the background.

    Attributes:
        state: how it stands there; None while that is not known.
        fault: why the last thing that was tried failed, by hand or by itself; None if it did not.
        reached: what the last test of the connection has shown: True, False where the key may not read, None
            where there was none since something else was chosen.
        key_held: whether a key is only held until the program ends, because there is no keyring.
    """

    changed = Signal()
    done = Signal(object)

    faults: ClassVar[tuple[type[Exception], ...]] = ()
    """What is raised where it cannot be done now; each is a `Fault`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: State | None = None
        self.fault: Fault | None = None
        self.reached: bool | None = None
        self.key_held = False
        self._choices: Any = None
        self._credentials: Credentials | None = None
        self._history: History | None = None
        self._wanted: set[Work] = set()
        self._at_once = False
        self._under_way: Work | None = None
        self._thread: threading.Thread | None = None
        self._post: Way | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._send)
        self.done.connect(self._ended)

    @property
    def choices(self) -> Any:
        """What is chosen; read when it is first asked for. An address in the environment goes first."""
        return self.with_given(self.own, self.given_address) if self.given_address else self.own

    @property
    def own(self) -> Any:
        """What the file says."""
        if self._choices is None:
            self._choices = self.read()
        return self._choices

    @property
    def given_address(self) -> str:
        """The address that the environment gives; empty without one."""
        raise NotImplementedError

    def file(self) -> Path:
        """Where it is written down what is chosen."""
        raise NotImplementedError

    def read(self) -> Any:
        """What the file says, whatever the environment gives."""
        raise NotImplementedError

    def with_given(self, own: Any, address: str) -> Any:
        """What is chosen, with the address of the environment."""
        raise NotImplementedError

    def way(self, choices: Any, credentials: "Credentials | None") -> Way:
        """The way there.

        Raises:
            one of `faults`: there is none.
        """
        raise NotImplementedError

    def completed(self, chosen: Any) -> Any:
        """Choices with what has to be in them before anything is sent."""
        return chosen

    @property
    def busy(self) -> "Work | None":
        """What is done now."""
        return self._under_way

    def use(self, history: "History") -> None:
        """Send what waits in a history, if a store is chosen."""
        self._history = history
        self.soon()

    def choose(self, **changes: Any) -> bool:
        """Choose something else; return whether it could be written down.

        Raises:
            ValueError: there is no such choice.
        """
        address = changes.pop("address", None)
        try:
            chosen = replace(self.own, **changes)
        except TypeError as error:
            raise ValueError(str(error)) from error
        if address is not None and address != self.own.address:
            chosen = chosen.sending_to(address, datetime.now(UTC))
            self.state, self._credentials, self.key_held = None, None, False
        self._choices = self.completed(chosen)
        self.fault = self.reached = None
        try:
            self._choices.write(self.file())
        except OSError:
            return False
        finally:
            self.look()
        return True

    def put_key(self, key: str, secret: str) -> None:
        """Put a key into the system's keyring; where there is none it holds until the program ends."""
        from simulator.history.credentials import Credentials

        self._credentials = Credentials(key, secret) if key else None
        self.fault = self.reached = None
        self._want("key")

    def check(self) -> None:
        """Test the connection."""
        self._want("check")

    def look(self) -> None:
        """Find out how it stands."""
        self._want("look")

    @Slot()
    def soon(self) -> None:
        """An attempt has ended, or the program has begun: send in a moment."""
        if self._history is not None and self.choices.on:
            self._timer.start(_SOON_MS)

    def send_now(self) -> None:
        """Send what waits, also if it failed lately."""
        self._at_once = True
        self._want("send")

    def stop(self) -> None:
        """Break off what is under way; what was not acknowledged waits for the next start."""
        self._timer.stop()
        self._wanted.clear()
        self._history = None
        if self._post is not None:
            self._post.stop()
        if self._thread is not None:
            # A name that is looked up in the network cannot be broken off; the thread ends with the program.
            self._thread.join(_LEAVE_SECONDS)
            self._thread = None
        self._under_way = None

    @Slot()
    def _send(self) -> None:
        self._want("send")

    def _want(self, work: Work) -> None:
        self._wanted.add(work)
        self._begin()

    def _begin(self) -> None:
        """Start what is wanted next, unless something is under way."""
        if self._under_way is not None or not self._wanted:
            return
        work = next(one for one in _ORDER if one in self._wanted)
        self._wanted.discard(work)
        made = self._prepared()
        if made is None:
            self._wanted.clear()
            self.changed.emit()
            return
        self._under_way, self._post = work, made
        at_once, self._at_once = self._at_once, False if work == "send" else self._at_once
        job = _Job(work, made, self._history, self._credentials, at_once, self.faults, self._tell)
        self._thread = threading.Thread(target=job.run, name=type(self).__name__, daemon=True)
        self._thread.start()
        self.changed.emit()

    def _prepared(self) -> Way | None:
        if not self.choices.on:
            self.state = None
            return None
        if self.completed(self.own) != self.own:
            self.choose()
        try:
            return self.way(self.choices, self._credentials)
        except self.faults as fault:
            self.fault, self.state = cast(Fault, fault), None
            return None

    def _tell(self, done: _Done) -> None:
        try:
            self.done.emit(done)
        except RuntimeError:
            # The window has gone meanwhile, and nobody waits for it any more.
            return

    @Slot(object)
    def _ended(self, done: _Done) -> None:
        if self._under_way is None:
            return
        if self._thread is not None:
            self._thread.join()
        self._under_way = self._thread = self._post = None
        if done.work == "key":
            self.key_held = done.fault is not None and self._credentials is not None
            if not self.key_held:
                self._credentials = None
            self._wanted.add("look")
        elif done.work != "look":
            self.fault, self.reached = done.fault, done.may_read
        if done.state is not None:
            self.state = done.state
            if done.work == "look":
                self.fault = self.fault or done.state.fault
            self._try_again(done.state)
        self.changed.emit()
        self._begin()

    def _try_again(self, state: State) -> None:
        if state.not_before is None or self._history is None or self._timer.isActive():
            return
        wait = round((state.not_before - datetime.now(UTC)).total_seconds() * 1000)
        self._timer.start(min(max(wait, _AGAIN_MS[0]), _AGAIN_MS[1]))


@dataclass(frozen=True, slots=True)
class _Job:
    """One piece of work, done in the background."""

    work: Work
    post: Way
    history: "History | None"
    credentials: "Credentials | None"
    at_once: bool
    faults: tuple[type[Exception], ...]
    tell: Callable[[_Done], None]

    def run(self) -> None:
        done = _Done(self.work)
        try:
            done = self._do()
        except self.faults as fault:
            done = replace(done, fault=cast(Fault, fault))
        except HistoryFault:
            # The window tells of a history that cannot be read wherever it needs it itself.
            pass
        finally:
            self.tell(done)

    def _do(self) -> _Done:
        if self.work == "key":
            self.post.keep(self.credentials)
            return _Done("key")
        if self.work == "check":
            return _Done("check", may_read=self.post.check())
        fault = None
        if self.work == "send" and self.history is not None:
            fault = self.post.send(self.history, at_once=self.at_once).fault
        state = None if self.history is None else self.post.state(self.history)
        return _Done(self.work, state, fault)

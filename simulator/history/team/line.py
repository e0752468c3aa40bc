"""Connections that can be broken off, from another thread or because it takes too long."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from simulator.history.team.fault import TeamFault


class Line:
    """Holds the connections that are in use.

    Attributes:
        broken: why they were broken off; None if they were not.
    """

    def __init__(self) -> None:
        self.broken: TeamFault | None = None
        self._held: list[Any] = []
        self._lock = threading.Lock()

    def hold(self, connection: Any, *_how: object) -> None:
        """Take a connection of the driver's that is going to be used."""
        with self._lock:
            self._held = [one for one in self._held if one is not connection and not one.closed]
            self._held.append(connection)
        if self.broken is not None:
            self._break()

    def stop(self) -> None:
        """Break them off for good."""
        self._give_up("stopped")

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Break them off where what is done inside takes longer.

        Raises:
            TeamFault: it was stopped before.
        """
        if self.broken is not None and self.broken.code == "stopped":
            raise self.broken
        self.broken = None
        watch = threading.Timer(seconds, self._give_up, ("slow",))
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()
            watch.join()

    def _give_up(self, code: str) -> None:
        self.broken = TeamFault(code)
        self._break()

    def _break(self) -> None:
        with self._lock:
            for connection in self._held:
                if not connection.closed:
                    _shut(connection)


def _shut(connection: Any) -> None:
    """Shut the socket under a connection: whoever waits at it is told so at once."""
    try:
        held = socket.socket(fileno=connection.pgconn.socket)
    except (OSError, ValueError):
        return
    try:
        held.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
    finally:
        held.detach()

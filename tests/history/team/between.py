"""What may stand between a laptop and the server: a way that breaks, stands still, or speaks rubbish."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_PART = 4096


class Between:
    """Passes on what comes to a port to a server's socket, until it is told to break.

    Attributes:
        port: where it listens.
        breaks_after: bytes from the laptop after which every connection is cut; None: never.
        silent: nothing is passed on any more, but everything is taken.
        says: what is answered instead of passing anything on; None: nothing is.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self.breaks_after: int | None = None
        self.silent = False
        self.says: bytes | None = None
        self._ends: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Cut everything."""
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.cut()
        self._thread.join()

    def cut(self) -> None:
        """Cut every connection there is."""
        for end in self._ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                laptop, _ = self._listening.accept()
                threading.Thread(target=self._serve, args=(laptop,), daemon=True).start()

    def _serve(self, laptop: socket.socket) -> None:
        with laptop, socket.socket(socket.AF_UNIX) as server, suppress(OSError):
            self._ends += [laptop, server]
            if self.says is not None:
                laptop.recv(_PART)
                laptop.sendall(self.says)
                return
            server.connect(self._path)
            back = threading.Thread(target=self._pass, args=(server, laptop, False), daemon=True)
            back.start()
            self._pass(laptop, server, True)
            with suppress(OSError):
                server.shutdown(socket.SHUT_RDWR)
            back.join()

    def _pass(self, source: socket.socket, target: socket.socket, there: bool) -> None:
        passed = 0
        with suppress(OSError):
            while part := source.recv(_PART):
                passed += len(part)
                if there and self.breaks_after is not None and passed > self.breaks_after:
                    break
                if not self.silent:
                    target.sendall(part)
        with suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)


@contextmanager
def between(path: str) -> Iterator[Between]:
    """Something between, as long as it is used."""
    made = Between(path)
    try:
        yield made
    finally:
        made.close()

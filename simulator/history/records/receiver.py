"""A record store on the other side of the network: statements go out, and its answers are believed only if
they are what a record store says."""

import base64
import http.client
import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from simulator.history.records.address import Address
from simulator.history.records.credentials import Credentials
from simulator.history.records.fault import RecordFault

VERSION = "1.0.3"
_MOST = 2_000_000
"""Bytes of an answer that are read; more is nonsense."""


class Unwelcome(Exception):
    """The store does not take what was sent as it is: 400 (wrong), 409 (an id is taken), 413 (too much)."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(str(status))


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited, in seconds: for a connection, and for a whole answer however slowly it comes."""

    connect: float = 10.0
    answer: float = 30.0


Dial = Callable[[Address, float], socket.socket]
"""Opens a connection within so many seconds."""


def dial(address: Address, seconds: float) -> socket.socket:
    """A connection to the store, encrypted and checked where its address says so."""
    plain = socket.create_connection((address.host, address.port), timeout=seconds)
    if not address.secure:
        return plain
    try:
        return ssl.create_default_context().wrap_socket(plain, server_hostname=address.host)
    except BaseException:
        plain.close()
        raise


class Receiver:
    """One record store. Used from one thread; only `stop` may be called from another.

    Every method raises RecordFault where the store cannot be talked to.
    """

    def __init__(
        self,
        address: Address,
        credentials: Credentials,
        *,
        patience: Patience | None = None,
        dial: Dial = dial,
    ) -> None:
        self._address, self._patience, self._dial = address, patience or Patience(), dial
        told = f"{credentials.key}:{credentials.secret}".encode()
        self._headers = {
            "Authorization": "Basic " + base64.b64encode(told).decode("ascii"),
            "X-Experience-API-Version": VERSION,
            "Accept": "application/json",
        }
        self._socket: socket.socket | None = None
        self._stopped = self._late = False

    def stop(self) -> None:
        """Break off whatever is waited for; nothing is sent any more."""
        self._stopped = True
        self._break_off()

    def check(self) -> bool:
        """See that the store is there and takes the key; False where the key may not read."""
        try:
            status, found = self._ask("GET", "/statements?limit=1")
        except RecordFault as fault:
            if fault.status == 403:
                return False
            raise
        if status != 200 or not isinstance(found, dict) or not isinstance(found.get("statements"), list):
            raise RecordFault("nonsense", status)
        return True

    def has(self, id: str) -> bool:
        """Whether the store has a statement of that id."""
        try:
            status, found = self._ask("GET", f"/statements?statementId={quote(id)}")
        except RecordFault as fault:
            if fault.code == "not-there":
                return False
            raise
        if status != 200 or not isinstance(found, dict):
            raise RecordFault("nonsense", status)
        # Some stores answer with a list of the one that was asked for.
        listed = found.get("statements", [found])
        if not isinstance(listed, list):
            raise RecordFault("nonsense", status)
        return any(isinstance(one, dict) and one.get("id") == id for one in listed)

    def send(self, ids: Sequence[str], body: bytes) -> None:
        """Send statements; when this returns, the store has all of them.

        Args:
            ids: theirs, in order.
            body: a JSON array of them.

        Raises:
            Unwelcome: it has taken none of them.
        """
        status, found = self._ask("POST", "/statements", body)
        if status == 200 and isinstance(found, list) and set(map(str, found)) <= set(ids):
            # Some stores name only those that they did not have before.
            missing = [id for id in ids if id not in found]
        elif status == 204:
            missing = list(ids)
        else:
            raise RecordFault("nonsense", status)
        if not all(self.has(id) for id in missing):
            raise RecordFault("nonsense", status)

    def _ask(self, method: str, path: str, body: bytes | None = None) -> tuple[int, Any]:
        status, raw, retry = self._exchange(method, path, body)
        if status in (400, 409, 413) and method == "POST":
            raise Unwelcome(status)
        if status >= 300:
            raise RecordFault(_code(status), status, retry)
        if status == 204:
            return status, None
        try:
            return status, json.loads(raw)
        except (ValueError, RecursionError):
            raise RecordFault("nonsense", status) from None

    def _exchange(self, method: str, path: str, body: bytes | None) -> tuple[int, bytes, int | None]:
        if self._stopped:
            raise RecordFault("stopped")
        self._late = False
        watch = threading.Timer(self._patience.connect + self._patience.answer, self._give_up)
        watch.daemon = True
        watch.start()
        try:
            return self._request(method, path, body)
        except ssl.SSLCertVerificationError:
            raise RecordFault("certificate") from None
        except TimeoutError:
            raise RecordFault("slow") from None
        except http.client.HTTPException as error:
            gone = isinstance(error, (http.client.RemoteDisconnected, http.client.IncompleteRead))
            raise self._broken("unreachable" if gone else "nonsense") from None
        except OSError:
            raise self._broken("unreachable") from None
        finally:
            watch.cancel()
            watch.join()
            self._socket = None

    def _request(self, method: str, path: str, body: bytes | None) -> tuple[int, bytes, int | None]:
        address = self._address
        self._socket = made = self._dial(address, self._patience.connect)
        with made:
            if self._stopped:
                raise RecordFault("stopped")
            made.settimeout(self._patience.answer)
            kind = http.client.HTTPSConnection if address.secure else http.client.HTTPConnection
            connection = kind(address.host, address.port)
            connection.sock = made
            headers = dict(self._headers) | {"Connection": "close"}
            if body is not None:
                headers["Content-Type"] = "application/json"
            ends = time.monotonic() + self._patience.answer
            connection.request(method, address.path + path, body, headers)
            with connection.getresponse() as answer:
                raw = _read(answer, ends)
                return answer.status, raw, _seconds(answer.getheader("Retry-After"))

    def _broken(self, code: str) -> RecordFault:
        if self._stopped:
            return RecordFault("stopped")
        return RecordFault("slow" if self._late else code)

    def _give_up(self) -> None:
        self._late = True
        self._break_off()

    def _break_off(self) -> None:
        made = self._socket
        if made is not None:
            try:
                made.shutdown(socket.SHUT_RDWR)
            except OSError:
                return


def _read(answer: http.client.HTTPResponse, ends: float) -> bytes:
    """The whole answer; a server that sends a byte now and then is slow too."""
    parts, size = [], 0
    while part := answer.read1(65536):
        parts.append(part)
        size += len(part)
        if size > _MOST:
            raise http.client.HTTPException("too long")
        if time.monotonic() > ends:
            raise TimeoutError
    whole = b"".join(parts)
    if answer.length:
        raise http.client.IncompleteRead(whole)
    return whole


def _seconds(said: str | None) -> int | None:
    return min(int(said), 86400) if said and said.isascii() and said.isdigit() and len(said) < 9 else None


def _code(status: int) -> str:
    if status < 400:
        return "moved"
    if status in (401, 403):
        return "not-let-in"
    if status in (404, 405, 410):
        return "not-there"
    return "busy" if status in (408, 425, 429) or status >= 500 else "refused"

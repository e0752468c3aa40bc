"""Servers that are slow, or are none."""

import socket
import ssl
import threading
from collections.abc import Iterator

import pytest

from simulator.history.records.address import Address
from simulator.history.records.credentials import Credentials
from simulator.history.records.fault import RecordFault
from simulator.history.records.receiver import Patience, Receiver, Unwelcome
from tests.history.records.material import FakeStore

KEY = Credentials("k", "s")
ADDRESS = Address.read("http://127.0.0.1:1/xapi")


class Pipe:
    """The other end of a connection, for a test to speak into."""

    def __init__(self) -> None:
        self.far, self.near = socket.socketpair()

    def dial(self, _address: Address, _seconds: float) -> socket.socket:
        return self.near


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    made = Pipe()
    yield made
    made.far.close()
    made.near.close()


def code(receiver: Receiver) -> str:
    with pytest.raises(RecordFault) as raised:
        receiver.send(["1"], b"[]")
    return raised.value.code


def test_a_server_that_says_nothing_is_slow(pipe: Pipe) -> None:
    assert code(Receiver(ADDRESS, KEY, patience=Patience(0.01, 0.01), dial=pipe.dial)) == "slow"


def test_a_server_that_says_a_byte_now_and_then_is_slow_too(pipe: Pipe) -> None:
    pipe.far.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[")
    assert code(Receiver(ADDRESS, KEY, patience=Patience(0.01, 0.01), dial=pipe.dial)) == "slow"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (b"220 mail.example.org ESMTP\r\n", "nonsense"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[]", "unreachable"),
        (b"", "unreachable"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n", "nonsense"),
    ],
)
def test_what_is_no_answer_is_not_believed(pipe: Pipe, said: bytes, expected: str) -> None:
    pipe.far.sendall(said)
    pipe.far.shutdown(socket.SHUT_WR)
    assert code(Receiver(ADDRESS, KEY, dial=pipe.dial)) == expected


def test_what_is_waited_for_can_be_broken_off(pipe: Pipe) -> None:
    receiver = Receiver(ADDRESS, KEY, dial=pipe.dial)

    def stop() -> None:
        pipe.far.recv(10)
        receiver.stop()

    thread = threading.Thread(target=stop)
    thread.start()
    assert code(receiver) == "stopped"
    thread.join()
    assert code(receiver) == "stopped"


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ssl.SSLCertVerificationError(1, "self-signed"), "certificate"),
        (ssl.SSLError(1, "wrong version number"), "unreachable"),
        (TimeoutError(), "slow"),
        (socket.gaierror(-2, "Name or service not known"), "unreachable"),
        (ConnectionRefusedError(), "unreachable"),
    ],
)
def test_who_cannot_be_called_is_told_apart(error: OSError, expected: str) -> None:
    def refuse(_address: Address, _seconds: float) -> socket.socket:
        raise error

    assert code(Receiver(ADDRESS, KEY, dial=refuse)) == expected


def test_the_connection_can_be_tested(store: FakeStore) -> None:
    receiver = Receiver(Address.read(store.url), KEY)
    store.answers = [None, (403, {}), (401, {}), (200, {"welcome": True})]
    assert receiver.check()
    assert not receiver.check()
    for expected in ("not-let-in", "nonsense"):
        with pytest.raises(RecordFault) as raised:
            receiver.check()
        assert raised.value.code == expected


def test_what_the_store_does_not_like_is_told_apart_from_faults(store: FakeStore) -> None:
    receiver = Receiver(Address.read(store.url), KEY)
    for status in (400, 409, 413):
        store.answers = [(status, {})]
        with pytest.raises(Unwelcome) as raised:
            receiver.send(["1"], b"[]")
        assert raised.value.status == status

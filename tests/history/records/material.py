"""A fixed attempt with everything in it, and a record store that does as it is told."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from simulator.history import History, Metrics, Session, StoredAttempt
from simulator.history.records.actor import Actors
from simulator.office.forecast import DEMANDS, by_hand, pick
from simulator.office.talk import Answer
from tests.history.material import SCENARIO, director, russian, scenario

FIRST = datetime(2026, 3, 1, 9, 30, 0, 250_000, UTC)
ACTORS = Actors(salt="salt of the tests")
METRICS = Metrics(region="squeezed_lemon", regret=125, forecast=84, managing_up=40, claims=2, fair=1)

Answered = tuple[int, Any]
"""A status and what is said with it: bytes as they are, anything else as JSON."""


class Ticking:
    """A clock that goes on by a second whenever it is looked at."""

    def __init__(self, now: datetime = FIRST) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def played(history: History, *, trainee: str = "Анна", whole: bool = True) -> Session:
    """An attempt with forecasts, a way taken back, a call, a timed-out reply, an end, and the office."""
    ringing = {"says": "What are you doing there?", "about": "price", "leans": "company", "call": True}
    scenes = {"opening": SCENARIO["scenes"]["opening"] | {"director": [ringing]}}
    session = Session.start(
        history,
        scenario(scenes=scenes),
        director(),
        (scenario(scenes=scenes, title="Маленькая сделка", language="ru"), russian()[1]),
        seed=5,
        draws={"deadline": "friday"},
        trainee=trainee,
    )
    session.seal(pick("demand", "briefing", DEMANDS, "most_margin", 70))
    calls = [message.number for message in session.attempt.messages if message.call]
    session.take_call(calls[0], True)
    session.choose("give")
    session.rewind(0)
    session.choose("ask")
    session.choose("wait", timed_out=True)
    if whole:
        finish(session)
    return session


def finish(session: Session) -> None:
    """Sign, talk in the office, and have it judged."""
    chips: dict[str, int] = {**dict.fromkeys(DEMANDS, 0), "most_margin": 60, "look_tough": 40}
    session.seal(by_hand("demand", "office", chips))
    session.choose("sign")
    session.answer(Answer("own"))
    session.answer(Answer("evidence", ("term:price",)))
    session.leave_office()
    session.note(METRICS)


def fixed(history: History) -> StoredAttempt:
    """The fixed attempt as stored, under an id that is always the same."""
    stored = history.attempt(played(history).id)
    return replace(stored, row=replace(stored.row, id="0123456789abcdef"))


class FakeStore:
    """A record store in a thread, as xAPI 1.0.3 wants one; `answers` are given first, one to each request.

    Attributes:
        kept: statements by id, in order. posts: how many statements each POST had.
        asked: the method and path of each request.
    """

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, Any]] = {}
        self.posts: list[int] = []
        self.asked: list[str] = []
        self.authorized: list[str] = []
        self.answers: list[Answered | None] = []
        self.before_answer: Callable[[], None] = lambda: None
        self.retry_after = ""
        self.url = ""

    def post(self, body: bytes) -> Answered:
        found = json.loads(body)
        self.posts.append(len(found))
        for one in found:
            if one["id"] in self.kept and self.kept[one["id"]] != one:
                return 409, {"error": "conflict"}
        self.kept |= {one["id"]: one for one in found}
        return 200, [one["id"] for one in found]

    def get(self, query: dict[str, list[str]]) -> Answered:
        if "statementId" not in query:
            return 200, {"statements": list(self.kept.values())[:1], "more": ""}
        found = self.kept.get(query["statementId"][0])
        return (404, {}) if found is None else (200, found)


@contextmanager
def fake_store() -> Iterator[FakeStore]:
    """A store that listens as long as it is used."""
    store = FakeStore()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(lambda: store.get(parse_qs(urlsplit(self.path).query)))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self._answer(lambda: store.post(body))

        def _answer(self, usual: Callable[[], Answered]) -> None:
            store.asked.append(f"{self.command} {self.path.split('?')[0]}")
            store.authorized.append(self.headers.get("Authorization", ""))
            assert self.headers["X-Experience-API-Version"] == "1.0.3"
            planned = store.answers.pop(0) if store.answers else None
            status, said = usual() if planned is None else planned
            store.before_answer()
            raw = said if isinstance(said, bytes) else json.dumps(said).encode()
            self.send_response(status)
            if store.retry_after:
                self.send_header("Retry-After", store.retry_after)
            if 300 <= status < 400:
                self.send_header("Location", "http://localhost:1/elsewhere")
            self.send_header("Content-Length", str(0 if status == 204 else len(raw)))
            self.end_headers()
            if status != 204:
                self.wfile.write(raw)

        def log_message(self, *_arguments: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    store.url = f"http://127.0.0.1:{server.server_address[1]}/xapi"
    try:
        yield store
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


FIXTURE = Path(__file__).with_name("statements.json")
"""The statements of the fixed attempt, as they passed the validator: see `tools/xapi`."""


class Ring:
    """A keyring in memory."""

    def __init__(self, *, broken: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self._broken = broken

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.kept[service, username]

    def _fail(self) -> None:
        if self._broken:
            raise RuntimeError("The keyring says: hidden")

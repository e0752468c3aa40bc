"""What waits is sent to a record store, once, whatever happens on the way."""

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from simulator.history import History, Session
from simulator.history.records import sending
from simulator.history.records.choices import RecordChoices
from simulator.history.records.credentials import Credentials
from simulator.history.records.fault import RecordFault
from simulator.history.records.outbox import Outbox, State
from simulator.history.records.post import Post
from simulator.history.records.receiver import _code
from simulator.history.records.sending import Sent, wait_after
from tests.history.records.material import FIRST, FakeStore, Ticking, finish, played

KEY = Credentials("a key", "a very secret secret")


class Killed(BaseException):
    """The program is killed here."""


def post(store: FakeStore, **choices: Any) -> Post:
    return Post(RecordChoices(address=store.url, salt="salt", **choices), credentials=KEY)


def state(history: History, store: FakeStore) -> State:
    return post(store).state(history)


def send(history: History, store: FakeStore, **how: Any) -> Sent:
    return post(store).send(history, now=Ticking(FIRST + timedelta(hours=1)), **how)


@pytest.fixture
def two(history: History) -> tuple[Session, Session]:
    return played(history), played(history, trainee="Ben")


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "BATCH", 5)


@pytest.mark.usefixtures("two")
def test_everything_arrives_and_nothing_waits_any_more(history: History, store: FakeStore) -> None:
    assert state(history, store).waiting == 28
    assert send(history, store) == Sent(sent=28)
    assert len(store.kept) == 28
    after = state(history, store)
    assert (after.waiting, after.fault) == (0, None)
    assert after.sent is not None


@pytest.mark.usefixtures("two")
def test_nothing_is_sent_twice_after_a_restart_either(history: History, file: Path, store: FakeStore) -> None:
    send(history, store)
    again = History.open(file)
    assert send(again, store) == Sent()
    again.close()
    assert store.posts == [28]


@pytest.mark.usefixtures("two", "small_batches")
def test_batches_are_small(history: History, store: FakeStore, monkeypatch: pytest.MonkeyPatch) -> None:
    send(history, store)
    assert store.posts == [5, 5, 5, 5, 5, 3]
    monkeypatch.setattr(sending, "BATCH_BYTES", 1)
    played(history)
    send(history, store)
    assert store.posts[6:] == [1] * 14


@pytest.mark.usefixtures("two", "small_batches")
@pytest.mark.parametrize("when", ["before it is written down", "while the store answers"])
def test_killed_half_way_it_goes_on_and_the_store_has_each_once(
    history: History, file: Path, store: FakeStore, when: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kill_at(sent: int) -> None:
        if sent >= 10:
            raise Killed

    mine = post(store)
    if when == "before it is written down":
        plain = Outbox.acknowledge
        done: list[int] = []

        def acknowledge(*arguments: Any) -> None:
            done.append(1)
            if len(done) == 3:
                raise Killed
            plain(*arguments)

        monkeypatch.setattr(Outbox, "acknowledge", acknowledge)
        with pytest.raises(Killed):
            mine.send(history)
        monkeypatch.undo()
        monkeypatch.setattr(sending, "BATCH", 5)
        assert len(store.kept) == 15
    else:
        with pytest.raises(Killed):
            mine.send(history, told=kill_at)
        assert len(store.kept) == 10
    history.close()
    again = History.open(file)
    assert state(again, store).waiting == 18
    assert send(again, store) == Sent(sent=18)
    again.close()
    assert len(store.kept) == 28


def test_what_comes_later_follows(history: History, store: FakeStore) -> None:
    session = played(history, whole=False)
    assert send(history, store) == Sent()
    session.abandon()
    assert send(history, store).sent == 8
    finish(session)
    assert state(history, store).waiting == 7
    assert send(history, store).sent == 7
    assert [one["verb"]["id"].rsplit("/", 1)[1] for one in store.kept.values()][7:] == [
        "abandoned", "interacted", "answered", "completed", "interacted", "interacted", "interacted",
        "evaluated",
    ]  # fmt: skip


def test_attempts_from_before_it_was_chosen_stay_here_unless_they_are_wanted(
    history: History, store: FakeStore
) -> None:
    played(history)
    since = (FIRST + timedelta(hours=1)).isoformat()
    assert post(store, since=since).send(history) == Sent()
    assert post(store, since=since, earlier=True).send(history).sent == 14


def test_a_deleted_attempt_is_not_sent(history: History, store: FakeStore) -> None:
    history.delete([played(history).id])
    assert send(history, store) == Sent()


def test_another_store_gets_everything_anew(history: History, store: FakeStore) -> None:
    played(history)
    send(history, store)
    store.url += "/other"
    assert state(history, store).waiting == 14


@pytest.mark.parametrize(
    ("status", "said", "code"),
    [
        (401, {}, "not-let-in"),
        (403, {}, "not-let-in"),
        (404, b"<html>", "not-there"),
        (302, b"", "moved"),
        (307, b"", "moved"),
        (429, {}, "busy"),
        (500, b"Traceback a very secret secret", "busy"),
        (503, b"", "busy"),
        (200, b"<html>Welcome</html>", "nonsense"),
        (200, {"ok": True}, "nonsense"),
        (200, ["another id"], "nonsense"),
        (200, b"[" * 100_000, "nonsense"),
        (200, b" " * 2_100_000, "nonsense"),
        (204, b"", "nonsense"),
    ],
)
def test_a_fault_is_one_sentence_and_everything_still_waits(
    history: History, store: FakeStore, status: int, said: object, code: str
) -> None:
    played(history)
    store.answers = [(status, said)]
    done = send(history, store)
    assert done.sent == 0
    assert done.fault is not None
    assert done.fault.code == code
    after = state(history, store)
    assert (after.waiting, after.failures) == (14, 1)
    assert after.fault is not None
    for language in ("en", "ru"):
        sentence = after.fault.message(language)
        assert sentence.endswith(".")
        assert "secret secret" not in sentence
    assert not any("elsewhere" in asked for asked in store.asked)


@pytest.mark.usefixtures("two")
def test_a_failed_store_is_left_alone_longer_and_longer(history: History, store: FakeStore) -> None:
    store.answers = [(500, {}), (500, {})]
    clock = Ticking(FIRST + timedelta(days=1))
    assert post(store).send(history, now=clock).fault is not None
    assert len(store.asked) == 1
    resting = post(store).send(history, now=clock)
    assert resting.waits is not None
    assert len(store.asked) == 1
    assert post(store).send(history, now=clock, at_once=True).fault is not None
    assert state(history, store).failures == 2
    clock.now += timedelta(minutes=2)
    assert post(store).send(history, now=clock) == Sent(sent=28)
    assert state(history, store).failures == 0


def test_waiting_doubles_up_to_six_hours_and_the_server_may_want_more() -> None:
    waits = [wait_after(failures) // timedelta(minutes=1) for failures in (1, 2, 3, 9, 10, 500)]
    assert waits == [1, 2, 4, 256, 360, 360]
    assert wait_after(1, 7200) == timedelta(hours=2)
    assert wait_after(3, 5) == timedelta(minutes=4)


def test_the_server_says_when_to_come_again(history: History, store: FakeStore) -> None:
    played(history)
    store.answers, store.retry_after = [(503, {})], "600"
    clock = Ticking(FIRST + timedelta(days=1))
    post(store).send(history, now=clock)
    not_before = state(history, store).not_before
    assert not_before is not None
    assert not_before - clock.now == timedelta(minutes=10)


def test_a_store_that_has_them_already_is_believed_after_a_look(history: History, store: FakeStore) -> None:
    played(history)
    store.post(_batch(history, store))
    store.answers = [(204, b"")]
    assert send(history, store) == Sent(sent=14)
    assert store.asked.count("GET /xapi/statements") == 14


def test_a_store_may_answer_with_a_list_of_the_one_that_was_asked_for(
    history: History, store: FakeStore
) -> None:
    played(history)
    store.post(_batch(history, store))
    store.answers = [(204, b""), *((200, {"statements": [one]}) for one in store.kept.values())]
    assert send(history, store) == Sent(sent=14)
    store.url += "/again"
    store.answers = [(204, b""), (200, {"statements": []})]
    assert send(history, store).sent == 0


def test_a_store_that_names_only_new_ones_is_asked_for_the_others(history: History, store: FakeStore) -> None:
    played(history)
    sent = json.loads(_batch(history, store))
    some = [one["id"] for one in sent[12:]]
    store.answers = [(200, some)]
    assert send(history, store).fault is not None
    store.post(json.dumps(sent[:12]).encode())
    store.answers = [(200, some)]
    assert send(history, store, at_once=True) == Sent(sent=14)


def test_a_conflict_is_a_statement_that_is_there_in_other_words(history: History, store: FakeStore) -> None:
    played(history)
    other = json.loads(_batch(history, store))[3]
    store.kept[other["id"]] = other | {"timestamp": "2026-01-01T00:00:00.000Z"}
    assert send(history, store) == Sent(sent=14)
    assert len(store.kept) == 14
    assert store.kept[other["id"]]["timestamp"].startswith("2026-01-01")


def test_one_statement_that_the_store_does_not_take_keeps_nothing_else_back(
    history: History, store: FakeStore
) -> None:
    played(history)
    good: tuple[int, Any] | None = None
    store.answers = [(400, {}), good, good, (400, {})]
    assert send(history, store) == Sent(sent=13, refused=1)
    after = state(history, store)
    assert (after.waiting, after.refused) == (0, 1)


def test_a_store_that_takes_nothing_at_all_is_none(history: History, store: FakeStore) -> None:
    played(history)
    store.answers = [(400, {})] * 15
    done = send(history, store)
    assert done.fault is not None
    assert (done.fault.code, done.fault.status) == ("refused", 400)
    assert state(history, store).waiting == 14


def test_the_key_goes_along_and_without_one_nothing_goes(
    history: History, store: FakeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    played(history)
    monkeypatch.setattr("simulator.history.records.credentials.system_keyring", lambda: None)
    done = Post(RecordChoices(address=store.url)).send(history)
    assert done.fault is not None
    assert done.fault.code == "no-credentials"
    assert store.asked == []
    monkeypatch.setenv("MIXED_SIGNALS_LRS_KEY", "k")
    monkeypatch.setenv("MIXED_SIGNALS_LRS_SECRET", "s")
    assert Post(RecordChoices(address=store.url)).send(history).sent == 14
    assert set(store.authorized) == {"Basic azpz"}


def test_what_was_stopped_is_no_fault_of_the_store(history: History, store: FakeStore) -> None:
    played(history)
    mine = post(store)
    mine.stop()
    done = mine.send(history)
    assert done.fault is not None
    assert done.fault.code == "stopped"
    assert state(history, store).failures == 0


def test_no_server_at_all_is_told(history: History, store: FakeStore) -> None:
    played(history)
    store.url = "http://127.0.0.1:9/xapi"
    done = send(history, store)
    assert done.fault is not None
    assert done.fault.code == "unreachable"


def _batch(history: History, store: FakeStore) -> bytes:
    """What would be sent now, in one batch."""

    class Caught(Exception):
        pass

    caught: list[bytes] = []

    class Catching:
        def send(self, _ids: list[str], body: bytes) -> None:
            caught.append(body)
            raise Caught

        def has(self, _id: str) -> bool:
            return False

    mine = post(store)
    with pytest.raises(Caught):
        sending.send(history, mine._outbox(history), Catching(), mine.choices.actors)
    return caught[0]


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("URL", "KEY", "SECRET"):
        monkeypatch.delenv(f"MIXED_SIGNALS_LRS_{name}", raising=False)


def test_a_fault_without_a_sentence_of_its_own_has_one_all_the_same() -> None:
    assert RecordFault("from a newer version").message().startswith("The server cannot be reached")


def test_every_fault_that_is_raised_has_a_sentence_in_both_languages() -> None:
    folder = Path(sending.__file__).parent
    sources = "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.py"))
    raised = set(re.findall(r'(?:RecordFault|_broken)\("([a-z-]+)"', sources))
    raised |= {_code(status) for status in range(300, 600)}
    sentences = yaml.safe_load((folder / "faults.yaml").read_text(encoding="utf-8"))
    assert raised == set(sentences)
    assert {tuple(one) for one in sentences.values()} == {("en", "ru")}

"""`history send`, and statements as a file."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.history import History
from simulator.places import history_file
from tests.commands.conftest import Run
from tests.history.records.material import FakeStore, fake_store, played
from tests.history.records.strict import faults


@pytest.fixture
def store(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeStore]:
    """A record store that the environment names, and an attempt that waits for it."""
    home.mkdir(parents=True, exist_ok=True)
    history = History.open(history_file())
    played(history)
    history.close()
    with fake_store() as made:
        monkeypatch.setenv("MIXED_SIGNALS_LRS_URL", made.url)
        monkeypatch.setenv("MIXED_SIGNALS_LRS_KEY", "k")
        monkeypatch.setenv("MIXED_SIGNALS_LRS_SECRET", "hidden")
        yield made


def test_without_a_store_nothing_is_sent(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MIXED_SIGNALS_LRS_URL", raising=False)
    home.mkdir(parents=True, exist_ok=True)
    ran = run("history", "send")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("No record store is chosen")


def test_what_waits_is_sent_once(run: Run, store: FakeStore) -> None:
    ran = run("history", "send")
    assert (ran.code, ran.out) == (0, "14 statements sent.\n")
    assert run("history", "send").out == "0 statements sent.\n"
    assert store.posts == [14]


def test_a_fault_is_one_sentence_and_now_does_not_wait(run: Run, store: FakeStore) -> None:
    store.answers = [(503, {})]
    ran = run("history", "send", "--format", "json")
    told = json.loads(ran.out)
    assert (ran.code, told["sent"], told["waiting"]) == (1, 0, 14)
    assert told["fault"] == {"code": "busy", "status": 503}
    assert ran.err.count("\n") == 1
    assert "hidden" not in ran.err + ran.out
    assert run("history", "send").code == 1
    assert len(store.asked) == 1
    assert json.loads(run("history", "send", "--now", "--format", "json").out) == {
        "sent": 14,
        "refused": 0,
        "unread": 0,
        "waiting": 0,
        "fault": None,
        "not_before": None,
    }


@pytest.mark.usefixtures("store")
def test_statements_go_into_a_file_with_names_or_without(run: Run, tmp_path: Path) -> None:
    array, lines = tmp_path / "all.json", tmp_path / "all.jsonl"
    assert run("history", "export", "--format", "xapi", "--output", str(array)).code == 0
    assert run("history", "export", "--format", "xapi-lines", "--no-names", "--output", str(lines)).code == 0
    named = json.loads(array.read_text(encoding="utf-8"))
    without = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert [faults(one) for one in (*named, *without)] == [[]] * 28
    assert {one["actor"]["account"]["name"] for one in named} == {"Анна"}
    assert "Анна" not in lines.read_text(encoding="utf-8")
    assert [one["id"] for one in named] == [one["id"] for one in without]

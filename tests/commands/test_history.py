"""`history`: what was played, listed and shown."""

import json
from pathlib import Path

import pytest

from simulator.history import History, Series, Session
from simulator.places import history_file
from simulator.scenario.library import Library
from tests.commands.conftest import Run
from tests.commands.material import DIRECTOR, SCENARIO


def play(folder: Path, *choices: str, rewind: int | None = None, series: Series | None = None) -> str:
    """Play and store an attempt; returns its id."""
    library = Library([folder])
    scenario, director = library.scenario(SCENARIO), library.director(DIRECTOR)
    assert scenario is not None
    assert director is not None
    assert scenario.loaded.value is not None
    assert director.loaded.value is not None
    words = scenario.words("en"), director.words("en")
    history = History.open(history_file())
    try:
        models = scenario.loaded.value, director.loaded.value
        session = Session.start(history, *models, words, seed=5, series=series)
        for choice in choices:
            session.choose(choice)
        if rewind is not None:
            session.rewind(rewind)
        return session.id
    finally:
        history.close()


@pytest.fixture
def finished(scenario_file: Path) -> str:
    return play(scenario_file.parent, "ask_week", "second_day")


def test_where_nothing_was_played_nothing_is_created(run: Run, home: Path) -> None:
    ran = run("history", "list")
    assert (ran.code, ran.out) == (0, "Nothing has been played yet.\n")
    assert json.loads(run("history", "list", "--format", "json").out) == {"attempts": []}
    assert run("history", "show", "a1").code == 1
    assert not home.exists()


def test_attempts_are_listed_newest_first_with_scores(run: Run, finished: str, scenario_file: Path) -> None:
    unfinished = play(scenario_file.parent, "ask_week")
    lines = run("history", "list").out.splitlines()
    assert lines[0].split() == [
        "id",
        "started",
        "scenario",
        "director",
        "decisions",
        "ended",
        "client",
        "company",
    ]
    assert lines[1].startswith(unfinished)
    assert "unfinished" in lines[1]
    assert lines[2].startswith(finished)
    assert "The second delivery" in lines[2]
    assert "Ines Holm" in lines[2]
    assert "Shared win" in lines[2]


def test_the_list_can_be_cut(run: Run, finished: str, scenario_file: Path) -> None:
    play(scenario_file.parent)
    assert len(run("history", "list", "--limit", "1").out.splitlines()) == 2
    assert finished not in run("history", "list", "--limit", "1").out


def test_the_list_as_json_has_everything(run: Run, finished: str) -> None:
    (row,) = json.loads(run("history", "list", "--format", "json").out)["attempts"]
    assert row["id"] == finished
    assert (row["scenario"], row["director"], row["seed"]) == (SCENARIO, DIRECTOR, 5)
    assert (row["ending"], row["region"], row["decisions"]) == ("signed", "shared_win", 2)
    assert row["started"].endswith("Z")


def test_an_attempt_is_told_as_it_was_played(run: Run, finished: str) -> None:
    ran = run("history", "show", finished)
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[0] == "The second delivery, Ines Holm (practice)"
    played = run("play", SCENARIO, "--seed", "5", "--choices", "ask_week,second_day").out.splitlines()
    assert lines[3:] == played


def test_an_attempt_by_other_rules_is_told_from_what_was_stored(
    run: Run, finished: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.commands.history_text.RULES_VERSION", 99)
    lines = run("history", "show", finished).out.splitlines()
    assert lines.index("ask_week") < lines.index("second_day")
    assert any("She leaves happy. Always." in line for line in lines)
    assert "Shared win" in lines
    assert lines[-1] == "Played by other rules than today's: this is what was stored then."


def test_the_beginning_of_an_id_is_enough(run: Run, finished: str) -> None:
    assert run("history", "show", finished[:6]).out == run("history", "show", finished).out


def test_a_beginning_that_several_ids_share_is_refused(run: Run, finished: str, scenario_file: Path) -> None:
    others = [play(scenario_file.parent) for _ in range(20)]
    shared = next(id[0] for id in others if sum(other[0] == id[0] for other in (*others, finished)) > 1)
    ran = run("history", "show", shared)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.endswith(f"attempts begin with {shared}; give more of the id.\n")


def test_an_attempt_as_json_holds_the_record_of_play(run: Run, finished: str) -> None:
    record = json.loads(run("history", "show", finished, "--format", "json").out)
    assert record["attempt"]["id"] == finished
    played = run("play", SCENARIO, "--seed", "5", "--choices", "ask_week,second_day", "--format", "json").out
    assert record["play"]["ledger"] == json.loads(played)["ledger"]


def test_what_was_taken_back_is_told(run: Run, scenario_file: Path) -> None:
    id = play(scenario_file.parent, "ask_week", rewind=0)
    assert "Taken back: 1" in run("history", "show", id).out.splitlines()


def test_a_deal_of_an_exercise_says_so(run: Run, finished: str, scenario_file: Path) -> None:
    outside = run("history", "show", finished).out
    assert "exercise" not in run("history", "list").out + outside
    deal = play(scenario_file.parent, "ask_week", "second_day", series=Series("a1", "three-favours", 1))
    head, first, second = run("history", "list").out.splitlines()
    assert head.endswith("  exercise")
    assert first.startswith(deal)
    assert first.endswith("three-favours, deal 2, run a1")
    assert second.startswith(finished)
    assert "deal" not in second
    assert run("history", "show", deal).out.splitlines()[2] == "three-favours, deal 2, run a1"
    rows = json.loads(run("history", "list", "--format", "json").out)["attempts"]
    assert [(row["run"], row["exercise"], row["place"]) for row in rows] == [
        ("a1", "three-favours", 1),
        (None, None, None),
    ]


def test_an_attempt_that_is_not_there_is_one_sentence(run: Run, finished: str) -> None:
    assert finished
    ran = run("history", "show", "nothing")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("command", [("list",), ("show", "a1")])
def test_a_damaged_history_is_one_sentence_and_stays(run: Run, home: Path, command: tuple[str, ...]) -> None:
    home.mkdir()
    history_file().write_bytes(b"not a database" * 100)
    ran = run("history", *command)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert history_file().read_bytes() == b"not a database" * 100

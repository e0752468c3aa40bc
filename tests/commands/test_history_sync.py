"""`history sync`, `history team`, and looking at the team's history; on a server where one is named."""

import json
from pathlib import Path

import pytest
from sqlalchemy import make_url

from simulator.history import History
from simulator.places import history_file, team_file
from tests.commands.conftest import Run
from tests.history.records.material import played
from tests.history.servers import ADDRESS, emptied

on_a_server = pytest.mark.skipif(not ADDRESS, reason="MIXED_SIGNALS_POSTGRESQL names no database")


@pytest.fixture(autouse=True)
def _one_attempt(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("URL", "USER", "PASSWORD"):
        monkeypatch.delenv(f"MIXED_SIGNALS_TEAM_{name}", raising=False)
    home.mkdir(parents=True, exist_ok=True)
    history = History.open(history_file())
    played(history)
    history.close()


def test_without_a_team_nothing_is_sent(run: Run) -> None:
    ran = run("history", "sync")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("No team's database is chosen")
    assert run("history", "sync", "--language", "ru").err.startswith("База команды не выбрана")
    assert run("history", "list", "--team").code == 1


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_server_that_is_away_is_one_sentence_and_the_attempts_wait(
    run: Run, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MIXED_SIGNALS_TEAM_URL", "postgresql://me:hidden@127.0.0.1:9/team")
    ran = run("history", "sync", "--language", language)
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert "hidden" not in ran.out + ran.err
    assert ("Waiting: 1" if language == "en" else "Ждут отправки: 1") in ran.out
    told = json.loads(run("history", "sync", "--status", "--format", "json").out)
    assert (told["waiting"], told["sent"], told["fault"]["code"]) == (1, 0, "unreachable")
    assert told["not_before"] is not None
    assert run("history", "list").code == 0
    away = run("history", "list", "--team")
    assert (away.code, away.err.count("\n")) == (1, 1)
    doctor = run("doctor")
    assert "postgresql://127.0.0.1:9/team (waiting: 1)" in doctor.out
    assert "hidden" not in doctor.out


def test_a_password_in_the_settings_or_on_the_command_line_is_refused(run: Run) -> None:
    team_file().write_text(json.dumps({"address": "postgresql://me:hidden@127.0.0.1:9/team"}))
    ran = run("history", "sync")
    assert ran.err.startswith("A name and a password do not belong")
    ran = run("history", "team", "prepare", "postgresql://me:hidden@127.0.0.1:9/team")
    assert ran.code == 1
    assert "hidden" not in ran.err


@on_a_server
def test_the_administrator_prepares_the_laptop_sends_the_reviewer_looks(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = make_url(emptied(ADDRESS)).render_as_string()
    monkeypatch.setenv("MIXED_SIGNALS_TEAM_URL", url)
    assert "There are no tables" in run("history", "sync").err
    assert "tables made" in run("history", "team", "prepare", url).out
    assert "уже версии" in run("history", "team", "prepare", url, "--language", "ru").out
    ran = run("history", "sync", "--now")
    assert (ran.code, "Sent: 1" in ran.out, "The team has: 1" in ran.out) == (0, True, True)
    here, there = (
        json.loads(run("history", "list", "--format", "json", *team).out) for team in ((), ("--team",))
    )
    assert here == there
    target = tmp_path / "team.json"
    assert run("history", "export", "--team", "--output", str(target)).code == 0
    assert json.loads(target.read_text(encoding="utf-8"))["attempts"][0]["id"] == here["attempts"][0]["id"]
    assert "Sent: 1" in run("history", "sync", "--again").out

"""`history review`: figures of many deals, and what has changed, for people and for programs."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from simulator.history import History, Metrics, Session
from simulator.places import history_file
from simulator.scenario.library import Library
from tests.commands.conftest import Run
from tests.commands.material import DIRECTOR, SCENARIO
from tests.commands.test_docs_json import fields, part

BEGIN = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def played(scenario_file: Path) -> None:
    """Ten deals of two people on ten days, and one that is not over."""
    library = Library([scenario_file.parent])
    deal, boss = library.scenario(SCENARIO), library.director(DIRECTOR)
    assert deal is not None
    assert boss is not None
    assert deal.loaded.value is not None
    assert boss.loaded.value is not None
    words, now = (deal.words("en"), boss.words("en")), [BEGIN]
    history = History.open(history_file(), now=lambda: now[0])
    for number in range(11):
        now[0] = BEGIN + timedelta(days=number)
        who = "Ada" if number % 2 else "Ben"
        session = Session.start(history, deal.loaded.value, boss.loaded.value, words, seed=5, trainee=who)
        session.choose("ask_week")
        if number < 10:
            session.choose("second_day")
            session.note(Metrics(regret=300 if number < 5 else 10))
    history.close()


def test_where_nothing_was_played_nothing_is_created(run: Run, home: Path) -> None:
    assert run("history", "review").out == "No deal has come to an end.\n"
    assert run("history", "review", "--language", "ru").out == "Законченных сделок нет.\n"
    assert json.loads(run("history", "review", "--format", "json").out)["figures"] is None
    assert not home.exists()


@pytest.mark.usefixtures("played")
def test_each_person_has_a_line_and_all_together_one(run: Run) -> None:
    lines = run("history", "review").out.splitlines()
    assert [line.split()[:2] for line in lines[:4]] == [
        ["who", "deals"], ["Ada", "5"], ["Ben", "5"], ["all", "10"],
    ]  # fmt: skip
    assert "Before 2026-03-07 and since" in lines[5]
    loss = next(line for line in lines[6:] if line.split()[0] == "loss")
    assert loss.split()[1:4] == ["30.0", "1.0", "-29.0"]
    assert loss.endswith(": clear")


@pytest.mark.usefixtures("played")
def test_the_same_for_programs_by_any_of_the_four_and_before_any_day(run: Run) -> None:
    ran = run("history", "review", "--by", "scenario", "--before", "2026-03-04", "--format", "json")
    record = json.loads(ran.out)
    assert [(line["id"], line["deals"]) for line in record["lines"]] == [(SCENARIO, 10)]
    assert record["before"] == "2026-03-04"
    regret = next(change for change in record["changes"] if change["measure"] == "regret")
    assert (regret["before_deals"], regret["deals"]) == (2, 8)
    assert (regret["low"], regret["clear"]) == (None, False)
    one = json.loads(run("history", "review", "--trainee", "Ada", "--by", "week", "--format", "json").out)
    assert one["figures"]["deals"] == 5
    assert [line["id"] for line in one["lines"]] == ["2026-03-02", "2026-03-09"]


@pytest.mark.usefixtures("played")
def test_few_deals_are_said_to_be_few(run: Run) -> None:
    out = run("history", "review", "--before", "2026-03-04", "--language", "ru").out
    assert "пока мало сделок (2 из 5)" in out


@pytest.mark.usefixtures("played")
def test_every_field_is_on_the_page_of_the_commands(run: Run) -> None:
    record = json.loads(run("history", "review", "--format", "json").out)
    record["figures"]["regions"], record["lines"] = {}, []
    assert {name for name in fields(record) if f'"{name}"' not in part("history review")} == set()

"""`play --format json`: a contract that scripts rely on."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands.conftest import Run
from tests.commands.material import DIRECTOR, SCENARIO

pytestmark = pytest.mark.usefixtures("scenario_file")

KEYS = (
    "scenario",
    "seed",
    "draws",
    "choices",
    "start",
    "ending",
    "kind",
    "region",
    "void",
    "client",
    "company",
    "client_uncapped",
    "company_uncapped",
    "terms",
    "ledger",
    "director",
    "review",
    "analysis",
    "official",
    "managing_up",
)


def record(run: Run, *arguments: str) -> dict[str, Any]:
    ran = run("play", SCENARIO, "--format", "json", *arguments)
    assert (ran.code, ran.err) == (0, "")
    found: dict[str, Any] = json.loads(ran.out)
    return found


def test_the_record_has_its_fields_in_their_order(run: Run) -> None:
    found = record(run, "--choices", "ask_week,second_day")
    assert tuple(found) == KEYS
    assert tuple(found["start"]) == ("client", "company")
    assert tuple(found["ledger"][0]) == ("decision", "scene", "choice", "side", "points", "cause", "detail")
    assert tuple(found["director"]) == ("id", "stance", "messages", "claims")
    message = ("decision", "occasion", "about", "leans", "contradicts", "text")
    assert tuple(found["director"]["messages"][0])[: len(message)] == message
    claim = ("id", "verdict", "because", "alternative")
    assert tuple(found["director"]["claims"][0])[: len(claim)] == claim


def test_a_deal_is_told_whole(run: Run) -> None:
    found = record(run, "--choices", "ask_week,second_day", "--draw", "month_end=first")
    assert found["scenario"] == SCENARIO
    assert found["director"]["id"] == DIRECTOR
    assert found["seed"] == 1
    assert found["draws"] == {"month_end": "first"}
    assert found["choices"] == ["ask_week", "second_day"]
    assert (found["ending"], found["kind"], found["region"]) == ("signed", "deal", "shared_win")
    assert found["void"] is False
    assert found["terms"] == {"deferral": 30, "delivery": "twice"}
    assert [row["choice"] for row in found["review"]] == ["ask_week", "second_day"]
    assert found["analysis"]["since"] == 1


def test_a_deal_is_judged_unless_that_is_not_wanted(run: Run) -> None:
    judged = record(run, "--choices", "ask_week,second_day")
    plain = record(run, "--choices", "ask_week,second_day", "--no-analysis")
    assert all(claim["verdict"] for claim in judged["director"]["claims"])
    assert not any(claim["verdict"] for claim in plain["director"]["claims"])
    assert (plain["review"], plain["analysis"]) == ([], None)


def test_a_walk_away_is_sound_or_missed(run: Run) -> None:
    walked = ("--choices", "ask_rent,leave")
    assert record(run, *walked)["region"] in ("sound_walk_away", "missed_deal")
    assert record(run, *walked, "--no-analysis")["region"] is None


def test_a_deal_is_judged_in_words(run: Run) -> None:
    told = run("play", SCENARIO, "--choices", "ask_week,second_day").out
    assert "Your decisions, read at the priority" in told
    assert "worse off" in told


@pytest.mark.parametrize(
    "choices",
    [
        "ask_week,second_day",
        "straight_to_price,give_all",
        "ask_rent,give_days",
        "ask_week,stay",
        "ask_rent,leave",
    ],
)
@pytest.mark.parametrize("draw", ["first", "fifteenth"])
def test_the_ledger_sums_to_the_change_of_the_scores(run: Run, choices: str, draw: str) -> None:
    found = record(run, "--choices", choices, "--draw", f"month_end={draw}")
    for side in ("client", "company"):
        points = sum(entry["points"] for entry in found["ledger"] if entry["side"] == side)
        assert found["start"][side] + points == found[f"{side}_uncapped"]
    assert all(entry["points"] for entry in found["ledger"])


def test_signing_beyond_the_limit_is_void(run: Run) -> None:
    found = record(run, "--choices", "straight_to_price,give_all")
    assert found["void"] is True
    assert [entry["cause"] for entry in found["ledger"]].count("mandate") == 1


def test_the_same_choices_and_seed_give_the_same_bytes(run: Run) -> None:
    arguments = ("play", SCENARIO, "--format", "json", "--seed", "42", "--choices", "ask_rent,give_all")
    assert run(*arguments).out == run(*arguments).out


def test_talks_that_have_not_ended_say_what_is_offered(run: Run) -> None:
    found = record(run, "--choices", "ask_rent")
    assert found["ending"] is None
    assert found["kind"] is None
    assert found["offered"] == ["give_days", "give_all", "stay", "leave"]
    assert tuple(found) == (*KEYS, "offered")


def test_without_choices_nothing_is_asked(run: Run) -> None:
    assert record(run)["offered"] == ["ask_week", "ask_rent", "straight_to_price"]


def test_texts_come_in_the_language_that_is_asked_for(run: Run, scenario_file: Path) -> None:
    run("translate", "extract", DIRECTOR, "--language", "ru")
    catalogue = scenario_file.parent / "directors" / "locale" / "ru" / f"{DIRECTOR}.po"
    written = catalogue.read_text(encoding="utf-8")
    source = 'msgid "She leaves happy. Always."\nmsgstr "'
    assert source in written
    catalogue.write_text(written.replace(source, f"{source}Она уходит довольной. Всегда."), encoding="utf-8")
    found = record(run, "--language", "ru")
    assert found["director"]["messages"][0]["text"] == "Она уходит довольной. Всегда."

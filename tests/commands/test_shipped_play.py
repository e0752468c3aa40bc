"""The scenarios that ship, played through the command line to an ending under many seeds."""

import json
from typing import Any

import pytest

from simulator.negotiation import picks
from tests.commands.conftest import Run

SCENARIOS = ("warm-up", "friday-renewal")
SEEDS = range(8)


def quickly(scenario: str, seed: int, choices: str) -> tuple[str, ...]:
    """To play these choices; whether the deal could have been better is not asked here."""
    return ("play", scenario, "--seed", str(seed), "--choices", choices, "--no-analysis")


def played(run: Run, scenario: str, seed: int) -> tuple[str, dict[str, Any]]:
    """A deal with replies picked by the seed: its choices and its record."""
    choices: list[str] = []
    while True:
        ran = run(*quickly(scenario, seed, ",".join(choices)), "--format", "json")
        assert (ran.code, ran.err) == (0, "")
        record: dict[str, Any] = json.loads(ran.out)
        if record["ending"] is not None:
            return ",".join(choices), record
        assert record["offered"], f"stuck after {choices}"
        choices.append(picks.pick(record["offered"], seed, "test", len(choices)))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_deal_ends_its_ledger_sums_and_it_can_be_repeated(run: Run, scenario: str, seed: int) -> None:
    choices, record = played(run, scenario, seed)
    for side in ("client", "company"):
        points = sum(entry["points"] for entry in record["ledger"] if entry["side"] == side)
        assert record["start"][side] + points == record[f"{side}_uncapped"]
        assert record[side] == max(0, min(100, record[f"{side}_uncapped"]))
    arguments = (*quickly(scenario, seed, choices), "--format", "json")
    assert run(*arguments).out == run(*arguments).out


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_both_languages_tell_the_same_deal(run: Run, scenario: str) -> None:
    choices, record = played(run, scenario, 3)
    arguments = quickly(scenario, 3, choices)
    english = run(*arguments)
    russian = run(*arguments, "--language", "ru")
    assert (english.code, russian.code) == (0, 0)
    assert "Where every point came from" in english.out
    assert "Откуда взялся каждый балл" in russian.out
    same = json.loads(run(*arguments, "--language", "ru", "--format", "json").out)
    points = [(entry["side"], entry["points"], entry["cause"]) for entry in record["ledger"]]
    assert [(entry["side"], entry["points"], entry["cause"]) for entry in same["ledger"]] == points
    said = [(message["decision"], message["occasion"]) for message in record["director"]["messages"]]
    again = same["director"]["messages"]
    assert [(message["decision"], message["occasion"]) for message in again] == said

"""The summary: every row can be played, and it is what the table's outcomes are known to be."""

from typing import Any

import pytest

from simulator.analysis.analyse import analyse
from simulator.analysis.summary import summary
from simulator.attempt import Attempt
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from tests.analysis.generated import scenario as generated
from tests.analysis.small import analysis, director, scenario

FIELDS = [
    *("scenario", "director", "states", "complete", "draws", "endings", "frontier", "unreachable_scenes"),
    *("dead_ends", "dominated_choices", "score_range", "contradictions"),
]


def summed(asking: bool = False, by: Director | None = None) -> dict[str, Any]:
    return summary(analysis(asking=asking), by or director())


def confirm(record: dict[str, Any], played: Scenario, by: Director) -> None:
    """Play every witness: it ends where its row says."""
    for row in (*record["endings"], *record["frontier"]):
        attempt = Attempt(played, by, draws=row["draws"], choices=row["choices"])
        assert attempt.ended is not None
        assert attempt.ended.ending == row.get("id", row.get("ending"))
        assert attempt.state.shown == (row["client"], row["company"])
        if attempt.ended.region is not None and "region" in row:
            assert row["region"] == attempt.ended.region
    for row in record["dead_ends"]:
        attempt = Attempt(played, by, draws=row["draws"], choices=row["choices"])
        assert attempt.state.at == row["scene"]
        assert not any(choice.available for choice in attempt.offered())


def test_the_fields_stand_in_the_promised_order() -> None:
    record = summed()
    assert list(record) == FIELDS
    first = ["id", "kind", "client", "company", "region", "on_frontier", "draws", "choices"]
    assert list(record["endings"][0]) == first
    assert list(record["frontier"][0]) == ["client", "company", "ending", "draws", "choices"]


@pytest.mark.parametrize("asking", [False, True])
def test_every_row_can_be_played(asking: bool) -> None:
    confirm(summed(asking), scenario(asking=asking), director())


@pytest.mark.parametrize("seed", range(25))
def test_every_row_of_a_generated_scenario_can_be_played(seed: int) -> None:
    played = generated(seed)
    confirm(summary(analyse(played, director()), director()), played, director())


def test_the_table_is_summed_up_as_it_is_known() -> None:
    record = summed()
    assert (record["states"], record["complete"]) == (2, True)
    assert record["draws"] == [{"day": "monday"}, {"day": "tuesday"}]
    tuesday = [row for row in record["frontier"] if row["draws"] == {"day": "tuesday"}]
    assert [(row["client"], row["company"], row["choices"]) for row in tuesday] == [
        (50, 70, ["sign"]),
        (56, 66, ["samples"]),
        (60, 60, ["price_90"]),
        (61, 40, ["price_85"]),
    ]
    assert record["score_range"] == {"client": [50, 61], "company": [40, 75]}
    assert record["unreachable_scenes"] == record["dead_ends"] == record["contradictions"] == []


def test_there_is_one_row_for_every_ending_and_pair_of_scores() -> None:
    rows = [(row["id"], row["client"], row["company"], row["draws"]["day"]) for row in summed()["endings"]]
    assert len(rows) == len(set(rows)) == 8 + 8
    assert ("signed", 60, 75, "monday") in rows
    assert ("lost", 50, 60, "tuesday") in rows


def test_a_reply_that_another_one_always_beats_is_told() -> None:
    told = [(row["choice"], row["by"]) for row in summed()["dominated_choices"]]
    assert ("price_95", "samples") in told
    assert ("price_90_bare", "price_90") in told
    assert "price_90" not in [choice for choice, _ in told]


def test_talks_that_can_get_stuck_are_told_with_the_way() -> None:
    stuck = summary(analyse(scenario(first="nowhere"), director()), director())
    assert [(row["scene"], row["choices"]) for row in stuck["dead_ends"]] == [("nowhere", [])] * 2
    assert stuck["endings"] == []


def test_directives_that_no_deal_satisfies_together_are_told() -> None:
    def wants(id: str, **implies: str) -> dict[str, object]:
        return {"id": id, "when": "before", "says": id, "about": "all", "leans": "client", "implies": implies}

    three = [
        wants("happy", client=">= 60"),
        wants("margin", company=">= 66"),
        wants("price", price="opening"),
    ]
    record = summed(by=director(directives=three))
    assert record["contradictions"] == []
    two = [wants("happy", client=">= 61"), wants("margin", company=">= 66")]
    assert summed(by=director(directives=two))["contradictions"] == [["happy", "margin"]]


def test_over_the_budget_it_says_so_with_what_is_certain() -> None:
    record = summary(analyse(scenario(asking=True), director(), budget=1), director())
    assert record["complete"] is False
    assert "1 states" in record["reason"]
    for side, best in (("client", 61), ("company", 75)):
        sure, most = record["bound"][side]
        assert sure <= best <= most

"""The record of a debrief: additive to that of the attempt, plain, and equal to the values."""

import json
from typing import Any

import pytest

from simulator.debrief.debrief import debrief
from simulator.debrief.export import as_json
from simulator.office.forecast import DEMANDS, pick
from simulator.office.talk import Answer
from simulator.play_record import play_record
from tests.analysis import small
from tests.debrief.played import PLAYS, Done, done, entered, shipped, table

KEYS = {
    "judged", "verdict", "path", "share", "decisions", "worst", "claims", "held", "pattern", "terms",
    "satisfaction", "declared", "rewarded", "readings", "managing_up", "voices", "transcript", "tomorrow",
    "research", "map", "walked", "complete", "incomplete_because",
}  # fmt: skip


def record(played: Done) -> dict[str, Any]:
    """The record as it is read again from a file."""
    plain: dict[str, Any] = json.loads(json.dumps(as_json(played.debrief, played.attempt, played.study)))
    return plain


def test_the_record_of_the_attempt_stands_as_it_is() -> None:
    played = table("price_90")
    mine = record(played)
    assert played.study.findings is not None
    assert {key: value for key, value in mine.items() if key != "debrief"} == json.loads(
        json.dumps(play_record(played.attempt, played.study.findings))
    )
    assert set(mine["debrief"]) == KEYS


def test_the_office_stands_in_the_record_of_the_attempt() -> None:
    attempt = small.play("price_90")
    found = done(attempt).study
    office = entered(attempt, found, [Answer("own"), Answer("silence")])
    made = as_json(debrief(attempt, found, office), attempt, found, office)
    assert made["office"]["over"]
    assert [claim["office"]["answer"] for claim in made["debrief"]["claims"]] == ["own", "silence"]


def test_managing_up_is_what_the_debrief_says_though_the_office_is_not_at_hand() -> None:
    attempt = small.play("price_90")
    found = done(attempt).study
    office = entered(attempt, found, [Answer("own"), Answer("silence")])
    made = as_json(debrief(attempt, found, office), attempt, found)
    assert "office" not in made
    assert (
        made["managing_up"] == as_json(debrief(attempt, found, office), attempt, found, office)["managing_up"]
    )
    assert made["managing_up"]["reactions"] is not None


def test_without_a_study_it_is_plain_all_the_same() -> None:
    attempt = small.play("price_90")
    made = json.loads(json.dumps(as_json(debrief(attempt, None, None), attempt)))["debrief"]
    assert set(made) == KEYS
    assert (made["judged"], made["map"], made["complete"]) == (False, None, False)
    assert made["verdict"]["code"] == "unjudged"


def test_levels_are_those_of_the_file() -> None:
    terms = {row["term"]: row for row in record(table("price_90"))["debrief"]["terms"]}
    price = terms["price"]
    assert (price["opening"], price["signed"], price["target"]) == (100, 90, 100)
    assert (price["limit"], price["ask"]) == (90, 85)
    assert terms["samples"]["limit"] is None


def test_the_deal_that_decided_a_claim_says_where_it_differs() -> None:
    claims = record(table("price_90", day="monday"))["debrief"]["claims"]
    other = claims[0]["alternative"]
    assert other["differs"] == [{"term": "price", "signed": 90, "other": 100}]
    assert (other["client"], other["company"], other["company_gain"], other["hidden"]) == (60, 75, 15, True)


def test_the_map_holds_every_ending() -> None:
    made = record(table("price_95"))["debrief"]["map"]
    assert ["signed", 61, 40, True] in made["endings"]
    assert made["frontier"] == [[50, 70], [56, 66], [60, 60], [61, 40]]
    assert made["gaps"] == {
        "client": {"points": 1, "client": 56, "company": 66},
        "company": {"points": 1, "client": 56, "company": 66},
    }
    assert (made["says"], made["thresholds"]) == (60, {"client": 60, "company": 60})


def test_readings_are_recorded_with_their_truth() -> None:
    sealed = [pick("demand", "briefing", DEMANDS, "happy_client", 90)]
    (row,) = record(done(small.play("price_95"), forecasts=sealed))["debrief"]["readings"]
    assert (row["picked"], row["confidence"], row["right"]) == ("happy_client", 90, True)
    assert row["truth"]["happy_client"] == 100


def _shown(value: object) -> float | None:
    """A number as the record rounds it."""
    return None if value is None else round(10 * value) / 10  # type: ignore[operator]


@pytest.mark.parametrize(("scenario", "director", "seed"), PLAYS)
def test_the_record_equals_the_values(scenario: str, director: str, seed: int) -> None:
    played = shipped(scenario, director, seed)
    made, values = record(played)["debrief"], played.debrief
    assert [(point["client"], point["company"]) for point in made["path"]] == [
        (point.client, point.company) for point in values.path
    ]
    for row, value in zip(made["decisions"], values.decisions, strict=True):
        assert (row["decision"], row["choice"], row["mark"]) == (value.number, value.choice, value.mark)
        assert (row["regret"], row["luck"]) == (_shown(value.regret), _shown(value.luck))
        assert row["change"] == {"client": value.change.client, "company": value.change.company}
        assert [each["choice"] for each in row["offered"]] == list(value.offered)
        assert (row["better"] is None) == (value.better is None)
    for claim, mine in zip(made["claims"], values.claims, strict=True):
        assert mine.tested is not None
        assert (claim["id"], claim["verdict"]) == (mine.claim.id, mine.tested.verdict)
        assert (claim["client"], claim["company"]) == (mine.client, mine.company)
    assert sum(source["points"] for source in made["satisfaction"]["sources"]) == (
        made["satisfaction"]["end"] - made["satisfaction"]["start"]
    )
    ledger = record(played)["ledger"]
    for source in made["satisfaction"]["sources"]:
        assert sum(ledger[entry]["points"] for entry in source["entries"]) == source["points"]
    assert made["rewarded"]["pleasure"] == _shown(values.rewarded.pleasure)
    assert made["verdict"]["code"] == values.verdict.code
    assert made["tomorrow"]["code"] == values.tomorrow.code
    assert made["research"] == list(values.research)
    assert len(made["transcript"]) == len(values.transcript)
    assert played.study.field is not None
    assert len(made["map"]["endings"]) == len(played.study.field.dots or ())

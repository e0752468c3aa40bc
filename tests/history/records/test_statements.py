"""An attempt told as xAPI statements."""

import json
from copy import deepcopy
from dataclasses import asdict, replace
from typing import Any

import pytest

from simulator.history import History, StoredAttempt
from simulator.history.records.actor import Actors
from simulator.history.records.names import BASE
from simulator.history.records.statements import Told, statements
from tests.history.records.material import ACTORS, FIXTURE, METRICS, played
from tests.history.records.strict import faults

EXTENSION = f"{BASE}/extensions/"


@pytest.fixture
def told(stored: StoredAttempt) -> list[Told]:
    return statements(stored, ACTORS, asdict(METRICS))


def verbs(told: list[Told]) -> list[str]:
    return [one.statement["verb"]["id"].rsplit("/", 1)[1] for one in told]


def more(statement: dict[str, Any], name: str) -> Any:
    return statement["result"]["extensions"][EXTENSION + name]


def test_everything_that_was_done_is_told_in_its_order(told: list[Told]) -> None:
    assert verbs(told) == [
        "initialized", "interacted", "interacted", "answered", "took-back", "answered", "answered",
        "interacted", "answered", "completed", "interacted", "interacted", "interacted", "evaluated",
    ]  # fmt: skip


def test_the_fixed_attempt_makes_the_statements_that_the_validator_passed(told: list[Told]) -> None:
    made = json.loads(json.dumps([one.statement for one in told]))
    assert made == json.loads(FIXTURE.read_text(encoding="utf-8"))


def test_every_statement_keeps_to_the_standard(told: list[Told]) -> None:
    assert [faults(one.statement) for one in told] == [[]] * len(told)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("id",), "attempt-1"),
        (("actor", "mbox"), "mailto:anna@example.org"),
        (("object", "definition", "type"), "simulation"),
        (("result", "score"), {"scaled": 1.5}),
        (("result", "response"), "shrug"),
        (("result", "duration"), "1.00"),
        (("result", "extensions", "scene"), "opening"),
        (("context", "registration"), None),
        (("verb", "display"), {"english": "answered"}),
    ],
)
def test_the_check_sees_what_the_standard_forbids(
    told: list[Told], path: tuple[str, ...], value: object
) -> None:
    broken: Any = deepcopy(told[8].statement)
    assert faults(broken) == []
    inside = broken
    for name in path[:-1]:
        inside = inside[name]
    inside[path[-1]] = value
    assert faults(broken)


def test_ids_are_stable_and_differ_from_attempt_to_attempt(stored: StoredAttempt, told: list[Told]) -> None:
    ids = [one.statement["id"] for one in told]
    assert len(set(ids)) == len(ids)
    assert [one.statement["id"] for one in statements(stored, Actors(names=True), asdict(METRICS))] == ids
    other = replace(stored, row=replace(stored.row, id="fedcba9876543210"))
    assert not {one.statement["id"] for one in statements(other, ACTORS)} & set(ids)
    assert {one.statement["context"]["registration"] for one in told} == {
        told[0].statement["context"]["registration"]
    }


def test_a_decision_says_what_was_chosen_where_and_where_both_scores_stand(told: list[Told]) -> None:
    first, again, late, last = (
        one.statement for one in told if one.statement["verb"]["id"].endswith("answered")
    )
    assert first["result"]["response"] == "give"
    assert first["object"]["id"] == f"{BASE}/scenarios/small-deal/scenes/opening"
    assert {"id": "ask", "description": {"ru": "What happened?"}} in again["object"]["definition"]["choices"]
    assert more(again, "client-satisfaction") == {"scaled": 0.53, "raw": 53, "min": 0, "max": 100}
    assert more(again, "company-interests")["raw"] == 70
    assert (more(again, "timed-out"), more(late, "timed-out")) == (False, True)
    assert [more(one, "decision") for one in (first, again, late, last)] == [1, 1, 2, 3]
    assert again["result"]["duration"] == "PT1.00S"


def test_a_way_that_was_taken_back_stays_told_and_so_does_the_way_back(told: list[Told]) -> None:
    back = told[4].statement
    assert back["object"]["id"] == f"{BASE}/scenarios/small-deal"
    assert more(back, "back-to-decision") == 0
    assert more(told[9].statement, "rewinds") == 1


def test_an_end_has_two_scores_and_no_pass_mark(told: list[Told]) -> None:
    result = told[9].statement["result"]
    assert result["completion"] is True
    assert "success" not in result
    assert "score" not in result
    scores = [
        result["extensions"][EXTENSION + name]["scaled"]
        for name in ("client-satisfaction", "company-interests")
    ]
    assert scores == [0.53, 0.7]
    assert result["extensions"][EXTENSION + "region"] == "squeezed_lemon"


def test_the_debrief_scores_how_well_was_decided(told: list[Told]) -> None:
    result = told[-1].statement["result"]
    assert result["score"] == {"scaled": 0.875}
    assert more(told[-1].statement, "regret") == 12.5
    assert more(told[-1].statement, "managing-up") == 40


def test_another_debrief_is_another_statement(stored: StoredAttempt, told: list[Told]) -> None:
    again = statements(stored, ACTORS, asdict(replace(METRICS, managing_up=60)))
    assert [one.statement["id"] for one in again[:-1]] == [one.statement["id"] for one in told[:-1]]
    assert again[-1].statement["id"] != told[-1].statement["id"]


def test_without_a_debrief_nothing_is_evaluated(stored: StoredAttempt) -> None:
    assert "evaluated" not in verbs(statements(stored, ACTORS))


def test_an_attempt_that_was_given_up_says_so(history: History) -> None:
    session = played(history, whole=False)
    session.abandon()
    assert verbs(statements(history.attempt(session.id), ACTORS))[-1] == "abandoned"


def test_names_stay_here_unless_they_are_chosen(stored: StoredAttempt) -> None:
    assert "Анна" not in json.dumps([one.statement for one in statements(stored, ACTORS)], ensure_ascii=False)
    actor = statements(stored, Actors("https://school.example", names=True))[0].statement["actor"]
    assert actor == {
        "objectType": "Agent",
        "name": "Анна",
        "account": {"homePage": "https://school.example", "name": "Анна"},
    }


def test_a_pseudonym_needs_its_salt_to_be_found_out() -> None:
    mine, others = Actors(salt="mine"), Actors(salt="another's")
    assert mine.pseudonym("Анна") == Actors(salt="mine").pseudonym("Анна")
    assert mine.pseudonym("Анна") not in (mine.pseudonym("Ben"), others.pseudonym("Анна"))


def test_what_was_played_by_other_rules_is_told_without_the_scores_of_each_decision(
    stored: StoredAttempt,
) -> None:
    told = statements(replace(stored, rules=0), ACTORS, asdict(METRICS))
    assert [faults(one.statement) for one in told] == [[]] * len(told)
    answered = [one.statement for one in told if one.statement["verb"]["id"].endswith("answered")]
    assert [one["object"]["id"].rsplit("/", 2)[1:] for one in answered] == [
        ["decisions", number] for number in "1123"
    ]
    assert not any(EXTENSION + "client-satisfaction" in one["result"]["extensions"] for one in answered)
    completed = next(one.statement for one in told if one.kind == "completed")
    assert more(completed, "client-satisfaction")["raw"] == 53

"""Which way things go when one thing changes: delight, knowledge, a return, service."""

from typing import Any

import pytest

from simulator.analysis.analysis import Analysis
from simulator.analysis.findings import find
from simulator.attempt import Attempt
from simulator.director.persona import pleasure
from simulator.director.stance import LADDER
from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario
from tests.director.material import SCENARIO, play, reply

SEEDS = range(1, 6)


def shipped(id: str) -> Director:
    entry = Library.shipped().director(id)
    assert entry is not None
    assert entry.loaded.value is not None
    return entry.loaded.value


def pleased(by: Director, *, delight: int, client: int = 62, company: int = 70) -> Any:
    return pleasure(by, client=client, company=company, delight=delight)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    "before", [("begin",), ("begin", "price_410"), ("begin", "price_415", "days_60")], ids=str
)
def test_a_delighted_face_over_the_same_deal_never_warms_the_smile_detective(
    before: tuple[str, ...], seed: int
) -> None:
    by = shipped("smile-detective")
    plain, beaming = (play(*before, end, by=by, seed=seed) for end in ("sign", "sign_beaming"))
    assert plain.state.shown == beaming.state.shown
    stands = [LADDER.index(attempt.watch.stance) for attempt in (plain, beaming)]
    assert stands[0] <= stands[1]


def test_delight_alone_makes_the_smile_detective_colder() -> None:
    by = shipped("smile-detective")
    assert pleased(by, delight=60) > pleased(by, delight=80) > pleased(by, delight=100)
    plain, beaming = (play("begin", "price_415", end, by=by) for end in ("sign", "sign_beaming"))
    assert plain.state.shown == beaming.state.shown
    assert (plain.watch.stance, beaming.watch.stance) == ("neutral", "questioning")


@pytest.mark.parametrize("seed", SEEDS)
def test_delight_alone_leaves_the_straight_one_unmoved(seed: int) -> None:
    by = shipped("straight")
    assert pleased(by, delight=0) == pleased(by, delight=100)
    for before in (("begin",), ("begin", "price_410"), ("begin", "price_415", "days_60")):
        plain, beaming = (play(*before, end, by=by, seed=seed) for end in ("sign", "sign_beaming"))
        assert plain.watch.stance == beaming.watch.stance


def test_delight_alone_warms_the_one_who_is_everybodys_friend() -> None:
    by = shipped("everybodys-friend")
    assert by.smile_penalty < 0
    assert pleased(by, delight=60) < pleased(by, delight=100)


def with_deadline(*, learnable: bool) -> Scenario:
    """Holding the price works if her board decides on Friday; the deadline can be asked about, or not."""
    ask = reply("ask", "table", move="probe", learn=["deadline"] if learnable else [])
    hold = reply("hold", [{"when": "deadline == friday", "to": "signed"}, {"to": "left"}])  # type: ignore[arg-type]
    give = reply("give", "signed", move="concede", terms={"price": 415}, acts=["bare_refusal"])
    return Scenario.model_validate(
        {
            **SCENARIO,
            "scenes": {
                "opening": {"phase": "probing", "choices": [ask, reply("begin", "table")]},
                "table": {"phase": "bargaining", "choices": [give, hold]},
            },
            "directives": [],
        }
    )


def verdict(talks: Scenario, *choices: str) -> tuple[str, str]:
    """The first claim about the deal and its verdict."""
    attempt = Attempt(talks, shipped("straight"), choices=choices, draws={"deadline": "friday"})
    findings = find(attempt, Analysis(talks, attempt.rules))
    return attempt.claims[0].id, findings.verdicts[0].tested.verdict


def test_what_is_fair_while_it_can_be_known_is_hindsight_when_it_cannot() -> None:
    assert verdict(with_deadline(learnable=True), "begin", "give") == ("price", "fair")
    assert verdict(with_deadline(learnable=False), "begin", "give") == ("price", "hindsight")


def test_a_return_added_takes_the_precedent_away() -> None:
    bare = play("begin", "price_415")
    for returned in (play("begin", "price_415_for_length"), play("begin", "price_415_this_week")):
        assert "precedent" in [entry.cause for entry in bare.ledger]
        assert "precedent" not in [entry.cause for entry in returned.ledger]
        assert "precedent" in bare.turns[-1].observation.bads
        assert "precedent" not in returned.turns[-1].observation.bads
        assert returned.state.company > bare.state.company


def test_over_service_lifts_the_client_and_costs_the_company() -> None:
    """Each deal gives one thing more than the one before it."""
    gives = ("price_415", "days_45", "days_60", "price_405", "price_395")
    deals = [play("begin", *gives[:count], "sign") for count in range(len(gives) + 1)]
    clients, companies = zip(*(deal.state.shown for deal in deals), strict=True)
    assert list(clients) == sorted(set(clients))
    assert list(companies) == sorted(set(companies), reverse=True)
    detective, friend = shipped("smile-detective"), shipped("everybodys-friend")
    served, measured = deals[-1].state.shown, deals[1].state.shown
    for by, more in ((detective, False), (friend, True)):
        before, after = (pleased(by, delight=60, client=c, company=o) for c, o in (measured, served))
        assert (after > before) is more

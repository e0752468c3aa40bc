"""The terms at the end of talks."""

import pytest

from simulator.debrief.money import Money
from simulator.debrief.terms import TermRow, term_rows
from simulator.negotiation.ledger import total
from tests.debrief.played import SHIPPED, at_random, talks
from tests.director import variants


def row(term: str, *choices: str, **keys: object) -> TermRow:
    return next(row for row in term_rows(talks(*choices, **keys)) if row.term == term)  # type: ignore[arg-type]


def test_a_row_has_every_level_that_matters() -> None:
    price = row("price", "begin", "price_410", "sign")
    assert (price.opening, price.signed, price.target, price.limit, price.ask) == (0, 2, 0, 3, 4)
    assert (price.kind, price.beyond, price.approved) == ("price", False, False)


def test_a_row_says_what_its_term_brought_to_each_side() -> None:
    price = row("price", "begin", "price_415", "price_410", "sign")
    assert (price.client, price.company, price.penalty) == (6, -6, 0)
    assert price.decisions == (2, 3)


def test_what_came_back_stands_with_it() -> None:
    price = row("price", "begin", "price_415_for_length", "sign")
    assert [back.decision for back in price.returns] == [2]


def test_the_price_of_leaving_the_mandate_stands_apart() -> None:
    price = row("price", "begin", "price_395", "sign")
    assert (price.company, price.penalty, price.beyond) == (-17, -10, True)


def test_an_approval_is_told() -> None:
    days = row("deferral", "listen", "approve_60", "days_60", "sign")
    assert days.approved
    assert not days.beyond


def test_what_a_level_is_really_worth_is_counted() -> None:
    adjust = [{"when": "double_charge", "company": -4, "because": "The freight."}]
    played = variants.changed_terms(price={"adjust": adjust})
    assert row("price", "listen", "price_415", "sign", played=played).company == -3 - 4


def test_without_a_deal_no_term_brought_anything() -> None:
    for each in term_rows(talks("begin", "price_395", "leave")):
        assert (each.client, each.company, each.penalty) == (0, 0, 0)


def test_money_is_the_companys_points_with_the_penalty() -> None:
    played = variants.changed_scenario(money={"currency": "EUR", "point": 100})
    assert row("price", "begin", "price_395", "sign", played=played).money == Money(-2700, "EUR")
    assert row("price", "begin", "price_395", "sign").money is None


@pytest.mark.parametrize(("scenario", "director"), SHIPPED)
@pytest.mark.parametrize("seed", range(4))
def test_the_rows_hold_every_point_of_the_terms(scenario: str, director: str, seed: int) -> None:
    attempt = at_random(scenario, director, seed)
    rows = term_rows(attempt)
    about = [entry for entry in attempt.ledger if entry.cause in ("terms", "no_deal")]
    assert sum(each.client for each in rows) == total(about, "client")
    assert sum(each.company for each in rows) == total(about, "company")
    broken = [entry for entry in attempt.ledger if entry.cause == "mandate"]
    assert sum(each.penalty for each in rows) == total(broken, "company")

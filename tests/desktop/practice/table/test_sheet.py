"""The deal sheet's rows."""

import pytest

from simulator.attempt import Attempt
from simulator.desktop.practice.table.rows import TermRow
from simulator.desktop.practice.table.sheet import term_rows
from tests.desktop.practice import material


def rows(*choices: str, language: str = "en") -> dict[str, TermRow]:
    attempt = Attempt(material.scenario(), material.director(), seed=7, choices=choices)
    return {row.id: row for row in term_rows(material.scenario(language), attempt.rules, attempt.state)}


def test_at_the_opening_every_term_is_open() -> None:
    assert {row.status for row in rows().values()} == {"open"}


@pytest.mark.parametrize(
    ("term", "status", "gap"),
    [("deferral", "edge", ""), ("commitment", "gained", "6\u00a0months"), ("price", "open", "")],
)
def test_a_term_tells_how_it_stands(term: str, status: str, gap: str) -> None:
    row = rows("be_useful", "trade_days")[term]

    assert (row.status, row.gap) == (status, gap)


def test_beyond_the_limit_the_distance_is_named_where_levels_have_a_measure() -> None:
    found = rows("be_useful", "give_all")

    assert (found["deferral"].status, found["deferral"].gap) == ("over", "15\u00a0days")
    assert (found["delivery"].status, found["delivery"].gap) == ("over", "")


def test_an_approved_level_is_not_outside() -> None:
    assert rows("ask_spring", "call_for_sixty", "give_all")["deferral"].status == "approved"


def test_the_track_runs_from_our_target_to_the_ask_whatever_the_numbers_do() -> None:
    price, commitment = rows()["price"], rows()["commitment"]

    assert (price.at, price.limit, price.ask) == (0.0, 0.6, 1.0)
    assert (commitment.at, commitment.limit, commitment.ask) == (1.0, 1.0, 1.0)


def test_levels_are_said_in_the_language_of_the_words() -> None:
    assert rows(language="ru")["price"].value == "420\u00a0€"
    assert rows("be_useful", "trade_days", language="ru")["commitment"].gap == "6\u00a0месяцев"

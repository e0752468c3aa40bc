from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.home.deals import Deal, last_deals, pattern_of
from simulator.desktop.practice.home.deals_card import DealsCard
from simulator.desktop.practice.home.deals_map import DealsMap
from simulator.desktop.theme import Theme
from tests.desktop.practice.home.test_cards import row


def test_only_finished_attempts_count_and_ten_at_most() -> None:
    rows = [row(), *(row((60 + n, 40)) for n in range(12)), row(abandoned=True)]
    deals = last_deals(rows)
    assert len(deals) == 10
    assert deals[0] == Deal(60, 40, True)
    assert last_deals([row((20, 30), kind="lost")]) == (Deal(20, 30, False),)


def test_four_deals_are_no_pattern() -> None:
    assert pattern_of((Deal(70, 40, True),) * 4) is None
    assert pattern_of((Deal(70, 40, True),) * 5) is not None


@pytest.mark.parametrize(
    ("client", "company", "lean"),
    [(70, 40, "client"), (40, 70, "company"), (60, 60, "both"), (90, 61, "both"), (50, 57, "even")],
)
def test_a_pattern_names_the_side_that_gains(client: int, company: int, lean: str) -> None:
    found = pattern_of((Deal(client, company, True),) * 5)
    assert found is not None
    assert (found.lean, found.client, found.company) == (lean, client, company)


def test_a_deal_knows_what_each_side_gained_where_the_start_is_known() -> None:
    rows = [row((60, 40)), row((20, 30), scenario="gone")]
    assert [deal.gained for deal in last_deals(rows, {"warm-up": (50, 72)})] == [(10, -32), None]


def test_the_gains_of_the_pattern_are_means_and_unknown_where_one_is() -> None:
    known, unknown = Deal(70, 40, True, (10, -30)), Deal(70, 40, True)
    found = pattern_of((known, replace(known, gained=(20, -20)), known, known, known))
    assert found is not None
    assert found.gained == (12, -28)
    found = pattern_of((known,) * 4 + (unknown,))
    assert found is not None
    assert found.gained is None


@pytest.mark.parametrize(
    ("deal", "words"),
    [
        (
            Deal(70, 40, True, (9, -14)),
            "You drift to the client: on average its score rises by 9, the company’s falls by 14.",
        ),
        (
            Deal(40, 70, True, (-9, 4)),
            "You drift to the company: on average its score rises by 4, the client’s falls by 9.",
        ),
        (Deal(70, 40, True, (9, 1)), "You lean to the client: 70 on average, 40 for your company."),
        (Deal(65, 65, True, (9, -4)), "Both sides leave with something: 65 and 65 on average."),
    ],
)
def test_the_sentence_says_what_the_lean_costs_where_one_side_pays(
    theme: Theme, qtbot: QtBot, deal: Deal, words: str
) -> None:
    card = DealsCard(theme)
    qtbot.addWidget(card)
    card.show_deals((deal,) * 5)
    assert card.sentence.text() == words


def test_the_card_says_how_many_are_missing_then_what_they_have_in_common(theme: Theme, qtbot: QtBot) -> None:
    card = DealsCard(theme)
    qtbot.addWidget(card)
    assert "appears here" in card.sentence.text()
    card.show_deals((Deal(70, 40, True),) * 2)
    assert card.sentence.text() == "5 deals make a pattern. You have 2."
    card.show_deals((Deal(70, 40, True),) * 6)
    assert card.sentence.text() == "You lean to the client: 70 on average, 40 for your company."


def test_the_map_puts_the_client_to_the_right_and_the_company_up(theme: Theme, qtbot: QtBot) -> None:
    plot = DealsMap(theme)
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    low, right, high = (plot.place_of(Deal(*scores, True)) for scores in ((0, 0), (100, 0), (0, 100)))
    assert right.x() > low.x()
    assert right.y() == low.y()
    assert high.y() < low.y()
    assert high.x() == low.x()
    assert isinstance(low, QPointF)


def test_the_map_is_read_out_with_its_numbers(theme: Theme, qtbot: QtBot) -> None:
    plot = DealsMap(theme)
    qtbot.addWidget(plot)
    plot.show_deals((Deal(71, 48, True), Deal(30, 30, False)))
    assert "client 71, company 48; client 30, company 30" in plot.accessibleName()

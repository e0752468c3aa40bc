from dataclasses import replace

from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.home.forecasts import Foreseen, foreseen
from simulator.desktop.practice.home.reading_card import ReadingCard
from simulator.history import AttemptRow
from tests.desktop.acting import click
from tests.desktop.practice.home.test_cards import row


def _rows(*skills: int | None) -> list[AttemptRow]:
    return [
        replace(row((60, 60), scenario=f"s{n}"), director=f"d{n}", forecast=skill)
        for n, skill in enumerate(skills)
    ]


def test_without_a_forecast_there_is_nothing_to_tell() -> None:
    assert foreseen(()) is None
    assert foreseen(_rows(None, None)) is None


def test_it_is_the_mean_of_the_last_ten_and_the_deal_of_the_worst() -> None:
    found = foreseen(_rows(None, 50, -10, 80))
    assert found == Foreseen(40, 3, None, "s2", "d2")
    assert foreseen(_rows(*[100] * 10, 0, 0)) == Foreseen(100, 10, None, "s0", "d0")


def test_it_is_compared_with_three_before_them_at_least() -> None:
    found = foreseen(_rows(*[60] * 10, 10, 20, 30))
    assert found is not None
    assert (found.skill, found.before) == (60, 20)


def test_the_card_says_how_well_and_leads_to_the_deal_where_it_went_worst(desk: Desk, qtbot: QtBot) -> None:
    card = ReadingCard(desk.theme, desk.language)
    qtbot.addWidget(card)
    card.show_foreseen(None)
    assert card.isHidden()
    card.show_foreseen(Foreseen(58, 10, 41, "warm-up", "smile-detective"))
    card.show()
    assert card.number.text() == "58 %"
    assert "over the last 10 deals" in card.words.text()
    assert card.words.text().endswith("Before that it was 41 %.")
    with qtbot.waitSignal(card.wanted) as told:
        click(card.again)
    assert told.args == ["warm-up", "smile-detective"]
    card.show_foreseen(Foreseen(-12, 1, None, "warm-up", "smile-detective"))
    assert card.number.text() == "−12 %"
    assert "in one deal" in card.words.text()

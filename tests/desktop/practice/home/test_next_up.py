from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.home.cards import ScenarioCard
from simulator.desktop.practice.home.next_card import NextCard
from simulator.desktop.practice.home.next_up import INTERVALS, NextUp, box_of, next_up
from simulator.history import AttemptRow
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.practice.home.test_cards import row

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SCORES = st.integers(0, 100)


def card(id: str, best: tuple[int, int] | None = None, *, paused: bool = False) -> ScenarioCard:
    results = () if best is None else (best,)
    return ScenarioCard(
        id, id.upper(), "Firm", minutes=7, attempts=len(results), best=best, results=results, paused=paused,
        start=(50, 78),
    )  # fmt: skip


def played(id: str, days: float, scores: tuple[int, int] = (65, 65), kind: str = "deal") -> AttemptRow:
    return replace(row(scores, scenario=id, kind=kind), finished=NOW - timedelta(days=days))


def test_the_better_the_best_result_the_longer_the_distance() -> None:
    assert [box_of((100, weak)) for weak in (10, 39, 40, 49, 50, 60, 70, 100)] == [0, 0, 1, 1, 2, 3, 4, 4]
    assert list(INTERVALS) == sorted(INTERVALS)


@given(SCORES, SCORES)
def test_every_result_has_a_box(client: int, company: int) -> None:
    assert 0 <= box_of((client, company)) < len(INTERVALS)


def test_with_nothing_played_the_first_of_the_library_is_next() -> None:
    found = next_up((card("a"), card("b")), (), NOW)
    assert found is not None
    assert (found.card.id, found.reason) == ("a", "new")


def test_the_weaker_of_two_played_on_the_same_day_comes_first() -> None:
    cards = (card("well", (75, 75)), card("badly", (70, 35)))
    rows = (played("well", 20), played("badly", 20))
    found = next_up(cards, rows, NOW)
    assert found is not None
    assert found.card.id == "badly"


def test_of_two_that_went_alike_the_one_that_rested_longer_comes_first() -> None:
    cards = (card("a", (65, 65)), card("b", (65, 65)))
    found = next_up(cards, (played("a", 9), played("b", 12)), NOW)
    assert found is not None
    assert found.card.id == "b"


def test_what_is_due_comes_before_what_is_new_and_that_before_what_still_rests() -> None:
    due, fresh, resting = card("due", (65, 65)), card("new"), card("resting", (75, 75))
    rows = (played("resting", 3), played("due", 9))
    order = []
    cards = [resting, fresh, due]
    while cards:
        found = next_up(cards, rows, NOW)
        assert found is not None
        order.append(found.card.id)
        cards.remove(found.card)
    assert order == ["due", "new", "resting"]


def test_what_is_paused_or_broken_is_never_next() -> None:
    assert next_up((card("a", paused=True),), (), NOW) is None


@pytest.mark.parametrize(
    ("last", "reason", "points"),
    [
        (played("a", 9, (70, 56)), "company_lost", 22),
        (played("a", 9, (30, 75)), "client_lost", 20),
        (played("a", 9, (55, 80)), "low", 0),
        (played("a", 9, (70, 80)), "held", 0),
        (played("a", 9, (0, 60), "lost"), "client_left", 0),
        (played("a", 9, (40, 60), "walk_away"), "walked_away", 0),
    ],
)
def test_the_reason_is_what_happened_last_time(last: AttemptRow, reason: str, points: int) -> None:
    rows = (last, played("a", 30, (10, 10)))
    found = next_up((card("a", (70, 56)),), rows, NOW)
    assert found is not None
    assert (found.reason, found.points, found.days) == (reason, points, 9)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 400), SCORES, SCORES), max_size=12))
def test_there_is_always_something_next_and_always_one_of_the_cards(
    attempts: list[tuple[str, float, int, int]],
) -> None:
    rows = sorted(
        (played(id, days, (client, company)) for id, days, client, company in attempts),
        key=lambda one: one.finished or NOW,
        reverse=True,
    )
    best = {id: max(((c, k) for i, _, c, k in attempts if i == id), key=min, default=None) for id in "abc"}
    cards = [card(id, best[id]) for id in "abc"]
    found = next_up(cards, rows, NOW)
    assert found is not None
    assert found.card in cards
    assert (found.reason == "new") == (best[found.card.id] is None)


def test_the_card_says_the_reason_in_words_and_leads_there(desk: Desk, qtbot: QtBot) -> None:
    shown = NextCard(desk.theme)
    qtbot.addWidget(shown)
    assert shown.isHidden()
    shown.show_next(NextUp(card("a"), "company_lost", 22, 9))
    shown.show()
    assert shown.reason.text() == "Last time the company lost 22 points here, 9 days ago."
    assert shown.practise.accessibleName() == "Practise: A"
    with qtbot.waitSignal(shown.wanted) as told:
        click(shown.practise)
    assert told.args == ["a"]
    shown.practise.setFocus()
    with qtbot.waitSignal(shown.wanted):
        press(Qt.Key.Key_Return, shown.practise)
    for reason, words in (
        ("new", "You have not played it to an end yet. It takes 7 min."),
        ("client_left", "Last time the client left, yesterday."),
        ("walked_away", "Last time you walked away, yesterday."),
        ("low", "Last time it was not enough for both sides, yesterday."),
        ("held", "Last time it went well for both sides, yesterday. See whether it holds."),
    ):
        shown.show_next(NextUp(card("a"), reason, 0, 1))  # type: ignore[arg-type]
        assert shown.reason.text() == words
    shown.show_next(NextUp(card("a"), "low", 0, 0))
    assert "today" in shown.reason.text()
    shown.show_next(None)
    assert shown.isHidden()


@pytest.mark.parametrize(
    ("points", "days", "words"),
    [
        (21, 2, "21 балл здесь, 2 дня"),
        (22, 5, "22 балла здесь, 5 дней"),
        (25, 21, "25 баллов здесь, 21 день"),
    ],
)
def test_russian_counts_points_and_days(
    make_desk: MakeDesk, qtbot: QtBot, points: int, days: int, words: str
) -> None:
    desk = make_desk("ru")
    shown = NextCard(desk.theme)
    qtbot.addWidget(shown)
    shown.show_next(NextUp(card("a"), "company_lost", points, days))
    said = shown.reason.text().replace("\u00a0", " ")
    amount, ago = words.split(" здесь, ")
    assert amount in said
    assert f"{ago} назад" in said

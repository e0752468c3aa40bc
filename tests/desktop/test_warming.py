from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.text import LANGUAGES
from simulator.desktop.warming import Warming, soon
from simulator.desktop.window import Window


def test_a_step_is_taken_now_and_then_until_none_is_left(qtbot: QtBot) -> None:
    taken: list[int] = []

    def steps() -> Iterator[None]:
        for number in range(3):
            taken.append(number)
            yield

    warming = Warming(steps())
    warming.start()
    assert taken == []  # whoever starts it goes on at once
    qtbot.waitUntil(lambda: warming.done)
    assert taken == [0, 1, 2]


def test_what_is_stopped_leaves_the_rest_for_when_it_is_wanted(qtbot: QtBot) -> None:
    taken: list[int] = []
    warming = Warming(iter(lambda: taken.append(0), 1))
    warming.start()
    qtbot.waitUntil(lambda: len(taken) == 2)
    warming.stop()
    assert warming.done


def test_the_pages_of_a_deal_and_the_words_of_the_search_are_there_beforehand(
    desk: Desk, qtbot: QtBot
) -> None:
    window = Window(desk)
    qtbot.addWidget(window)
    assert "table" not in vars(window)
    list(soon(window, desk.library))
    assert {"briefing", "table", "office", "debrief"} <= vars(window).keys()
    assert window.place == "home"
    for language in LANGUAGES:
        assert not any(cover.problem for cover in desk.library.director_covers(language))

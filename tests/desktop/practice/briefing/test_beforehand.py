"""While a briefing is read, what its deal needs is compiled."""

from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.briefing.beforehand import Beforehand
from simulator.desktop.window import Window
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario


def _content(desk: Desk, id: str = "warm-up") -> tuple[Scenario, Director]:
    entry = desk.library.scenario(id)
    assert entry is not None
    scenario = entry.loaded.value
    assert scenario is not None
    other = desk.library.director(scenario.director)
    assert other is not None
    director = other.loaded.value
    assert director is not None
    return scenario, director


def test_it_is_ready_for_exactly_what_was_expected(desk: Desk, qtbot: QtBot) -> None:
    scenario, director = _content(desk)
    beforehand = Beforehand(desk)
    beforehand.expect(scenario, director)
    assert beforehand.rules(scenario, director) is None, "not yet"
    qtbot.waitUntil(lambda: beforehand.rules(scenario, director) is not None)
    changed = scenario.model_copy()
    assert beforehand.rules(changed, director) is None
    beforehand.expect(changed, director)
    assert beforehand.rules(scenario, director) is None, "what nobody expects any more is dropped"
    qtbot.waitUntil(lambda: beforehand.rules(changed, director) is not None)


def test_a_deal_that_was_compiled_beforehand_is_played_by_these_rules(desk: Desk, qtbot: QtBot) -> None:
    window = Window(desk)
    qtbot.addWidget(window)
    window.show()
    window.show_briefing("warm-up")
    content = _content(desk)
    qtbot.waitUntil(lambda: window.briefing.beforehand.rules(*content) is not None)
    window.briefing.start.click()
    assert window._session is not None
    assert window._session.attempt.rules is window.briefing.beforehand.rules(*content)


def test_whoever_is_quicker_plays_all_the_same(desk: Desk, qtbot: QtBot) -> None:
    window = Window(desk)
    qtbot.addWidget(window)
    window.show()
    window.show_briefing("warm-up")
    window.briefing.start.click()
    assert window.place == "table"

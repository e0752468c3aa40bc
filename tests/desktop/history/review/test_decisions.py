"""What decisions cost: scenes and replies in tables, the heat of the graph in numbers, the deals behind."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.history.review import ReviewPage
from simulator.history.decisions import decisions
from simulator.history.query import Query
from tests.desktop.acting import click, press
from tests.desktop.history.review.deals import settle, show
from tests.desktop.history.review.test_page import column

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ReviewPage:
    page = show(desk, qtbot)
    press(Qt.Key.Key_Tab, modifier=CONTROL)
    return page


def test_scenes_come_the_hardest_first_with_what_was_lost_there(page: ReviewPage, desk: Desk) -> None:
    pane = page.parts.decisions
    found = decisions(desk.history, Query(scenario="warm-up"))
    assert found is not None
    assert pane.scenario.value == "warm-up"
    assert pane.progress.words.text() == "All 12 deals are judged."
    scenes = column(pane.scenes, "scene")
    assert tuple(scenes[: len(found.hardest)]) == found.hardest
    cost = found.costs.scenes[scenes[0]]
    assert column(pane.scenes, "times")[0] == str(cost.times)
    assert column(pane.scenes, "errors")[0] == f"{cost.errors} of {cost.times}"


def test_enter_leads_from_a_scene_to_its_replies_and_on_to_the_deals(page: ReviewPage, qtbot: QtBot) -> None:
    pane = page.parts.decisions
    scene = column(pane.scenes, "scene")[0]
    pane.scenes.setFocus()
    press(Qt.Key.Key_Return)
    assert pane.replies.isVisible()
    assert pane.replies.hasFocus()
    here = pane.replies.current
    assert isinstance(here, tuple)
    assert here[0] == scene
    press(Qt.Key.Key_Return)
    assert page.given.isVisible()
    assert page.given.table.hasFocus()
    line = page.given.table.selected[0]
    with qtbot.waitSignal(page.opened) as told:
        press(Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0] == line.id
    assert told.args[1] >= 1
    assert not page.given.isVisible()


def test_the_graph_tells_in_numbers_what_its_colours_do_and_has_a_table(page: ReviewPage) -> None:
    pane = page.parts.decisions
    pane.scenes.setFocus()
    press(Qt.Key.Key_T, modifier=CONTROL)
    assert pane.canvas.hasFocus()
    heat = pane.canvas.marks.heat
    found = pane.found
    assert heat is not None
    assert heat.words is not None
    assert found is not None
    hardest = found.decisions.hardest[0]
    cost = found.decisions.costs.scenes[hardest]
    assert cost.regret is not None
    assert heat.note(hardest) == page._amounts.per_cent(cost.regret)
    assert f"gives away {heat.note(hardest)}" in heat.words.told[hardest]
    hot = {pair for pair, (_, heat_of) in heat.ways.items() if heat_of > 0.01}
    assert hot
    assert all(heat.words.labels[pair] for pair in hot)
    press(Qt.Key.Key_T, modifier=CONTROL)
    assert pane.replies.hasFocus()


def test_plus_and_minus_change_the_size_of_the_graph(page: ReviewPage) -> None:
    pane = page.parts.decisions
    pane.show_view("graph")
    pane.canvas.setFocus()
    size = pane.canvas.size_now
    press(Qt.Key.Key_Plus)
    assert pane.canvas.size_now > size
    press(Qt.Key.Key_Minus)
    assert pane.canvas.size_now == pytest.approx(size)


def test_the_scene_one_is_on_opens_in_the_workshop_at_its_line(
    page: ReviewPage, desk: Desk, qtbot: QtBot
) -> None:
    pane = page.parts.decisions
    entry = desk.library.scenario("warm-up")
    assert entry is not None
    pane.scenes.setFocus()
    scene = pane.scenes.current
    with qtbot.waitSignal(page.scene_wanted) as told:
        press(Qt.Key.Key_W)
    assert told.args is not None
    file, line = told.args
    assert file == entry.path
    assert entry.path.read_text(encoding="utf-8").splitlines()[line - 1].strip().startswith(f"{scene}:")


def test_what_is_judged_can_be_enough(page: ReviewPage, qtbot: QtBot) -> None:
    pane = page.parts.decisions
    page.judging.drop()
    page.judging.advanced.connect(lambda _done, _of: page.judging.be_content())
    page._judge()
    assert pane.progress.enough.isVisible()
    settle(page, qtbot)
    assert not pane.progress.enough.isVisible()
    assert pane.found is not None
    assert pane.found.decisions.looked_at < 12
    assert "of the newest 12 deals are judged" in pane.progress.words.text()


def test_judging_stops_where_nobody_looks_and_begins_again(page: ReviewPage, qtbot: QtBot) -> None:
    page.judging.drop()
    page._judge()
    page.hide()
    assert not page.judging.busy
    page.show()
    settle(page, qtbot)
    assert page.parts.decisions.found is not None


def test_a_click_on_a_segment_shows_the_replies(page: ReviewPage) -> None:
    pane = page.parts.decisions
    click(pane.views.segments[1])
    assert pane.replies.isVisible()
    shares = column(pane.replies, "share")
    assert all(share.endswith("%") for share in shares)

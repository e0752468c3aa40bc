"""The way to the review, from it to a decision, a scene or the attempts, and back."""

from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.history.wish import Wish
from simulator.desktop.window import Window
from tests.desktop.acting import click


def test_the_review_leads_to_a_decision_and_the_debrief_leads_back(desk: Desk, qtbot: QtBot) -> None:
    window = Window(desk)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.show_history()
    qtbot.waitUntil(lambda: window.history.settled)
    window.history.parts.filters.want(Wish())
    window.history.refresh()
    qtbot.waitUntil(lambda: window.history.settled)
    click(window.history.parts.review)
    assert window.place == "review"
    qtbot.waitUntil(lambda: window.review.settled, timeout=20_000)
    found = window.review.parts.decisions.found
    assert found is not None
    given = next(one for deals in found.decisions.given.values() for one in deals if one.decision > 1)
    window.review.opened.emit(given.row.id, given.decision)
    assert window.place == "debrief"
    window.debrief.left.emit()
    assert window.place == "review"
    window.review.attempts_wanted.emit(Wish(trainee="Ada"))
    assert window.place == "history"
    assert window.history.parts.filters.wish == Wish(trainee="Ada")
    window.show_review()
    window.review.left.emit()
    assert window.place == "history"
    qtbot.waitUntil(lambda: window.history.settled and window.review.settled, timeout=20_000)

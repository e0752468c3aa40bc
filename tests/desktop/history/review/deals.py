"""Deals of several people on several days, for the review to look at."""

import shutil
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.history.review import ReviewPage
from simulator.history import History, Metrics, Session
from simulator.scenario.library import Library

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
Deal = tuple[str, int, int]
"""Whose, which of the offered replies is always given, and on which day after the first."""
MANY: tuple[Deal, ...] = tuple(
    (("Ada", "Ben", "Cleo")[number % 3], 0 if number < 6 else 1, number // 2) for number in range(12)
)


def play_deals(library: Library, file: Path, deals: Iterable[Deal]) -> None:
    """Store these deals on the warm-up."""
    now = [BEGIN]
    history = History.open(file, now=lambda: now[0])
    story, boss = library.scenario("warm-up"), library.director("smile-detective")
    assert story is not None
    assert boss is not None
    deal, director = story.loaded.value, boss.loaded.value
    assert deal is not None
    assert director is not None
    words = story.words("en"), boss.words("en")
    for trainee, pick, day in deals:
        now[0] = BEGIN + timedelta(days=day)
        session = Session.start(history, deal, director, words, seed=1, trainee=trainee)
        while session.attempt.ended is None:
            offered = [choice.id for choice in session.attempt.offered() if choice.available]
            session.choose(next(islice(offered, min(pick, len(offered) - 1), None)))
        session.note(Metrics(regret=40 * pick + 10, forecast=30 - 10 * pick, claims=2, fair=1))
    history.close()


def hand_over(desk: Desk, file: Path, folder: Path) -> None:
    """Hand the desk a copy of a history."""
    copy = folder / "played.sqlite"
    shutil.copy(file, copy)
    desk.put_history(History.open(copy))


def show(desk: Desk, qtbot: QtBot, size: tuple[int, int] = (1290, 768)) -> ReviewPage:
    """The page with everything on it that was asked."""
    page = ReviewPage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.refresh()
    page.setFocus()
    settle(page, qtbot)
    return page


def settle(page: ReviewPage, qtbot: QtBot) -> None:
    """Wait until everything that was asked is there."""
    qtbot.waitUntil(lambda: page.settled, timeout=20_000)

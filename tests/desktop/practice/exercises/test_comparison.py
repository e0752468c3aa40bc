"""The same choices under every director."""

from collections.abc import Callable, Iterable, Sequence
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.analysis.explore import Cancelled
from simulator.attempt import Attempt
from simulator.desktop.desk import Desk
from simulator.desktop.practice.exercises.comparison.finding import Finding
from simulator.desktop.practice.exercises.comparison.page import ComparisonPage
from simulator.desktop.practice.exercises.comparison.view import (
    ClaimLine,
    ComparisonView,
    DirectorLine,
    SeenLine,
)
from simulator.desktop.sessions import resume_session
from simulator.exercise.comparison import Seen, same_choices
from simulator.history import Session
from simulator.scenario.director_model import Director
from tests.commands.material import DIRECTOR
from tests.desktop.acting import click, press
from tests.exercise.playing import FIRST, GAVE, STERN, WON, Player, play

_LONG = 60_000


@pytest.fixture
def hold(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Holds the work up until it is set; the work can be stopped meanwhile."""
    release = Event()

    def held(
        attempt: Attempt, directors: Sequence[Director], going_on: Callable[[], bool]
    ) -> tuple[Seen, ...]:
        while not release.wait(0.005):
            if not going_on():
                raise Cancelled
        return same_choices(attempt, directors, going_on)

    monkeypatch.setattr("simulator.exercise.comparison.same_choices", held)
    return release


def show(desk: Desk, qtbot: QtBot, session: Session) -> ComparisonPage:
    page = ComparisonPage(desk)
    qtbot.addWidget(page)
    page.resize(1290, 768)
    page.show_session(session)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    return page


def finished(page: ComparisonPage, qtbot: QtBot) -> ComparisonView:
    qtbot.waitUntil(lambda: page.view is not None and page.view.whole, timeout=_LONG)
    assert page.view is not None
    return page.view


def test_every_director_of_the_library_is_compared_and_the_finding_is_told(
    desk: Desk, player: Player, qtbot: QtBot, hold: Event
) -> None:
    session = play(player.begin("two-years"), *GAVE)
    page = show(desk, qtbot, session)
    assert page.progress.isVisible()
    assert page.progress.button.hasFocus()
    hold.set()
    view = finished(page, qtbot)
    assert not page.progress.isVisible()
    assert [line.id for line in view.lines] == [DIRECTOR, STERN]
    assert [line.mine for line in view.lines] == [True, False]
    for line in view.lines:
        assert line.seen is not None
        assert (line.seen.client, line.seen.company) == (view.client, view.company)
    assert page.finding.text().startswith("The same result under both directors.")


def test_stopping_keeps_the_page_and_going_on_finishes_it(
    desk: Desk, player: Player, qtbot: QtBot, hold: Event
) -> None:
    session = play(player.begin("two-chiefs"), *GAVE)
    page = show(desk, qtbot, session)
    press(Qt.Key.Key_Return)
    assert page.progress.isVisible()
    assert page.progress.button.text() == "Go on"
    assert page.finding.text() == ""
    hold.set()
    click(page.progress.button)
    finished(page, qtbot)
    assert page.finding.isVisible()


def test_what_is_known_is_there_at_once_the_second_time(desk: Desk, player: Player, qtbot: QtBot) -> None:
    session = play(player.begin("two-chiefs"), *GAVE)
    page = show(desk, qtbot, session)
    finished(page, qtbot)
    page.show_session(resume_session(desk, session.id))
    assert page.view is not None
    assert page.view.whole


def test_playing_under_another_director_begins_the_deal_of_the_comparison(
    desk: Desk, player: Player, qtbot: QtBot
) -> None:
    session = play(player.begin("two-chiefs"), *GAVE)
    page = show(desk, qtbot, session)
    finished(page, qtbot)
    other = next(row for row in page.rows if not row._shown.mine)  # type: ignore[union-attr]
    with qtbot.waitSignal(page.planned) as told:
        click(other.play)
    planned = told.args[0]
    assert (planned.run, planned.place, planned.director.id) == (session.row.run, 1, STERN)
    assert planned.seed == session.row.seed
    mine = next(row for row in page.rows if row._shown.mine)  # type: ignore[union-attr]
    with qtbot.waitSignal(page.attempt_wanted) as looked:
        click(mine.look)
    assert looked.args == [session.id]


def test_outside_an_exercise_the_scenario_itself_is_played(desk: Desk, qtbot: QtBot) -> None:
    story, principal = desk.library.scenario(FIRST), desk.library.director(DIRECTOR)
    assert story is not None
    assert principal is not None
    assert story.loaded.value is not None
    assert principal.loaded.value is not None
    words = story.words("en"), principal.words("en")
    session = Session.start(desk.history, story.loaded.value, principal.loaded.value, words, seed=3)
    play(session, *WON)
    page = show(desk, qtbot, session)
    finished(page, qtbot)
    with qtbot.waitSignal(page.play_wanted) as told:
        click(page.rows[1].play)
    assert told.args == [FIRST, STERN]


def test_a_deal_of_a_campaign_cannot_be_played_alone(desk: Desk, player: Player, qtbot: QtBot) -> None:
    page = show(desk, qtbot, play(player.begin("two-years"), *WON))
    assert not any(row.play.isVisible() for row in page.rows)


@pytest.mark.usefixtures("hold")
def test_leaving_stops_the_work(desk: Desk, player: Player, qtbot: QtBot) -> None:
    page = show(desk, qtbot, play(player.begin("two-years"), *WON))
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Escape)
    assert page._comparison is not None
    assert not page._comparison.under_way


def test_every_word_changes_with_the_language_also_while_it_works(
    desk: Desk, player: Player, qtbot: QtBot, hold: Event
) -> None:
    page = show(desk, qtbot, play(player.begin("two-chiefs"), *GAVE))
    desk.language.choose("ru")
    assert page.progress.button.text() == "Остановить"
    hold.set()
    finished(page, qtbot)
    assert page.finding.text().startswith("Результат один у обоих")
    desk.language.choose("en")
    assert page.finding.text().startswith("The same result")


def _line(id: str, seen: SeenLine) -> DirectorLine:
    return DirectorLine(id, id, "", "auto", "", "", "", False, seen, None, True)


def _seen(client: int | None, claims: Iterable[str], stopped: str | None = None) -> SeenLine:
    made = tuple(ClaimLine("", verdict) for verdict in claims)
    company = None if client is None else 50
    return SeenLine(3, 5, stopped, client, company, None, None, False, "neutral", None, 0, 0, made, False)


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        (
            [_seen(70, ["unfair", "fair"]), _seen(70, ["unfair"]), _seen(70, [])],
            "The same result under all 3 directors. 2 of them hold something against you. "
            "Of their 3 claims one is fair.",
        ),
        (
            [_seen(70, []), _seen(70, []), _seen(None, [], "No.")],
            "The same result under 2 of 3 directors. Under one of them the same replies are not all "
            "possible. None of them holds anything against you.",
        ),
        (
            [_seen(70, ["unfair", "opinion"]), _seen(70, ["unfair"])],
            "The same result under both directors. Both hold something against you. "
            "None of their 3 claims is fair.",
        ),
        (
            [_seen(70, ["fair"]), _seen(70, [])],
            "The same result under both directors. One of them holds something against you. "
            "That one claim is fair.",
        ),
    ],
)
def test_the_finding_says_what_follows_from_the_rows(desk: Desk, seen: list[SeenLine], words: str) -> None:
    assert desk.language.code == "en"
    lines = tuple(_line(str(place), one) for place, one in enumerate(seen))
    assert Finding().words(ComparisonView("", "", 70, 50, lines, len(lines))) == words
    assert Finding().words(ComparisonView("", "", 70, 50, lines, len(lines) - 1)) == ""

"""What is done with attempts: they are filtered, compared, deleted, and go out to files."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.debrief.parting import parted
from simulator.desktop.desk import Desk
from simulator.desktop.history import HistoryPage, listing
from simulator.desktop.preferences import Preferences
from simulator.history import Metrics
from tests.desktop.acting import press
from tests.desktop.history.test_page import settle, show
from tests.desktop.playing import play

SHIFT = Qt.KeyboardModifier.ShiftModifier


def _ids(page: HistoryPage) -> list[str]:
    return [line.id for line in page.table.attempts.lines]


def test_filters_and_words_narrow_the_table_and_one_press_clears_them(desk: Desk, qtbot: QtBot) -> None:
    exam, plain = play(desk, 1, mode="exam"), play(desk, 1)
    page = show(desk, qtbot)
    filters = page.parts.filters
    filters.exams.click()
    settle(page, qtbot)
    assert _ids(page) == [exam.id]
    assert filters.mode.value == "exam"
    filters.clear.click()
    settle(page, qtbot)
    assert _ids(page) == [plain.id, exam.id]
    assert filters.clear.isHidden()
    press(Qt.Key.Key_F, page.table, Qt.KeyboardModifier.ControlModifier)
    assert filters.field.hasFocus()
    filters.field.setText("no such scenario")
    settle(page, qtbot)
    assert page.parts.nothing.isVisible()
    page.parts.nothing.action.click()
    settle(page, qtbot)
    assert len(_ids(page)) == 2
    assert page.table.hasFocus()


def test_attempts_of_others_are_offered_where_there_are_any(desk: Desk, qtbot: QtBot) -> None:
    mine = play(desk, 1)
    assert not show(desk, qtbot).parts.filters.person.isVisible()
    desk.history.rename("", "Ann")
    hers, mine = mine, play(desk, 1)
    page = show(desk, qtbot)
    assert page.parts.filters.person.isVisible()
    assert _ids(page) == [mine.id]
    page.parts.filters.person.pick(None)
    page.parts.filters.changed.emit()
    settle(page, qtbot)
    assert _ids(page) == [mine.id, hers.id]


def test_a_long_history_is_read_page_by_page_as_one_goes_down(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "PAGE", 3)
    played = [play(desk, 1).id for _ in range(8)]
    page = show(desk, qtbot)
    assert len(_ids(page)) < 8 or page.table.viewport().height() > 3 * 44
    while page.table.attempts.canFetchMore(page.table.rootIndex()):
        page.table.attempts.fetchMore(page.table.rootIndex())
        settle(page, qtbot)
    assert _ids(page) == played[::-1]


def test_deleted_attempts_can_be_brought_back_from_the_toast(desk: Desk, qtbot: QtBot) -> None:
    first, second = play(desk, 1), play(desk, 1)
    page = show(desk, qtbot)
    press(Qt.Key.Key_Delete)
    card = page.deleting.card
    assert card.words.startswith("Delete the attempt on Forty kilos a month?")
    card.no.click()
    assert _ids(page) == [second.id, first.id]
    press(Qt.Key.Key_Delete)
    card.yes.click()
    settle(page, qtbot)
    assert _ids(page) == [first.id]
    assert [row.id for row in desk.history.attempts()] == [first.id]
    page.toast._do()
    settle(page, qtbot)
    assert _ids(page) == [second.id, first.id]


def test_two_attempts_are_compared_where_they_parted(desk: Desk, qtbot: QtBot) -> None:
    then, now = play(desk, pick=0), play(desk, pick=1)
    parting = parted(then.attempt, now.attempt)
    assert parting is not None
    assert parting.one is not None
    assert parting.other is not None
    assert parting.one.choice != parting.other.choice
    page = show(desk, qtbot)
    assert not page.parts.footer.compare.isEnabled()
    press(Qt.Key.Key_Down, modifier=SHIFT)
    assert page.parts.footer.compare.isEnabled()
    press(Qt.Key.Key_C, page.table)
    card = page.parts.compare
    assert (card.figures[0][1]) == f"{then.row.client} → {now.row.client}"
    assert f"Parted at move {parting.number}" in card.parting.text()
    with qtbot.waitSignal(page.fork_wanted) as told:
        card.fork.click()
    assert told.args == [then.id, now.id, parting.number]
    qtbot.waitUntil(lambda: any(name == "Mistakes" for name, _ in card.figures), timeout=20_000)


def test_the_same_way_has_no_fork(desk: Desk) -> None:
    assert parted(play(desk).attempt, play(desk).attempt) is None


def test_three_weeks_make_a_trend_and_its_twin_is_a_table(desk: Desk, qtbot: QtBot) -> None:
    session = play(desk)
    session.note(Metrics(claims=2, fair=1))
    page = show(desk, qtbot)
    trend = page.parts.trend
    assert trend.note.isVisible()
    assert trend.note.text() == "Three weeks make a trend"
    press(Qt.Key.Key_T, page.table, Qt.KeyboardModifier.ControlModifier)
    trend.tabs.choose(2)
    assert [cells[1] for cells in trend.table.rows.cells] == ["50 %"]


def test_columns_are_chosen_and_remembered(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    play(desk, 1)
    page = show(desk, qtbot)
    page.columns.fill()
    more = next(
        action
        for action in page.columns.menu.actions()
        if action.data() == "rewinds" and action.isCheckable()
    )
    more.setChecked(True)
    assert not page.table.isColumnHidden(11)
    assert "rewinds" in Preferences.open(tmp_path / "preferences.json").history_columns


@pytest.mark.parametrize("kind", ["csv", "json", "pdf"])
def test_what_is_shown_goes_out_to_a_file_and_comes_in_again(
    desk: Desk, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    session = play(desk)
    page = show(desk, qtbot)
    file = tmp_path / f"out.{kind}"
    page.exporting.save(kind, file)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not page.moving.busy, timeout=20_000)
    assert file.stat().st_size > 0
    assert page.toast.words == f"1 attempt saved as out.{kind}"
    if kind != "json":
        return
    desk.history.forget("")
    page.refresh()
    page.bringing.look_into(file)
    qtbot.waitUntil(lambda: page.bringing.card.isVisible(), timeout=20_000)
    assert "New here: 1" in page.bringing.card.words
    page.bringing.card.yes.click()
    qtbot.waitUntil(lambda: page.toast.words == "1 attempt brought in", timeout=20_000)
    settle(page, qtbot)
    assert _ids(page) == [session.id]


def test_a_file_that_is_no_export_is_told_in_one_sentence(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = show(desk, qtbot)
    file = tmp_path / "letter.json"
    file.write_text("{}", encoding="utf-8")
    with qtbot.waitSignal(page.moving.failed) as told:
        page.bringing.look_into(file)
    assert "letter.json" in told.args[0]
    assert page.progress.banner.isVisible()

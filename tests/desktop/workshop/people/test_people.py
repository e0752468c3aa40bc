"""Where people go: what was replied, over the graph and as a table, all of it or some."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simulator.desktop.workshop.people.counting import Row
from simulator.history import HistoryFault
from tests.desktop.looking import clipped, latin_words
from tests.desktop.workshop.people.conftest import Bench, MakeBench


def test_nobody_has_played_what_is_new(make_bench: MakeBench) -> None:
    bench = make_bench()
    assert bench.pane.empty.isVisible()
    assert not bench.pane.canvas.isVisible()
    assert not bench.pane.filters.isVisible()
    bench.play("explain", "stay")
    bench.pane.hide()
    bench.pane.show()
    bench.settle()
    assert not bench.pane.empty.isVisible()
    assert bench.pane.summary == "1 attempt, 4 replies never given"


def test_every_reply_stands_in_the_table_with_what_came_of_it(bench: Bench) -> None:
    assert bench.times() == {
        "ask_room": "2", "explain": "1", "two_pallets": "1", "give": "1", "stay": "never", "leave": "1",
    }  # fmt: skip
    rows = {row.reply: row for row in bench.pane.table.replies.rows}
    finished = [row for row in bench.desk.history.attempts() if row.trainee == "Ada"]
    both = {attempt.client for attempt in finished}
    assert rows["two_pallets"].client in both
    assert rows["give"].client in both
    assert rows["ask_room"].share == pytest.approx(2 / 3)
    assert rows["stay"] == Row("price", "stay", "never", share=0.0)
    assert rows["leave"].share == pytest.approx(1 / 3)


def test_ways_are_as_wide_as_they_were_gone(bench: Bench) -> None:
    heat = bench.pane.canvas.marks.heat
    assert heat is not None
    assert heat.ways["opening", "price"] == (3, 1.0)
    assert heat.ways["price", "signed"] == (2, 2 / 3)
    assert heat.times == {"opening": 3, "price": 3, "signed": 2, "parted": 1}
    assert bench.pane.summary in bench.pane.canvas.accessibleName()


def test_one_person_or_one_version_can_be_looked_at(bench: Bench) -> None:
    filters = bench.pane.filters
    assert filters.who.values == (None, "Ada", "Tom")
    filters.who.choose("Tom")
    filters.changed.emit()
    bench.settle()
    assert bench.pane.summary == "1 attempt, 4 replies never given"
    filters.widen()
    bench.settle()
    # The file as it stands has been played by nobody.
    bench.work.put(bench.work.text.replace("title: Paper", "title: More paper"))
    bench.settle()
    assert bench.pane.counted is not None
    assert bench.pane.counted.attempts == 3
    filters.which.choose(True)
    filters.changed.emit()
    bench.settle()
    assert bench.pane.counted.attempts == 0
    assert bench.pane.empty.isVisible()
    assert filters.isVisible()
    bench.pane.empty.action.click()
    bench.settle()
    assert bench.pane.counted.attempts == 3


def test_an_old_attempt_counts_only_where_any_time_does(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = datetime.now(UTC) - timedelta(days=20)
    monkeypatch.setattr(bench.desk.history, "_now", lambda: before)
    bench.play("explain", "stay", trainee="Tom")
    filters, found = bench.pane.filters, []
    for days in (7, 30, 0):
        filters.when.choose(days)
        filters.changed.emit()
        bench.settle()
        assert bench.pane.counted is not None
        found.append(bench.pane.counted.attempts)
    assert found == [3, 4, 4]


def test_names_can_be_hidden(bench: Bench) -> None:
    filters = bench.pane.filters
    words = [filters.who.itemText(place) for place in range(filters.who.count())]
    assert words == ["Everybody", "Ada · 2", "Tom · 1"]
    filters.who.choose("Tom")
    filters.hide_names.click()
    words = [filters.who.itemText(place) for place in range(filters.who.count())]
    assert words == ["Everybody", "Person 1 · 2", "Person 2 · 1"]
    assert filters.trainee == "Tom"


def test_replies_that_are_gone_from_the_file_are_told(bench: Bench) -> None:
    bench.work.put(bench.work.text.replace("- id: leave\n", "- id: walk\n"))
    bench.settle()
    assert bench.times()["leave (gone)"] == "1"
    assert bench.times()["walk"] == "never"
    assert [row.state for row in bench.pane.table.replies.rows][-1] == "gone"


def test_enter_goes_to_the_line_of_a_reply_and_of_a_scene(bench: Bench) -> None:
    asked: list[int] = []
    bench.work.place_wanted.connect(lambda line, _column: asked.append(line))
    text, pane = bench.work.text, bench.pane
    pane.views.chosen.emit("table")
    pane.table.selectRow(3)
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    pane.canvas.stand_on("price")
    QTest.keyClick(pane.canvas, Qt.Key.Key_Return)
    lines = [text[: text.index(word)].count("\n") + 1 for word in ("id: give", "price:\n    phase")]
    assert asked == lines
    # What is gone leads to where it was given.
    bench.work.put(text.replace("- id: leave\n", "- id: walk\n"))
    bench.settle()
    pane.table.selectRow(pane.table.replies.rowCount() - 1)
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert asked[-1] == lines[1]


def test_the_table_is_sorted_by_its_heads_with_what_is_unknown_last(bench: Bench) -> None:
    table = bench.pane.table
    table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    values = [row.client for row in table.replies.rows]
    known = [value for value in values if value is not None]
    assert known == sorted(known, reverse=True)
    assert values[len(known) :] == [None] * (len(values) - len(known))
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert [row.reply for row in table.replies.rows][:2] == ["ask_room", "explain"]


def test_graph_and_table_are_each_others_twin(bench: Bench) -> None:
    pane = bench.pane
    pane.canvas.setFocus()
    QTest.keyClick(pane.canvas, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert pane.table.isVisible()
    assert pane.table.hasFocus()
    QTest.keyClick(pane.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert pane.canvas.hasFocus()


def test_a_history_that_cannot_be_read_is_told_and_tried_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_wanted: object) -> None:
        raise HistoryFault("disk-fault", file="history.sqlite")

    with monkeypatch.context() as patch:
        patch.setattr(bench.desk.history, "rows_with", refuse)
        bench.pane.refresh()
        bench.settle()
        assert bench.pane.fault.isVisible()
    bench.pane.fault.action.click()
    bench.settle()
    assert not bench.pane.fault.isVisible()
    assert bench.pane.counted is not None
    assert bench.pane.counted.attempts == 3


def test_another_file_is_another_question(bench: Bench, own: Path) -> None:
    bench.work.open(own / "kitchen.yaml")
    bench.settle()
    assert bench.pane.empty.isVisible()
    assert bench.pane.table.replies.rowCount() == 0 or bench.pane.counted is not None
    bench.work.open(own / "paper.yaml")
    bench.settle()
    assert bench.pane.summary == "3 attempts, 1 reply never given"


def test_it_is_all_in_russian_and_nothing_is_cut_at_any_size(make_bench: MakeBench) -> None:
    bench = make_bench(language="ru", scheme="dark")
    bench.play("explain", "stay", trainee="Ада")
    bench.pane.refresh()
    bench.settle()
    names = ("opening", "price", "signed", "parted", "Enter", "ask", "room", "explain", "two", "pallets")
    assert latin_words(bench.pane, *names, "give", "stay", "leave") == []
    for view in ("graph", "table"):
        bench.pane.views.choose(view)
        bench.pane.views.chosen.emit(view)
        for scale in (100, 150):
            bench.desk.theme.choose(scale=scale)
            for width in (380, 524):
                bench.pane.resize(width, 470)
                QApplication.processEvents()
                assert clipped(bench.pane) == []
    bench.desk.language.choose("en")
    assert bench.pane.summary == "1 attempt, 4 replies never given"

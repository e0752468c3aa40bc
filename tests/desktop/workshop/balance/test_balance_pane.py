"""The balance of the open scenario: shown when it can be, told of which text it is, never in the way."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from simulator.desktop.workshop.balance.sections import Sections
from simulator.desktop.workshop.balance.worker import Worker
from tests.desktop.workshop.balance.conftest import Bench, MakeBench
from tests.workshop.balance.library import question


@pytest.fixture
def bench(make_bench: MakeBench) -> Bench:
    return make_bench()


def heard(signal: Any) -> list[tuple[Any, ...]]:
    """What a signal has carried from now on."""
    said: list[tuple[Any, ...]] = []
    signal.connect(lambda *what: said.append(what))
    return said


def findings(bench: Bench) -> list[str]:
    """The codes in the list."""
    return [row.problem.code for row in bench.pane.sections.overview.findings.list._model.rows]


def test_the_balance_of_a_file_is_shown_as_soon_as_it_has_no_errors(bench: Bench) -> None:
    assert bench.pane.head.title.text() == "Balance of 1 ending"
    assert bench.pane.head.facts.text() == "3 different outcomes · 2 states"
    assert bench.pane.head.text.text() == "Of the text as it stands"
    lines = bench.pane.sections.overview.shares.lines
    assert lines["bought_smile"].accessibleName() == "Bought smile: 50\N{NO-BREAK SPACE}%"
    assert bench.pane.sections.overview.shares.source.text() == "exact"
    assert lines["lost"].isHidden()


def test_both_languages_are_spoken_and_switched_while_it_is_shown(make_bench: MakeBench) -> None:
    bench = make_bench("ru")
    assert bench.pane.head.title.text() == "Баланс 1 концовки"
    assert bench.pane.head.facts.text() == "3 разных итога · 2 состояния"
    told = [row.message for row in bench.pane.sections.overview.findings.list._model.rows]
    assert any(one.startswith("Уступки окупаются слишком часто: ") for one in told)
    bench.pane._desk.language.choose("en")
    assert bench.pane.head.title.text() == "Balance of 1 ending"
    told = [row.message for row in bench.pane.sections.overview.findings.list._model.rows]
    assert any(one.startswith("Giving in pays too often: ") for one in told)
    assert bench.pane.sections.tabs.segments[0].text() == "Overview"


def test_a_finding_leads_to_its_line_also_after_an_edit(bench: Bench) -> None:
    went = heard(bench.work.place_wanted)
    rows = bench.pane.sections.overview.findings.list
    assert "giving-in-pays" in findings(bench)
    place = findings(bench).index("condition-false-in-play")
    rows.go_on(place)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    line = next(n for n, text in enumerate(bench.work.text.split("\n"), 1) if "id: never" in text)
    assert went == [(line, went[0][1])]
    bench.worker.waits = True
    bench.write("scenes:", "# More.\n# And more.\nscenes:")
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert went[1][0] == line + 2


def test_an_edit_is_followed_and_until_then_the_balance_says_that_it_is_older(bench: Bench) -> None:
    bench.worker.waits = True
    bench.write("client: 20", "client: 25")
    assert bench.pane.head.text.text() == "Before your last change"
    assert bench.pane.head.cancel.isVisible()
    bench.worker.go_on()
    assert bench.pane.head.text.text() == "Of the text as it stands"
    assert not bench.pane.head.cancel.isVisible()
    assert bench.pane.answer is not None
    assert 75 in bench.pane.answer.balance.outcomes.client


def test_a_text_with_errors_keeps_the_balance_of_the_last_version_without(bench: Bench) -> None:
    asked = len(bench.worker.asked)
    bench.write("move: trade", "move: barter")
    assert bench.pane.head.text.text() == "Of the last version without errors"
    assert len(bench.worker.asked) == asked
    assert bench.pane.sections.isVisible()


def test_without_the_switch_only_a_key_works_it_out(bench: Bench) -> None:
    bench.pane.head.always.setChecked(False)
    asked = len(bench.worker.asked)
    bench.write("client: 20", "client: 25")
    assert len(bench.worker.asked) == asked
    assert bench.pane.head.text.text() == "Before your last change"
    bench.pane.head.check_button.click()
    assert len(bench.worker.asked) == asked + 1
    assert bench.pane.up_to_date


def test_what_takes_long_is_not_worked_out_after_every_edit(bench: Bench) -> None:
    assert bench.pane.answer is not None
    bench.pane.answer.seconds = 2.5
    asked = len(bench.worker.asked)
    bench.write("client: 20", "client: 25")
    assert len(bench.worker.asked) == asked


def test_a_hidden_balance_does_nothing_and_catches_up(make_bench: MakeBench) -> None:
    bench = make_bench(shown=False)
    assert bench.worker.asked == []
    bench.pane.show()
    assert bench.pane.up_to_date
    bench.pane.hide()
    bench.write("client: 20", "client: 25")
    assert len(bench.worker.asked) == 1
    bench.pane.show()
    assert bench.pane.up_to_date


def test_it_is_told_how_far_it_is_and_can_be_cancelled(make_bench: MakeBench) -> None:
    bench = make_bench(waits=True)
    bench.worker.told.emit("states", 12_400)
    assert bench.pane.head.step.text() == "Working out what can happen: 12,400 states"
    assert not bench.pane.head.check_button.isVisible()
    bench.pane.head.cancel.click()
    assert not bench.worker.busy
    assert bench.pane.empty.isVisible()
    assert bench.pane.empty.action.text() == "Check balance"
    bench.worker.waits = False
    bench.pane.empty.action.click()
    assert bench.pane.up_to_date


def test_what_is_too_large_says_so_with_its_seed(make_bench: MakeBench) -> None:
    bench = make_bench(budget=1)
    overview = bench.pane.sections.overview
    assert overview.shares.source.text() == "4,000 random runs, seed 1"
    assert overview.reason.text().startswith("Too large to be searched whole")
    assert "analysis-too-large" in findings(bench)
    assert bench.pane.head.facts.text() == "3 different outcomes"


def test_what_failed_says_why_and_can_be_tried_again(bench: Bench) -> None:
    bench.worker.waits = True
    bench.write("client: 20", "client: 25")
    bench.worker.failed.emit("memory", "")
    assert "There is not enough memory" in bench.pane.fault.words
    bench.worker.waits = False
    bench.pane.fault.action.click()
    assert bench.pane.sections.isVisible()


def test_another_director_is_asked_for_and_told_to_be_another(bench: Bench) -> None:
    assert bench.pane.head.director.currentText() == "Victor Hale (directs it)"
    bench.pane.head.director.chosen.emit("mild")
    assert bench.worker.asked[-1].director == "mild"
    assert bench.pane.sections.overview.findings.note.isVisible()
    assert findings(bench) == []


def test_all_directors_are_compared_line_by_line(bench: Bench) -> None:
    sections: Sections = bench.pane.sections
    sections.show_section("directors")
    sections.everybody.compare_button.click()
    cells = sections.everybody.table.rows.cells
    assert [row[0] for row in cells] == ["Anna Mild", "Victor Hale"]
    assert cells[0][5] == "61"
    assert not sections.everybody.note.isVisible()
    bench.write("client: 20", "client: 25")
    assert sections.everybody.note.text() == "Before your last change"
    bench.pane._desk.language.choose("ru")
    assert sections.everybody.table.rows.headerData(0, Qt.Orientation.Horizontal) == "Директор"


def test_a_cancelled_comparison_leaves_the_balance_as_it_is(bench: Bench) -> None:
    bench.worker.waits = True
    bench.pane.sections.everybody.compare_button.click()
    assert bench.pane.head.step.text() == "Comparing directors: 0"
    bench.pane.head.cancel.click()
    bench.worker.waits = False
    bench.write("client: 20", "client: 25")
    assert bench.pane.up_to_date


def test_the_table_is_the_twin_of_the_map_and_leads_to_ways(bench: Bench) -> None:
    sections = bench.pane.sections
    shown, played = heard(bench.pane.path_shown), heard(bench.pane.play_wanted)
    QTest.keyClick(sections.overview.plot, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert sections.section == "endings"
    table = sections.table
    rows = [[table.rows.index(row, column).data() for column in range(5)] for row in range(3)]
    half, quarter = "50\N{NO-BREAK SPACE}%", "25\N{NO-BREAK SPACE}%"
    assert rows == [
        ["signed", "70", "50", "yes", half],
        ["signed", "61", "66", "yes", quarter],
        ["signed", "50", "70", "yes", quarter],
    ]
    sections.overview.picked.emit(table.rows.order[1])
    assert sections.card.title.text() == "signed · Shared win · Client 61, Company 66"
    assert "2. talks → fair: Five off for a year." in sections.card.way.text()
    sections.card.show_button.click()
    sections.card.play_button.click()
    way = (("opening", "talk"), ("talks", "fair"))
    assert (shown, played) == ([(way,)], [(way, {})])


def test_the_table_sorts_by_keys(bench: Bench) -> None:
    table = bench.pane.sections.table
    bench.pane.sections.show_section("endings")
    table.setCurrentIndex(table.rows.index(0, 2))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert [table.rows.index(row, 2).data() for row in range(3)] == ["70", "66", "50"]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert [table.rows.index(row, 2).data() for row in range(3)] == ["50", "66", "70"]


def test_rules_of_thumb_end_somewhere_and_what_is_never_offered_leads_to_its_line(bench: Bench) -> None:
    thumb = bench.pane.sections.thumb
    bench.pane.sections.show_section("thumb")
    assert ("Whatever pleases the client most", "Bought smile", "70", "50") in thumb.table.rows.cells
    went = heard(bench.work.place_wanted)
    (never,) = thumb.never
    never.click()
    line = next(n for n, text in enumerate(bench.work.text.split("\n"), 1) if "id: never" in text)
    assert went[0][0] == line


def test_a_process_answers_and_is_killed_when_it_is_not_wanted(make_bench: MakeBench, qtbot: QtBot) -> None:
    here = make_bench(shown=False).worker
    (folder,) = here.answering._library.folders
    worker = Worker([folder], folder / "cache")
    said = heard(worker.answered)
    worker.ask(question())
    worker.cancel()
    assert not worker.busy
    with qtbot.waitSignal(worker.answered, timeout=20_000):
        worker.ask(question())
    assert said[0][0]["director"] == "hale"
    # It stays, and what it is asked next it answers from what is kept.
    with qtbot.waitSignal(worker.answered, timeout=20_000):
        worker.ask(question())
    assert said[1][0]["seconds"] == 0
    worker.stop()

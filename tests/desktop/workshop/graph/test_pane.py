"""The graph beside the text: it follows what is typed, and leads back to it."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from simulator.desktop.workshop.graph.saving import MOST_DOTS
from tests.desktop.looking import clipped, latin_words
from tests.desktop.workshop.graph.conftest import Bench, MakeBench


def test_scenes_and_endings_of_the_text_are_there_with_a_summary(bench: Bench) -> None:
    assert bench.labels == {"opening", "price", "signed", "parted"}
    assert bench.pane.summary == "2 scenes, 2 endings"
    assert bench.pane.summary in bench.pane.canvas.accessibleName()


def test_a_way_that_leads_nowhere_and_what_is_never_reached_are_told(bench: Bench) -> None:
    bench.write("goto: parted", "goto: nowhere")
    assert bench.pane.summary == "2 scenes, 2 endings, 1 broken way, 1 never reached"
    assert "nowhere" in bench.labels
    bench.write("goto: nowhere", "goto: parted")
    assert bench.pane.summary == "2 scenes, 2 endings"


def test_the_last_graph_stays_while_the_text_is_no_yaml(bench: Bench) -> None:
    bench.write("scenes:\n", "scenes: [\n")
    assert bench.labels == {"opening", "price", "signed", "parted"}
    assert not bench.pane.last.isHidden()
    bench.write("scenes: [\n", "scenes:\n")
    assert bench.pane.last.isHidden()


def test_the_node_of_the_line_with_the_caret_is_ringed(bench: Bench) -> None:
    for name, after in (("price", "phase"), ("signed", "kind")):
        line = bench.work.text[: bench.work.text.index(f"\n  {name}:\n    {after}")].count("\n") + 3
        bench.work.set_caret(line, 1)
        assert bench.pane.canvas.marks.current == name
    bench.work.set_caret(1, 1)
    assert bench.pane.canvas.marks.current is None


def test_enter_goes_to_the_line_of_a_node_even_after_lines_came_above_it(bench: Bench) -> None:
    asked: list[tuple[int, int]] = []
    bench.work.place_wanted.connect(lambda line, column: asked.append((line, column)))
    bench.write("format: 1\n", "# One.\n# Two: Два 🏥.\nformat: 1\n")
    bench.pane.canvas.setFocus()
    bench.pane.canvas.stand_on("price")
    QTest.keyClick(bench.pane.canvas, Qt.Key.Key_Return)
    line = bench.work.text[: bench.work.text.index("\n  price:\n    phase")].count("\n") + 2
    assert asked == [(line, 3)]


def test_enter_on_a_way_that_leads_nowhere_goes_to_where_it_stands(bench: Bench) -> None:
    asked: list[int] = []
    bench.work.place_wanted.connect(lambda line, _column: asked.append(line))
    bench.write("goto: parted", "goto: nowhere")
    bench.pane.canvas.stand_on("price > nowhere")
    QTest.keyClick(bench.pane.canvas, Qt.Key.Key_Return)
    assert asked == [bench.work.text[: bench.work.text.index("goto: nowhere")].count("\n") + 1]


def test_a_played_path_is_thick_and_stays_so_when_the_text_changes(bench: Bench) -> None:
    bench.pane.show_path((("opening", "explain"), ("price", "leave")))
    ways = {("opening", "price"), ("price", "parted")}
    assert bench.pane.canvas.marks.walked == ways
    bench.write("title: Paper", "title: More paper")
    assert bench.pane.canvas.marks.walked == ways
    bench.pane.show_path(())
    assert bench.pane.canvas.marks.walked == frozenset()


def test_keys_zoom_fit_name_replies_and_play_from_a_scene(bench: Bench, qtbot: QtBot) -> None:
    canvas, before = bench.pane.canvas, bench.pane.canvas.size_now
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.size_now > before
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.size_now == pytest.approx(before)
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert bench.pane.drawing is not None
    assert canvas.seen.contains(bench.pane.drawing.area)
    QTest.keyClick(canvas, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: bench.pane.drawing is not None and bench.pane.drawing.labelled, timeout=5000)
    canvas.stand_on("price")
    with qtbot.waitSignal(bench.pane.scene_chosen) as wanted:
        QTest.keyClick(canvas, Qt.Key.Key_P)
    assert wanted.args == ["price"]
    canvas.stand_on("signed")
    with qtbot.assertNotEmitted(bench.pane.scene_chosen):
        QTest.keyClick(canvas, Qt.Key.Key_P)


def test_endings_are_valued_when_the_text_has_no_error(bench: Bench, qtbot: QtBot) -> None:
    pane = bench.pane
    pane.scores.begin()
    qtbot.waitUntil(lambda: not pane.scores.busy, timeout=10_000)
    worth = pane.canvas.marks.worth
    assert worth is not None
    assert set(worth) == {"signed", "parted"}
    assert worth["parted"].whole
    assert pane.canvas.spoken.director
    # A key stops what is being worked out, and an error leaves what is known.
    bench.write("goto: parted", "goto: nowhere")
    assert not pane.scores.busy
    assert pane.canvas.marks.worth == worth


def test_a_hidden_graph_does_nothing_and_catches_up(bench: Bench) -> None:
    bench.pane.hide()
    bench.write("goto: parted", "goto: nowhere")
    assert "nowhere" not in bench.labels
    assert not bench.pane.laying
    assert not bench.pane.scores.busy
    bench.pane.show()
    bench.settle()
    assert "nowhere" in bench.labels


def test_another_file_begins_anew(bench: Bench, own: Path) -> None:
    bench.pane.show_path((("opening", "explain"),))
    bench.work.open(own / "kitchen.yaml")
    assert bench.pane.drawing is None
    assert bench.pane.canvas.marks.walked == frozenset()
    bench.settle()
    assert bench.labels
    bench.work.close()
    assert bench.pane.drawing is None
    assert bench.pane.summary == ""
    assert not bench.pane.empty.isHidden()


def test_a_drawing_and_a_picture_are_saved_where_the_person_says(bench: Bench, tmp_path: Path) -> None:
    pane = bench.pane
    pane.saver.ask("svg")
    assert pane.saver.dialog is not None
    assert "paper.svg" in pane.saver.dialog.selectedFiles()[0]
    pane.saver.dialog.reject()
    pane.saver.save("svg", tmp_path / "paper.svg")
    drawing = (tmp_path / "paper.svg").read_text(encoding="utf-8")
    assert "Paper by the pallet" in "".join(ElementTree.fromstring(drawing).itertext())
    pane.saver.save("png", tmp_path / "paper.png")
    picture = QImage(str(tmp_path / "paper.png"))
    assert 0 < picture.width() * picture.height() <= MOST_DOTS
    assert (
        len(
            {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
        )
        > 4
    )
    assert pane.toast.isVisible()


def test_what_cannot_be_written_is_told_in_a_sentence(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    bench.pane.saver.save("png", tmp_path / "file" / "paper.png")
    assert bench.pane.notice.isVisible()
    assert len(bench.pane.notice.buttons) == 1


def test_the_menu_of_a_node_offers_what_can_be_done_with_it(bench: Bench, qtbot: QtBot) -> None:
    canvas = bench.pane.canvas
    for key, first in (("price", ["Go to its lines", "Play from here"]), ("signed", ["Go to its lines"])):
        canvas.menu_wanted.emit(key, canvas.mapToGlobal(canvas.rect().center()))
        menu = next(menu for menu in bench.pane.findChildren(QMenu) if menu.isVisible())
        words = [action.text() for action in menu.actions() if action.text()]
        assert words == [*first, "Show the whole graph", "Drawing (SVG)…", "Picture (PNG)…"]
        menu.close()
        qtbot.wait(1)


def test_it_is_all_in_russian_and_nothing_is_cut_at_any_size(make_bench: MakeBench) -> None:
    bench = make_bench(language="ru", scheme="dark")
    names = ("opening", "price", "signed", "parted", "SVG", "PNG", "Enter", "Ctrl")
    assert latin_words(bench.pane, *names) == []
    for scale in (100, 150):
        bench.desk.theme.choose(scale=scale)
        for width in (380, 524):
            bench.pane.resize(width, 470)
            assert clipped(bench.pane) == []
    bench.desk.language.choose("en")
    assert bench.pane.summary == "2 scenes, 2 endings"

"""The view of a graph: keys and mouse, what stays where it was, what is told."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.theme import Theme
from simulator.desktop.workshop.graph.canvas import GraphCanvas
from simulator.desktop.workshop.graph.drawing import draw
from simulator.desktop.workshop.graph.marks import Heat, Marks
from simulator.desktop.workshop.graph.view import LARGEST
from simulator.desktop.workshop.graph.words import Spoken
from simulator.workshop.reach import Worth
from tests.workshop.stories import random_story, story

SMALL = story("a > b c", "b > d", "c > d gone", "d > END a", "far > b")
LARGE = random_story(120, 3, 4, reach=12)
Key = Qt.Key


@pytest.fixture
def canvas(theme: Theme, qtbot: QtBot) -> GraphCanvas:
    made = GraphCanvas(theme)
    qtbot.addWidget(made)
    made.resize(500, 500)
    made.show()
    made.show_drawing(draw(SMALL))
    return made


def press(canvas: GraphCanvas, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(canvas, key)


def place(canvas: GraphCanvas, key: str) -> QPoint:
    assert canvas.drawing is not None
    node = canvas.drawing.nodes[key]
    return canvas.mapFromScene(QPointF(node.x, node.y))


def test_the_keyboard_goes_along_the_lines_and_opens_where_it_stands(canvas: GraphCanvas) -> None:
    canvas.setFocus()
    assert canvas.marks.chosen == "a"
    opened: list[str] = []
    canvas.opened.connect(opened.append)
    press(canvas, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert opened == ["d"]
    press(canvas, Key.Key_End, Key.Key_Return, Key.Key_Home, Key.Key_Return)
    assert opened == ["d", "END", "a"]
    press(canvas, Key.Key_Up)
    assert canvas.marks.chosen == "a"


def test_what_the_keyboard_stands_on_is_told(canvas: GraphCanvas) -> None:
    canvas.setFocus()
    press(canvas, Key.Key_Down, Key.Key_Down)
    assert "d · Bargaining · line 1" in canvas.accessibleDescription()
    assert "to_end → END" in canvas.accessibleDescription()


def test_a_click_stands_on_a_node_and_a_double_click_opens_it(canvas: GraphCanvas) -> None:
    opened: list[str] = []
    canvas.opened.connect(opened.append)
    view, left = canvas.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(view, left, pos=place(canvas, "b"))
    assert canvas.marks.chosen == "b"
    assert opened == []
    QTest.mouseDClick(view, left, pos=place(canvas, "c"))
    assert opened == ["c"]
    # A push of the graph chooses nothing.
    start = place(canvas, "d")
    QTest.mousePress(view, left, pos=start)
    QTest.mouseMove(view, start + QPoint(0, 60))
    QTest.mouseRelease(view, left, pos=start + QPoint(0, 60))
    assert canvas.marks.chosen == "c"


def test_the_wheel_with_ctrl_keeps_what_is_under_the_pointer(canvas: GraphCanvas) -> None:
    canvas.show_drawing(draw(LARGE))
    at = QPoint(170, 210)
    under = canvas.mapToScene(at)
    turn = QWheelEvent(
        QPointF(at), QPointF(canvas.mapToGlobal(at)), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    before = canvas.size_now
    QApplication.sendEvent(canvas.viewport(), turn)
    assert canvas.size_now > before
    after = canvas.mapToScene(at)
    assert abs(after.x() - under.x()) < 2
    assert abs(after.y() - under.y()) < 2


def test_all_of_it_can_be_seen_and_nothing_grows_without_end(canvas: GraphCanvas) -> None:
    canvas.show_drawing(drawing := draw(LARGE))
    assert canvas.overview.isVisible()
    canvas.fit()
    assert canvas.seen.contains(drawing.area)
    assert not canvas.overview.isVisible()
    for _ in range(30):
        canvas.zoom(2)
    assert canvas.size_now == pytest.approx(LARGEST)
    for _ in range(60):
        canvas.zoom(0.5)
    assert canvas.seen.contains(drawing.area)


def test_a_click_into_the_corner_goes_there(canvas: GraphCanvas) -> None:
    canvas.show_drawing(drawing := draw(LARGE))
    corner = canvas.overview.rect().bottomRight() - QPoint(8, 8)
    QTest.mouseClick(canvas.overview, Qt.MouseButton.LeftButton, pos=corner)
    assert canvas.seen.bottom() >= drawing.area.bottom()


def test_one_goes_on_looking_at_the_same_place_when_the_text_changes(canvas: GraphCanvas) -> None:
    canvas.show_drawing(draw(LARGE))
    canvas.zoom(1.5)
    canvas.stand_on("s60", tell=True)
    before, size = place(canvas, "s60"), canvas.size_now
    ways = tuple(way for way in LARGE.ways if way.scene != "s10")
    changed = draw(type(LARGE)(LARGE.id, LARGE.first, LARGE.stops, ways, None))
    canvas.show_drawing(changed)
    assert canvas.size_now == size
    assert (place(canvas, "s60") - before).manhattanLength() <= 3
    assert canvas.marks.chosen == "s60"


def test_every_size_is_painted_with_everything_that_can_be_marked(canvas: GraphCanvas) -> None:
    worth = {"END": Worth((40, 60), (30, 70), (55, 52), True)}
    heat = Heat({("a", "b"): (3, 0.75), ("a", "c"): (1, 0.25)}, {"a": 4, "b": 3, "END": 1})
    pictures = set()
    for marks in (
        Marks(), Marks(current="b"), Marks(walked=frozenset({("a", "b"), ("b", "d")})), Marks(labels=True),
        Marks(worth=worth), Marks(worth={}), Marks(heat=heat),
    ):  # fmt: skip
        canvas.show_marks(marks, Spoken())
        pictures.add(bytes(canvas.viewport().grab().toImage().constBits()))
    assert len(pictures) == 7, "each mark is seen"
    for size in (0.1, 0.35, 0.7, 2.5):
        canvas.zoom(size / canvas.size_now)
        canvas.viewport().grab()


def test_the_tip_tells_scores_replies_and_where_people_went(canvas: GraphCanvas) -> None:
    worth = {"END": Worth((40, 60), (30, 70), (55, 52), True)}
    canvas.show_marks(Marks(worth=worth), Spoken({("a", "to_b"): "Good <b>morning</b>."}, "Victor Hale"))
    told = canvas.words_at(place(canvas, "END"))
    assert "Client 40 to 60, company 30 to 70" in told
    assert "Victor Hale" in told
    assert "to_b: Good <b>morning</b>. → b" in canvas.words_at(place(canvas, "a"))
    canvas.show_marks(Marks(worth={}), Spoken())
    assert "cannot end here" in canvas.words_at(place(canvas, "END"))
    canvas.show_marks(Marks(), Spoken())
    assert "not worked out" in canvas.words_at(place(canvas, "END"))
    canvas.show_marks(Marks(heat=Heat({("a", "b"): (3, 0.75)}, {"a": 4})), Spoken())
    assert "4 times" in canvas.words_at(place(canvas, "a"))
    line = canvas.drawing.lines["a", "b"] if canvas.drawing else None
    assert line is not None
    middle = canvas.mapFromScene(QPointF(*line.trace[len(line.trace) // 2]))
    assert "3 times · 75%" in canvas.words_at(middle)
    assert canvas.words_at(QPoint(1, 1)) == ""

"""The timeline of decisions: picked by mouse and arrows, read out, never overlapping itself."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.analysis.review import Mark
from simulator.desktop.practice.debrief.timeline import DecisionTimeline
from simulator.desktop.practice.debrief.timeline_paint import chart_of
from simulator.desktop.practice.debrief.timeline_view import Moment, TimelineView, timeline_view
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from tests.desktop.acting import click, press
from tests.desktop.practice.dealing import DealDesk
from tests.desktop.practice.debrief.tabs.conftest import VOID, debriefed

SCORES = ((52, 61), (59, 63), (62, 60), (66, 53), (71, 48))
MARKS: tuple[Mark | None, ...] = ("solid", "strong", "mixed", "blunder", "inaccuracy")


def _view(count: int = 5) -> TimelineView:
    moments = (
        Moment(number + 1, *SCORES[number % len(SCORES)], MARKS[number % len(MARKS)])
        for number in range(count)
    )
    return TimelineView((50, 62), tuple(moments))


@pytest.fixture
def timeline(theme: Theme, qtbot: QtBot) -> DecisionTimeline:
    shown = DecisionTimeline(theme)
    qtbot.addWidget(shown)
    shown.resize(600, shown.sizeHint().height())
    shown.show_timeline(_view())
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    shown.setFocus()
    return shown


def test_the_axis_holds_every_score_and_is_never_too_narrow() -> None:
    assert _view().span == (40, 80)
    assert TimelineView((50, 50)).span == (40, 80)
    assert TimelineView((97, 99), (Moment(1, 100, 98),)).span == (60, 100)
    assert TimelineView((50, 50), (Moment(1, 0, 100),)).span == (0, 100)
    assert TimelineView((50, 50), (Moment(1, 0, 100),)).ticks == (0, 50, 100)


def test_a_click_picks_the_decision_under_it(timeline: DecisionTimeline, qtbot: QtBot) -> None:
    chart = timeline.chart
    assert chart is not None
    with qtbot.waitSignal(timeline.picked) as told:
        click(timeline, QPoint(int(chart.x(4)), 20))
    assert told.args == [4]
    assert timeline.number == 4


def test_the_opening_is_no_decision(timeline: DecisionTimeline) -> None:
    chart = timeline.chart
    assert chart is not None
    click(timeline, QPoint(int(chart.x(0)), 60))
    assert timeline.number is None


def test_arrows_go_from_decision_to_decision_and_enter_opens_one(
    timeline: DecisionTimeline, qtbot: QtBot
) -> None:
    picked: list[int] = []
    timeline.picked.connect(picked.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Home):
        press(key)
    assert picked == [1, 2, 1, 5, 1]
    press(Qt.Key.Key_Left)
    assert picked[-1] == 1
    with qtbot.waitSignal(timeline.opened) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [1]


def test_what_is_picked_elsewhere_is_not_told_again(timeline: DecisionTimeline) -> None:
    picked: list[int] = []
    timeline.picked.connect(picked.append)
    before = timeline.grab().toImage()
    timeline.select_decision(4)
    assert picked == []
    assert timeline.grab().toImage() != before
    assert timeline.accessibleDescription() == "Decision 4 of 5: client 66, company 53. Blunder."


def test_the_whole_is_read_out_in_the_language_in_force(timeline: DecisionTimeline) -> None:
    assert timeline.accessibleName() == (
        "Timeline of the decisions. Client from 50 to 71, company from 62 to 48. "
        "2: strong, 3: mixed, 4: blunder, 5: inaccuracy."
    )
    language = Language("ru")
    timeline.retranslate()
    name = timeline.accessibleName()
    language.close()
    assert "4: промах" in name


@pytest.mark.parametrize("scale", [90, 100, 150])
@pytest.mark.parametrize("count", [1, 5, 12, 30])
def test_marks_stand_apart_and_everything_inside(count: int, scale: int, theme: Theme) -> None:
    theme.choose(scale=scale)
    size = QSizeF(600, theme.px(136))
    chart = chart_of(theme, _view(count), size)
    assert 2 * chart.mark <= chart.pitch
    assert chart.middle - chart.mark >= 0
    assert chart.middle + chart.mark < chart.plot.top()
    widest = QFontMetricsF(theme.font("smallB")).horizontalAdvance("100")
    assert chart.plot.right() + 10 + widest <= size.width()
    assert chart.plot.bottom() < size.height()
    height = QFontMetricsF(theme.font("caption")).height()
    ticks = [chart.y(tick) for tick in chart.view.ticks]
    assert all(upper - lower >= height for upper, lower in pairwise(ticks))


def test_the_two_lines_are_told_apart_without_colours(timeline: DecisionTimeline) -> None:
    image = timeline.grab().toImage()
    image.convertTo(image.Format.Format_Grayscale8)
    swapped = tuple(Moment(one.number, one.company, one.client, one.mark) for one in _view().moments)
    timeline.show_timeline(TimelineView((62, 50), swapped))
    other = timeline.grab().toImage()
    other.convertTo(other.Format.Format_Grayscale8)
    assert image != other


def test_a_finished_attempt_becomes_a_timeline(deal_desk: DealDesk) -> None:
    session, found = debriefed(deal_desk(), *VOID)
    view = timeline_view(found)
    assert len(view.moments) == len(VOID)
    last = view.moments[-1]
    assert (last.client, last.company) == session.attempt.state.shown
    assert [one.mark for one in view.moments] == [row.mark for row in found.decisions]


def test_the_timeline_is_one_stop_of_the_keyboard(timeline: DecisionTimeline) -> None:
    assert QApplication.focusWidget() is timeline
    assert timeline.focusPolicy() & Qt.FocusPolicy.TabFocus

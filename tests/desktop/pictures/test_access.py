"""What who does not see or point finds in every state: names, values, ways, focus, nothing that moves."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from simulator.desktop.practice.table.clock_view import ClockView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import RING, Overlay
from tests.desktop.acting import press
from tests.desktop.pictures.compare import difference, pixels
from tests.desktop.pictures.stage import Stage
from tests.desktop.pictures.states import STATES
from tests.desktop.pictures.taking import SIZES, standing, states
from tests.desktop.test_accessibility import _around

SIZE = SIZES[0]
PLAIN = [page for page in STATES if page not in ("table-layers", "layers")]
"""The pages with nothing laid over them."""


@pytest.mark.parametrize("page", PLAIN)
def test_f6_comes_by_every_region(page: str, theme: Theme, tmp_path: Path) -> None:
    missed: dict[str, list[str]] = {}
    with standing(theme, tmp_path, "en") as stage:
        for name in states(stage, page, SIZE):
            if any(layer.isVisible() for layer in stage.window.findChildren(Overlay)):
                continue
            regions = [region for region in _regions(stage) if any(map(_is_stop, _with_parts(region)))]
            seen = []
            for _ in range(len(regions) + 2):
                press(Qt.Key.Key_F6, QApplication.focusWidget() or stage.window)
                seen.append(QApplication.focusWidget())
            left = [region for region in regions if not any(_holds(region, here) for here in seen)]
            if left:
                missed[name] = [type(region).__name__ for region in left]
    assert missed == {}


def _regions(stage: Stage) -> tuple[QWidget, ...]:
    window = stage.window
    if window.stack.currentWidget() is window.table:
        parts = window.table.parts
        reply = parts.closing if parts.over else parts.forecast if parts.asking else parts.choices
        return reply, parts.transcript, parts.right.phone, parts.right.deal, parts.client, parts.top
    own: tuple[QWidget, ...] = getattr(window.stack.currentWidget(), "regions", ())
    return *own, window.rail


def _with_parts(region: QWidget) -> tuple[QWidget, ...]:
    return region, *region.findChildren(QWidget)


def _is_stop(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isEnabled() and part.isVisible()


def _holds(region: QWidget, part: QWidget | None) -> bool:
    return part is not None and (region is part or region.isAncestorOf(part))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", STATES)
def test_the_focus_is_seen_on_every_kind_of_control(
    page: str, scheme: str, theme: Theme, tmp_path: Path
) -> None:
    theme.choose(scheme="dark" if scheme == "dark" else "light")
    unseen: list[str] = []
    known: set[type[QWidget]] = set()
    with standing(theme, tmp_path, "en") as stage:
        for name in states(stage, page, SIZE):
            stops = [part for part in stage.window.findChildren(QWidget) if _is_stop(part)]
            top = next((layer for layer in stage.window.findChildren(Overlay) if layer.isVisible()), None)
            stops = [part for part in stops if (top is None or top.isAncestorOf(part)) and _here(part)]
            for part in stops:
                if type(part) in known or len(stops) < 2:
                    continue
                known.add(type(part))
                other = next(one for one in stops if one is not part)
                if not _changes(stage, part, other):
                    unseen.append(f"{name}: {_around(part)}")
    assert unseen == []


def _here(part: QWidget) -> bool:
    """Whether a part is not a piece of a composed control, and not scrolled out of sight."""
    proxy = part.focusProxy()
    return proxy is None and not part.visibleRegion().isEmpty() and part.window().isActiveWindow()


def _changes(stage: Stage, part: QWidget, other: QWidget) -> bool:
    """Whether a part looks otherwise with the focus than without it."""
    part.setFocus(Qt.FocusReason.TabFocusReason)
    stage.settle()
    with_focus = _around_of(stage, part)
    if not part.hasFocus():
        return True  # it hands the focus on to what it holds
    other.setFocus(Qt.FocusReason.TabFocusReason)
    stage.settle()
    return difference(pixels(with_focus), pixels(_around_of(stage, part))).told


def _around_of(stage: Stage, part: QWidget) -> QImage:
    place = QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())
    return stage.picture().copy(place.adjusted(-RING, -RING, RING, RING))


@pytest.mark.parametrize("page", STATES)
def test_with_reduced_motion_nothing_moves_but_the_clock(page: str, theme: Theme, tmp_path: Path) -> None:
    theme.choose(reduced_motion=True)
    moving: dict[str, list[str]] = {}
    with standing(theme, tmp_path, "en") as stage:
        for name in states(stage, page, SIZE):
            found = [
                _owner(one)
                for one in stage.window.findChildren(QAbstractAnimation)
                if one.state() is QAbstractAnimation.State.Running
            ]
            found += [
                _owner(timer)
                for timer in stage.window.findChildren(QTimer)
                if timer.isActive() and not timer.isSingleShot() and not isinstance(timer.parent(), ClockView)
            ]
            if found:
                moving[name] = found
    assert moving == {}


def _owner(thing: QAbstractAnimation | QTimer) -> str:
    return f"{type(thing).__name__} of {type(thing.parent()).__name__}"


def test_what_a_picture_shows_is_told_in_a_table_or_in_words(theme: Theme, tmp_path: Path) -> None:
    with standing(theme, tmp_path, "en") as stage:
        names = iter(states(stage, "debrief", SIZE))
        while next(names) != "map-table":
            pass
        parts = stage.window.debrief.parts
        endings = parts.map.table.endings
        told = {
            tuple(str(endings.index(row, column).data()) for column in (1, 2))
            for row in range(endings.rowCount())
        }
        view = stage.window.debrief.view
        assert view is not None
        assert ("76", "43") in told, "the scores of this attempt"
        assert parts.decisions.timeline.accessibleName()
        listed = [item.accessibleName() for item in parts.decisions.list.findChildren(QWidget)]
        for line in view.decisions:
            assert any(line.made.text[:20] in words for words in listed), line.made.text

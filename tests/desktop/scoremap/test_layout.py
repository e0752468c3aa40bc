from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from simulator.desktop.scoremap.layout import Layout, frontier_corners, lay_out, radius
from simulator.desktop.scoremap.view import LAYERS, MapView, Rewards, Says, Spot
from simulator.desktop.text import Code, Language
from simulator.desktop.theme import Theme
from tests.desktop.scoremap.material import REWARDED, view

ALL = frozenset(LAYERS)
SIZES = [(578, 600), (520, 420), (420, 380)]
REGIONS = {"shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal"}


def collisions(layout: Layout) -> list[tuple[str, str]]:
    """Labels that cover one another."""
    pairs = combinations(layout.labels, 2)
    return [(one.name, other.name) for one, other in pairs if one.area.intersects(other.area)]


def outside(layout: Layout, theme: Theme) -> list[str]:
    """Labels that leave the plot, or whose words need more room than they have."""
    found = []
    for label in layout.labels:
        widths = [QFontMetricsF(theme.font(line.role)).horizontalAdvance(line.text) for line in label.lines]
        heights = [QFontMetricsF(theme.font(line.role)).height() for line in label.lines]
        fits = max(widths) <= label.area.width() and sum(heights) <= label.area.height() + 0.01
        if not fits or not layout.frame.plot.contains(label.area):
            found.append(label.name)
    return found


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("scale", [90, 100, 130, 150])
@pytest.mark.parametrize("code", ["en", "ru"])
def test_no_words_are_cut_off_or_cover_others(
    code: Code, scale: int, size: tuple[int, int], theme: Theme
) -> None:
    language = Language(code)
    theme.choose(scale=scale)
    layout = lay_out(theme, view(), QSizeF(*size), ALL)
    language.close()
    assert collisions(layout) == []
    assert outside(layout, theme) == []
    names = {label.name for label in layout.labels}
    assert {"you", "gap client", "gap company", "mark 4", "says", "rewards"} <= names


@pytest.mark.parametrize("code", ["en", "ru"])
def test_every_region_is_named_inside_itself(code: Code, theme: Theme) -> None:
    language = Language(code)
    layout = lay_out(theme, view(), QSizeF(578, 600), ALL)
    language.close()
    frame = layout.frame
    areas = {label.name: label.area for label in layout.labels if label.name in REGIONS}
    assert set(areas) == REGIONS
    assert frame.area((60, 100), (60, 100)).contains(areas["shared_win"])
    assert frame.area((60, 100), (0, 60)).contains(areas["bought_smile"])
    assert frame.area((0, 60), (60, 100)).contains(areas["squeezed_lemon"])
    assert frame.area((0, 60), (0, 60)).contains(areas["nobodys_deal"])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    client=st.integers(0, 100),
    company=st.integers(0, 100),
    floor=st.sampled_from([40, 60, 80, 97]),
    thresholds=st.sampled_from([(60, 60), (70, 50), (85, 85)]),
    area=st.booleans(),
    state=st.sampled_from(["ready", "thinking", "none"]),
)
def test_wherever_an_attempt_ends_the_words_find_room(
    theme: Theme, client: int, company: int, floor: int, thresholds: tuple[int, int], area: bool, state: str
) -> None:
    changes: dict[str, Any] = {"rewards": Rewards(REWARDED if area else REWARDED[:5], area)}
    if state != "ready":
        changes = {"frontier": (), "endings": (), "rewards": None}
    made = view(
        you=Spot("you", client, company, "You", number=3),
        thresholds=thresholds,
        state=state,
        note="This scenario has one ending." if state == "none" else "",
        says=Says(floor, "“The client comes first.”"),
        **changes,
    )
    layout = lay_out(theme, made, QSizeF(578, 560), ALL)
    assert collisions(layout) == []
    assert outside(layout, theme) == []


def test_the_words_beside_a_point_leave_the_point_free(theme: Theme) -> None:
    made = view()
    layout = lay_out(theme, made, QSizeF(578, 600), ALL)
    assert made.you is not None
    for spot in (made.you, *made.path, *made.attempts):
        reach = radius(theme, spot.kind, layout.frame)
        centre = layout.frame.place(*spot.point)
        disc = QRectF(centre - QPointF(reach, reach), centre + QPointF(reach, reach))
        assert [label.name for label in layout.labels if label.area.intersects(disc)] == []


def test_a_layer_that_is_hidden_has_no_words(theme: Theme) -> None:
    layout = lay_out(theme, view(), QSizeF(578, 600), ALL - {"says", "rewards"})
    assert {"says", "rewards"}.isdisjoint(label.name for label in layout.labels)


def test_between_two_efficient_endings_the_frontier_is_a_step() -> None:
    assert frontier_corners([(20, 90), (50, 70)]) == [(0, 90), (20, 90), (20, 70), (50, 70), (50, 0)]
    assert frontier_corners([]) == []


def _words(layout: Layout, name: str) -> list[str]:
    return [line.text for label in layout.labels if label.name == name for line in label.lines]


def test_the_gap_lines_say_what_was_left(theme: Theme) -> None:
    layout = lay_out(theme, view(), QSizeF(578, 600), ALL)
    assert _words(layout, "gap company") == ["+22"]
    assert _words(layout, "gap client") == ["+9"]


def test_on_the_frontier_nothing_was_left(theme: Theme) -> None:
    made = view(you=Spot("you", 71, 70, "You", number=3))
    layout = lay_out(theme, made, QSizeF(578, 600), ALL)
    assert made.nothing_left
    assert "Nothing left on the table" in _words(layout, "you")
    assert not _words(layout, "gap client") + _words(layout, "gap company")


def test_without_a_frontier_nobody_says_that_nothing_was_left(theme: Theme) -> None:
    made: MapView = view(frontier=(), endings=(), rewards=None, state="thinking", step=1)
    layout = lay_out(theme, made, QSizeF(578, 600), ALL)
    assert not made.nothing_left
    assert len(_words(layout, "you")) == 1
    steps = _words(layout, "state")[-3:]
    assert [step[0] for step in steps] == ["●", "◉", "○"]


def test_a_small_map_keeps_the_point_and_leaves_the_marks_out(theme: Theme) -> None:
    layout = lay_out(theme, view(), QSizeF(230, 200), ALL)
    names = [label.name for label in layout.labels]
    assert "you" in names
    assert not [name for name in names if name.startswith("mark")]
    assert outside(layout, theme) == []

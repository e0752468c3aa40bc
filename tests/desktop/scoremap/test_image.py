import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage

from simulator.desktop.scoremap import Rewards, Spot, map_image
from simulator.desktop.scoremap.frame import frame_of
from simulator.desktop.theme import Theme
from tests.desktop.scoremap.material import REWARDED, view

SIZE = QSize(578, 640)


def _grey(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def test_a_picture_is_as_large_as_asked_and_always_the_same(theme: Theme) -> None:
    image = map_image(theme, view(), SIZE, 2.0)
    assert (image.width(), image.height()) == (1156, 1280)
    assert image == map_image(theme, view(), SIZE, 2.0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_layer_can_be_seen_without_colours(theme: Theme, scheme: str) -> None:
    theme.choose(scheme="dark" if scheme == "dark" else "light")
    whole = _grey(map_image(theme, view(), SIZE, 1.0))
    for changes in (
        {"says": None},
        {"rewards": None},
        {"rewards": Rewards(REWARDED[:4], area=False)},
        {"endings": ()},
        {"attempts": ()},
        {"path": ()},
        {"density": tuple(tuple(range(10)) for _ in range(10))},
        {"you": Spot("you", 71, 48, "You", number=3, signed=False)},
        {"thresholds": (50, 50)},
    ):
        assert _grey(map_image(theme, view(**changes), SIZE, 1.0)) != whole, changes


def test_a_higher_frontier_leaves_less_unreachable_ground(theme: Theme) -> None:
    bare = {"endings": (), "attempts": (), "path": (), "you": None, "says": None, "rewards": None}
    image = map_image(theme, view(**bare), SIZE, 1.0)
    ground, reachable = theme.color("canvas"), theme.color("surface")
    frame = frame_of(theme, QSizeF(SIZE))
    plot = frame.plot
    inside = image.pixelColor(
        int(plot.left() + plot.width() * 0.3), int(plot.bottom() - plot.height() * 0.33)
    )
    beyond = image.pixelColor(int(plot.left() + plot.width() * 0.93), int(plot.top() + plot.height() * 0.13))
    assert inside == reachable
    assert beyond == ground

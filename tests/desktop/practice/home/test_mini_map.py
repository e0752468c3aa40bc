from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from simulator.desktop.practice.home.cards import Scores
from simulator.desktop.practice.home.mini_map import HEIGHT, WIDTH, MiniMaps, place_of
from simulator.desktop.theme import Theme

AREA = QRectF(0, 0, WIDTH, HEIGHT)


def _drawn(maps: MiniMaps, results: tuple[Scores, ...]) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    maps.draw(painter, QPointF(0, 0), results, (60, 60))
    painter.end()
    return image


def test_the_client_goes_to_the_right_the_company_up_and_all_of_it_stays_inside() -> None:
    low, high = place_of(AREA, (0, 0)), place_of(AREA, (100, 100))
    assert low.x() < high.x()
    assert low.y() > high.y()
    assert AREA.adjusted(3, 3, -3, -3).contains(low)
    assert AREA.adjusted(3, 3, -3, -3).contains(high)


def test_the_newest_is_filled_and_the_others_are_rings(theme: Theme) -> None:
    image = _drawn(MiniMaps(theme), ((90, 20), (10, 80), (30, 30)))
    ink = theme.color("ink")
    newest, older = place_of(AREA, (90, 20)).toPoint(), place_of(AREA, (10, 80)).toPoint()
    assert abs(image.pixelColor(newest).lightness() - ink.lightness()) < 40
    assert image.pixelColor(older).lightness() > 150


def test_it_follows_the_colours(theme: Theme) -> None:
    maps = MiniMaps(theme)
    before = _drawn(maps, ((50, 50),))
    assert _drawn(maps, ((50, 50),)) == before
    theme.choose(scheme="dark")
    assert _drawn(maps, ((50, 50),)) != before

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from simulator.desktop.portraits import EXPRESSIONS, Face, Portraits, PortraitView, paint_face
from simulator.desktop.theme import Look, Theme


def _drawn(expression: str, crop: str = "card", dark: bool = False) -> QImage:
    image = QImage(120, 142, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    area = QRectF(0, 0, 120, 142)
    paint_face(painter, area, Face.of("marsh", ""), EXPRESSIONS[expression], dark=dark, crop=crop)  # type: ignore[arg-type]
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
def test_seven_expressions_are_seven_pictures() -> None:
    images = [_drawn(name) for name in EXPRESSIONS]
    assert all(a != b for place, a in enumerate(images) for b in images[place + 1 :])


@pytest.mark.usefixtures("qapp")
def test_the_dark_theme_keeps_the_person_and_changes_the_ground() -> None:
    light, dark = _drawn("calm"), _drawn("calm", dark=True)
    assert light.pixelColor(60, 66) == dark.pixelColor(60, 66)
    assert light.pixelColor(3, 3).lightness() > 200 > 100 > dark.pixelColor(3, 3).lightness()


@pytest.mark.usefixtures("qapp")
def test_a_disc_has_no_corners() -> None:
    assert _drawn("calm", "disc").pixelColor(1, 1).alpha() == 0


@pytest.mark.usefixtures("qapp")
def test_a_drawn_picture_is_kept_and_looks_the_same_when_drawn_again() -> None:
    kept = Portraits()
    images = []
    for _ in range(2):
        image = QImage(64, 64, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        kept.paint(painter, QRectF(0, 0, 64, 64), Face(), "mixed", dark=False, crop="disc")
        painter.end()
        images.append(image)
    assert images[0] == images[1]


@pytest.mark.parametrize("reduced", [False, True])
def test_a_view_turns_to_the_mood_and_says_it(qtbot: QtBot, reduced: bool) -> None:
    view = PortraitView(Theme(Look(reduced_motion=reduced)))
    qtbot.addWidget(view)
    view.show_person("marsh", "elena", "Elena Marsh")
    view.resize(262, 288)
    view.show()
    view.show_mood("guarded", "Elena Marsh, guarded")
    assert view.expression == "suspicious"
    assert view.accessibleName() == "Elena Marsh, guarded"

"""What is made of the guide: one page that needs nothing beside it, and pictures of few colours."""

import re

import pytest
from PySide6.QtGui import QImage, qRgb
from PySide6.QtWidgets import QApplication

from simulator.desktop.help.guide import GUIDE, read_guide
from simulator.desktop.text import Code
from simulator.desktop.text.language import LANGUAGES
from tools.guide import whole_page
from tools.guide_pictures import PICTURES, SIZE, WIDTH, studio
from tools.palette import COLOURS, with_palette


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_every_chapter_and_needs_nothing_beside_it(language: Code, qapp: QApplication) -> None:
    assert qapp is not None
    page = whole_page(language).replace("\u00a0", " ")
    for chapter in read_guide(language):
        assert f'<h1 id="{chapter.id}">{chapter.title}</h1>' in page
        assert all(f'<h2 id="{chapter.id}-{anchor}">' in page for anchor, _ in chapter.headings)
    sources = re.findall(r'src="([^"]{0,22})', page)
    assert len(sources) == len(PICTURES)
    assert set(sources) == {"data:image/png;base64,"}
    assert "http" not in page
    assert "{#" not in page
    assert "**" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_of_the_page_leads_somewhere_on_it(language: Code, qapp: QApplication) -> None:
    assert qapp is not None
    page = whole_page(language)
    anchors = re.findall(r' id="([\w-]+)"', page)
    assert len(anchors) == len(set(anchors))
    links = re.findall(r'href="([^"]*)"', page)
    assert len(links) > 12
    assert {link.removeprefix("#") for link in links} <= set(anchors)


def test_a_picture_of_few_colours_keeps_them() -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(qRgb(245, 243, 238))
    image.setPixel(7, 5, qRgb(200, 10, 10))
    made = with_palette(image)
    assert made.colorCount() == 2
    assert made.pixel(7, 5) == image.pixel(7, 5)
    assert made.pixel(0, 0) == image.pixel(0, 0)


def test_a_picture_of_many_colours_comes_near_them() -> None:
    image = QImage(256, 64, QImage.Format.Format_RGB32)
    for x in range(256):
        for y in range(64):
            image.setPixel(x, y, qRgb(x, 4 * y, 128))
    made = with_palette(image)
    assert made.colorCount() == COLOURS
    near = [abs((made.pixel(x, y) >> 16 & 255) - x) for x in range(256) for y in range(64)]
    assert max(near) < 32


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_kept_pictures_are_as_wide_as_they_should_be_and_of_few_colours(language: Code) -> None:
    for name in PICTURES:
        picture = QImage(str(GUIDE / "pictures" / language / f"{name}.png"))
        assert not picture.isNull(), name
        assert 200 < picture.width() <= WIDTH, name
        assert 0 < picture.colorCount() <= COLOURS, name


def test_a_picture_is_taken_of_the_real_page_in_its_language(qapp: QApplication) -> None:
    assert qapp is not None
    taken = {}
    for language in LANGUAGES:
        with studio(language) as made:
            taken[language] = PICTURES["briefing"](made)
            assert made.window.briefing.isVisible()
    for picture in taken.values():
        assert (picture.width(), picture.height()) == (WIDTH, round(SIZE[1] * WIDTH / SIZE[0]))
    assert taken["en"] != taken["ru"]
    assert with_palette(taken["en"]).colorCount() > 100

"""The portrait maker: a face from words, named, saved and used in the open file."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.portraits import EXPRESSIONS, Face, people
from simulator.desktop.widgets import Overlay
from simulator.desktop.workshop.portrait import PortraitPane
from simulator.desktop.workshop.portrait.options import GROUPS, name_in, names_of, surprise, value_of
from simulator.desktop.workshop.portrait.readable import reads
from simulator.desktop.workshop.portrait.words import feature_word, option_word
from simulator.desktop.workshop.work import Work
from simulator.scenario.checks import features
from simulator.scenario.library import SHIPPED, Library
from simulator.scenario.model import Scenario
from simulator.scenario.portraits import own_portraits
from tests.desktop.acting import click, press

Open = Callable[..., tuple[PortraitPane, Work]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A person's folder with a copy of the warm-up."""
    own = tmp_path / "scenarios"
    own.mkdir()
    text = (SHIPPED / "warm-up.yaml").read_text(encoding="utf-8").replace("id: warm-up", "id: my-first", 1)
    (own / "my-first.yaml").write_text(text, encoding="utf-8")
    (own / "directors").mkdir()
    shutil.copy(SHIPPED / "directors" / "straight.yaml", own / "directors" / "straight.yaml")
    return own


@pytest.fixture
def desk(make_desk: Callable[..., Desk], folder: Path) -> Desk:
    return make_desk(library=Library.shipped(folder), history=False)


@pytest.fixture
def opened(desk: Desk, folder: Path, qtbot: QtBot) -> Iterator[Open]:
    """Opens a file, and the maker with its face."""
    works: list[Work] = []

    def make(name: str = "my-first.yaml", chance: int = 7) -> tuple[PortraitPane, Work]:
        work = Work(desk.library.folders)
        works.append(work)
        with qtbot.waitSignal(work.mended):
            work.open(folder / name)
        pane = PortraitPane(desk, work, chance=lambda: chance)
        qtbot.addWidget(pane)
        pane.begin_with_file()
        pane.show()
        return pane, work

    yield make
    for work in works:
        work.stop()


def test_every_feature_of_the_format_can_be_chosen_in_words() -> None:
    offered = {feature for _, group in GROUPS for feature in group}
    assert offered | set(features.TRUTHS) == set(features.KNOWN)
    for feature in offered:
        words = [option_word(feature, name) for name in names_of(feature)]
        assert len(set(words)) == len(words) > 1
        assert feature_word(feature)


def test_whatever_is_offered_can_be_drawn_and_is_found_again() -> None:
    for _, group in GROUPS:
        for feature in group:
            for name in names_of(feature):
                face = Face.of({feature: value_of(feature, name)}, "seed")
                assert getattr(face, feature) == value_of(feature, name)
                assert name_in(face, feature) == name


def test_a_surprise_is_the_same_for_its_number() -> None:
    assert surprise(12) == surprise(12)
    assert len({surprise(seed) for seed in range(1, 30)}) == 29
    assert name_in(surprise(12), "style") in names_of("style")


def test_everybody_who_ships_reads_well() -> None:
    for name in people():
        assert all(one.well for one in reads(Face.of(name, name))), name


def test_brows_that_vanish_in_the_skin_are_told() -> None:
    faint = Face.of({"skin": "umber", "hair": "copper"}, "x")
    assert [one.part for one in reads(faint) if not one.well] == ["brows"]


def test_it_begins_with_the_face_of_the_file(opened: Open) -> None:
    pane, work = opened()
    assert work.good is not None
    assert isinstance(work.good.value, Scenario)
    assert pane.face == Face.of(work.good.value.client.portrait, work.good.value.id)
    assert not pane.undo_button.isEnabled()


def test_a_word_picked_by_keyboard_changes_the_face_at_once(opened: Open) -> None:
    pane, _ = opened()
    before = pane.face
    field = pane.form.fields["glasses"]
    field.setFocus()
    press(Qt.Key.Key_End, field)
    assert pane.face.glasses == "rect" != before.glasses
    assert pane.preview.card.pixmap().toImage() != QWidget().grab().toImage()
    press(Qt.Key.Key_Z, pane, Qt.KeyboardModifier.ControlModifier)
    assert pane.face == before
    assert field.value == before.glasses
    press(Qt.Key.Key_Y, pane, Qt.KeyboardModifier.ControlModifier)
    assert pane.face.glasses == "rect"


def test_the_number_of_a_surprise_is_shown_and_may_be_typed(opened: Open) -> None:
    pane, _ = opened(chance=42)
    pane.surprise_button.click()
    assert pane.seed.value() == 42
    assert pane.face == surprise(42)
    pane.seed.setValue(9)
    assert pane.face == surprise(9)


def test_all_seven_expressions_are_seen_and_the_one_pressed_is_large(opened: Open) -> None:
    pane, _ = opened()
    assert tuple(pane.preview.buttons) == tuple(EXPRESSIONS)
    before = pane.preview.card.pixmap().toImage()
    click(pane.preview.buttons["surprised"])
    assert pane.preview.expression == "surprised"
    assert "Surprised" in pane.preview.card.accessibleName()
    assert pane.preview.card.pixmap().toImage() != before


def test_saving_puts_it_beside_the_file_and_only_there(opened: Open, folder: Path) -> None:
    pane, work = opened()
    pane.form.fields["skin"].setFocus()
    pane.name.setText("ada-lund")
    before = work.text
    assert pane.save()
    assert own_portraits([folder])["ada-lund"]["skin"] == pane.face.skin
    assert work.text == before
    assert pane.save_button.text() == "Replace ada-lund"


def test_using_it_names_it_in_the_file_in_one_step(opened: Open, folder: Path, qtbot: QtBot) -> None:
    pane, work = opened()
    before = work.text
    pane.name.setText("ada-lund")
    with qtbot.waitSignals([work.mended, pane.left]):
        pane.use_button.click()
    assert "portrait: ada-lund\n" in work.text
    assert work.good is not None
    assert isinstance(work.good.value, Scenario)
    assert Face.of(work.good.value.client.portrait, "x") == pane.face
    work.document.undo()
    assert work.text == before
    assert (folder / "portraits" / "ada-lund.yaml").exists()


def test_a_director_gets_a_face_from_the_same_folder(opened: Open, folder: Path) -> None:
    pane, work = opened("directors/straight.yaml")
    pane.name.setText("nadia")
    pane.use_button.click()
    assert "\nportrait: nadia\n" in work.text
    assert (folder / "portraits" / "nadia.yaml").exists()


def test_a_name_that_ships_is_refused_in_words(opened: Open, folder: Path) -> None:
    pane, _ = opened()
    pane.name.setText("hale")
    assert not pane.save()
    assert "hale cannot name a portrait" in pane._told.text()
    assert not (folder / "portraits").exists()


def test_it_lies_over_the_smallest_window_whole(desk: Desk, opened: Open, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 620)
    window.show()
    pane, _ = opened()
    over = Overlay(desk.theme, window, pane, scrim=True)
    over.open()
    assert over.isVisible()
    assert window.rect().contains(pane.geometry())
    press(Qt.Key.Key_Escape)
    assert not over.isVisible()


def test_every_word_is_there_in_russian_and_in_the_dark(desk: Desk, opened: Open) -> None:
    pane, _ = opened()
    desk.language.choose("ru")
    desk.theme.choose(scheme="dark")
    fields = {field.accessibleName() for field in pane.form.fields.values()}
    assert "Стрижка" in fields
    words = [field.currentText() for field in pane.form.fields.values()]
    words += [pane.use_button.text(), pane.surprise_button.text(), pane.preview.card.accessibleName()]
    assert all(any("а" <= sign.lower() <= "я" for sign in word) for word in words)

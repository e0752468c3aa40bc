"""A package is made and opened on screen: nothing is replaced unless chosen, and a fault is a sentence."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from benchmarks.packages import ID, package, remade, sound, tampered, tree
from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Label, Segment
from simulator.desktop.workshop.packaging import Packages
from simulator.desktop.workshop.packaging.sheets import OfferSheet
from simulator.desktop.workshop.work import Work
from simulator.scenario.library import Library
from simulator.scenario.template import template
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.package import Offer, look_into
from tests.commands.material import DIRECTOR
from tests.desktop.acting import click
from tests.desktop.conftest import MakeDesk
from tests.workshop.packages import trainers_library

Told = list[tuple[str, str, object]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MIXED_SIGNALS_HOME", str(tmp_path / "home"))
    folder = tmp_path / "home" / "scenarios"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    file = tmp_path / "mail.zip"
    file.write_bytes(package(sound()))
    return file


@pytest.fixture
def packages(make_desk: MakeDesk, folder: Path, qtbot: QtBot) -> Iterator[Packages]:
    desk = make_desk(library=Library.shipped(folder), history=False)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 620)
    page.show()
    work = Work(desk.library.folders, page)
    found = Packages(desk, work, page)
    yield found
    found.stop()
    work.stop()


@pytest.fixture
def told(packages: Packages) -> Told:
    said: Told = []
    packages.told.connect(lambda *words: said.append(words))
    return said


def show(packages: Packages, mail: Path, qtbot: QtBot) -> OfferSheet:
    packages.look_into(mail)
    sheet = packages.offer_sheet
    qtbot.waitUntil(lambda: sheet.isVisible() and sheet.offer is not None and not packages.busy)
    return sheet


def test_it_shows_what_a_package_brings_and_opens_it(
    packages: Packages, mail: Path, folder: Path, told: Told, qtbot: QtBot
) -> None:
    sheet = show(packages, mail, qtbot)
    words = [card.words for card in sheet.cards]
    assert len(words) == 2
    assert "New" in words[0]
    assert "translations: ru" in words[0]
    assert tree(folder) == {}
    with qtbot.waitSignal(packages.opened) as opened:
        click(sheet.go)
    assert opened.args == [folder / f"{ID}.yaml"]
    assert not sheet.isVisible()
    assert told[-1][0] == "Opened into your library: 4 files."
    assert look_into(mail, folder, Library.shipped(folder)).asks == ()


def test_what_would_be_replaced_is_told_and_asked(
    packages: Packages, mail: Path, folder: Path, qtbot: QtBot
) -> None:
    (folder / f"{ID}.yaml").write_text(template(ID).replace("\n  opening:", "\n  hello:"), encoding="utf-8")
    before = tree(folder)
    sheet = show(packages, mail, qtbot)
    card = sheet.cards[0]
    assert "Your library has another one" in card.words
    assert "scenes" in card.words
    assert "only in yours" in card.words
    assert not card.choices.isHidden()
    assert sheet.cards[1].choices.isHidden()
    click(card.choices.findChildren(Segment)[2])
    assert f"{ID}-2" in card.words
    with qtbot.waitSignal(packages.opened) as opened:
        click(sheet.go)
    assert opened.args == [folder / f"{ID}-2.yaml"]
    after = tree(folder)
    assert {name: after[name] for name in before} == before


def test_where_all_is_kept_there_is_nothing_to_open(
    packages: Packages, mail: Path, folder: Path, qtbot: QtBot
) -> None:
    Offer(mail, folder, Library.shipped(folder)).open()
    sheet = show(packages, mail, qtbot)
    assert not sheet.go.isEnabled()
    assert all("As in your library" in card.words for card in sheet.cards)
    sheet.close_up()


def test_what_is_no_package_is_refused_in_one_sentence(
    packages: Packages, mail: Path, folder: Path, told: Told, qtbot: QtBot
) -> None:
    mail.write_bytes(mail.read_bytes()[:200])
    packages.look_into(mail)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(WorkshopFault("package-damaged", file="mail.zip").message(), "", None)]
    assert not packages.offer_sheet.isVisible()
    assert tree(folder) == {}


def test_a_library_that_changed_meanwhile_is_shown_anew(
    packages: Packages, mail: Path, folder: Path, qtbot: QtBot
) -> None:
    sheet = show(packages, mail, qtbot)
    (folder / f"{ID}.yaml").write_text(template(ID), encoding="utf-8")
    click(sheet.go)
    qtbot.waitUntil(lambda: bool(sheet._told.text()))
    assert sheet.isVisible()
    assert "Your library has another one" in sheet.cards[0].words
    assert (folder / f"{ID}.yaml").read_text(encoding="utf-8") == template(ID)


def test_a_package_is_made_of_the_open_scenario(
    packages: Packages, folder: Path, tmp_path: Path, told: Told, qtbot: QtBot
) -> None:
    trainers_library(folder)
    packages._work.open(folder / "corner-shop.yaml")
    packages._work.put(packages._work.text + "# typed\n")
    packages.make()
    sheet = packages.make_sheet
    qtbot.waitUntil(sheet.isVisible)
    labels = [label.text() for label in sheet.inside.findChildren(Label) if label.isVisible()]
    assert [label.partition(" ")[0] for label in labels] == [
        "corner-shop.yaml", "locale/ru/corner-shop.po", f"directors/{DIRECTOR}.yaml",
        f"directors/locale/ru/{DIRECTOR}.po",
    ]  # fmt: skip
    assert "saved first" in sheet._says.text()
    click(sheet.go)
    assert packages.dialog is not None
    target = tmp_path / "out.zip"
    packages.dialog.fileSelected.emit(str(target))
    packages.dialog.reject()
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1][0] == "Saved as out.zip"
    shutil.rmtree(folder)
    folder.mkdir()
    found = Offer(target, folder, Library.shipped(folder))
    found.open()
    assert (folder / "corner-shop.yaml").read_text(encoding="utf-8").endswith("# typed\n")


def test_it_speaks_both_languages(any_desk: Desk, mail: Path, folder: Path, qtbot: QtBot) -> None:
    (folder / f"{ID}.yaml").write_text(template(ID), encoding="utf-8")
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 620)
    page.show()
    sheet = OfferSheet(any_desk, page)
    sheet.ask(Offer(mail, folder, Library.shipped(folder)))
    english = any_desk.language.code == "en"
    before = [card.words for card in sheet.cards]
    any_desk.language.choose("ru" if english else "en")
    after = [card.words for card in sheet.cards]
    assert all(one != other for one, other in zip(before, after, strict=True))
    assert sheet.cards[0].choices.accessibleName()
    sheet.close_up()


def test_any_package_is_shown_whole_or_refused(
    desk: Desk, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    seed = 77
    chance = random.Random(seed)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(700, 620)
    page.show()
    sheet, file, shelf = OfferSheet(desk, page), tmp_path / "any.zip", Library.shipped(folder)
    (folder / f"{ID}.yaml").write_text(template(ID), encoding="utf-8")
    files = sound()
    plain, shown, before = package(files), 0, tree(folder)
    for number in range(240):
        file.write_bytes(remade(files, chance) if number % 4 else tampered(plain, chance))
        try:
            offer = Offer(file, folder, shelf)
        except WorkshopFault as fault:
            sheet.tell(fault.message(desk.language.code))
            continue
        shown += 1
        sheet.ask(offer)
        assert all(card.words and card.item.title for card in sheet.cards), (seed, number)
        for card in sheet.cards:
            for segment in card.choices.findChildren(Segment) if card.item.asks else ():
                click(segment)
        sheet.close_up()
    assert shown > 5
    assert tree(folder) == before

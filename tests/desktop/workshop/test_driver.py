"""A scenario comes about by the keyboard alone: written, mended, played, balanced, translated and mailed."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.text import Code
from simulator.desktop.window import Window
from simulator.desktop.workshop.balance.pane import BalancePane
from simulator.desktop.workshop.playtest.pane import PlaytestPane
from simulator.desktop.workshop.translations import TranslationsPane
from simulator.scenario.library import Library
from simulator.scenario.loading import load_scenario
from simulator.scenario.translation_catalogue import catalogue_path, read_words
from tests.desktop.conftest import MakeDesk
from tests.desktop.workshop.driving import ALT, CTRL, Driver

_HEAD = """\
format: 1
id: two-desks
{language}title: {title}
summary: {summary}
start: {{client: 50, company: 70}}
seller:
  company: Nord
  role: {role}
  brief: {brief}
client:
  name: {name}
  role: {owner}
  company: Reyes
terms:
  price:
    label: {price}
    kind: price
    levels:
      - {{at: 100, client: 0, company: 0}}
      - {{at: 97, client: 8, company: -6}}
      - {{at: 93, client: 12, company: -20}}
    limit: 97
facts:
  store: {store}
scenes:
  opening:
    phase: opening
    client:
      says: {asks}
    choices:
      - id: ask
        say: {room}
"""
_REST = """\
        acts: [listen]
        learn: [store]
        goto: price
      - id: stay
        say: {hundred}
        move: hold
        goto: price
  price:
    phase: bargaining
    client:
      says: {so}
    choices:
      - id: trade
        say: {two}
        when: store
        move: trade
        terms: {{price: 97}}
        in_return: {return_}
        goto: signed
      - id: give
        say: {give}
        move: concede
        terms: {{price: 93}}
        goto: signed
endings:
  signed:
    kind: deal
    client:
      says: {monday}
"""
_WORDS = {
    "en": {
        "language": "", "title": "Two desks", "summary": "Seven off, and something for it.",
        "role": "Account manager", "brief": "Ask before you give.", "name": "Tom Reyes", "owner": "Owner",
        "price": "Price", "store": "He has an empty store room", "asks": "Ninety-three?",
        "room": "How much room do you have?", "hundred": "A hundred.", "so": "So?",
        "two": "Ninety-seven, for two.", "return_": "Two pallets", "give": "All right.", "monday": "Monday.",
    },
    "ru": {
        "language": "language: ru\n", "title": "Два стола", "summary": "Минус семь, и есть что дать взамен.",
        "role": "Менеджер", "brief": "Сначала спросите.", "name": "Том Рейес", "owner": "Хозяин",
        "price": "Цена", "store": "У него пустой склад", "asks": "Девяносто три?",
        "room": "Сколько у вас места?", "hundred": "Сто.", "so": "Итак?",
        "two": "Девяносто семь за две.", "return_": "Две палеты", "give": "Хорошо.", "monday": "Жду 🙂",
    },
}  # fmt: skip
_OTHER: dict[Code, tuple[str, str]] = {"en": ("ru", "Два стола"), "ru": ("en", "Two desks")}
"""The language of the translation, and its first line."""
_MENU: dict[Code, tuple[str, str, str]] = {
    "en": ("Make a package", "Open a package", "Russian"),
    "ru": ("Собрать пакет", "Открыть пакет", "Английский"),
}
OpenWindow = Callable[[str, Code], AbstractContextManager[Driver]]


@pytest.fixture
def open_window(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> OpenWindow:
    """Opens the program in a home of its own: `with open_window("home", "en") as driver`."""

    @contextmanager
    def opened(home: str, language: Code) -> Iterator[Driver]:
        monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / home))
        library = Library.shipped(places.scenario_folder())
        window = Window(make_desk(language, library=library))
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        try:
            yield Driver(window, qtbot)
        finally:
            if "workshop" in vars(window):
                window.workshop.stop()
            window.close()
            window.deleteLater()

    return opened


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_scenario_comes_about_by_the_keyboard(
    language: Code, open_window: OpenWindow, tmp_path: Path
) -> None:
    mail = tmp_path / "two-desks.zip"
    with open_window("home", language) as driver:
        begin(driver)
        write(driver, _WORDS[language])
        make_and_mend_mistakes(driver)
        playtest(driver)
        if language == "en":  # once is enough for what takes longest
            balance(driver)
        translate(driver, language)
        package(driver, language, mail)
    if language == "en":
        with open_window("elsewhere", language) as driver:
            open_package(driver, language, mail)
            play(driver)


def begin(driver: Driver) -> None:
    """A file of one's own, and nothing in it."""
    driver.press(Qt.Key.Key_2, CTRL)
    assert driver.window.place == "workshop"
    driver.press(Qt.Key.Key_N, CTRL)
    driver.type("two-desks")
    driver.press(Qt.Key.Key_Return)
    assert driver.page.work.path == places.scenario_folder() / "two-desks.yaml"
    assert driver.in_text
    driver.press(Qt.Key.Key_A, CTRL)
    driver.press(Qt.Key.Key_Delete)
    assert driver.checked() == ["file-empty"]


def write(driver: Driver, words: dict[str, str]) -> None:
    """All of it by keys; how a reply moves is taken from what is offered."""
    driver.write(_HEAD.format(**words))
    offers = driver.page.parts.editor.completing
    driver.indent(8)
    driver.type("mo")
    driver.wait(lambda: offers.open)
    driver.press(Qt.Key.Key_Return)
    assert driver.line == "        move: "
    driver.wait(lambda: offers.open)
    driver.type("pro")
    driver.wait(lambda: [item.label for item in offers.offers.items] == ["probe"])
    driver.press(Qt.Key.Key_Tab)
    assert driver.line == "        move: probe"
    driver.press(Qt.Key.Key_Return)
    driver.write(_REST.format(**words))
    whole = _HEAD + "        move: probe\n" + _REST
    assert driver.text.rstrip() == whole.format(**words).rstrip()
    assert driver.checked() == []


def make_and_mend_mistakes(driver: Driver) -> None:
    sound = driver.text
    last_good = driver.page.work.good
    # A quote that does not end: mended by hand.
    driver.replace("company: Reyes", 'company: "Reyes')
    assert driver.checked() == ["yaml-quote-open"]
    assert driver.page.work.good is last_good
    driver.press(Qt.Key.Key_F8)
    assert driver.line == '  company: "Reyes'
    driver.replace('"Reyes', "Reyes")
    assert driver.checked() == []
    # A key that is not there, a goto to nowhere: their mending is known.
    for right, wrong, code in (
        ("summary", "sumary", "unknown-key"),
        ("goto: signed", "goto: sined", "goto-nowhere"),
    ):
        driver.replace(right, wrong)
        assert code in driver.checked()
        driver.press(Qt.Key.Key_Home, CTRL)
        driver.press(Qt.Key.Key_F8)
        assert wrong in driver.line
        driver.press(Qt.Key.Key_Return, ALT)
        if driver.page.parts.editor.picker.isVisible():
            driver.press(Qt.Key.Key_Return)  # of several ways the first
        assert driver.in_text
        assert driver.checked() == []
    # A level that is not there.
    driver.replace("{price: 97}", "{price: 98}")
    assert driver.checked() == ["unknown-level"]
    driver.press(Qt.Key.Key_Home, CTRL)
    driver.press(Qt.Key.Key_F8)
    assert "{price: 98}" in driver.line
    driver.replace("{price: 98}", "{price: 97}")
    # A fact that nobody learns.
    driver.find("learn: [store]")
    driver.press(Qt.Key.Key_Slash, CTRL)
    assert "fact-never-learnt" in driver.checked()
    driver.press(Qt.Key.Key_Home, CTRL)
    driver.press(Qt.Key.Key_F8)
    driver.find("learn: [store]")
    driver.press(Qt.Key.Key_Slash, CTRL)
    assert driver.checked() == []
    assert driver.text == sound


def playtest(driver: Driver) -> None:
    driver.press(Qt.Key.Key_F5)
    pane = driver.page.panes["playtest"]
    assert isinstance(pane, PlaytestPane)
    driver.wait(lambda: pane.playing is not None and not pane.busy)
    driver.press(Qt.Key.Key_1, times=2)
    assert pane.playing is not None
    assert pane.playing.path == (("opening", "ask"), ("price", "trade"))
    assert pane.parts.over
    driver.press(Qt.Key.Key_Escape)


def balance(driver: Driver) -> None:
    driver.press(Qt.Key.Key_F7)
    pane = driver.page.panes["balance"]
    assert isinstance(pane, BalancePane)
    driver.wait(lambda: pane.answer is not None)
    assert pane.up_to_date


def translate(driver: Driver, language: Code) -> None:
    code, line = _OTHER[language]
    while driver.page.parts.right.shown != "translations":
        driver.press(Qt.Key.Key_Tab, CTRL)
    pane = driver.page.panes["translations"]
    assert isinstance(pane, TranslationsPane)
    driver.go_into(driver.page.parts.right)
    driver.tab_to(pane.empty.action)
    driver.press(Qt.Key.Key_Space)
    driver.pick(_MENU[language][2])
    assert pane.code == code
    driver.press(Qt.Key.Key_Return)
    driver.type(line)
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.press(Qt.Key.Key_S, CTRL)
    path = driver.page.work.path
    assert path is not None
    assert line in read_words(catalogue_path(path, code)).values()


def package(driver: Driver, language: Code, mail: Path) -> None:
    driver.go_into(driver.page.parts.head)
    driver.tab_to(driver.page.parts.head.more)
    driver.press(Qt.Key.Key_Space)
    driver.pick(_MENU[language][0])
    sheet = driver.page.packages.make_sheet
    driver.wait(sheet.isVisible)
    driver.press(Qt.Key.Key_Return)
    driver.name_file(driver.page.packages.dialog, str(mail))
    driver.wait(lambda: mail.exists() and not driver.page.packages.busy)


def open_package(driver: Driver, language: Code, mail: Path) -> None:
    driver.press(Qt.Key.Key_2, CTRL)
    driver.go_into(driver.page.parts.head)
    driver.tab_to(driver.page.parts.head.more)
    driver.press(Qt.Key.Key_Space)
    driver.pick(_MENU[language][1])
    driver.name_file(driver.page.packages.dialog, str(mail))
    sheet = driver.page.packages.offer_sheet
    driver.wait(lambda: sheet.isVisible() and not driver.page.packages.busy)
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: driver.page.work.path is not None)
    path = places.scenario_folder() / "two-desks.yaml"
    assert driver.page.work.path == path
    assert load_scenario(path).value is not None


def play(driver: Driver) -> None:
    """At the table of whoever got the package."""
    driver.press(Qt.Key.Key_K, CTRL)
    driver.type("two-desks")
    driver.press(Qt.Key.Key_Return)
    assert driver.window.place == "briefing"
    driver.press(Qt.Key.Key_Return)
    assert driver.window.place == "table"
    table = driver.window.table

    def over() -> bool:
        """What has only just appeared takes no key yet: then it is pressed again."""
        driver.press(Qt.Key.Key_1)
        if table.parts.asking:
            driver.press(Qt.Key.Key_Return)
        return table.view is not None and table.view.ended is not None

    driver.wait(over)
    driver.wait(lambda: not table.reveal.active)
    driver.press(Qt.Key.Key_Return)
    assert driver.window.place == "office"

"""Nothing is there yet, or files of the library are gone, broken or changed since they were played."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.debrief.page import DebriefPage
from simulator.desktop.text import Code
from simulator.desktop.window import Window
from simulator.scenario.library import Library
from tests.desktop.acting import click
from tests.desktop.conftest import MakeDesk
from tests.desktop.playing import play
from tests.desktop.states.surroundings import in_russian, own_library, read

Shown = tuple[Window, Desk, Path]


@pytest.fixture(params=["en", "ru"])
def language(request: pytest.FixtureRequest) -> Code:
    code: Code = request.param
    return code


@pytest.fixture
def shown(language: Code, make_desk: MakeDesk, tmp_path: Path, qtbot: QtBot) -> Shown:
    """A window on a library of one's own with the warm-up in it."""
    folder = own_library(tmp_path / "scenarios", "warm-up")
    desk = make_desk(language, library=Library([folder]))
    window = Window(desk)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window, desk, folder


def come_back(window: Window) -> None:
    """The person comes back to the window after doing something to the files."""
    window._refresh_page()


def of(desk: Desk, english: str, russian: str) -> str:
    return english if desk.language.code == "en" else russian


def test_an_empty_library_says_what_will_be_here_where_it_goes_and_opens_the_place(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk, folder = shown
    (folder / "warm-up.yaml").unlink()
    come_back(window)
    empty = window.home.empty
    assert empty.isVisible()
    words = read(empty)
    assert of(desk, "No scenarios here yet", "Сценариев пока нет") in words
    assert str(folder) in words
    assert desk.language.code == "en" or in_russian(words, str(folder)) == []
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    click(empty.action)
    assert opened == [str(folder)]


def test_an_empty_history_says_what_will_be_here_and_leads_to_the_scenarios(shown: Shown) -> None:
    window, desk, _ = shown
    window.show_history()
    empty = window.history.empty
    assert empty.isVisible()
    words = read(empty)
    assert of(desk, "No attempts yet", "Попыток пока нет") in words
    assert of(desk, "both scores", "оценк") in words
    assert desk.language.code == "en" or in_russian(words) == []
    click(empty.action)
    assert window.place == "home"


def test_a_scenario_with_errors_says_how_many_where_and_what_is_safe(shown: Shown) -> None:
    window, desk, folder = shown
    file = folder / "warm-up.yaml"
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    line = next(number for number, words in enumerate(lines, 1) if words.startswith("level:"))
    lines[line - 1] = "level: easy"
    file.write_text("\n".join(lines) + "\nsurprise: 1\n", encoding="utf-8")
    come_back(window)
    window.home.grid.opened.emit(window.home.grid.cards[0])
    card = window.home.problem_card
    assert card.isVisible()
    words = card.words
    assert of(desk, "This file cannot be played", "Этот файл нельзя сыграть") in words
    assert "warm-up.yaml" in words
    assert f" {line}" in words
    assert "2" in words
    assert of(desk, "Your paused attempts are safe.", "Попытки на паузе целы.") in words
    assert "Traceback" not in words
    assert str(file) in card._details
    before = words
    window.appearance.choose_language("ru" if desk.language.code == "en" else "en")
    assert card.words != before


def test_a_briefing_whose_file_goes_or_breaks_says_so_and_reads_it_again_when_it_is_mended(
    shown: Shown,
) -> None:
    window, desk, folder = shown
    file = folder / "warm-up.yaml"
    text = file.read_text(encoding="utf-8")
    window.show_briefing("warm-up")
    assert window.briefing.start.isEnabled()
    file.unlink()
    come_back(window)
    card = window.briefing.fault
    assert card.isVisible()
    assert not window.briefing.start.isEnabled()
    gone = of(
        desk, "The library has no warm-up.yaml any more.", "Файла warm-up.yaml в библиотеке больше нет."
    )
    assert gone in card.words
    file.write_text(text.replace("level: ", "level: no"), encoding="utf-8")
    come_back(window)
    assert str(file) in card.words
    assert of(desk, "line ", "строка ") in card.words
    assert of(desk, "Your paused attempts are safe.", "Попытки на паузе целы.") in card.words
    file.write_text(text, encoding="utf-8")
    come_back(window)
    assert not card.isVisible()
    assert window.briefing.start.isEnabled()


def test_a_paused_attempt_goes_on_though_its_scenario_and_its_director_are_gone(shown: Shown) -> None:
    window, desk, folder = shown
    session = play(desk, 1)
    (folder / "warm-up.yaml").unlink()
    (folder / "directors" / "smile-detective.yaml").unlink()
    window.show_home()
    assert window.home.paused.isVisible()
    click(window.home.paused.go_on)
    assert window.place == "table"
    assert window.table.parts.choices.buttons
    banner = window.table.parts.banner
    assert banner.isVisible()
    assert of(desk, "on the version of the scenario that you began with", "на той версии сценария") in (
        read(banner)
    )
    button = next(button for button in window.table.parts.choices.buttons if button.isEnabled())
    click(button)
    assert desk.history.attempt(session.id).row.decisions == 2


def test_a_scenario_that_changed_since_is_gone_on_with_as_it_was_and_says_so(shown: Shown) -> None:
    window, desk, folder = shown
    session = play(desk, 1)
    file = folder / "warm-up.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("minutes: ", "minutes: 1", 1), encoding="utf-8")
    come_back(window)
    window.open_attempt(session.id)
    banner = window.table.parts.banner
    assert banner.isVisible()
    assert of(desk, "on the version of the scenario that you began with", "на той версии сценария") in (
        read(banner)
    )


def test_a_debrief_of_an_older_version_says_which_version_its_marks_are_of(
    shown: Shown, qtbot: QtBot
) -> None:
    window, desk, folder = shown
    session = play(desk)
    file = folder / "warm-up.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("minutes: ", "minutes: 1", 1), encoding="utf-8")
    desk.library.refresh()
    window.open_attempt(session.id)
    debrief: DebriefPage = window.debrief
    qtbot.waitUntil(lambda: desk.thinking.of(session) is not None)
    banner = debrief.parts.banner
    assert banner.isVisible()
    words = read(banner)
    assert of(desk, "worked out on the version that you played", "посчитано по той версии") in words
    before = words
    window.appearance.choose_language("ru" if desk.language.code == "en" else "en")
    assert banner.isVisible()
    assert read(banner) != before

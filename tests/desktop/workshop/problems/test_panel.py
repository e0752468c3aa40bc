"""The problems of the open file: gone over, filtered, mended, and told to those who do not see them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.workshop.page import WorkshopPage
from simulator.desktop.workshop.problems import panel as panel_module
from simulator.desktop.workshop.problems.panel import ProblemsPanel
from simulator.scenario.loading import load_scenario
from simulator.scenario.problem import Problem, Span
from simulator.scenario.translation_catalogue import catalogue_path
from simulator.scenario.translation_update import update_catalogue
from tests.desktop.acting import press
from tests.desktop.workshop.conftest import MakePage

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told by the panel."""
    heard: list[str] = []
    monkeypatch.setattr(panel_module, "announce", lambda _widget, message, **_how: heard.append(message))
    return heard


def check(page: WorkshopPage, qtbot: QtBot, text: str) -> ProblemsPanel:
    """Have another text and what is wrong with it."""
    page.work.put(text)
    page.work.check()
    qtbot.waitUntil(lambda: page.work.current, timeout=10_000)
    return page.parts.problems


def two_errors(text: str) -> str:
    """Two moves that are none."""
    return text.replace("move: hold", "move: hol", 1).replace("move: probe", "move: prob", 1)


def test_every_problem_has_its_line_and_keys_go_from_one_to_the_next(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    panel = check(page, qtbot, two_errors(page.work.text))
    lines = [row.problem.span.line for row in panel.rows]
    assert len(lines) == 2
    assert panel.rows[0].where == f"line {lines[0]}"
    went = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 3 + (SHIFT,) * 2:
        press(Qt.Key.Key_F8, page, modifier)
        went.append(page.work.line)
    assert went == [lines[0], lines[1], lines[0], lines[1], lines[0]], "round and round, both ways"
    panel.list.go_on(1)
    panel.list.setFocus()
    press(Qt.Key.Key_Return, panel.list)
    assert page.work.line == lines[1]
    assert not panel.list.hasFocus(), "the text has it"


def test_a_known_fix_is_named_in_the_row_and_done_by_a_key(page: WorkshopPage, qtbot: QtBot) -> None:
    whole = page.work.text
    panel = check(page, qtbot, two_errors(whole))
    qtbot.waitUntil(lambda: all(row.fix for row in panel.rows), timeout=10_000)
    assert panel.rows[0].mends.startswith("Alt+Enter: ")
    assert panel.rows[0].mends.removeprefix("Alt+Enter: ") in panel.rows[0].spoken
    panel.list.setFocus()
    for _ in range(2):
        panel.list.go_on(0)
        press(Qt.Key.Key_Return, panel.list, ALT)
        qtbot.waitUntil(lambda: page.work.current, timeout=10_000)
    assert page.work.text == whole
    assert panel.rows == ()
    assert panel.told.startswith("Nothing is wrong with this file.")


def test_hints_are_folded_away_until_they_are_asked_for(page: WorkshopPage, qtbot: QtBot) -> None:
    panel = check(page, qtbot, two_errors(page.work.text))
    found = page.work.found
    assert found is not None
    hint = Problem("reply-off-frontier", str(page.work.path), Span(50, 1, 50, 2), {"choice": "ask"})
    page.work.found = replace(found, problems=(*found.problems, hint))
    page.work.checked.emit()
    assert [row.problem.severity for row in panel.rows] == ["error", "error"]
    panel.chips["hint"].click()
    assert [row.problem.severity for row in panel.rows] == ["error", "error", "hint"]
    panel.chips["error"].click()
    panel.chips["hint"].click()
    assert panel.rows == ()
    assert "The filters let no problem through." in panel.told


def test_a_screen_reader_is_told_once_of_what_changed(
    page: WorkshopPage, qtbot: QtBot, said: list[str]
) -> None:
    panel = check(page, qtbot, two_errors(page.work.text))
    panel._say()
    line = panel.rows[0].problem.span.line
    assert said == [f"2 problems, first on line {line}"]
    check(page, qtbot, page.work.text + "# more\n")
    assert said == [f"2 problems, first on line {line}"], "nothing new"


def test_how_far_a_file_is_translated_is_told_and_leads_to_what_is_missing(
    make_page: MakePage, own: Path, qtbot: QtBot
) -> None:
    paper = own / "paper.yaml"
    page = make_page(paper)
    assert "English only, not translated yet" in page.parts.problems.told
    model = load_scenario(paper).value
    assert model is not None
    update_catalogue(model, catalogue_path(paper, "ru"), "ru")
    panel = check(page, qtbot, page.work.text + "\n")
    assert "Russian: " in panel.told
    assert "lines missing" in panel.told
    panel.translated.click()
    assert [row.problem.code for row in panel.rows] == ["translation-missing"]
    assert panel.rows[0].where.startswith("ru/paper.po, line ")
    panel.list.go_on(0)
    press(Qt.Key.Key_Return, panel.list)
    assert page.parts.right.shown == "translations"


def test_a_problem_is_told_in_the_language_of_the_interface(
    make_page: MakePage, own: Path, qtbot: QtBot
) -> None:
    page = make_page(own / "paper.yaml")
    panel = check(page, qtbot, two_errors(page.work.text))
    english = [row.message for row in panel.rows]
    page._desk.language.choose("ru")
    assert panel.rows[0].where.startswith("строка ")
    assert not set(english) & {row.message for row in panel.rows}

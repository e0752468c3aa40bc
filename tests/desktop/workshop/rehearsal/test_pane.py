"""The rehearsal beside a director's text: it follows what is typed, and its rows lead back to it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.workshop.rehearsal import RehearsalPane
from simulator.desktop.workshop.rehearsal.row import Row
from simulator.desktop.workshop.work import Work
from simulator.scenario.library import SHIPPED, Library
from tests.desktop.acting import press

NAME = "smile-detective"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small library: the warm-up twice, two directors, words in Russian too."""
    own = tmp_path / "scenarios"
    for name in ("warm-up", f"directors/{NAME}", "directors/straight"):
        words = Path(name).parent / "locale" / "ru" / f"{Path(name).name}.po"
        (own / words).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SHIPPED / f"{name}.yaml", own / f"{name}.yaml")
        shutil.copy(SHIPPED / words, own / words)
    text = (own / "warm-up.yaml").read_text(encoding="utf-8")
    (own / "second.yaml").write_text(text.replace("id: warm-up", "id: second", 1), encoding="utf-8")
    return own


@pytest.fixture
def desk(make_desk: Callable[..., Desk], folder: Path) -> Desk:
    return make_desk(library=Library([folder]), history=False)


@pytest.fixture
def opened(desk: Desk, folder: Path, qtbot: QtBot) -> Iterator[tuple[RehearsalPane, Work]]:
    """The director open, rehearsed on the warm-up."""
    work = Work(desk.library.folders)
    pane = RehearsalPane(desk, work)
    qtbot.addWidget(pane)
    pane.resize(524, 560)
    pane.show()
    work.open(folder / "directors" / f"{NAME}.yaml")
    qtbot.waitUntil(lambda: work.good is not None)
    pane.scenario.choose("warm-up")
    pane.rehearse()
    settle(pane, qtbot)
    yield pane, work
    pane.stop()
    work.stop()


def settle(pane: RehearsalPane, qtbot: QtBot) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(lambda: not pane.busy and bool(pane.found), timeout=20_000)


def see(pane: RehearsalPane, view: str) -> list[Row]:
    """Turn to a part."""
    pane.views.segments[("endings", "messages", "claims", "silent").index(view)].click()
    return pane.list.rows


def test_endings_stand_with_what_he_says_to_them(opened: tuple[RehearsalPane, Work]) -> None:
    rows = see(opened[0], "endings")
    headings = [row.text for row in rows if row.kind == "heading"]
    assert {"Shared win", "Bought smile", "Squeezed lemon", "Missed deal"} <= set(headings)
    assert rows[0].wants is not None
    assert (rows[0].wants.says, rows[0].wants.rewards) == ((70, 30), (20, 80))
    assert any("Bought smile 67/55. What pleases him most: Squeezed lemon" in row.text for row in rows)
    claims = [row for row in rows if row.caption == "The price was too low"]
    assert any(mark.text == "Fair" for row in claims for mark in row.marks)


def test_messages_claims_and_silence_lead_to_the_lines_that_made_them(
    opened: tuple[RehearsalPane, Work], qtbot: QtBot
) -> None:
    pane, work = opened
    _claims(see(pane, "claims"))
    _silence(see(pane, "silent"))
    rows = see(pane, "messages")
    place = next(n for n, row in enumerate(rows) if row.text.startswith("The client comes first"))
    pane.list.go_to(place)
    pane.list.setFocus()
    with qtbot.waitSignal(work.place_wanted) as went:
        press(Qt.Key.Key_Return, pane.list)
    assert went.args is not None
    assert "The client comes first" in work.text.splitlines()[went.args[0] - 1]


def test_an_edit_is_rehearsed_in_the_same_place(opened: tuple[RehearsalPane, Work], qtbot: QtBot) -> None:
    pane, work = opened
    rows = see(pane, "endings")
    place = next(n for n, row in enumerate(rows) if row.kind == "heading" and row.text == "Missed deal")
    pane.list.go_to(place)
    spot = pane.list.verticalScrollBar().value()
    before = pane.found
    work.put(work.text.replace("rewards: {client: 20, company: 80}", "rewards: {client: 80, company: 20}"))
    qtbot.waitUntil(lambda: pane.found is not before, timeout=20_000)
    after = pane.list.rows
    assert after[0].wants is not None
    assert after[0].wants.rewards == (80, 20)
    assert pane.list.currentIndex().row() == place
    assert pane.list.verticalScrollBar().value() == min(spot, pane.list.verticalScrollBar().maximum())


def test_while_the_text_is_broken_the_last_rehearsal_stays(
    opened: tuple[RehearsalPane, Work], qtbot: QtBot
) -> None:
    pane, work = opened
    before, rows = pane.found, list(see(pane, "endings"))
    with qtbot.waitSignal(work.checked):
        work.put(work.text.replace("rewards:", "rewords:"))
    assert pane.found is before
    assert pane.list.rows == rows
    pane.scenario.choose("second")
    pane.rehearse()
    assert pane.busy
    work.put(work.text + "\n")
    assert not pane.busy  # Typing comes first,
    settle(pane, qtbot)  # and then it is gone on with.
    assert pane.list.rows == rows


def _claims(rows: list[Row]) -> None:
    """How often he makes them, and how fair they are."""
    assert any("of the claims" in row.text.lower() and "% are fair" in row.text for row in rows)
    said = [row for row in rows if row.kind == "said"]
    assert said[0].caption == "We conceded too much"
    assert said[0].text.startswith("In ")
    assert said[0].address == ("lines", "claims", "conceded")


def _silence(rows: list[Row]) -> None:
    """What nobody heard, by the lists that it stands in."""
    assert rows[0].text.startswith("Never said in any ending of this scenario: ")
    headings = [row.text for row in rows if row.kind == "heading"]
    assert headings == [
        "Others of the same list were said", "The occasion did not come", "The scenario has no such terms",
    ]  # fmt: skip
    assert any(row.address == ("directives", "no_bank", "says") for row in rows)


def test_another_director_is_heard_beside_him(opened: tuple[RehearsalPane, Work], qtbot: QtBot) -> None:
    pane, _ = opened
    pane.beside.choose("straight")
    pane.rehearse()
    qtbot.waitUntil(lambda: len(pane.found) == 2 and not pane.busy, timeout=20_000)
    rows = see(pane, "endings")
    people = {row.text for row in rows if row.kind == "person"}
    assert people == {"Victor Hale", "Marina Orlova"}
    names = [row.text for row in rows if row.kind == "wants"]
    assert names == ["Victor Hale", "Marina Orlova"]
    # Each line leads into the file of whoever says it.
    said = [row for row in rows if row.kind == "said" and row.address is not None]
    assert {row.director for row in said} == {"", "straight"}
    other = next(row for row in said if row.director)
    with qtbot.waitSignal(pane.director_wanted) as wanted:
        pane.list.chosen.emit(other)
    assert wanted.args == ["straight", other.address]


def test_it_can_be_stopped_and_gone_on_with(opened: tuple[RehearsalPane, Work], qtbot: QtBot) -> None:
    pane, _ = opened
    pane.scenario.choose("second")
    pane.rehearse()
    assert pane.busy
    assert pane.stop_button.isVisible()
    pane.stop_button.click()
    assert not pane.busy
    assert pane.stop_button.text() == "Go on"
    pane.scenario.choose("warm-up")
    pane.stop_button.click()
    settle(pane, qtbot)
    assert see(pane, "endings")


def test_a_hidden_pane_does_nothing_and_catches_up(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    work = Work(desk.library.folders)
    pane = RehearsalPane(desk, work)
    qtbot.addWidget(pane)
    with qtbot.waitSignal(work.mended):
        work.open(folder / "directors" / f"{NAME}.yaml")
    assert not pane.busy
    assert not pane.found
    pane.show()
    assert pane.busy
    settle(pane, qtbot)
    pane.stop()
    work.stop()


def test_his_words_are_those_of_the_catalogue_in_russian(
    opened: tuple[RehearsalPane, Work], desk: Desk
) -> None:
    pane, _ = opened
    desk.language.choose("ru")
    desk.theme.choose(scheme="dark")
    for view in ("endings", "messages", "claims", "silent"):
        rows = see(pane, view)
        assert rows
        for row in rows:
            assert any("а" <= sign <= "я" for sign in row.text.lower()), row
    assert not pane.grab().isNull()

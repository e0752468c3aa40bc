"""The team's database in the settings: chosen, tested, sent to in the background, told, switched off."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.settings.team import Team
from simulator.desktop.teaming import Teaming
from simulator.history import History, Query
from simulator.history.team import credentials
from simulator.history.team.fault import TeamFault
from simulator.history.team.server import Server
from tests.desktop.acting import click
from tests.desktop.conftest import MakeDesk
from tests.desktop.looking import clipped, latin_words
from tests.history.records.material import Ring, played
from tests.history.team.material import file_server

ADDRESS = "postgresql://db.example.org/team"


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(credentials, "system_keyring", lambda: made)
    for name in ("URL", "USER", "PASSWORD"):
        monkeypatch.delenv(f"MIXED_SIGNALS_TEAM_{name}", raising=False)
    return made


@pytest.fixture
def team(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ring: Ring) -> Iterator[History]:  # noqa: ARG001
    """The team's database: a file that stands where the server would be."""
    file = tmp_path / "team.sqlite"
    opened = History.open(file)
    monkeypatch.setattr(Server, "at", lambda *_where: file_server(file))
    yield opened
    opened.close()


@pytest.fixture
def section(desk: Desk, qtbot: QtBot, ring: Ring) -> Team:  # noqa: ARG001
    made = Team(desk)
    qtbot.addWidget(made)
    made.retranslate()
    made.show()
    return made


def rested(qtbot: QtBot, team: Teaming) -> None:
    qtbot.waitUntil(lambda: team.busy is None and not team._wanted)


def choose(qtbot: QtBot, section: Team, *, earlier: bool = True) -> None:
    section.address.setText(ADDRESS)
    section.address.editingFinished.emit()
    rested(qtbot, section._team)
    if earlier:
        click(section.earlier)
        rested(qtbot, section._team)


def test_nothing_is_chosen_at_first_and_nothing_is_offered(section: Team) -> None:
    assert section.told.text() == "Your attempts stay on this computer: there is no address."
    buttons = (section.keep, section.test, section.send, section.leave)
    assert not any(button.isEnabled() for button in buttons)
    assert section.trouble.isHidden()
    assert not places.team_file().exists()


@pytest.mark.usefixtures("team")
def test_the_password_goes_into_the_keyring_and_into_no_file(section: Team, ring: Ring, qtbot: QtBot) -> None:
    choose(qtbot, section)
    section.user.setText("anna")
    section.password.setText("hidden")
    click(section.keep)
    rested(qtbot, section._team)
    assert (section.user.text(), section.password.text()) == ("", "")
    assert [json.loads(kept) for kept in ring.kept.values()] == [["anna", "hidden"]]
    written = places.team_file().read_text(encoding="utf-8")
    assert json.loads(written)["address"] == ADDRESS
    assert "hidden" not in written


def test_what_waits_is_sent_and_told(section: Team, desk: Desk, team: History, qtbot: QtBot) -> None:
    desk.team.use(desk.history)
    played(desk.history)
    choose(qtbot, section)
    assert section.told.text() == "Attempts that wait: 1. The team has of yours: 0."
    click(section.test)
    rested(qtbot, desk.team)
    assert section.told.text().startswith("The database is there, and you may write to it.")
    click(section.send)
    rested(qtbot, desk.team)
    assert "Nothing waits to be sent. The team has of yours: 1. Last sent: " in section.told.text()
    assert team.count(Query()).all == 1
    team.forget("Анна")
    desk.history.rename("Анна", "Anna")
    click(section.send)
    rested(qtbot, desk.team)
    assert "Not taken: 1 (it was deleted there)." in section.told.text()


def test_an_attempt_that_ends_is_sent_by_itself(
    desk: Desk, team: History, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.desktop.sending._SOON_MS", 0)
    desk.team.choose(address=ADDRESS, earlier=True)
    rested(qtbot, desk.team)
    desk.team.use(desk.history)
    played(desk.history)
    desk.thinking.thought.emit("an attempt's id")
    qtbot.waitUntil(lambda: team.count(Query()).all == 1)
    rested(qtbot, desk.team)


def test_a_server_that_is_away_is_told_in_a_banner_and_tried_again(
    section: Team, desk: Desk, ring: Ring, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_where: object, **_how: object) -> Server:
        raise TeamFault("unreachable")

    monkeypatch.setattr(Server, "transaction", away)
    desk.team.use(desk.history)
    played(desk.history)
    choose(qtbot, section)
    click(section.send)
    rested(qtbot, desk.team)
    assert not section.trouble.isHidden()
    assert "your attempts are safe here" in section.trouble._words.text()
    assert section.told.text().startswith("Attempts that wait: 1.")
    assert desk.team._timer.isActive()
    state = desk.team.standing
    assert state is not None
    assert state.not_before is not None
    assert state.not_before > datetime.now(UTC) - timedelta(minutes=1)
    assert ring.kept == {}


def test_switched_off_the_password_is_gone_and_nothing_is_sent(
    section: Team, desk: Desk, team: History, ring: Ring, qtbot: QtBot
) -> None:
    choose(qtbot, section)
    section.user.setText("anna")
    click(section.keep)
    rested(qtbot, desk.team)
    assert ring.kept
    click(section.leave)
    rested(qtbot, desk.team)
    assert ring.kept == {}
    assert section.address.text() == ""
    assert section.told.text() == "Your attempts stay on this computer: there is no address."
    desk.team.use(desk.history)
    assert not desk.team._timer.isActive()
    assert team.count(Query()).all == 0


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("postgresql://anna:hidden@db.example.org/team", "do not belong into the address"),
        ("postgresql://db.example.org/team?password=hidden", "do not belong into the address"),
        ("db.example.org", "cannot be used"),
        ("https://db.example.org/team", "cannot be used"),
    ],
)
def test_an_address_that_cannot_be_used_is_told(
    section: Team, desk: Desk, qtbot: QtBot, typed: str, told: str
) -> None:
    section.address.setText(typed)
    section.address.editingFinished.emit()
    rested(qtbot, desk.team)
    assert told in section.trouble._words.text()
    assert "hidden" not in section.trouble._words.text()
    assert not places.team_file().exists()
    assert not desk.team.choices.on


def test_the_environment_goes_first_and_its_password_is_not_shown(
    section: Team, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MIXED_SIGNALS_TEAM_URL", "postgresql://anna:hidden@localhost/team")
    section.retranslate()
    assert (section.address.text(), section.address.isEnabled()) == ("postgresql://localhost/team", False)
    assert not section.leave.isEnabled()
    desk.team.choose(earlier=True)
    desk.team.stop()
    assert "hidden" not in places.team_file().read_text(encoding="utf-8")


def test_in_russian_everything_is_in_russian_and_fits(make_desk: MakeDesk, qtbot: QtBot, ring: Ring) -> None:
    assert ring.kept == {}
    page = QWidget()
    section = Team(make_desk(language="ru", scale=150))
    column = QVBoxLayout(page)
    column.addWidget(section)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(1100, 1400)
    section.retranslate()
    page.show()
    assert section.told.text() == "Попытки остаются на этом компьютере: адреса нет."
    assert clipped(page) == []
    assert latin_words(page, "postgresql", "db", "example", "org", "mixed", "signals") == []

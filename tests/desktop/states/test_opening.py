"""The program is started where its history cannot be opened: what the window says, and what happens next."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.app import Application
from simulator.desktop.opening import _SOON
from simulator.desktop.preferences import Preferences
from simulator.desktop.text import Code
from simulator.history import History, HistoryFault, Session, backup
from tests.desktop.acting import click
from tests.desktop.playing import play
from tests.desktop.states.surroundings import as_somebody, in_russian, open_place, overwrite
from tests.history import material

__all__ = ["open_place"]

TITLES = {"en": "The history cannot be used now", "ru": "История сейчас недоступна"}
SAFE = {"en": "What was stored before is safe.", "ru": "Всё, что сохранено раньше, цело."}


KEPT = {
    "en": "The damaged file is kept, whatever you choose.",
    "ru": "Повреждённый файл останется, что бы вы ни выбрали.",
}


class Fault:
    """How to break the place of a history and mend it again, and what a person is told."""

    def __init__(
        self, why: str, do: str, ru: str, breaks: Callable[[Path], object], mends: Callable[[Path], object]
    ) -> None:
        self.why, self.do, self.ru, self.breaks, self.mends = why, do, ru, breaks, mends


def _fill(file: Path) -> None:
    History.open(file).close()


def _garbage(file: Path) -> None:
    file.write_text("shopping: milk, bread\n" * 40, encoding="utf-8")


def _cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def _torn(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[100:4096] = os.urandom(3996)
    file.write_bytes(data)


def _newer(file: Path) -> None:
    _fill(file)
    overwrite(file, "UPDATE alembic_version SET version_num = '9901'")


def _strange(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()


def _gone(file: Path) -> None:
    file.unlink()


FAULTS = {
    "a folder stands where the file should be": Fault(
        "is a folder", "move the folder away", "это папка", Path.mkdir, Path.rmdir
    ),
    "something that is no database": Fault(
        "is not a history file", "move it away", "не является файлом истории", _garbage, _gone
    ),
    "another program's database": Fault(
        "a database of another program",
        "choose another file",
        "база данных другой программы",
        _strange,
        _gone,
    ),
    "newer than the program": Fault(
        "written by a newer version", "update the program", "более новой версией", _newer, _gone
    ),
}


@pytest.fixture(params=["en", "ru"])
def language(request: pytest.FixtureRequest) -> Code:
    code: Code = request.param
    return code


@pytest.fixture(autouse=True)
def home(open_place: Path, monkeypatch: pytest.MonkeyPatch, language: Code) -> Path:
    folder = open_place / "home"
    monkeypatch.setenv(places.HOME_VARIABLE, str(folder))
    Preferences.open(folder / "preferences.json").keep(language=language, scheme="light", scale=100)
    folder.chmod(0o777)
    (folder / "preferences.json").chmod(0o666)
    return folder


@pytest.fixture
def start(qapp: QApplication) -> Iterator[Callable[[], Application]]:
    """Starts the program as a person does."""
    started: list[Application] = []

    def begin() -> Application:
        running = Application(qapp)
        started.append(running)
        running.start()
        return running

    yield begin
    for running in started:
        running.stop()


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_what_stands_in_the_way_is_told_and_left_as_it_is_until_it_is_mended(
    fault: Fault, language: Code, start: Callable[[], Application], qtbot: QtBot
) -> None:
    file = places.history_file()
    fault.breaks(file)
    before = file.read_bytes() if file.is_file() else None
    running = start()
    window = running.window
    qtbot.waitUntil(window.error.isVisible)
    title, why, safe = window.error_card.words.split("\n")
    assert (title, safe) == (TITLES[language], SAFE[language])
    assert str(file) in why
    if language == "en":
        assert fault.why in why
        assert fault.do in why
    else:
        assert fault.ru in why
        assert in_russian(window.error_card.words, str(file)) in ([], ["Mixed", "Signals"], ["Signals"])
    assert "Traceback" not in window.error_card.words
    assert running.reports.reports == ()
    assert window.home.grid.cards, "the scenarios stay"
    assert (file.read_bytes() if file.is_file() else None) == before
    fault.mends(file)
    with qtbot.waitSignal(running.desk.history_opened):
        click(window.error_card.action)
    assert not window.error.isVisible()


def _played(file: Path) -> None:
    """Fill a history with somebody's attempts."""
    with closing(History.open(file)) as history:
        for number in range(3):
            both = material.scenario(), material.director()
            Session.start(history, *both, both, seed=number, trainee="Анна").choose("leave")


DAMAGE = {"cut short": _cut, "torn": _torn}


@pytest.mark.parametrize("breaks", DAMAGE.values(), ids=DAMAGE)
def test_what_is_readable_of_a_damaged_history_is_recovered_and_told_with_numbers(
    breaks: Callable[[Path], None], language: Code, start: Callable[[], Application], qtbot: QtBot
) -> None:
    file = places.history_file()
    _played(file)
    breaks(file)
    before = file.read_bytes()
    running = start()
    window = running.window
    qtbot.waitUntil(window.error.isVisible)
    card = window.error_card
    assert ("is damaged" if language == "en" else "повреждён") in card.words
    assert KEPT[language] in card.words
    assert in_russian(card.words, str(file)) == [] or language == "en"
    words = [button.text() for button in (card.action, *card.others) if button.isVisible()]
    assert (
        words
        == {
            "en": ["Recover what is readable", "Quit"],
            "ru": ["Восстановить, что читается", "Закрыть программу"],
        }[language]
    )
    assert file.read_bytes() == before
    with qtbot.waitSignal(running.mending.mended) as mended:
        click(card.action)
    found = mended.args[0]
    qtbot.waitUntil(lambda: running.desk.has_history)
    assert window.error.isVisible()
    assert found.sentence(language) in card.words
    assert not any(button.isVisible() for button in (card.action, *card.others))
    assert found.aside.read_bytes() == before
    assert found.whole + found.lost == 3 or breaks is _cut
    assert len(running.desk.history.attempts()) == found.whole + found.shortened
    assert running.reports.reports == ()


def test_a_backup_of_a_week_day_takes_the_place_of_a_damaged_history(
    language: Code, start: Callable[[], Application], qtbot: QtBot
) -> None:
    file, yesterday = places.history_file(), date.today() - timedelta(days=1)  # noqa: DTZ011
    _played(file)
    backup.daily(file, yesterday)
    _torn(file)
    running = start()
    qtbot.waitUntil(running.window.error.isVisible)
    day = {
        "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        "ru": ("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"),
    }[language][yesterday.weekday()]
    button = running.window.error_card.others[0]
    assert button.text().endswith(day)
    with qtbot.waitSignal(running.desk.history_opened):
        click(button)
    assert len(running.desk.history.attempts()) == 3
    assert yesterday.isoformat() in running.window.error_card.words


def test_the_history_of_the_day_is_copied_once_everything_rests(
    start: Callable[[], Application], qtbot: QtBot
) -> None:
    _played(places.history_file())
    running = start()
    qtbot.waitUntil(lambda: running.opening.has_rested)
    running.mending.wait()
    qtbot.waitUntil(lambda: len(backup.backups(places.history_file())) == 1)


def _closed_folder(home: Path) -> None:
    _fill(home / "history.sqlite")
    home.chmod(0o555)


def _shut_folder(home: Path) -> None:
    _fill(home / "history.sqlite")
    home.chmod(0)


def _closed_file(home: Path) -> None:
    _fill(home / "history.sqlite")
    (home / "history.sqlite").chmod(0o444)


def _bring_in_everything() -> None:
    """Import what the program imports only when it needs it: a plain person may not read all of Python."""
    "".encode("utf-16-le")
    for name in _SOON:
        import_module(name)
    with tempfile.TemporaryDirectory() as folder:
        History.open(Path(folder) / "history.sqlite").close()
    HistoryFault("read-only", file="").message()


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="rights of POSIX systems")
@pytest.mark.parametrize(
    "breaks", [_closed_folder, _shut_folder, _closed_file], ids=["folder", "shut", "file"]
)
def test_a_place_that_must_not_be_written_is_told_with_what_to_allow(
    breaks: Callable[[Path], None],
    home: Path,
    language: Code,
    start: Callable[[], Application],
    qtbot: QtBot,
) -> None:
    breaks(home)
    _bring_in_everything()
    with as_somebody():
        running = start()
        window = running.window
        qtbot.waitUntil(window.error.isVisible)
        # The settings may lie where nobody may look.
        window.appearance.choose_language(language)
        words = window.error_card.words
        window.toast.hide()
    file = places.history_file()
    wanted = "cannot be written; allow writing to the file and its folder"
    assert (wanted if language == "en" else "разрешите запись в файл и его папку") in words
    assert str(file) in words
    assert SAFE[language] in words
    home.chmod(0o777)
    file.chmod(0o666)
    with qtbot.waitSignal(running.desk.history_opened):
        click(window.error_card.action)


def test_a_data_folder_that_is_a_file_is_told_and_the_scenarios_may_be_looked_at(
    home: Path, language: Code, start: Callable[[], Application], qtbot: QtBot
) -> None:
    shutil.rmtree(home)
    home.write_text("not a folder", encoding="utf-8")
    running = start()
    window = running.window
    # The settings lay in that folder too.
    window.appearance.choose_language(language)
    qtbot.waitUntil(window.error.isVisible)
    words = window.error_card.words
    assert f"{home} " in words
    assert ("but is a file; move the file away" if language == "en" else "а это файл; уберите его") in words
    click(window.error_card.close_button)
    window.show_briefing("warm-up")
    assert window.briefing.isVisible()
    home.unlink()
    with qtbot.waitSignal(running.desk.history_opened):
        click(window.briefing.start)
    assert window.place == "table"


def test_the_words_of_a_fault_follow_the_language(
    language: Code, start: Callable[[], Application], qtbot: QtBot
) -> None:
    places.history_file().mkdir()
    window = start().window
    qtbot.waitUntil(window.error.isVisible)
    other: Code = "ru" if language == "en" else "en"
    window.appearance.choose_language(other)
    assert window.error_card.words.startswith(TITLES[other])
    assert SAFE[other] in window.error_card.words


def test_a_store_that_is_damaged_while_the_program_runs_is_told_where_it_is_met(
    language: Code, start: Callable[[], Application], qtbot: QtBot
) -> None:
    running = start()
    qtbot.waitUntil(lambda: running.desk.has_history)
    session = play(running.desk, 1)
    overwrite(places.history_file(), "DROP TABLE event")
    running.window.open_attempt(session.id)
    words = running.window.error_card.words
    assert running.window.error.isVisible()
    assert str(places.history_file()) in words
    assert ("is damaged" if language == "en" else "повреждён") in words
    assert running.reports.reports == ()

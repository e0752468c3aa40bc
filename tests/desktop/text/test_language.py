from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from simulator.desktop.text import Language
from simulator.desktop.text.qt_words import file_dialog_words
from tests.desktop.looking import LATIN


@pytest.fixture
def language() -> Language:
    return Language()


def _yes() -> str:
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


def test_the_language_switches_while_the_program_runs_and_back(language: Language, qtbot: QtBot) -> None:
    with qtbot.waitSignal(language.changed):
        language.choose("ru")
    assert QCoreApplication.translate("Region", "Bought smile") == "Купленная улыбка"
    with qtbot.waitSignal(language.changed):
        language.choose("en")
    assert QCoreApplication.translate("Region", "Bought smile") == "Bought smile"


def test_qt_s_own_buttons_are_translated_too(language: Language) -> None:
    language.choose("ru")
    assert _yes() == "Отмена"
    language.close()


def test_choosing_the_language_in_force_changes_nothing(language: Language, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(language.changed):
        language.choose("en")


def test_a_language_that_is_not_on_offer_is_refused(language: Language) -> None:
    with pytest.raises(ValueError, match="'de'"):
        language.choose("de")  # type: ignore[arg-type]
    assert language.code == "en"


def test_numbers_and_days_are_written_as_the_language_does(language: Language) -> None:
    day = datetime(2026, 11, 24, 12, tzinfo=UTC)
    assert (language.number(-12345), language.day(day)) == ("\u221212,345", "24 Nov")
    language.choose("ru")
    assert (language.number(-12345), language.day(day)) == ("\u221212\u00a0345", "24 нояб.")
    language.close()


def test_a_closed_language_leaves_the_application_in_its_own(language: Language) -> None:
    language.choose("ru")
    language.close()
    assert QCoreApplication.translate("Region", "Bought smile") == "Bought smile"


def test_the_dialog_of_files_that_qt_shows_itself_is_russian_whole(language: Language, qtbot: QtBot) -> None:
    language.choose("ru")
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    assert len(labels) >= 3
    assert [words for words in labels if LATIN.search(words)] == []
    assert all(LATIN.search(words) is None for words in file_dialog_words())
    language.close()

"""The language of the interface, switched while it runs."""

from collections.abc import Callable
from datetime import datetime
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from simulator.desktop.paths import ASSETS

Code = Literal["en", "ru"]
LANGUAGES: tuple[Code, ...] = get_args(Code)
_LOCALES = {"en": QLocale.Language.English, "ru": QLocale.Language.Russian}
_NARROW = "\u00a0"


def locale_of(code: Code) -> QLocale:
    """Return how numbers and dates are written in a language."""
    return QLocale(_LOCALES[code])


def saying(code: Code) -> Callable[[str, str], str]:
    """Return what puts source texts of the interface into a language that need not be the one in force."""
    translator = QTranslator()
    known = code != "en" and translator.load(code, str(ASSETS / "translations"))

    def say(context: str, source: str) -> str:
        return (known and translator.translate(context, source)) or source

    return say


class Language(QObject):
    """Holds the language in force and its translators; the source language, English, needs none.

    Signals:
        changed: the words are different now: set every text again.
    """

    changed = Signal()

    def __init__(self, code: Code = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code: Code = "en"
        self._translators: list[QTranslator] = []
        self.choose(code)

    @staticmethod
    def of_system() -> Code:
        """Return the language of the system if it is on offer, else English."""
        return "ru" if QLocale.system().language() is QLocale.Language.Russian else "en"

    @property
    def code(self) -> Code:
        """The language in force."""
        return self._code

    def locale(self) -> QLocale:
        """Return how numbers and dates are written in the language in force."""
        return locale_of(self._code)

    def choose(self, code: Code) -> None:
        """Switch the language; nothing happens if it is in force already.

        Raises:
            ValueError: the language is not on offer.
        """
        if code not in LANGUAGES:
            raise ValueError(f"The language {code!r} is not one of {LANGUAGES}.")
        if code == self._code:
            return
        self._code = code
        self._remove()
        if code != "en":
            self._install(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(code, str(ASSETS / "translations"))
        self.changed.emit()

    def close(self) -> None:
        """Take the translators back from the application."""
        self._remove()

    def number(self, value: int) -> str:
        """Write a whole number with the separators and the minus of the language."""
        text = self.locale().toString(value)
        return text.replace("-", "\u2212").replace("\u202f", _NARROW)

    def day(self, moment: datetime) -> str:
        """Write the day of a moment (with its time zone) in this place's time: 24 Nov, 24 нояб."""
        local = moment.astimezone()
        return self.locale().toString(QDate(local.year, local.month, local.day), "d MMM")

    def clock(self, moment: datetime) -> str:
        """Write the hour and minute of a moment (with its time zone) in this place's time."""
        return moment.astimezone().strftime("%H:%M")

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)

    def _remove(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []

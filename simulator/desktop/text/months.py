"""The months as they are spoken and written."""

from PySide6.QtCore import QLocale

from simulator.desktop.text.language import LANGUAGES, locale_of


def month_words(month: int) -> str:
    """A month, 1 to 12, in every language: alone and after the day, November ноябрь ноября."""
    words: dict[str, None] = {}
    for code in LANGUAGES:
        locale = locale_of(code)
        for make in (locale.standaloneMonthName, locale.monthName):
            words[make(month, QLocale.FormatType.LongFormat)] = None
    return " ".join(words)

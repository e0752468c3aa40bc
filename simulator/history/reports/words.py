"""The words of a report in one language, with its numbers and days."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path

import yaml

from simulator.history.exchange.words import Language
from simulator.history.exchange.words import words as table_words
from simulator.scenario.wording import number_words, plural_form

_WORDS = Path(__file__).with_name("words.yaml")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NARROW = "\u00a0"


class Words:
    """What a report says.

    Attributes:
        language: the language.
    """

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._words: Mapping[str, str] = {key: said[language] for key, said in _all().items()}
        self._tables = table_words(language)

    def __call__(self, key: str, **values: str) -> str:
        """The words of a key, with values in place of the names in braces."""
        said = self._words[key]
        return said.format(**values) if values else said

    def of_tables(self, key: str) -> str:
        """A word that exported tables have too: `region.shared_win`, `mode.exam`."""
        return self._tables[key]

    def counted(self, count: int, unit: str) -> str:
        """So many of something: "3 deals"."""
        form = plural_form(count, self.language, self(f"unit.{unit}").split("|"))
        return f"{number_words(count, self.language)}{_NARROW}{form}"

    def number(self, value: float | None, places: int = 0) -> str:
        """A number with so many decimals; a dash where there is none."""
        if value is None:
            return "–"
        return number_words(round(value, places) + 0.0, self.language, places=places)

    def signed(self, value: float | None, places: int = 0) -> str:
        """The same with its sign."""
        written = self.number(value, places)
        return f"+{written}" if value is not None and round(value, places) > 0 else written

    def percent(self, value: float | None) -> str:
        """A number of per cent with one decimal."""
        return "–" if value is None else self("percent", number=self.number(value, 1)).replace(" ", _NARROW)

    def quoted(self, text: str) -> str:
        """A text in quotation marks; what somebody does, in brackets, is not speech."""
        return text if text.startswith("(") else self("quote", text=text)

    def person(self, name: str) -> str:
        """A person's name, or that there is none."""
        return name or self("no-name")

    def day(self, moment: date | datetime) -> str:
        """A day with its year: 12 Mar 2026, 12.03.2026; of a moment the day by this place's clock."""
        local = moment.astimezone().date() if isinstance(moment, datetime) else moment
        if self.language == "ru":
            return f"{local:%d.%m.%Y}"
        return f"{local.day} {_MONTHS[local.month - 1]} {local.year}"

    def short_day(self, day: date) -> str:
        """A day without its year: 12 Mar, 12.03."""
        return f"{day:%d.%m}" if self.language == "ru" else f"{day.day} {_MONTHS[day.month - 1]}"


@cache
def _all() -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = yaml.safe_load(_WORDS.read_text(encoding="utf-8"))
    return read

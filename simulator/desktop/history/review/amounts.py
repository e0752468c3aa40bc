"""Figures in words: per cents, points with a sign, and how few there are."""

from PySide6.QtCore import QObject

from simulator.desktop.text import Language
from simulator.scenario.wording import number_words


class Amounts(QObject):
    """Puts figures into the language in force; Qt finds plurals only through an object's own `tr`.

    Attributes:
        language: the language in force.
    """

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language

    def per_cent(self, value: float) -> str:
        """Per cent with a decimal where it says something: below ten."""
        return self.tr("{number} %").format(number=self._number(value))

    def more_or_less(self, value: float) -> str:
        """A difference in per cent, with its sign."""
        return self.tr("{number} %").format(number=self.signed(value))

    def signed(self, value: float) -> str:
        """A number with its sign; nothing has none."""
        words = self._number(value)
        return f"+{words}" if value > 0 and words not in ("0", self._number(0.0)) else words

    def of(self, some: int, all_of_them: int) -> str:
        """So many of so many."""
        number = self.language.number
        return self.tr("{some} of {all}").format(some=number(some), all=number(all_of_them))

    def deals(self, count: int) -> str:
        """How many deals."""
        if count >= 10_000:
            return self.tr("{count} deals").format(count=self.language.number(count))
        return self.tr("1 deal") if count == 1 else self.tr("%n deals", "", count)

    def people(self, count: int) -> str:
        """How many people, after "by"."""
        return self.tr("1 person") if count == 1 else self.tr("%n people", "", count)

    def points(self, count: int) -> str:
        """How many points of a score, never less than one."""
        return self.tr("1 point") if count == 1 else self.tr("%n points", "", count)

    def decisions(self, count: int) -> str:
        """How many decisions."""
        return self.tr("1 decision") if count == 1 else self.tr("%n decisions", "", count)

    def few(self, count: int, fewest: int) -> str:
        """That there are not enough deals to say something."""
        return self.tr("Not enough deals yet ({some} of {all})").format(some=count, all=fewest)

    def few_decisions(self, count: int, fewest: int) -> str:
        """That there are not enough decisions to say something."""
        return self.tr("Not enough decisions yet ({some} of {all})").format(some=count, all=fewest)

    def _number(self, value: float) -> str:
        shown = round(value, 1)
        if abs(shown) >= 10 or shown == int(shown):
            return number_words(round(shown), self.language.code)
        return number_words(shown, self.language.code, places=1)

"""Phrases with a number in them, which every language inflects its own way."""

from PySide6.QtCore import QObject


class ForecastCounted(QObject):
    """The forecast's phrases with a number; made where one is needed."""

    def left(self, count: int) -> str:
        """How many chips are still to be laid out."""
        return self.tr("1 chip left") if count == 1 else self.tr("%n chips left", "", count)

    def over(self, count: int) -> str:
        """How many chips lie there too many."""
        return self.tr("1 chip too many") if count == 1 else self.tr("%n chips too many", "", count)

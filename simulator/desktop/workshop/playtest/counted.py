"""Phrases with a number in them; methods, because the tool that collects texts knows a number only there."""

from PySide6.QtCore import QObject


class PlaytestCounted(QObject):
    """The playtest's phrases with a number; made where one is needed."""

    def replayed(self, count: int) -> str:
        """That all the choices held."""
        return self.tr("Replayed 1 choice.") if count == 1 else self.tr("Replayed all %n choices.", "", count)

    def choices(self, count: int) -> str:
        """So many choices, after "of"."""
        return self.tr("1 choice") if count == 1 else self.tr("%n choices", "", count)

    def seconds(self, count: int) -> str:
        """The button that lets the time to answer run out."""
        if count == 1:
            return self.tr("Let time run out (1 second)")
        return self.tr("Let time run out (%n seconds)", "", count)

    def points(self, count: int) -> str:
        """The button that opens the ledger."""
        return self.tr("Ledger: 1 entry") if count == 1 else self.tr("Ledger: %n entries", "", count)

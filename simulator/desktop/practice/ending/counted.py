"""Phrases with a number in them; methods, because the tool that collects texts knows a number only there."""

from PySide6.QtCore import QObject


class EndingCounted(QObject):
    """The ending page's phrases with a number; made where one is needed."""

    def decisions(self, count: int) -> str:
        """So many decisions."""
        return self.tr("1 decision") if count == 1 else self.tr("%n decisions", "", count)

    def rewinds(self, count: int) -> str:
        """How often a decision was taken back."""
        return self.tr("taken back once") if count == 1 else self.tr("taken back %n times", "", count)

    def time_outs(self, count: int) -> str:
        """How often time ran out."""
        return self.tr("time ran out once") if count == 1 else self.tr("time ran out %n times", "", count)

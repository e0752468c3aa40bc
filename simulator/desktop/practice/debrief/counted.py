"""Phrases with a number in them; methods, because the tool that collects texts knows a number only there."""

from PySide6.QtCore import QObject


class DebriefCounted(QObject):
    """The debrief's phrases with a number; made where one is needed."""

    def company_more(self, count: int) -> str:
        """So many points more for the company."""
        if count == 1:
            return self.tr("1 point more for the company")
        return self.tr("%n points more for the company", "", count)

    def company_less(self, count: int) -> str:
        """So many points less for the company."""
        if count == 1:
            return self.tr("1 point less for the company")
        return self.tr("%n points less for the company", "", count)

    def client_more(self, count: int) -> str:
        """So many points more for the client."""
        if count == 1:
            return self.tr("1 point more for the client")
        return self.tr("%n points more for the client", "", count)

    def client_less(self, count: int) -> str:
        """So many points less for the client."""
        if count == 1:
            return self.tr("1 point less for the client")
        return self.tr("%n points less for the client", "", count)

    def points(self, count: int) -> str:
        """So many points."""
        return self.tr("1 point") if count == 1 else self.tr("%n points", "", count)

    def mistakes(self, count: int) -> str:
        """So many decisions marked as errors."""
        if not count:
            return self.tr("No mistakes")
        return self.tr("1 mistake") if count == 1 else self.tr("%n mistakes", "", count)

    def rewinds(self, count: int) -> str:
        """How often a decision was taken back."""
        return self.tr("taken back once") if count == 1 else self.tr("taken back %n times", "", count)

    def time_outs(self, count: int) -> str:
        """How often time ran out."""
        return self.tr("time ran out once") if count == 1 else self.tr("time ran out %n times", "", count)

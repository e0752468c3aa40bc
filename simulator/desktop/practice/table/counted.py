"""Phrases with a number in them, which every language inflects its own way.

They are methods because the tool that collects texts knows a number only in `self.tr`.
"""

from PySide6.QtCore import QObject


class TableCounted(QObject):
    """The Table's phrases with a number; made where one is needed."""

    def taken_back(self, count: int) -> str:
        """The row that stands for lines taken back."""
        return self.tr("Taken back: 1 line") if count == 1 else self.tr("Taken back: %n lines", "", count)

    def unread_lines(self, count: int) -> str:
        """The chip that leads to lines below what is seen."""
        return self.tr("%n new", "", count)

    def replies(self, count: int) -> str:
        """The name of the list of replies."""
        return self.tr("Your reply, 1 choice") if count == 1 else self.tr("Your reply, %n choices", "", count)

    def seconds(self, count: int) -> str:
        """So many seconds."""
        return self.tr("1 second") if count == 1 else self.tr("%n seconds", "", count)

    def new_messages(self, count: int) -> str:
        """So many new messages."""
        return self.tr("1 new message") if count == 1 else self.tr("%n new messages", "", count)

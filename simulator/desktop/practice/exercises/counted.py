"""Phrases with a number in them; methods, because the tool that collects texts knows a number only there."""

from PySide6.QtCore import QObject


class ExerciseCounted(QObject):
    """The exercises' phrases with a number; made where one is needed."""

    def deals(self, count: int) -> str:
        """How many deals an exercise has."""
        return self.tr("%n deals", "", count)

    def directors(self, count: int) -> str:
        """Under how many directors a scenario is played."""
        return self.tr("%n directors", "", count)

    def contradictions(self, count: int) -> str:
        """How often a director said the opposite of what he had said."""
        if not count:
            return self.tr("no contradictions")
        return self.tr("1 contradiction") if count == 1 else self.tr("%n contradictions", "", count)

    def refused(self, count: int) -> str:
        """How many approvals a director refused."""
        return self.tr("1 approval refused") if count == 1 else self.tr("%n approvals refused", "", count)

    def minutes(self, count: int) -> str:
        """About how long something takes."""
        return self.tr("about %n minutes", "", count)

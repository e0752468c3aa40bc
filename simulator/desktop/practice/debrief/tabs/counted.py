"""Phrases with a number in them; methods, because the tool that collects texts knows a number only there."""

from PySide6.QtCore import QObject


class TabCounted(QObject):
    """The tabs' phrases with a number; made where one is needed."""

    def untested(self, raised: int) -> str:
        """How many complaints of his neither held up nor did not."""
        if raised == 1:
            return self.tr("One complaint that no fact decides")
        return self.tr("%n complaints that no fact decides", "", raised)

    def held(self, raised: int, fair: int) -> str:
        """How many of his complaints held up."""
        if raised == 1:
            return (
                self.tr("The one complaint held up") if fair else self.tr("The one complaint did not hold up")
            )
        if fair == 0:
            return self.tr("None of %n complaints held up", "", raised)
        if fair == raised:
            return self.tr("Every one of %n complaints held up", "", raised)
        return self.tr("{fair} of %n complaints held up", "", raised).format(fair=fair)

    def found(self, count: int) -> str:
        """How many lines hold what was looked for."""
        return self.tr("1 line") if count == 1 else self.tr("%n lines", "", count)

"""Numbers with their words in the language in force."""

from PySide6.QtCore import QObject


class WorkshopCounts(QObject):
    """Says how many there are. An object, since Qt's tools find plural forms only in an object's texts."""

    def errors(self, count: int) -> str:
        """So many errors."""
        return self.tr("1 error") if count == 1 else self.tr("%n errors", "", count)

    def warnings(self, count: int) -> str:
        """So many warnings."""
        return self.tr("1 warning") if count == 1 else self.tr("%n warnings", "", count)

    def hints(self, count: int) -> str:
        """So many hints."""
        return self.tr("1 hint") if count == 1 else self.tr("%n hints", "", count)

    def problems(self, count: int) -> str:
        """So many problems."""
        if count == 0:
            return self.tr("No problems")
        return self.tr("1 problem") if count == 1 else self.tr("%n problems", "", count)

    def whole(self, count: int) -> str:
        """So many lines, all of them translated."""
        return self.tr("all %n lines translated", "", count)

    def missing(self, count: int) -> str:
        """So many lines to be translated."""
        return self.tr("1 line missing") if count == 1 else self.tr("%n lines missing", "", count)

    def changed(self, count: int) -> str:
        """So many lines whose text is another since they were translated."""
        return self.tr("1 line changed since") if count == 1 else self.tr("%n lines changed since", "", count)

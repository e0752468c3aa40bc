"""What is said of the judging of decisions: how far it is, and what was judged."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from simulator.desktop.history.review.amounts import Amounts

if TYPE_CHECKING:
    from simulator.history.decisions import Decisions


class DecisionWords(QObject):
    """Sentences; Qt finds plurals only through an object's own `tr`."""

    def __init__(self, amounts: Amounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._amounts = amounts

    def progress(self, done: int, of: int) -> str:
        """How far it is."""
        return self.tr("Deals are being judged: {so_far}").format(so_far=self._amounts.of(done, of))

    def judged(self, found: "Decisions") -> str:
        """What was judged, and what was not."""
        number = self._amounts.language.number
        looked = found.looked_at
        if not found.whole:
            words = self.tr("Stopped: {some} of the newest {all} deals are judged.")
            parts = [words.format(some=number(looked), all=number(found.wanted))]
        elif found.wanted < found.meant:
            words = self.tr("The newest {some} of {all} deals are judged.")
            parts = [words.format(some=number(looked), all=number(found.meant))]
        else:
            one, many = self.tr("1 deal is judged."), self.tr("All %n deals are judged.", "", looked)
            parts = [one if looked == 1 else many]
        unjudged = found.costs.unjudged
        if unjudged == 1:
            parts.append(self.tr("1 of them could not be."))
        elif unjudged:
            parts.append(self.tr("%n of them could not be.", "", unjudged))
        return " ".join(parts)

    def version(self, deals: int, day: str) -> str:
        """A version of a scenario, by when it was played last."""
        return self.tr("As last played on {day} · {deals}").format(day=day, deals=self._amounts.deals(deals))

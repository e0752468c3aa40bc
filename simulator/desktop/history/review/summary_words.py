"""The one sentence: how many deals, is it getting better, and where is most lost."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject

from simulator.desktop.history.lines import Names
from simulator.desktop.history.review.amounts import Amounts
from simulator.desktop.history.review.figure_rows import FEWEST

if TYPE_CHECKING:
    from simulator.desktop.history.review.judging import Judgement
    from simulator.desktop.history.review.reading import Overview
    from simulator.history.review import Change, Line

_LONGEST = 44


def costliest(found: "Overview") -> "Line | None":
    """The scenario at which most is lost in the mean, of those with enough deals; None where nothing is."""
    known = [
        line for line in found.lines["scenario"] if line.figures.judged >= FEWEST and line.figures.regret
    ]
    return max(known, key=lambda line: (line.figures.regret or 0.0, line.id), default=None)


class SummaryWords(QObject):
    """Puts the page into words; Qt finds plurals only through an object's own `tr`."""

    def __init__(self, amounts: Amounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._amounts = amounts

    def sentence(
        self,
        found: "Overview",
        changes: "Sequence[Change]",
        day: date | None,
        judgement: "Judgement | None",
        names: Names,
    ) -> str:
        """Everything in a few sentences.

        Args:
            changes: before a day and since. judgement: the decisions on a scenario, once they are known.
        """
        parts = [self._deals(found), self._better(changes, day), self._where(found, judgement, names)]
        return " ".join(part for part in parts if part)

    def _deals(self, found: "Overview") -> str:
        amounts = self._amounts
        deals = amounts.deals(found.figures.deals)
        people = len(found.lines["trainee"])
        first = min((line.id for line in found.lines["week"]), default="")
        if not first:
            return self.tr("{deals}.").format(deals=deals)
        day = date.fromisoformat(first)
        if found.query.since is not None:
            day = max(day, found.query.since.astimezone().date())
        since = self.day(day)
        if people < 2:
            return self.tr("{deals} since {day}.").format(deals=deals, day=since)
        words = self.tr("{deals} by {people} since {day}.")
        return words.format(deals=deals, people=amounts.people(people), day=since)

    def _better(self, changes: "Sequence[Change]", day: date | None) -> str:
        known = {change.measure: change for change in changes}
        if day is None or "client" not in known:
            return ""
        fewest = min(known["client"].before_deals, known["client"].deals)
        if fewest < FEWEST:
            words = self.tr("Not enough deals yet to tell whether it is getting better ({some} of {all}).")
            return words.format(some=fewest, all=FEWEST)
        told = [self._moved(known[side]) for side in ("client", "company") if known[side].clear]
        if not told:
            return self.tr("Whether it is getting better cannot be told yet.")
        words = self.tr("Since {day}: {what}.")
        return words.format(day=self.day(day), what=", ".join(told))

    def _moved(self, change: "Change") -> str:
        difference = change.difference or 0.0
        if change.measure == "client":
            higher = self.tr("the client’s score is {points} up")
            lower = self.tr("the client’s score is {points} down")
        else:
            higher = self.tr("the company’s score is {points} up")
            lower = self.tr("the company’s score is {points} down")
        points = self._amounts.points(max(1, round(abs(difference))))
        return (higher if difference > 0 else lower).format(points=points)

    def _where(self, found: "Overview", judgement: "Judgement | None", names: Names) -> str:
        line = costliest(found)
        if line is None:
            return ""
        title = names.scenario(line.id, line.name)
        loss = self._amounts.per_cent(line.figures.regret or 0.0)
        says = self._hardest(line.id, judgement)
        if says:
            words = self.tr("Most is lost in “{title}” ({loss}), above all after “{says}”")
            return words.format(title=title, loss=loss, says=says)
        return self.tr("Most is lost in “{title}” ({loss}).").format(title=title, loss=loss)

    def _hardest(self, scenario: str, judgement: "Judgement | None") -> str:
        """What the client says where most is lost in a scenario; empty while that is not known."""
        if judgement is None or judgement.decisions.scenario.id != scenario:
            return ""
        hardest = judgement.decisions.hardest
        if not hardest:
            return ""
        said = judgement.said[self._amounts.language.code].scenes.get(hardest[0], "") or hardest[0]
        return said if len(said) <= _LONGEST else f"{said[:_LONGEST].rsplit(' ', 1)[0].rstrip(' ,.;:')}…"

    def day(self, day: date) -> str:
        """A day with its year, unless that is this one."""
        form = "d MMMM" if day.year == date.today().year else "d MMMM yyyy"  # noqa: DTZ011  it is local
        return self._amounts.language.locale().toString(QDate(day.year, day.month, day.day), form)

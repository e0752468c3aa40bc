"""What the comparison comes to, in a sentence or two."""

from PySide6.QtCore import QObject

from simulator.desktop.practice.exercises.comparison.view import ComparisonView, SeenLine


class Finding(QObject):
    """Says it; an object, since Qt's tools find plural forms only in an object's texts."""

    def words(self, view: ComparisonView) -> str:
        """The finding once every director is worked out; empty before."""
        seen = [line.seen for line in view.lines if line.seen is not None]
        if not view.whole or not seen:
            return ""
        parts = [self._deal(view, seen), self._held(seen), self._fair(seen)]
        return " ".join(part for part in parts if part)

    def _deal(self, view: ComparisonView, seen: list[SeenLine]) -> str:
        """Under how many directors the same choices lead to the same scores."""
        same = sum((one.client, one.company) == (view.client, view.company) for one in seen)
        if same == len(seen) == 2:
            return self.tr("The same result under both directors.")
        if same == len(seen):
            return self.tr("The same result under all %n directors.", "", same)
        words = self.tr("The same result under %n of {count} directors.", "", same)
        stopped = sum(one.stopped is not None for one in seen)
        if stopped:
            one = self.tr("Under one of them the same replies are not all possible.")
            many = self.tr("Under %n of them the same replies are not all possible.", "", stopped)
            words += f" {one if stopped == 1 else many}"
        return words.format(count=len(seen))

    def _held(self, seen: list[SeenLine]) -> str:
        """How many hold something against it."""
        held = sum(bool(one.claims) for one in seen)
        if not held and len(seen) == 2:
            return self.tr("Neither holds anything against you.")
        if not held:
            return self.tr("None of them holds anything against you.")
        if held == len(seen) == 2:
            return self.tr("Both hold something against you.")
        if held == len(seen):
            return self.tr("All of them hold something against you.")
        if held == 1:
            return self.tr("One of them holds something against you.")
        return self.tr("%n of them hold something against you.", "", held)

    def _fair(self, seen: list[SeenLine]) -> str:
        """How many of their claims the facts support."""
        claims = [claim for one in seen for claim in one.claims]
        if not claims:
            return ""
        fair = sum(claim.verdict == "fair" for claim in claims)
        if len(claims) == 1:
            return self.tr("That one claim is fair.") if fair else self.tr("That one claim is not fair.")
        if not fair:
            return self.tr("None of their %n claims is fair.", "", len(claims))
        words = self.tr("Of their %n claims {fair} are fair.", "", len(claims))
        one = self.tr("Of their %n claims one is fair.", "", len(claims))
        return one if fair == 1 else words.format(fair=fair)

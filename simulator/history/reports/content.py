"""What stands in a report, as plain values: no words but names, and nothing to be worked out any more.

Every figure is of deals as `review.Figures` counts them: attempts that have come to an end, without other
ways that were tried.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from simulator.history.query import Count, Week
from simulator.history.reports.asked import Asked
from simulator.history.review import Change, Figures, Line


@dataclass(frozen=True, slots=True)
class Halves:
    """The deals before a moment and since: as near to half of them on each side as whole weeks allow.

    Attributes:
        at: the beginning of a week (Monday, UTC).
        changes: of each measure.
    """

    at: datetime
    changes: tuple[Change, ...]

    def change(self, measure: str) -> Change:
        """The change of one measure."""
        return next(one for one in self.changes if one.measure == measure)


@dataclass(frozen=True, slots=True)
class HardDecision:
    """A scene at which much is lost.

    Attributes:
        scenario: the title.
        scene: its id; `said` is what the client says there, `said_by` who that is. Both may be empty.
        times, errors: how often it was decided, and how often that was an inaccuracy, mistake or blunder.
        regret: what was lost in the mean, in per cent of the scale.
        taken, taken_times: the reply that was given most often, and how often.
        better, better_times: the reply that would have been better most often, and how often; empty if none.
    """

    scenario: str
    scene: str
    said: str
    said_by: str
    times: int
    errors: int
    regret: float
    taken: str
    taken_times: int
    better: str
    better_times: int

    @property
    def lost(self) -> float:
        """All that was lost there, in per cent of the scale."""
        return self.regret * self.times


@dataclass(frozen=True, slots=True)
class Hard:
    """The hardest decisions, those at which most is lost altogether first.

    Attributes:
        looked_at, unjudged: how many deals were looked at for it, the newest, and how many of these could
            not be judged.
    """

    decisions: tuple[HardDecision, ...]
    looked_at: int
    unjudged: int

    @property
    def judged(self) -> int:
        """How many deals were judged."""
        return self.looked_at - self.unjudged


@dataclass(frozen=True, slots=True)
class Report:
    """A report of a person or of a group.

    Attributes:
        asked: what was asked for.
        made: when it was made, in UTC.
        who: what the person is called; empty for a group, and for a person without a name.
        scenario, director: what the only ones that were asked for are called; empty if any are meant.
        attempts: how many attempts are meant, other ways that were tried among them.
        first, last: when the first and the last of the deals began, in UTC; None without deals.
        all: the figures of all deals together.
        weeks: of each week that has a deal.
        people, scenarios, directors: the lines of each, by name; no people in a person's report.
        halves: before and since; None where all deals are of one week.
        hard: the hardest decisions.
        called: what each trainee is called in the report, where names are left out.
        titles, directors_called: names of scenarios and directors by their ids.
    """

    asked: Asked
    made: datetime
    who: str
    scenario: str
    director: str
    attempts: Count
    first: datetime | None
    last: datetime | None
    all: Figures
    weeks: tuple[Week, ...]
    people: tuple[Line, ...]
    scenarios: tuple[Line, ...]
    directors: tuple[Line, ...]
    halves: Halves | None
    hard: Hard
    called: Mapping[str, str]
    titles: Mapping[str, str]
    directors_called: Mapping[str, str]

    @property
    def group(self) -> bool:
        """Whether it is of a group."""
        return self.asked.group
